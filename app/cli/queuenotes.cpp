// SPDX-License-Identifier: Apache-2.0
#include "app/cli/queuenotes.h"

#include "app/cli/console.h"
#include "core/ownership/copydesk.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace farcopy::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

} // namespace

QString waitingNote(const QList<CopyJob>& jobs)
{
    const auto number = std::count_if(jobs.begin(), jobs.end(),
        [](const CopyJob& job) { return job.state == JobState::Waiting; });
    if (number == 0)
        return {};
    if (number == 1)
        return tr("one copy waits in the queue. To send it: farcopy status --resume");
    return tr("%1 copies wait in the queue. To send them: farcopy status --resume").arg(number);
}

QString unansweredNote(const QList<CopyJob>& jobs)
{
    QStringList sources;
    for (const auto& job : jobs) {
        if (job.isUnaccepted())
            sources << job.request.sourceBackupId.text();
    }
    return sources.isEmpty() ? QString()
                             : tr("whether FSx has taken these copies is not known: %1. To ask "
                                  "again with the same tokens: farcopy status --resume")
                                   .arg(sources.join(QLatin1String(", ")));
}

QString runningNote(const QList<CopyJob>& jobs)
{
    QStringList running;
    for (const auto& job : jobs) {
        if (job.state == JobState::Copying)
            running << (job.copyId.isEmpty() ? job.request.sourceBackupId : job.copyId).text();
    }
    return running.isEmpty() ? QString()
                             : tr("these copies go on, since FSx cannot stop them: %1. To watch "
                                  "them: farcopy status --wait")
                                   .arg(running.join(QLatin1String(", ")));
}

QString leftNote(const QList<CopyJob>& jobs)
{
    QStringList sentences{runningNote(jobs), unansweredNote(jobs), waitingNote(jobs)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1String("; "));
}

QString takenOutNote(int number)
{
    return number == 1 ? tr("one copy taken out of the queue")
                       : tr("%1 copies taken out of the queue").arg(number);
}

QString stayNote(const QList<CopyJob>& jobs)
{
    const auto number = std::count_if(
        jobs.begin(), jobs.end(), [](const CopyJob& job) { return job.isUnaccepted(); });
    if (number == 0)
        return {};
    return number == 1 ? tr("one copy stays: FSx may have it")
                       : tr("%1 copies stay: FSx may have them").arg(number);
}

QString interruptedNote(const QList<CopyJob>& jobs)
{
    const QString left = leftNote(jobs);
    return left.isEmpty() ? tr("interrupted: no copy is running, and no more will be started")
                          : tr("interrupted: %1").arg(left);
}

QString interruptedNote(qint64 otherOwner)
{
    return tr("interrupted: the Farcopy that is running (pid %1) goes on with the copies. To watch "
              "them: farcopy status --wait")
        .arg(otherOwner);
}

void tellStuck(Console& console, const CopyDesk& desk, const QList<CopyJob>& jobs)
{
    const CopyQueue* own = desk.ownQueue();
    QSet<QString> told;
    for (const auto& job : jobs) {
        const auto error = job.waitReason == WaitReason::NotSaved && own ? own->storeTrouble()
                                                                         : job.error.unboxed();
        if (error && !told.contains(error->code))
            console.fail(*error);
        if (error)
            told.insert(error->code);
    }
    const bool isPaused = std::any_of(jobs.begin(), jobs.end(),
        [](const CopyJob& job) { return job.waitReason == WaitReason::QueuePaused; });
    if (isPaused)
        console.conclude(
            QStringLiteral("QueuePaused"), tr("the queue is paused: %1").arg(leftNote(jobs)));
    else
        console.conclude(QStringLiteral("CopiesWait"), leftNote(jobs));
}

} // namespace farcopy::cli
