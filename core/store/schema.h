// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace farcopy {

class Database;

namespace store {

/// "FARC": says that a database is ours. Source: sqlite.org, "PRAGMA application_id".
inline constexpr int applicationId = 0x46415243;

/// The statements that lead from one version of the schema to the next.
using SchemaStep = QStringList;

/// All steps from nothing on; step n makes version n + 1.
[[nodiscard]] const QList<SchemaStep>& schemaSteps();

/// The newest version that this program knows.
[[nodiscard]] int schemaVersion();

/// Carries out the steps that a database has not seen, each in a transaction with its version: what
/// ends in the middle goes on there next time, and two programs at once do no step twice.
/// @param steps  the last is the version to reach
[[nodiscard]] Result<void> migrate(Database& database, const QList<SchemaStep>& steps);

} // namespace store

} // namespace farcopy
