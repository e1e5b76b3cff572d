// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/backupjson.h"

#include <QByteArray>
#include <QJsonObject>

namespace farcopy::cli {

using farcopy::toJson;

/// `{"Error": {"Code": …, "Message": …}}` with Region, Operation, RequestId and HTTPStatus where
/// they are known.
[[nodiscard]] QJsonObject toJson(const Error& error);

/// In several lines, to be read by people, and as safe for a terminal as compactJson().
[[nodiscard]] QByteArray indented(const QJsonObject& object);

} // namespace farcopy::cli
