// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/viewcounts.h"

#include "core/inventory/inventory.h"
#include "core/presenters/backupspresenter.h"
#include "core/presenters/savedviews.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using test::sampleBackup;

class Counts : public testing::Test
{
protected:
    void hold(const QList<Backup>& held)
    {
        for (const Backup& backup : held)
            account.workspace.inventory().merge(backup.region, {backup});
    }

    test::FakeAccount account;
    BackupsPresenter backups{
        account.workspace.inventory(), account.workspace.regions(), account.clock};
    SavedViews views{account.settings};
    ViewCounts counts{backups, views};
};

const QString frankfurt = QStringLiteral("eu-central-1");

} // namespace

TEST_F(Counts, FollowTheBackupsOfAllRegions)
{
    const QString id = views.add(QStringLiteral("hr"), QStringLiteral("name:hr"), {});
    hold({sampleBackup(1, frankfurt, QStringLiteral("hr")), sampleBackup(2)});
    counts.setWatched(true);
    EXPECT_TRUE(eventually([&] { return counts.count(id) == 1; }));

    hold({sampleBackup(3, QStringLiteral("eu-west-1"), QStringLiteral("hr weekly"))});
    EXPECT_TRUE(eventually([&] { return counts.count(id) == 2; }));
    account.workspace.inventory().forget(RegionId(frankfurt), test::sampleId(1));

    EXPECT_TRUE(eventually([&] { return counts.count(id) == 1; }));
}

TEST_F(Counts, TellNothingOfAFilterThatCannotBeRead)
{
    const QString id = views.add(QStringLiteral("odd"), QStringLiteral("age>soon"), {});
    const QString all = views.add(QStringLiteral("all"), QString(), {});
    hold({sampleBackup(1)});

    counts.setWatched(true);

    EXPECT_TRUE(eventually([&] { return counts.count(all) == 1; }));
    EXPECT_EQ(counts.count(id), std::nullopt);
}

TEST_F(Counts, AreNotSaidBeforeARegionWasListed)
{
    const QString all = views.add(QStringLiteral("all"), QString(), {});
    account.refuse("DescribeBackups", "AccessDeniedException");
    counts.setWatched(true);
    account.workspace.inventory().refreshAll();
    ASSERT_TRUE(eventually([&] { return backups.overall().failedRegions == 3; }));
    EXPECT_EQ(counts.count(all), std::nullopt);

    account.on("DescribeBackups", [](const QJsonObject&) {
        return test::FakeAccount::json({{QStringLiteral("Backups"), QJsonArray()}});
    });
    account.workspace.inventory().refreshAll();

    EXPECT_TRUE(eventually([&] { return counts.count(all) == 0; }));
}

TEST_F(Counts, AreNotMadeWhileNobodyLooks)
{
    const QString all = views.add(QStringLiteral("all"), QString(), {});
    QSignalSpy changed(&counts, &ViewCounts::changed);
    hold({sampleBackup(1)});
    counts.setWatched(true);
    ASSERT_TRUE(eventually([&] { return counts.count(all) == 1; }));
    counts.setWatched(false);
    const auto before = changed.count();

    hold({sampleBackup(2)});
    EXPECT_EQ(counts.count(all), 1);
    counts.setWatched(true);

    EXPECT_TRUE(eventually([&] { return counts.count(all) == 2; }));
    EXPECT_GT(changed.count(), before);
}

} // namespace farcopy
