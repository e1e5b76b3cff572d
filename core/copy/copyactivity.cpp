// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyactivity.h"

#include "core/base/redaction.h"
#include "core/copy/copyrefusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace farcopy {

namespace {

QString asText(const QJsonObject& parameters)
{
    return QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
}

QString parametersOf(const CopyRequest& request)
{
    QJsonObject parameters{{QStringLiteral("SourceBackupId"), request.sourceBackupId.text()},
        {QStringLiteral("SourceRegion"), request.sourceRegion.text()},
        {QStringLiteral("CopyTags"), request.copyTags},
        {QStringLiteral("ClientRequestToken"), request.token}};
    if (!request.kmsKey.isEmpty())
        parameters.insert(QStringLiteral("KmsKeyId"), request.kmsKey.text());
    QJsonArray tags;
    for (const auto& tag : request.tags)
        tags.append(
            QJsonObject{{QStringLiteral("Key"), tag.key}, {QStringLiteral("Value"), tag.value}});
    if (!tags.isEmpty())
        parameters.insert(QStringLiteral("Tags"), tags);
    return asText(parameters);
}

QString endOutcome(JobState state)
{
    return state == JobState::Available ? availableOutcome
        : state == JobState::Vanished   ? vanishedOutcome
                                        : failedOutcome;
}

/// For failures that no service has named.
QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QStringLiteral("Cancelled");
    case ErrorKind::Timeout:
        return QStringLiteral("Timeout");
    case ErrorKind::Network:
        return QStringLiteral("Network");
    case ErrorKind::Tls:
        return QStringLiteral("Tls");
    case ErrorKind::Throttled:
        return QStringLiteral("Throttled");
    case ErrorKind::AccessDenied:
        return QStringLiteral("AccessDenied");
    case ErrorKind::Expired:
        return QStringLiteral("Expired");
    case ErrorKind::Rejected:
        return QStringLiteral("Rejected");
    case ErrorKind::Unavailable:
        return QStringLiteral("Unavailable");
    case ErrorKind::BadAnswer:
        return QStringLiteral("BadAnswer");
    case ErrorKind::Local:
        return QStringLiteral("Local");
    }
    return {};
}

} // namespace

ActivityEntry activityOf(const CopyJob& job, const Result<Backup>& answer, const QString& requestId,
    const QDateTime& now)
{
    ActivityEntry entry;
    entry.at = now;
    entry.region = job.request.destination;
    entry.operation = QStringLiteral("fsx:CopyBackup");
    entry.parameters = parametersOf(job.request);
    entry.subject = job.id.text();
    entry.batch = job.batch;
    if (answer) {
        entry.account = answer->ownerId;
        entry.outcome = acceptedOutcome;
        entry.requestId = requestId;
        return entry;
    }
    takeFailure(entry, answer.error());
    if (afterFailure(answer.error(), 1) == AfterFailure::WaitForSlot)
        entry.outcome = laneFullOutcome;
    return entry;
}

ActivityEntry endOf(const CopyJob& job)
{
    ActivityEntry entry;
    entry.at = job.endedAt;
    entry.region = job.request.destination;
    entry.operation = copyEndedOperation;
    const QJsonObject parameters{
        {QStringLiteral("SourceBackupId"), job.request.sourceBackupId.text()},
        {QStringLiteral("SourceRegion"), job.request.sourceRegion.text()},
        {QStringLiteral("BackupId"), job.copyId.text()}};
    entry.parameters = asText(parameters);
    entry.subject = job.id.text();
    entry.batch = job.batch;
    entry.outcome = endOutcome(job.state);
    if (job.error)
        entry.message = redacted(job.error->message);
    return entry;
}

void takeFailure(ActivityEntry& entry, const Error& error)
{
    entry.outcome = error.code.isEmpty() ? nameOf(error.kind) : error.code;
    entry.message = redacted(error.message);
    entry.requestId = error.requestId;
}

} // namespace farcopy
