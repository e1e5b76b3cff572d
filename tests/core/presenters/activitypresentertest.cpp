// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/activitypresenter.h"

#include "core/presenters/activitylog.h"

#include "tests/support/storestage.h"

#include <QCryptographicHash>
#include <QFile>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using test::outcomeOf;
using test::sampleActivity;

class ActivityPresenterTest : public testing::Test
{
protected:
    ActivityPresenterTest()
    {
        log.setActor({AccountId(QStringLiteral("111122223333")), {}});
        log.keepIn(*store);
    }

    void write(int first, int last)
    {
        QList<ActivityEntry> entries;
        for (int i = first; i <= last; ++i)
            entries << sampleActivity(i);
        ASSERT_TRUE(outcomeOf(store->logActivity(entries)));
    }

    [[nodiscard]] bool settles() const
    {
        return eventually([this] { return !presenter.isLoading() && !presenter.isFresh(); });
    }

    test::StoreStage stage;
    std::unique_ptr<Store> store = stage.store();
    ActivityLog log{stage.clock};
    ActivityPresenter presenter{log};
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray numbers(const QList<ActivityEntry>& entries)
{
    QByteArrayList all;
    for (const ActivityEntry& entry : entries)
        all << QByteArray::number(entry.number);
    return all.join(' ');
}

} // namespace

TEST_F(ActivityPresenterTest, ReadsNothingWhileNobodyLooks)
{
    write(1, 1);
    log.tellChanged();

    EXPECT_FALSE(presenter.isLoading());
    EXPECT_TRUE(presenter.isFresh());
}

TEST_F(ActivityPresenterTest, ReadsPageAfterPage)
{
    constexpr int all = ActivityPresenter::pageSize + 20;
    write(1, all);

    presenter.setAttended(true);
    ASSERT_TRUE(settles());
    EXPECT_EQ(presenter.entries().size(), ActivityPresenter::pageSize);
    EXPECT_TRUE(presenter.hasMore());

    presenter.loadMore();
    ASSERT_TRUE(settles());
    ASSERT_EQ(presenter.entries().size(), all);
    EXPECT_FALSE(presenter.hasMore());
    EXPECT_EQ(presenter.entries().first().number, all);
    EXPECT_EQ(presenter.entries().last().number, 1);
}

TEST_F(ActivityPresenterTest, ShowsWhatIsWrittenMeanwhile)
{
    presenter.setAttended(true);
    ASSERT_TRUE(settles());
    ActivityEntry entry = sampleActivity(1);
    entry.number = 0;

    log.note(entry);

    EXPECT_TRUE(eventually([this] { return presenter.entries().size() == 1; }));
}

TEST_F(ActivityPresenterTest, FiltersByWordsFailuresAndAccount)
{
    ActivityEntry other = sampleActivity(1);
    other.account = AccountId(QStringLiteral("444455556666"));
    ActivityEntry failed = sampleActivity(2);
    failed.outcome = QStringLiteral("BackupNotFound");
    ASSERT_TRUE(outcomeOf(store->logActivity({other, failed, sampleActivity(3)})));
    presenter.setAttended(true);
    ASSERT_TRUE(settles());
    EXPECT_EQ(numbers(presenter.entries()), "3 2");

    presenter.setFailuresOnly(true);
    ASSERT_TRUE(settles());
    EXPECT_EQ(numbers(presenter.entries()), "2");

    presenter.setFailuresOnly(false);
    presenter.setAllAccounts(true);
    presenter.setWords(QStringLiteral(" req-1 "));
    ASSERT_TRUE(settles());
    EXPECT_EQ(numbers(presenter.entries()), "1");
}

TEST_F(ActivityPresenterTest, FindsABatchByItsIdAndNoSuccessAmongFailures)
{
    ActivityEntry asked = sampleActivity(1);
    asked.batch = QStringLiteral("batch-1");
    ActivityEntry ended = asked;
    ended.operation = copyEndedOperation;
    ended.outcome = availableOutcome;
    ActivityEntry failed = ended;
    failed.outcome = failedOutcome;
    ASSERT_TRUE(outcomeOf(store->logActivity({asked, ended, failed, sampleActivity(4)})));
    presenter.setAttended(true);
    presenter.setWords(QStringLiteral("batch-1"));
    ASSERT_TRUE(settles());
    EXPECT_EQ(numbers(presenter.entries()), "3 2 1");
    EXPECT_EQ(presenter.entries().first().batch, QStringLiteral("batch-1"));

    presenter.setFailuresOnly(true);
    ASSERT_TRUE(settles());
    EXPECT_EQ(numbers(presenter.entries()), "3");
}

TEST_F(ActivityPresenterTest, WritesAReportOfEverythingWithItsHashBesideIt)
{
    write(1, ActivityPresenter::pageSize + 5);
    const QString path = stage.folder() + QStringLiteral("/report.csv");

    const auto report = outcomeOf(presenter.writeReport(path, {}, numbers));

    ASSERT_TRUE(report);
    const QByteArray bytes = bytesOf(path);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    EXPECT_EQ(bytes.count(' '), ActivityPresenter::pageSize + 4);
    EXPECT_EQ(report->sha256, hash);
    EXPECT_EQ(bytesOf(report->hashPath), hash + "  report.csv\n");
}

TEST_F(ActivityPresenterTest, WritesAReportOfWhatWasChosen)
{
    const QString path = stage.folder() + QStringLiteral("/report.csv");

    ASSERT_TRUE(
        outcomeOf(presenter.writeReport(path, {sampleActivity(7), sampleActivity(5)}, numbers)));

    EXPECT_EQ(bytesOf(path), "7 5");
}

TEST_F(ActivityPresenterTest, SaysWhyAReportCannotBeWritten)
{
    const QString path = stage.folder() + QStringLiteral("/none/report.csv");

    const auto report = outcomeOf(presenter.writeReport(path, {sampleActivity(1)}, numbers));

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, QStringLiteral("FileNotWritten"));
    EXPECT_EQ(report.error().members.value(QStringLiteral("File")), path);
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace farcopy
