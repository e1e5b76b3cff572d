// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/principals.h"

#include <QByteArrayList>

/// Signature Version 4 from the server's side. Written from the AWS documentation alone and
/// apart from core/sign, so that a mistake there is found here.
namespace farcopy::sandbox {

/// A request as it came over the wire.
struct WireRequest {
    QByteArray method = QByteArrayLiteral("POST");
    QByteArray path = QByteArrayLiteral("/");
    QByteArray query = {}; ///< without the question mark
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    /// The value of the first header of this name (in lower case); empty: none.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// What an Authorization header says.
struct Authorization {
    QString accessKeyId;
    QByteArray date; ///< "20150830"
    QString region;
    QString service; ///< "fsx"
    QByteArrayList signedHeaders;
    QByteArray signature; ///< 64 hexadecimal digits
};

/// Errors: MissingAuthenticationTokenException, IncompleteSignatureException.
[[nodiscard]] tl::expected<Authorization, ServiceError> readAuthorization(
    const WireRequest& request);

/// The signature that this request must have, as 64 hexadecimal digits.
[[nodiscard]] QByteArray expectedSignature(
    const WireRequest& request, const Authorization& authorization, const QByteArray& secret);

/// Finds out who sent a request.
/// @param nowMs  the server's clock; five minutes of difference are let pass
/// Errors: as readAuthorization, UnrecognizedClientException, ExpiredTokenException,
/// InvalidSignatureException.
[[nodiscard]] tl::expected<Caller, ServiceError> checkSignature(const WireRequest& request,
    const Authorization& authorization, const PrincipalBook& principals, qint64 nowMs);

} // namespace farcopy::sandbox
