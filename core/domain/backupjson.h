// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QByteArray>
#include <QJsonObject>

namespace farcopy {

/// A backup with the member names of the FSx API and a `Region` besides. Times are in ISO 8601 as
/// the AWS CLI writes them; what is not known is left out.
[[nodiscard]] QJsonObject toJson(const Backup& backup);

/// One line without the line's end. Also escapes what JSON allows and a terminal would obey: DEL
/// and the C1 controls.
[[nodiscard]] QByteArray compactJson(const QJsonObject& object);
/// JSON of any kind with these escaped.
[[nodiscard]] QByteArray terminalSafe(QByteArray json);

} // namespace farcopy
