// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/backup.h"

#include <QByteArray>
#include <QJsonObject>

namespace farcopy::cli {

/// A backup with the member names of the FSx API and a `Region` besides. Times are in ISO 8601 as
/// the AWS CLI writes them; what is not known is left out.
[[nodiscard]] QJsonObject toJson(const Backup& backup);

/// `{"Error": {"Code": …, "Message": …}}` with Region, Operation, RequestId and HTTPStatus where
/// they are known.
[[nodiscard]] QJsonObject toJson(const Error& error);

/// One line without the line's end. Also escapes what JSON allows and a terminal would obey: DEL
/// and the C1 controls.
[[nodiscard]] QByteArray compact(const QJsonObject& object);
/// JSON of any kind with these escaped.
[[nodiscard]] QByteArray terminalSafe(QByteArray json);
/// The same in several lines, to be read by people.
[[nodiscard]] QByteArray indented(const QJsonObject& object);

} // namespace farcopy::cli
