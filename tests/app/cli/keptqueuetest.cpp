// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keptqueue.h"

#include <gtest/gtest.h>

namespace farcopy::cli {

namespace {

const RegionId frankfurt(QStringLiteral("eu-central-1"));
const RegionId ohio(QStringLiteral("us-east-2"));
const QDateTime now(QDate(2026, 11, 26), QTime(2, 0), Qt::UTC);

StoredJob stored(const char* id, JobState state, const RegionId& destination)
{
    StoredJob result;
    result.job.id = JobId(QLatin1String(id));
    result.job.request.destination = destination;
    result.job.state = state;
    return result;
}

StoredQueue kept()
{
    StoredQueue queue;
    queue.jobs = {stored("waits", JobState::Waiting, frankfurt),
        stored("waits elsewhere", JobState::Waiting, ohio),
        stored("leaves", JobState::Sending, frankfurt),
        stored("unknown", JobState::UnknownFate, frankfurt),
        stored("runs", JobState::Copying, frankfurt), stored("failed", JobState::Failed, frankfurt),
        stored("done", JobState::Available, ohio)};
    return queue;
}

QStringList savedIds(const JobChanges& changes)
{
    QStringList ids;
    for (const auto& each : changes.saved)
        ids << each.job.id.text();
    return ids;
}

} // namespace

TEST(KeptQueue, TakesOutWhatWaitsAndNothingThatFsxMayHave)
{
    const auto changes = cancellation(kept(), {}, now);

    EXPECT_EQ(savedIds(changes),
        (QStringList{QStringLiteral("waits"), QStringLiteral("waits elsewhere")}));
    EXPECT_TRUE(changes.removed.isEmpty());
    for (const auto& each : changes.saved) {
        EXPECT_EQ(each.job.state, JobState::Cancelled);
        EXPECT_EQ(each.job.endedAt, now);
    }
}

TEST(KeptQueue, TakesOutWhatWaitsForTheseDestinationsOnly)
{
    const auto changes = cancellation(kept(), {ohio}, now);

    EXPECT_EQ(savedIds(changes), QStringList{QStringLiteral("waits elsewhere")});
}

TEST(KeptQueue, ForgetsWhatIsOver)
{
    const auto changes = clearing(kept());

    EXPECT_TRUE(changes.saved.isEmpty());
    EXPECT_EQ(changes.removed,
        (QList<JobId>{JobId(QStringLiteral("failed")), JobId(QStringLiteral("done"))}));
}

} // namespace farcopy::cli
