// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/copiespane.h"

#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"
#include "core/presenters/copiespresenter.h"
#include "ui/dialogs/copyhistorydialog.h"
#include "ui/models/cellroles.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QAction>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace farcopy {

namespace {

using test::eventually;

class CopiesPaneTest : public testing::Test
{
protected:
    CopiesPaneTest()
    {
        account.workspace.queue().setPaused(true);
        pane.resize(900, 300);
        pane.show();
    }

    /// As one batch; the service is asked for nothing while the queue is paused.
    QList<JobId> order(int number, const char* destination = "eu-central-1")
    {
        QList<CopyOrder> orders;
        for (int i = 0; i < number; ++i) {
            CopyOrder wanted;
            wanted.request.sourceBackupId = test::sampleId(m_next++);
            wanted.request.sourceRegion = RegionId(QStringLiteral("eu-west-1"));
            wanted.request.destination = RegionId(QLatin1String(destination));
            wanted.source.sizeBytes = qint64(1) << 30;
            wanted.keepsOrder = true;
            orders.append(wanted);
        }
        const auto ids = account.workspace.queue().add(orders);
        m_ordered += number;
        EXPECT_TRUE(eventually([this] { return table()->model()->rowCount() == m_ordered; }));
        return ids;
    }

    [[nodiscard]] QTableView* table() const { return pane.table(); }
    [[nodiscard]] QTableView* batches() const
    {
        return pane.findChild<QTableView*>(QStringLiteral("batches"));
    }
    [[nodiscard]] QList<int> selectedRows() const
    {
        QList<int> rows;
        const auto indexes = table()->selectionModel()->selectedRows();
        for (const QModelIndex& index : indexes)
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    /// What a drag of these rows that ends before `before` does.
    bool drop(const QList<int>& rows, int before)
    {
        QModelIndexList dragged;
        for (const int row : rows)
            dragged.append(table()->model()->index(row, 0));
        const std::unique_ptr<QMimeData> data(table()->model()->mimeData(dragged));
        return data && table()->model()->dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
    }
    [[nodiscard]] QList<JobId> waiting() { return account.workspace.queue().order(); }
    void activate(int row)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, 0));
        QTest::keyClick(table(), Qt::Key_Return);
    }

    test::FakeAccount account;
    CopiesPresenter presenter{account.workspace.queue(), account.clock};
    CopiesPane pane{presenter, account.clock};

private:
    int m_next = 0;
    int m_ordered = 0;
};

} // namespace

TEST_F(CopiesPaneTest, ShowsHowFarAllCopiesAre)
{
    auto* bar = pane.findChild<QProgressBar*>(QStringLiteral("copiesProgress"));
    EXPECT_FALSE(bar->isVisible());

    order(3);

    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->value(), 0);
    EXPECT_TRUE(pane.findChild<QLabel*>(QStringLiteral("copiesHeadline"))
                    ->text()
                    .contains(QStringLiteral("3 waiting")));
}

TEST_F(CopiesPaneTest, GivesTheHeadlineTheRoomOfTheButtonsWordsWhereItNeedsIt)
{
    const auto buttons = pane.findChildren<QToolButton*>();
    const auto withWords = [&buttons] {
        return std::count_if(buttons.begin(), buttons.end(), [](const QToolButton* button) {
            return button->isVisible() && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        });
    };
    presenter.cancel(order(1));
    order(3);
    ASSERT_TRUE(eventually([&withWords] { return withWords() == 2; })); // pause, clear

    int width = 1400;
    pane.resize(width, 300);
    EXPECT_EQ(withWords(), 2);
    while (withWords() == 2 && width > 360)
        pane.resize(width -= 10, 300);
    EXPECT_EQ(withWords(), 1); // one after the other
    pane.resize(360, 300);
    EXPECT_EQ(withWords(), 0);

    for (const QToolButton* button : buttons) {
        EXPECT_FALSE(button->icon().isNull());
        EXPECT_FALSE(button->text().isEmpty()); // read out as before
        EXPECT_FALSE(button->toolTip().isEmpty());
    }
    pane.resize(1400, 300);
    EXPECT_EQ(withWords(), 2);
}

