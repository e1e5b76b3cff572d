// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/copynotices.h"

#include "core/copy/copyqueue.h"
#include "core/presenters/copiespresenter.h"
#include "ui/mainwindow/trayicon.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;

class CopyNoticesTest : public testing::Test
{
protected:
    void order(int number, int first = 1)
    {
        QList<CopyOrder> orders;
        for (int i = first; i < first + number; ++i) {
            CopyOrder wanted;
            wanted.request.sourceBackupId = test::sampleId(i);
            wanted.request.sourceRegion = RegionId(QStringLiteral("eu-west-1"));
            wanted.request.destination = RegionId(QStringLiteral("eu-central-1"));
            orders.append(wanted);
        }
        account.workspace.queue().add(orders);
    }
    [[nodiscard]] Notice told(qsizetype index) const { return spy.at(index)[0].value<Notice>(); }

    test::FakeAccount account;
    CopiesPresenter copies{account.workspace.queue(), account.clock};
    CopyNotices notices{copies, account.workspace};
    QSignalSpy spy{&notices, &CopyNotices::noteworthy};
};

} // namespace

TEST_F(CopyNoticesTest, TellsOnceThatCopiesFailed)
{
    account.refuse("CopyBackup", "UnsupportedOperation");

    order(2);

    ASSERT_TRUE(eventually([this] { return spy.count() == 1; }));
    EXPECT_TRUE(told(0).isBatchEnd);
    EXPECT_TRUE(told(0).isFailure);
    EXPECT_TRUE(told(0).text.contains(u'2')) << qPrintable(told(0).text);
}

TEST_F(CopyNoticesTest, TellsOfABatchThatFailedWhileAnotherGoesOn)
{
    account.on("CopyBackup", [](const QJsonObject& input) {
        const bool isLong
            = input.value(QStringLiteral("SourceBackupId")).toString() == test::sampleId(9).text();
        return isLong ? test::ScriptedReply::silence()
                      : test::FakeAccount::refusal("UnsupportedOperation");
    });

    order(1, 9);
    order(2);

    ASSERT_TRUE(eventually([this] { return spy.count() == 1; }));
    EXPECT_TRUE(told(0).isFailure);
    EXPECT_TRUE(told(0).text.contains(u'2')) << qPrintable(told(0).text);
    EXPECT_EQ(account.workspace.queue().unfinished(), 1);
}

TEST_F(CopyNoticesTest, SaysWhichAccountItIsAboutIfThereAreSeveral)
{
    account.refuse("CopyBackup", "UnsupportedOperation");
    notices.setAccountText(QStringLiteral("prod\u202e\n"));

    order(1);

    ASSERT_TRUE(eventually([this] { return spy.count() == 1; }));
    EXPECT_TRUE(told(0).text.startsWith(QStringLiteral("prod")));
    EXPECT_FALSE(told(0).text.contains(QChar(0x202e)));
    EXPECT_FALSE(told(0).text.contains(u'\n'));
}

TEST_F(CopyNoticesTest, SaysNothingOfCopiesThatWereCancelled)
{
    account.workspace.queue().setPaused(true);
    order(1);
    ASSERT_TRUE(eventually([this] { return copies.summary().waiting == 1; }));

    account.workspace.queue().cancel(account.workspace.queue().order().first());

    ASSERT_TRUE(eventually([this] { return copies.summary().cancelled == 1; }));
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(CopyNoticesTest, TellsOnceThatSomebodyHasToSignIn)
{
    account.refuse("DescribeBackups", "ExpiredTokenException");

    account.workspace.start();

    ASSERT_TRUE(eventually([this] { return spy.count() == 1; }));
    EXPECT_TRUE(told(0).isSignIn);
    EXPECT_FALSE(told(0).text.isEmpty());
}

TEST(TrayIcon, SaysHowTheCopiesStand)
{
    EXPECT_EQ(TrayIcon::summary({}), QStringLiteral("Farcopy"));
    const QString busy = TrayIcon::summary({.running = 3,
        .unaccepted = 8,
        .waiting = 9,
        .percent = 61,
        .isPaused = true,
        .needsSignIn = true});
    for (const char* part : {"3", "8 not accepted", "9", "61", "paused", "sign-in needed"})
        EXPECT_TRUE(busy.contains(QLatin1String(part))) << part;
}

TEST(TrayIcon, DrawsTheProgress)
{
    const auto picture = [](int percent) {
        return TrayIcon::picture({.running = 1, .percent = percent}, 32).toImage();
    };

    EXPECT_NE(picture(10), picture(90));
    EXPECT_NE(TrayIcon::picture({}, 32).toImage(), picture(0));
    EXPECT_NE(TrayIcon::picture({.needsSignIn = true}, 32).toImage(),
        TrayIcon::picture({}, 32).toImage());
}

} // namespace farcopy
