// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/credentialsource.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace farcopy {

/// Reads the form in which programs and metadata services give credentials: AccessKeyId,
/// SecretAccessKey, a token, and Expiration (none: they do not expire).
/// @param tokenName  of the token's member: "SessionToken" or "Token"
/// @param now        what has expired by then is refused
/// @return           or what is wrong, as the end of a sentence ("gave no …"); never a value
[[nodiscard]] tl::expected<Credentials, QString> readCredentialJson(
    const QJsonObject& object, QLatin1String tokenName, const QDateTime& now);

} // namespace farcopy
