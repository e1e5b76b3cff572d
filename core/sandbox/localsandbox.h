// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/accesskey.h"

#include <QUrl>

#include <memory>

namespace farcopy::sandbox {

/// A sandbox of this process's own, which runs as long as this lives. Its server is part of a
/// library of its own, for the same reason as in core/transport/sender.h.
class LocalSandbox
{
public:
    LocalSandbox() = default;
    virtual ~LocalSandbox() = default;
    Q_DISABLE_COPY_MOVE(LocalSandbox)

    [[nodiscard]] virtual QUrl url() const = 0;
    /// May do everything.
    [[nodiscard]] virtual AccessKey administrator() const = 0;
};

/// Errors: as SandboxServer::listen().
[[nodiscard]] Result<std::unique_ptr<LocalSandbox>> startLocalSandbox();

} // namespace farcopy::sandbox
