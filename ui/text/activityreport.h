// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/activity.h"

#include <QByteArray>
#include <QList>

namespace farcopy::text {

enum class ReportFormat { Csv, Json, Html };

/// What a report says of itself.
struct ReportHead {
    QString account;  ///< whose activities they are, in the user's words
    QString filter;   ///< the words that were looked for; empty: none
    QString fileName; ///< under which it will be kept
    QDateTime madeAt; ///< UTC
};

/// A report of activities, in UTF-8. May be called in any thread.
///
///     Csv   a header and a line for each; no cell starts a formula in a spreadsheet
///     Json  one document: {"MadeAt", "Account", "Filter", "Activities": [{"Time", …}]}, times as
///           ISO 8601 in UTC, parameters as objects
///     Html  one page without scripts or anything from elsewhere, to be read and printed
[[nodiscard]] QByteArray activityReport(
    ReportFormat format, const QList<ActivityEntry>& entries, const ReportHead& head);

} // namespace farcopy::text
