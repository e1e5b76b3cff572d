// SPDX-License-Identifier: Apache-2.0
#include "core/store/activityrows.h"

#include "core/base/redaction.h"
#include "core/store/database.h"

namespace farcopy::store {

namespace {

ActivityEntry entryFrom(const Row& row)
{
    return {.at = row.time(0),
        .account = AccountId(row.text(1)),
        .region = RegionId(row.text(2)),
        .operation = row.text(3),
        .parameters = row.text(4),
        .outcome = row.text(5),
        .message = row.text(6),
        .requestId = row.text(7),
        .subject = row.text(8),
        .caller = Arn(row.text(9)),
        .batch = row.text(10),
        .number = row.number(11).value_or(0)};
}

/// As LIKE takes it; a percent sign of the user's stands for itself.
QString likePattern(QString words)
{
    words.replace(u'\\', QLatin1String("\\\\"));
    words.replace(u'%', QLatin1String("\\%"));
    words.replace(u'_', QLatin1String("\\_"));
    return u'%' + words + u'%';
}

struct Condition {
    QString sql = QStringLiteral("1");
    QVariantList values;

    void add(const char* term, const QVariantList& arguments)
    {
        sql += QLatin1String(" AND ") + QLatin1String(term);
        values += arguments;
    }
};

Condition conditionOf(const ActivityFilter& filter)
{
    Condition condition;
    if (!filter.account.isEmpty())
        condition.add("account = ?", {filter.account.text()});
    if (!filter.region.isEmpty())
        condition.add("region = ?", {filter.region.text()});
    if (!filter.subject.isEmpty())
        condition.add("subject = ?", {filter.subject});
    if (filter.isFailuresOnly)
        condition.add("outcome NOT IN (?, ?, ?)",
            {QString(acceptedOutcome), QString(availableOutcome), QString(laneFullOutcome)});
    if (filter.since.isValid())
        condition.add("at >= ?", {columnOf(filter.since)});
    if (filter.before.isValid())
        condition.add("at < ?", {columnOf(filter.before)});
    if (filter.beforeNumber > 0)
        condition.add("number < ?", {filter.beforeNumber});
    if (!filter.words.isEmpty()) {
        condition.add("account || ' ' || region || ' ' || operation || ' ' || parameters || ' '"
                      " || outcome || ' ' || message || ' ' || request_id || ' ' || subject"
                      " || ' ' || caller || ' ' || batch"
                      " LIKE ? ESCAPE '\\'",
            {likePattern(filter.words)});
    }
    return condition;
}

/// Texts are empty here rather than NULL: words are looked for in all of them at once.
QVariantList columnsOf(const ActivityEntry& entry)
{
    return {columnOf(entry.at), presentColumnOf(entry.account.text()),
        presentColumnOf(entry.region.text()), presentColumnOf(entry.operation),
        presentColumnOf(redacted(entry.parameters)), presentColumnOf(entry.outcome),
        presentColumnOf(redacted(entry.message)), presentColumnOf(entry.requestId),
        presentColumnOf(entry.subject), presentColumnOf(entry.caller.text()),
        presentColumnOf(entry.batch)};
}

} // namespace

Result<QList<ActivityEntry>> readActivities(
    Database& database, const ActivityFilter& filter, int limit)
{
    Condition condition = conditionOf(filter);
    condition.values.append(limit);
    QList<ActivityEntry> entries;
    const auto outcome = database.read(
        QStringLiteral("SELECT at, account, region, operation, parameters, outcome, message,"
                       " request_id, subject, caller, batch, number FROM activity WHERE %1"
                       " ORDER BY number DESC LIMIT ?")
            .arg(condition.sql),
        condition.values, [&entries](const Row& row) { entries.append(entryFrom(row)); });
    if (!outcome)
        return failure(outcome.error());
    return entries;
}

Result<void> writeActivities(Database& database, const QList<ActivityEntry>& entries)
{
    for (const ActivityEntry& entry : entries) {
        const auto outcome = database.run(
            QStringLiteral("INSERT INTO activity(at, account, region, operation, parameters,"
                           " outcome, message, request_id, subject, caller, batch)"
                           " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            columnsOf(entry));
        if (!outcome)
            return outcome;
    }
    if (entries.isEmpty())
        return {};
    // Only the oldest ever go, so their numbers have no gaps.
    return database.run(QStringLiteral("DELETE FROM activity WHERE number <="
                                       " (SELECT max(number) FROM activity) - ?"),
        {maxActivities});
}

} // namespace farcopy::store
