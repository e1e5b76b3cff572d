// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jobtext.h"

#include "app/cli/backupjson.h"
#include "core/ownership/jobjson.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace farcopy::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

/// A word for the failure, for where there is no room for a sentence.
QString shortError(const CopyJob& job)
{
    if (!job.error)
        return tr("no reason is known");
    return job.error->code.isEmpty() ? text::plainLine(job.error->message) : job.error->code;
}

QString waitText(const CopyJob& job)
{
    switch (job.waitReason) {
    case WaitReason::LaneFull:
        return tr("waiting: %1 of %2 copies run there").arg(job.laneRunning).arg(job.laneCapacity);
    case WaitReason::Throttled:
        return tr("waiting: FSx asked to slow down");
    case WaitReason::NoAnswer:
        return tr("waiting: FSx does not answer");
    case WaitReason::QueuePaused:
        return tr("waiting: the queue is paused");
    case WaitReason::SignIn:
        return tr("waiting for a sign-in");
    case WaitReason::Stopped:
        return tr("stopped: %1").arg(shortError(job));
    case WaitReason::NotSaved:
        return tr("waiting: the queue cannot be saved");
    case WaitReason::None:
        break;
    }
    return job.error ? tr("waiting: %1").arg(shortError(job)) : tr("waiting");
}

void put(QJsonObject& object, const QString& member, const QString& text)
{
    if (!text.isEmpty())
        object.insert(member, text);
}

void put(QJsonObject& object, const QString& member, const QDateTime& time)
{
    if (time.isValid())
        object.insert(member, time.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace

QString jobText(const CopyJob& job)
{
    switch (job.state) {
    case JobState::Waiting:
        return waitText(job);
    case JobState::Sending:
        return tr("being sent");
    case JobState::UnknownFate:
        return tr("sent, answer not known: asked again with the same token");
    case JobState::Copying:
        return job.progressPercent ? tr("copying %1").arg(text::percentText(*job.progressPercent))
                                   : tr("copying");
    case JobState::Available:
        return tr("available");
    case JobState::Failed:
        return tr("failed: %1").arg(shortError(job));
    case JobState::Cancelled:
        return tr("cancelled");
    case JobState::Vanished:
        return tr("the copy is no longer listed");
    }
    return {};
}

QJsonObject jobJson(const CopyJob& job)
{
    QJsonObject object;
    put(object, QStringLiteral("JobId"), job.id.text());
    put(object, QStringLiteral("State"), wire::stateName(job.state));
    if (job.waitReason != WaitReason::None)
        put(object, QStringLiteral("WaitReason"), wire::reasonName(job.waitReason));
    put(object, QStringLiteral("SourceBackupId"), job.request.sourceBackupId.text());
    put(object, QStringLiteral("SourceBackupRegion"), job.request.sourceRegion.text());
    put(object, QStringLiteral("Region"), job.request.destination.text());
    put(object, QStringLiteral("KmsKeyId"), job.request.kmsKey.text());
    put(object, QStringLiteral("ClientRequestToken"), job.request.token);
    put(object, QStringLiteral("Name"), job.source.name);
    if (job.source.sizeBytes)
        object.insert(QStringLiteral("SizeInBytes"), *job.source.sizeBytes);
    put(object, QStringLiteral("BackupId"), job.copyId.text());
    put(object, QStringLiteral("Lifecycle"), job.lifecycleText);
    if (job.progressPercent)
        object.insert(QStringLiteral("ProgressPercent"), *job.progressPercent);
    put(object, QStringLiteral("QueuedTime"), job.queuedAt);
    put(object, QStringLiteral("StartTime"), job.startedAt);
    put(object, QStringLiteral("EndTime"), job.endedAt);
    if (job.error)
        object.insert(QStringLiteral("Error"), toJson(*job.error).value(QStringLiteral("Error")));
    return object;
}

} // namespace farcopy::cli
