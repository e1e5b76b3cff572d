// SPDX-License-Identifier: Apache-2.0
#include "ui/text/copyeventtext.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace farcopy::text {

namespace {

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(farcopy::copyeventtext)
};

} // namespace

QString endText(JobState state)
{
    switch (state) {
    case JobState::Available:
        return EventText::tr("Done");
    case JobState::Failed:
        return EventText::tr("Failed");
    case JobState::Cancelled:
        return EventText::tr("Cancelled before it was sent");
    case JobState::Vanished:
        return EventText::tr("The copy is no longer listed");
    case JobState::Waiting:
    case JobState::Sending:
    case JobState::UnknownFate:
    case JobState::Copying:
        break;
    }
    return {};
}

QString reasonWantedText(JobState state)
{
    switch (state) {
    case JobState::Waiting:
    case JobState::Sending:
    case JobState::UnknownFate:
        return EventText::tr("&Why it waits…");
    case JobState::Copying: // whoever looked after it got no answer
        return EventText::tr("&Why nothing new is known…");
    case JobState::Available:
    case JobState::Failed:
    case JobState::Cancelled:
    case JobState::Vanished:
        break;
    }
    return EventText::tr("&Why it failed…");
}

QString operationText(const ActivityEntry& activity)
{
    return plainLine(activity.operation.section(u':', -1), 60);
}

QString outcomeText(const ActivityEntry& activity)
{
    const QString outcome = activity.outcome == QLatin1String("Accepted")
        ? EventText::tr("Accepted")
        : plainLine(activity.outcome, 100);
    if (activity.message.isEmpty())
        return outcome;
    //: %1: "BackupNotFound"; %2: what the service said
    return EventText::tr("%1: %2").arg(outcome, plainLine(activity.message, 500));
}

} // namespace farcopy::text
