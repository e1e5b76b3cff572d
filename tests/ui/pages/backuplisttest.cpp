// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/backuplist.h"

#include "core/inventory/inventory.h"
#include "core/presenters/backupspresenter.h"
#include "core/rows/rowarranger.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using test::sampleBackup;

/// A list of so many backups that another thread sorts and filters them.
class LongBackupList : public testing::Test
{
protected:
    static constexpr int count = RowArranger::rowsAtOnce + 1000;

    void SetUp() override
    {
        QList<Backup> backups;
        for (int number = 1; number <= count; ++number)
            backups.append(
                sampleBackup(number, ireland, number == 7 ? QStringLiteral("seven") : QString()));
        account.workspace.inventory().merge(RegionId(ireland), backups);
        list = std::make_unique<BackupList>(presenter, account.clock);
        list->resize(900, 500);
        ASSERT_TRUE(eventually([this] { return list->shownCount() == count; }));
    }
    [[nodiscard]] static BackupKey key(int number)
    {
        return {RegionId(ireland), test::sampleId(number)};
    }
    [[nodiscard]] bool isSelected(int number) const
    {
        const QList<RowId> rows = list->selectedRows();
        return rows.size() == 1 && presenter.rows().keyOf(rows.first()) == key(number);
    }

    static inline const QString ireland = QStringLiteral("eu-west-1");
    test::FakeAccount account;
    BackupsPresenter presenter{
        account.workspace.inventory(), account.workspace.regions(), account.clock};
    std::unique_ptr<BackupList> list;
};

} // namespace

TEST_F(LongBackupList, SelectsARowAsSoonAsItIsArranged)
{
    QSignalSpy hidden(list.get(), &BackupList::hiddenFound);
    presenter.setFilterText(QStringLiteral("name:seven"));

    EXPECT_TRUE(list->select(key(7)));

    EXPECT_TRUE(eventually([this] { return isSelected(7); }));
    EXPECT_EQ(list->shownCount(), 1);
    EXPECT_TRUE(hidden.isEmpty());
}

TEST_F(LongBackupList, TellsThatTheRowItWaitedForIsHidden)
{
    QSignalSpy hidden(list.get(), &BackupList::hiddenFound);
    presenter.setFilterText(QStringLiteral("name:seven"));

    EXPECT_TRUE(list->select(key(8)));

    ASSERT_TRUE(eventually([&hidden] { return !hidden.isEmpty(); }));
    EXPECT_EQ(hidden.first().first().value<BackupKey>(), key(8));
    EXPECT_EQ(list->selectedCount(), 0);
}

TEST_F(LongBackupList, ForgetsARowThatGoesWhileItIsWaitedFor)
{
    QSignalSpy hidden(list.get(), &BackupList::hiddenFound);
    presenter.setFilterText(QStringLiteral("name:seven"));
    EXPECT_TRUE(list->select(key(7)));

    account.workspace.inventory().forget(RegionId(ireland), test::sampleId(7));

    presenter.setFilterText({});
    ASSERT_TRUE(eventually([this] { return list->shownCount() == count - 1; }));
    EXPECT_EQ(list->selectedCount(), 0);
    EXPECT_TRUE(hidden.isEmpty());
}

TEST(BackupListSelection, WaitsWhileTheTypedFilterIsNotInForce)
{
    test::FakeAccount account;
    account.workspace.inventory().merge(
        RegionId(QStringLiteral("eu-west-1")), {sampleBackup(1), sampleBackup(2)});
    BackupsPresenter presenter(
        account.workspace.inventory(), account.workspace.regions(), account.clock);
    BackupList list(presenter, account.clock);
    const auto* problem = list.findChild<QLabel*>(QStringLiteral("filterProblem"));
    presenter.setFilterText(QStringLiteral("type:windows"));
    presenter.setFilterText(QStringLiteral("typ:ontap"));
    EXPECT_TRUE(
        problem->text().contains(QStringLiteral("still shows what matches “type:windows”")));

    list.selectAll();

    EXPECT_EQ(list.shownCount(), 2);
    EXPECT_EQ(list.selectedCount(), 0);
    EXPECT_TRUE(problem->text().contains(QStringLiteral("Nothing was selected")));

    presenter.setFilterText(QStringLiteral("type:ontap,windows"));
    list.selectAll();

    EXPECT_EQ(list.selectedCount(), 2);
    EXPECT_TRUE(problem->isHidden());
}

} // namespace farcopy