TEST_F(CopiesPaneTest, ShowsAButtonWhileItHasSomethingToDo)
{
    const auto buttonOf = [this](const char* name) {
        const QAction* action = pane.findChild<QAction*>(QLatin1String(name));
        const auto buttons = pane.findChildren<QToolButton*>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [action](const QToolButton* button) { return button->defaultAction() == action; });
        return found == buttons.end() ? nullptr : *found;
    };
    ASSERT_NE(buttonOf("clearFinishedCopies"), nullptr);
    EXPECT_TRUE(buttonOf("pauseCopies")->isVisible());
    EXPECT_FALSE(buttonOf("clearFinishedCopies")->isVisible());

    presenter.cancel(order(1));

    EXPECT_TRUE(eventually([&] { return buttonOf("clearFinishedCopies")->isVisible(); }));
}

TEST_F(CopiesPaneTest, AsksForTheActivityOfABatch)
{
    order(2);
    order(3, "us-east-1");
    QStringList asked;
    QObject::connect(&pane, &CopiesPane::activityWanted, &pane,
        [&asked](const QString& batch) { asked << batch; });
    const auto batchOf
        = [this](const JobId& id) { return account.workspace.queue().job(id)->batch; };

    batches()->setCurrentIndex(batches()->model()->index(1, 0));
    batches()->findChild<QAction*>(QStringLiteral("batchActivity"))->trigger();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    pane.findChild<QAction*>(QStringLiteral("batchOfCopy"))->trigger();

    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.at(0), batches()->model()->index(1, 0).data(KeyRole).toString());
    EXPECT_EQ(asked.at(1), batchOf(waiting().first()));
    EXPECT_FALSE(asked.contains(QString()));
    table()->selectAll();
    EXPECT_FALSE(pane.findChild<QAction*>(QStringLiteral("batchOfCopy"))->isEnabled());
}

TEST_F(CopiesPaneTest, ListsBatchesWhereThereIsMoreThanOne)
{
    order(3);
    EXPECT_FALSE(batches()->isVisible());

    order(2, "us-east-1");

    ASSERT_TRUE(eventually([this] { return batches()->isVisible(); }));
    EXPECT_EQ(batches()->model()->rowCount(), 2);
}

TEST_F(CopiesPaneTest, SelectsTheCopiesOfABatch)
{
    const auto first = order(2);
    const auto second = order(3, "us-east-1");
    ASSERT_TRUE(eventually([this] { return batches()->isVisible(); }));
    const auto index = batches()->model()->index(
        batches()->model()->index(0, 0).data().toString().contains(QStringLiteral("us-east-1")) ? 0
                                                                                                : 1,
        0);

    batches()->setFocus();
    batches()->setCurrentIndex(index);
    QTest::keyClick(batches(), Qt::Key_Return);

    EXPECT_EQ(selectedRows().size(), second.size());
    for (const int row : selectedRows())
        EXPECT_EQ(table()->model()->index(row, 1).data().toString(),
            QStringLiteral("eu-west-1 → us-east-1"));
}

TEST_F(CopiesPaneTest, MovesWhatIsDraggedAmongWhatWaits)
{
    const auto ids = order(4);

    EXPECT_TRUE(drop({2, 3}, 1));

    EXPECT_EQ(waiting(), (QList<JobId>{ids[0], ids[2], ids[3], ids[1]}));
}

TEST_F(CopiesPaneTest, MovesWhatIsDroppedBelowTheLastToTheEnd)
{
    const auto ids = order(3);

    EXPECT_TRUE(drop({0}, 3));

    EXPECT_EQ(waiting(), (QList<JobId>{ids[1], ids[2], ids[0]}));
}

TEST_F(CopiesPaneTest, LeavesWhatIsDroppedWhereItStood)
{
    const auto ids = order(3);

    drop({1}, 1);
    drop({1}, 2);

    EXPECT_EQ(waiting(), ids);
    EXPECT_FALSE(account.workspace.queue().job(ids[1])->isPlaced);
}

