// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/credentialsource.h"

#include <QObject>

namespace farcopy {

/// Credentials that are known once and for all: of the environment, of the sandbox.
class StaticSource final : public CredentialSource
{
public:
    explicit StaticSource(Credentials credentials);

    [[nodiscard]] Call<Credentials>* credentials() override;

private:
    Credentials m_credentials;
    QObject m_calls;
};

} // namespace farcopy
