// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/endedbatches.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");
const QString again = QStringLiteral("again");

CopyJob job(const char* id, JobState state)
{
    CopyJob job;
    job.id = JobId(QLatin1String(id));
    job.state = state;
    return job;
}

QList<JobId> ids(const QList<const char*>& names)
{
    QList<JobId> ids;
    for (const char* name : names)
        ids.append(JobId(QLatin1String(name)));
    return ids;
}

} // namespace

TEST(EndedBatches, AreToldWhileOthersGoOn)
{
    EndedBatches batches;
    batches.note(job("a", JobState::Waiting), first);
    batches.note(job("b", JobState::Waiting), first);
    batches.note(job("c", JobState::Waiting), second);

    batches.note(job("a", JobState::Failed), first);
    EXPECT_FALSE(batches.hasEnded());
    batches.note(job("b", JobState::Copying), first);
    batches.note(job("b", JobState::Available), first);

    EXPECT_TRUE(batches.hasEnded());
    EXPECT_EQ(batches.takeEnded(), ids({"a", "b"}));
    EXPECT_FALSE(batches.hasEnded());
}

TEST(EndedBatches, TellEachEndOnce)
{
    EndedBatches batches;
    batches.note(job("a", JobState::Waiting), first);
    batches.note(job("a", JobState::Failed), first);
    EXPECT_EQ(batches.takeEnded(), ids({"a"}));

    batches.note(job("a", JobState::Failed), first);
    EXPECT_FALSE(batches.hasEnded());

    batches.note(job("a", JobState::Waiting), again);
    batches.note(job("a", JobState::Failed), first);
    EXPECT_EQ(batches.takeEnded(), ids({"a"}));
}

TEST(EndedBatches, PassOverWhatHadEndedBeforeItWasSeen)
{
    EndedBatches batches;
    batches.note(job("a", JobState::Failed), first);
    batches.note(job("b", JobState::Waiting), first);

    batches.note(job("b", JobState::Cancelled), first);

    EXPECT_EQ(batches.takeEnded(), ids({"b"}));
}

TEST(EndedBatches, TellWhatIsTriedAgainWithoutTheRestOfItsBatch)
{
    EndedBatches batches;
    batches.note(job("a", JobState::Waiting), first);
    batches.note(job("b", JobState::Waiting), first);
    batches.note(job("a", JobState::Failed), first);

    batches.note(job("a", JobState::Waiting), again);
    batches.note(job("a", JobState::Failed), first);
    EXPECT_EQ(batches.takeEnded(), ids({"a"}));
    batches.note(job("b", JobState::Available), first);

    EXPECT_EQ(batches.takeEnded(), ids({"b"})); // of the other it was told
}

TEST(EndedBatches, LeaveOutWhatGoesOnAgainBeforeItWasTold)
{
    EndedBatches batches;
    batches.note(job("a", JobState::Waiting), first);
    batches.note(job("a", JobState::Failed), first);

    batches.note(job("a", JobState::Waiting), again);

    EXPECT_TRUE(batches.takeEnded().isEmpty());
}

} // namespace farcopy