TEST_F(CopiesPaneTest, DragsNothingThatRuns)
{
    const Backup source = test::sampleBackup(90);
    account.workspace.inventory().merge(RegionId(QStringLiteral("eu-central-1")),
        {test::sampleCopy(91, QStringLiteral("eu-central-1"), source, 40)});
    ASSERT_TRUE(eventually([this] { return table()->model()->rowCount() == 1; }));

    EXPECT_FALSE(table()->model()->index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    EXPECT_FALSE(drop({0}, 0));
}

TEST_F(CopiesPaneTest, TellsTheHistoryOfACopyByReturn)
{
    order(1);

    activate(0);

    auto* dialog = pane.findChild<CopyHistoryDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto* history = dialog->findChild<QTableWidget*>(QStringLiteral("history"));
    ASSERT_TRUE(eventually([&] { return history->rowCount() == 1; }));
    EXPECT_EQ(history->item(0, 1)->text(), QStringLiteral("Ordered"));
}

TEST_F(CopiesPaneTest, SaysWhyACopyThatIsNotAcceptedYetCannotBeCancelled)
{
    account.on("CopyBackup", [](const QJsonObject&) { return test::ScriptedReply::silence(); });
    order(1);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    const auto* cancel = pane.findChild<QAction*>(QStringLiteral("cancelCopy"));
    EXPECT_TRUE(cancel->isEnabled());

    account.workspace.queue().setPaused(false);
    ASSERT_TRUE(eventually([this] { return presenter.summary().unaccepted == 1; }));

    EXPECT_FALSE(cancel->isEnabled());
    EXPECT_EQ(cancel->text(), QStringLiteral("Cannot be cancelled: FSx may have taken it"));
    const QString headline = pane.findChild<QLabel*>(QStringLiteral("copiesHeadline"))->text();
    EXPECT_TRUE(headline.contains(QStringLiteral("1 not accepted yet")));
    EXPECT_FALSE(headline.contains(QStringLiteral("copying")));
}

TEST_F(CopiesPaneTest, OffersTheReasonWhyACopyWaits)
{
    account.on("CopyBackup", [](const QJsonObject&) {
        auto reply = test::FakeAccount::json(
            {{QStringLiteral("__type"), QStringLiteral("ServiceLimitExceeded")},
                {QStringLiteral("Limit"), QStringLiteral("TOTAL_USER_INITIATED_BACKUPS")}});
        reply.status = 400;
        return reply;
    });
    order(1);
    account.workspace.queue().setPaused(false);
    ASSERT_TRUE(eventually([this] { return presenter.entries().first().job->error.has_value(); }));

    activate(0);

    auto* dialog = pane.findChild<CopyHistoryDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto* why = dialog->findChild<QPushButton*>(QStringLiteral("why"));
    EXPECT_TRUE(why->isVisible());
    EXPECT_EQ(why->text(), QStringLiteral("&Why it waits…"));
    EXPECT_EQ(pane.findChild<QAction*>(QStringLiteral("explainCopy"))->text(), why->text());
}

TEST_F(CopiesPaneTest, ExplainsAllFailuresTogether)
{
    account.refuse("CopyBackup", "BackupNotFound");
    auto* explain = pane.findChild<QAction*>(QStringLiteral("explainFailedCopies"));
    EXPECT_FALSE(explain->isEnabled());
    order(2);
    account.workspace.queue().setPaused(false);
    ASSERT_TRUE(eventually([&] { return explain->isEnabled(); }));
    ASSERT_TRUE(eventually([this] { return presenter.summary().failed == 2; }));
    QList<CopyEntry> explained;
    QObject::connect(&pane, &CopiesPane::reasonsWanted, &pane,
        [&explained](const QList<CopyEntry>& failed) { explained = failed; });

    explain->trigger();

    EXPECT_EQ(explained.size(), 2);
}

TEST_F(CopiesPaneTest, TellsEachRequestWithItsAnswer)
{
    account.on("CopyBackup", [](const QJsonObject&) {
        auto reply = test::FakeAccount::refusal("BackupNotFound");
        reply.headers = {{"x-amzn-RequestId", "request-7"}};
        return reply;
    });
    order(1);
    account.workspace.queue().setPaused(false);
    ASSERT_TRUE(eventually([this] { return presenter.summary().failed == 1; }));

    activate(0);

    auto* dialog = pane.findChild<CopyHistoryDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto* history = dialog->findChild<QTableWidget*>(QStringLiteral("history"));
    ASSERT_TRUE(eventually([&] { return history->rowCount() == 3; }));
    EXPECT_EQ(history->item(1, 1)->text(), QStringLiteral("CopyBackup"));
    EXPECT_TRUE(history->item(1, 2)->text().startsWith(QStringLiteral("BackupNotFound")));
    EXPECT_EQ(history->item(1, 3)->text(), QStringLiteral("request-7"));
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("why"))->isVisible());
    EXPECT_EQ(dialog->findChild<QPushButton*>(QStringLiteral("why"))->text(),
        QStringLiteral("&Why it failed…"));
    EXPECT_TRUE(dialog->plainText().contains(QStringLiteral("request-7")));
}

} // namespace farcopy
