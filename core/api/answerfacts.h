// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/httpmessage.h"

#include <QString>

/// What answers of every AWS protocol have in common.
namespace farcopy::api {

/// Bodies of errors are read up to this size: none of a service's comes near it, and an XML body of
/// it takes some 10 ms of the caller's thread.
inline constexpr qsizetype maxErrorBody = 128 * 1024;

/// Status and request id of an answer; code and message are left to the protocol.
[[nodiscard]] Error factsOf(const HttpAnswer& answer);

/// The bare code of "prefix#Code:url"; empty for what has no form of a code.
[[nodiscard]] QString bareCode(const QString& text);

/// A server's words fit for screens and logs: at most 4,096 characters, and without what an answer
/// may repeat of the request: the session token, when a signature is refused.
[[nodiscard]] QString presentable(const QString& text);

/// Whether a member of this name is not to be kept at all.
[[nodiscard]] bool namesSecret(const QString& member);

/// The title of an HTML page, which says more of a proxy's refusal than nothing; else empty.
[[nodiscard]] QString pageTitle(const QByteArray& body);

} // namespace farcopy::api
