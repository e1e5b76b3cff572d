// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copyevents.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

QDateTime at(int minute)
{
    return QDateTime({2026, 1, 1}, {9, minute}, Qt::UTC);
}

ActivityEntry answer(int minute, const char* outcome)
{
    ActivityEntry entry;
    entry.at = at(minute);
    entry.operation = QStringLiteral("fsx:CopyBackup");
    entry.outcome = QLatin1String(outcome);
    return entry;
}

QList<CopyEvent::Kind> kindsOf(const QList<CopyEvent>& events)
{
    QList<CopyEvent::Kind> kinds;
    for (const CopyEvent& event : events)
        kinds.append(event.kind);
    return kinds;
}

using Kind = CopyEvent::Kind;

} // namespace

TEST(CopyEvents, StandInTheOrderOfTime)
{
    CopyJob job;
    job.queuedAt = at(0);
    job.startedAt = at(3);
    job.endedAt = at(40);
    job.state = JobState::Available;

    const auto events = eventsOf(job, {answer(3, "Accepted"), answer(1, "ThrottlingException")});

    EXPECT_EQ(kindsOf(events), (QList<Kind>{Kind::Ordered, Kind::Asked, Kind::Asked, Kind::Ended}));
    EXPECT_EQ(events.at(1).activity.outcome, QStringLiteral("ThrottlingException"));
    EXPECT_EQ(events.last().state, JobState::Available);
}

TEST(CopyEvents, TellOfAnAcceptanceThatTheLogHasLost)
{
    CopyJob job;
    job.queuedAt = at(0);
    job.startedAt = at(3);
    job.state = JobState::Copying;

    EXPECT_EQ(kindsOf(eventsOf(job, {})), (QList<Kind>{Kind::Ordered, Kind::Accepted}));
}

TEST(CopyEvents, TellOfAnEarlierEndFromTheLogAndOfTheLastOneOnce)
{
    CopyJob job;
    job.queuedAt = at(20);
    job.startedAt = at(21);
    job.endedAt = at(40);
    job.state = JobState::Available;
    ActivityEntry failed = answer(10, "FAILED");
    failed.operation = copyEndedOperation;
    ActivityEntry last = answer(40, "AVAILABLE");
    last.operation = copyEndedOperation;

    const auto events
        = eventsOf(job, {last, answer(21, "Accepted"), failed, answer(3, "Accepted")});

    EXPECT_EQ(kindsOf(events),
        (QList<Kind>{Kind::Asked, Kind::Ended, Kind::Ordered, Kind::Asked, Kind::Ended}));
    EXPECT_EQ(events.at(1).state, JobState::Failed);
    EXPECT_EQ(events.last().state, JobState::Available);
}

TEST(CopyEvents, NameNoEndBeforeThereIsOne)
{
    CopyJob job;
    job.queuedAt = at(0);

    EXPECT_EQ(kindsOf(eventsOf(job, {})), QList<Kind>{Kind::Ordered});
}

} // namespace farcopy
