// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/activity.h"

#include <QList>

namespace farcopy {

class Database;

/// Which entries of the activity log are asked for. What is empty asks for nothing.
struct ActivityFilter {
    AccountId account = {};
    RegionId region = {};
    QString subject = {}; ///< a copy job's id, a backup's id
    QString words = {};   ///< somewhere in an entry; upper and lower case of ASCII are the same
    bool isFailuresOnly = false;
    QDateTime since = {};    ///< this time or later
    QDateTime before = {};   ///< earlier than this
    qint64 beforeNumber = 0; ///< written before the entry of this number: the next page; 0: any
};

namespace store {

/// Requests that change something are rare: years of them, and tens of megabytes.
inline constexpr int maxActivities = 100'000;

/// The newest first.
[[nodiscard]] Result<QList<ActivityEntry>> readActivities(
    Database& database, const ActivityFilter& filter, int limit);

/// Adds them, with what services and systems said redacted(); part of a transaction.
[[nodiscard]] Result<void> writeActivities(Database& database, const QList<ActivityEntry>& entries);

} // namespace store

} // namespace farcopy
