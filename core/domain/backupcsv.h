// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QByteArray>

namespace farcopy {

/// The names of the columns, ended by CR LF.
[[nodiscard]] QByteArray backupCsvHead();
/// A backup as a row of CSV that no spreadsheet takes for a formula, ended by CR LF. Sizes in
/// bytes, times in ISO 8601 and UTC; what is not known is empty.
[[nodiscard]] QByteArray backupCsvRow(const Backup& backup);

} // namespace farcopy
