// SPDX-License-Identifier: Apache-2.0
#include "core/copy/joblife.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QDateTime now(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC);
const Error lost{.kind = ErrorKind::Timeout, .fateUnknown = true};
const Error throttled{.kind = ErrorKind::Throttled};
const Error rejected{
    .kind = ErrorKind::Rejected, .code = QStringLiteral("BadRequest"), .httpStatus = 400};

Backup copyIn(Lifecycle lifecycle, std::optional<int> percent = {})
{
    Backup copy;
    copy.lifecycle = lifecycle;
    copy.progressPercent = percent;
    return copy;
}

} // namespace

TEST(JobLife, WaitsWhenItsRequestSurelyDidNothing)
{
    JobEntry entry;

    const auto verdict = joblife::weigh(entry, throttled);

    EXPECT_EQ(verdict.event, JobEvent::NotNow);
    EXPECT_EQ(verdict.next, AfterFailure::TryAgain);
    EXPECT_EQ(entry.job->error, throttled);
}

TEST(JobLife, StaysOpenUntilTheServiceSpeaksOfItsToken)
{
    JobEntry entry;

    EXPECT_EQ(joblife::weigh(entry, lost).event, JobEvent::LostSight);
    EXPECT_EQ(joblife::weigh(entry, throttled).event, JobEvent::LostSight);
    EXPECT_TRUE(entry.isFateOpen);
    EXPECT_EQ(joblife::weigh(entry, rejected).event, JobEvent::Refused);
    EXPECT_FALSE(entry.isFateOpen);
}

TEST(JobLife, StaysOpenWhereItIsRefusedByOthersThanTheService)
{
    const Error ownCheck{.kind = ErrorKind::Rejected, .code = QStringLiteral("NoSuchEndpoint")};
    const Error proxyPage{.kind = ErrorKind::Rejected, .httpStatus = 404};
    for (const Error& refusal : {ownCheck, proxyPage}) {
        JobEntry entry;
        EXPECT_EQ(joblife::weigh(entry, lost).event, JobEvent::LostSight);

        EXPECT_EQ(joblife::weigh(entry, refusal).event, JobEvent::Refused);
        EXPECT_TRUE(entry.isFateOpen);
    }
}

TEST(JobLife, GivesUpAtUnreadableAnswersInARowAndNotAtOtherTrouble)
{
    const Error garbled{.kind = ErrorKind::BadAnswer, .fateUnknown = true};
    JobEntry entry;
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(joblife::weigh(entry, lost).event, JobEvent::LostSight);

    EXPECT_EQ(joblife::weigh(entry, garbled).event, JobEvent::LostSight);
    EXPECT_EQ(joblife::weigh(entry, throttled).event, JobEvent::LostSight);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(joblife::weigh(entry, garbled).event, JobEvent::LostSight);
    EXPECT_EQ(joblife::weigh(entry, garbled).event, JobEvent::Refused);
}

TEST(JobLife, KeepsItsTokenWhileItsFateIsOpen)
{
    JobEntry entry;
    entry.job.edit().request.token = QStringLiteral("old");
    static_cast<void>(joblife::weigh(entry, lost));
    static_cast<void>(joblife::weigh(entry, {.kind = ErrorKind::AccessDenied}));

    joblife::renew(entry, QStringLiteral("new"), now);

    EXPECT_EQ(entry.job->request.token, QStringLiteral("old"));
    joblife::accept(entry, now);
    joblife::renew(entry, QStringLiteral("new"), now);
    EXPECT_EQ(entry.job->request.token, QStringLiteral("new"));
}

TEST(JobLife, IsCancelledOnlyWhenNothingCanHaveHappened)
{
    JobEntry entry;
    entry.isCancelWanted = true;

    EXPECT_EQ(joblife::weigh(entry, lost).event, JobEvent::LostSight);
    EXPECT_EQ(joblife::weigh(entry, rejected).event, JobEvent::Cancel);
    EXPECT_EQ(entry.job->error, std::nullopt);
}

TEST(JobLife, ForgetsAWishToCancelOnceTheCopyRuns)
{
    JobEntry entry;
    entry.isCancelWanted = true;

    joblife::accept(entry, now);

    EXPECT_FALSE(entry.isCancelWanted);
    EXPECT_EQ(entry.job->startedAt, now);
}

TEST(JobLife, FollowsTheLifecycle)
{
    JobEntry entry;

    EXPECT_EQ(joblife::describe(entry, copyIn(Lifecycle::Pending)), std::nullopt);
    EXPECT_EQ(joblife::describe(entry, copyIn(Lifecycle::Unknown)), std::nullopt);
    EXPECT_EQ(joblife::describe(entry, copyIn(Lifecycle::Available)), JobEvent::Completed);
    EXPECT_EQ(joblife::describe(entry, copyIn(Lifecycle::Failed)), JobEvent::Broken);
    EXPECT_EQ(joblife::describe(entry, copyIn(Lifecycle::Deleted)), JobEvent::Missing);
}

TEST(JobLife, NeverTakesProgressBack)
{
    JobEntry entry;
    const auto percentAfter = [&entry](std::optional<int> told) {
        static_cast<void>(joblife::describe(entry, copyIn(Lifecycle::Copying, told)));
        return entry.job->progressPercent;
    };

    EXPECT_EQ(percentAfter({}), std::nullopt);
    EXPECT_EQ(percentAfter(40), 40);
    EXPECT_EQ(percentAfter(30), 40);
    EXPECT_EQ(percentAfter({}), 40);
    EXPECT_EQ(percentAfter(900), 100);
}

TEST(JobLife, TellsWhyTheServiceGaveUp)
{
    JobEntry entry;
    auto failed = copyIn(Lifecycle::Failed);
    failed.failureMessage = QStringLiteral("the key was disabled");

    static_cast<void>(joblife::describe(entry, failed));

    ASSERT_TRUE(entry.job->error);
    EXPECT_EQ(entry.job->error->message, QStringLiteral("the key was disabled"));
}

TEST(JobLife, TellsHowLongACopyTook)
{
    JobEntry entry;
    entry.job.edit().request.destination = RegionId(QStringLiteral("eu-central-1"));
    entry.job.edit().source.name = QStringLiteral("payroll");
    entry.job.edit().predicted = CopyPrediction{
        .kind = CopyPrediction::Kind::Incremental, .reason = CopyPrediction::Reason::EarlierCopy};
    entry.job.edit().startedAt = now;
    entry.seenAt = now.addSecs(990);
    entry.job.edit().endedAt = now.addSecs(1'000);

    const auto duration = joblife::durationOf(entry);

    ASSERT_TRUE(duration);
    EXPECT_EQ(duration->seconds, 1'000);
    EXPECT_EQ(duration->destination, entry.job->request.destination);
    EXPECT_EQ(duration->kind, CopyPrediction::Kind::Incremental);
    EXPECT_TRUE(duration->source.name.isEmpty());
}

TEST(JobLife, TellsNoDurationOfACopyWhoseEndNobodySaw)
{
    JobEntry entry;
    entry.job.edit().startedAt = now;
    entry.job.edit().endedAt = now.addSecs(1'000);
    EXPECT_EQ(joblife::durationOf(entry), std::nullopt); // the program was not running

    entry.seenAt = now.addSecs(100);
    EXPECT_EQ(joblife::durationOf(entry), std::nullopt); // the machine slept

    entry.seenAt = now.addSecs(1'010);
    EXPECT_EQ(joblife::durationOf(entry), std::nullopt); // the clock was set back
}

} // namespace farcopy
