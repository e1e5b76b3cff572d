// SPDX-License-Identifier: Apache-2.0
#include "core/copy/jobbook.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId frankfurt(QStringLiteral("eu-central-1"));
const BackupId copyId(QStringLiteral("backup-0000000c"));

JobId jobId(const char* id)
{
    return JobId(QLatin1String(id));
}

JobBook bookOf(std::initializer_list<const char*> ids)
{
    JobBook book;
    for (const auto* id : ids) {
        CopyJob job;
        job.id = jobId(id);
        job.request.destination = frankfurt;
        book.append(job);
    }
    return book;
}

QString orderOf(const JobBook& book)
{
    QString order;
    for (const auto& id : book.order())
        order += id.text();
    return order;
}

} // namespace

TEST(JobBook, MovesAJobBeforeAnother)
{
    auto book = bookOf({"a", "b", "c", "d"});

    book.move(jobId("d"), jobId("b"));
    EXPECT_EQ(orderOf(book), QStringLiteral("adbc"));
    book.move(jobId("a"), jobId("c"));
    EXPECT_EQ(orderOf(book), QStringLiteral("dbac"));
}

TEST(JobBook, MovesAJobToTheEnd)
{
    auto book = bookOf({"a", "b", "c"});

    book.move(jobId("a"), {});

    EXPECT_EQ(orderOf(book), QStringLiteral("bca"));
}

TEST(JobBook, ArrangesJobsOnThePlacesThatTheyHave)
{
    auto book = bookOf({"a", "b", "c", "d", "e"});
    const qint64 placeOfD = book.find(jobId("d"))->place;

    const auto moved = book.arrange({jobId("e"), jobId("b"), jobId("x"), jobId("a")});

    EXPECT_EQ(orderOf(book), QStringLiteral("ebcda"));
    EXPECT_EQ(moved, (QList<JobId>{jobId("e"), jobId("a")}));
    EXPECT_EQ(book.find(jobId("d"))->place, placeOfD);
    for (qsizetype i = 1; i < book.order().size(); ++i)
        EXPECT_LT(book.find(book.order()[i - 1])->place, book.find(book.order()[i])->place);
}

TEST(JobBook, MovesManyToTheEnd)
{
    auto book = bookOf({"a", "b", "c", "d"});

    book.moveToEnd({jobId("c"), jobId("a")});

    EXPECT_EQ(orderOf(book), QStringLiteral("bdca"));
    for (qsizetype i = 1; i < book.order().size(); ++i)
        EXPECT_LT(book.find(book.order()[i - 1])->place, book.find(book.order()[i])->place);
}

TEST(JobBook, GivesEachJobAPlaceThatGrowsInItsOrder)
{
    auto book = bookOf({"a", "b", "c"});
    CopyJob added;
    added.id = jobId("d");

    const auto placed = book.insert({added}, {jobId("a"), jobId("d"), jobId("b"), jobId("c")});
    book.move(jobId("c"), jobId("a"));

    EXPECT_EQ(placed, QList<JobId>{jobId("d")});
    EXPECT_EQ(orderOf(book), QStringLiteral("cadb"));
    for (qsizetype i = 1; i < book.order().size(); ++i)
        EXPECT_LT(book.find(book.order()[i - 1])->place, book.find(book.order()[i])->place);
}

TEST(JobBook, TellsOfAllThatMoveWhenASpotIsFull)
{
    auto book = bookOf({"a", "b", "c"});

    QList<JobId> moved;
    for (int i = 0; i < 100 && moved.size() < 2; ++i)
        moved = book.move(book.order()[2], book.order()[1]); // always between the same two

    EXPECT_GE(moved.size(), 2);
    for (qsizetype i = 1; i < book.order().size(); ++i)
        EXPECT_LT(book.find(book.order()[i - 1])->place, book.find(book.order()[i])->place);
}

TEST(JobBook, MovesToTheFrontWithoutTouchingOthers)
{
    auto book = bookOf({"a", "b", "c"});

    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(book.move(book.order()[2], book.order()[0]).size(), 1);

    EXPECT_LT(book.find(book.order()[0])->place, book.find(book.order()[1])->place);
}

TEST(JobBook, PutsKeptJobsBeforeThoseOfThisSession)
{
    auto book = bookOf({"c"});
    StoredJob first;
    first.job.id = jobId("a");
    first.place = -7;
    StoredJob second;
    second.job.id = jobId("b");
    second.job.request.destination = frankfurt;
    second.job.copyId = copyId;
    second.place = 500;

    book.restore({first, second});

    EXPECT_EQ(orderOf(book), QStringLiteral("abc"));
    EXPECT_EQ(book.find(jobId("a"))->place, -7);
    EXPECT_GT(book.find(jobId("c"))->place, 500);
    EXPECT_TRUE(book.isOurs(frankfurt, copyId));
}

TEST(JobBook, IgnoresMovesThatMeanNothing)
{
    auto book = bookOf({"a", "b"});

    book.move(jobId("x"), jobId("a"));
    book.move(jobId("a"), jobId("a"));

    EXPECT_EQ(orderOf(book), QStringLiteral("ab"));
}

TEST(JobBook, FindsAJobByTheCopyItMade)
{
    auto book = bookOf({"a", "b"});

    book.setCopy(*book.find(jobId("b")), copyId);

    ASSERT_EQ(book.jobsOf(frankfurt, copyId).size(), 1);
    EXPECT_EQ(book.jobsOf(frankfurt, copyId)[0]->job->id, jobId("b"));
    EXPECT_TRUE(book.isOurs(frankfurt, copyId));
    EXPECT_FALSE(book.isOurs(RegionId(QStringLiteral("us-east-1")), copyId));

    book.setCopy(*book.find(jobId("b")), {});
    EXPECT_TRUE(book.jobsOf(frankfurt, copyId).isEmpty());
}

TEST(JobBook, RemovesOnlyWhatIsOver)
{
    auto book = bookOf({"a", "b", "c"});
    book.find(jobId("a"))->job.edit().state = JobState::Available;
    book.find(jobId("c"))->job.edit().state = JobState::Failed;
    book.setCopy(*book.find(jobId("a")), copyId);

    EXPECT_EQ(book.removeOver([](const CopyJob&) { return true; }),
        QList<JobId>({jobId("a"), jobId("c")}));
    EXPECT_EQ(orderOf(book), QStringLiteral("b"));
    EXPECT_EQ(book.unfinished(), 1);
    EXPECT_FALSE(book.isOurs(frankfurt, copyId));
}

} // namespace farcopy
