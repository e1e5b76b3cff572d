// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QDateTime>

namespace farcopy::sign {

/// What a signing key is good for: one day, one Region, one service.
struct Scope {
    QByteArray day; ///< "20150830", UTC
    QByteArray region;
    QByteArray service;

    /// "20150830/us-east-1/fsx/aws4_request"
    [[nodiscard]] QByteArray text() const;

    bool operator==(const Scope&) const = default;
};

/// The form of X-Amz-Date: "20150830T123600Z", UTC whatever the zone of `time`.
[[nodiscard]] QByteArray timestamp(const QDateTime& time);

/// The scope of a request that is signed at this time.
/// @param stamp  see timestamp()
[[nodiscard]] Scope scopeAt(const QByteArray& stamp, QByteArray region, QByteArray service);

/// Second stage: algorithm, time, scope and the canonical request's hash, one a line.
/// Source of this and of what follows: AWS General Reference, "Create a signed AWS API request".
[[nodiscard]] QByteArray stringToSign(
    const QByteArray& canonicalRequest, const QByteArray& stamp, const Scope& scope);

/// Derives the key of a scope. It changes with the day only, so it is worth keeping: see KeyCache.
[[nodiscard]] Secret signingKey(const Secret& secretAccessKey, const Scope& scope);

/// Third stage: 64 lower-case hexadecimal digits.
[[nodiscard]] QByteArray signature(const Secret& signingKey, const QByteArray& stringToSign);

/// Last stage: the value of the Authorization header.
[[nodiscard]] QByteArray authorization(const QByteArray& accessKeyId, const Scope& scope,
    const QByteArray& signedHeaders, const QByteArray& signature);

} // namespace farcopy::sign
