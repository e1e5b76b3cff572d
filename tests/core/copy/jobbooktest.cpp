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

    ASSERT_NE(book.findByCopy(frankfurt, copyId), nullptr);
    EXPECT_EQ(book.findByCopy(frankfurt, copyId)->job.id, jobId("b"));
    EXPECT_TRUE(book.isOurs(frankfurt, copyId));
    EXPECT_FALSE(book.isOurs(RegionId(QStringLiteral("us-east-1")), copyId));

    book.setCopy(*book.find(jobId("b")), {});
    EXPECT_EQ(book.findByCopy(frankfurt, copyId), nullptr);
}

TEST(JobBook, RemovesOnlyWhatIsOver)
{
    auto book = bookOf({"a", "b", "c"});
    book.find(jobId("a"))->job.state = JobState::Available;
    book.find(jobId("c"))->job.state = JobState::Failed;
    book.setCopy(*book.find(jobId("a")), copyId);

    EXPECT_EQ(book.removeOver(), QList<JobId>({jobId("a"), jobId("c")}));
    EXPECT_EQ(orderOf(book), QStringLiteral("b"));
    EXPECT_EQ(book.unfinished(), 1);
    EXPECT_FALSE(book.isOurs(frankfurt, copyId));
}

} // namespace farcopy
