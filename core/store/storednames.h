// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/accountinfo.h"
#include "core/domain/copyjob.h"

#include <optional>

/// How values are called in the database. These names are never changed and never used for anything
/// else: what older versions wrote must stay readable.
namespace farcopy::store {

[[nodiscard]] QLatin1String nameOf(JobState state);
[[nodiscard]] QLatin1String nameOf(WaitReason reason);
[[nodiscard]] QLatin1String nameOf(CopyPrediction::Kind kind);
[[nodiscard]] QLatin1String nameOf(CopyPrediction::Reason reason);
[[nodiscard]] QLatin1String nameOf(FileSystemType type);
[[nodiscard]] QLatin1String nameOf(ErrorKind kind);
[[nodiscard]] QLatin1String nameOf(CredentialOrigin origin);

/// The value of that name; nothing: there is none, or it is one of a later version.
template <typename Value>
[[nodiscard]] std::optional<Value> fromName(const QString& name)
{
    for (int i = 0;; ++i) { // enumerators count from 0 without gaps; past the last there is no name
        const QLatin1String known = nameOf(static_cast<Value>(i));
        if (known.isEmpty())
            return std::nullopt;
        if (name == known)
            return static_cast<Value>(i);
    }
}

} // namespace farcopy::store
