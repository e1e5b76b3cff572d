// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/tagactivity.h"

#include "core/copy/copyactivity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace farcopy {

namespace {

QJsonArray keysOf(const Tags& tags)
{
    QJsonArray keys;
    for (const Tag& tag : tags)
        keys.append(tag.key);
    return keys;
}

} // namespace

ActivityEntry tagActivity(
    const TagRequest& request, const Result<void>& end, const QString& requestId)
{
    const bool isSetting = !request.set.isEmpty();
    const QJsonObject parameters{{QStringLiteral("ResourceARN"), request.arn.text()},
        {QStringLiteral("TagKeys"),
            isSetting ? keysOf(request.set) : QJsonArray::fromStringList(request.removed)},
        {QStringLiteral("TagKeysBefore"), keysOf(request.before)}};
    ActivityEntry entry;
    entry.region = request.backup.region;
    entry.operation
        = isSetting ? QStringLiteral("fsx:TagResource") : QStringLiteral("fsx:UntagResource");
    entry.parameters = QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
    entry.subject = request.backup.id.text();
    entry.outcome = acceptedOutcome;
    entry.requestId = requestId;
    if (!end)
        takeFailure(entry, end.error());
    return entry;
}

} // namespace farcopy
