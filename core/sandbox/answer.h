// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace farcopy::sandbox {

/// A refusal in the service's words.
struct ServiceError {
    QString code; ///< as on the wire: "BackupNotFound"
    QString message;
    QJsonObject members = {}; ///< further members: Limit, Parameter, BackupId
    int status = 400;
};

/// What an operation of a JSON service gives.
using Outcome = tl::expected<QJsonObject, ServiceError>;

[[nodiscard]] inline tl::unexpected<ServiceError> refuse(
    QString code, QString message, QJsonObject members = {})
{
    return tl::unexpected<ServiceError>(
        ServiceError{std::move(code), std::move(message), std::move(members)});
}

/// An answer before it is put on the wire.
struct Answer {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/x-amz-json-1.1");
    QByteArray body = {};
    QString errorCode = {}; ///< for the books; empty: a success
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

} // namespace farcopy::sandbox
