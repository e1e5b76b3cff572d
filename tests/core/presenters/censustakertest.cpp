// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/censustaker.h"

#include "core/domain/backupfilter.h"
#include "core/inventory/inventory.h"
#include "core/rows/rowfilter.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using test::sampleBackup;

const RegionId ireland(QStringLiteral("eu-west-1"));
const QString fileSystem = QStringLiteral("fs-0123456789abcdef0");
const QDateTime noon({2026, 3, 1}, {12, 0}, Qt::UTC);

RegionCensus census(const QSet<FileSystemId>& fileSystems)
{
    return {.asOf = noon, .fileSystems = fileSystems, .volumes = {}};
}

/// One Region whose service lists one backup, and file systems as the test says.
class Census : public testing::Test
{
protected:
    Census()
    {
        account.clock.set(noon);
        account.on("DescribeBackups", [](const QJsonObject&) {
            return test::FakeAccount::json({{QStringLiteral("Backups"),
                QJsonArray{QJsonObject{{QStringLiteral("BackupId"), test::sampleId(1).text()},
                    {QStringLiteral("Lifecycle"), QStringLiteral("AVAILABLE")},
                    {QStringLiteral("CreationTime"), 1'700'000'000.0},
                    {QStringLiteral("FileSystem"),
                        QJsonObject{{QStringLiteral("FileSystemId"), fileSystem}}}}}}});
        });
    }
    void answer(const QStringList& ids)
    {
        account.on("DescribeFileSystems", [ids](const QJsonObject&) {
            QJsonArray list;
            for (const QString& id : ids)
                list.append(QJsonObject{{QStringLiteral("FileSystemId"), id}});
            return test::FakeAccount::json({{QStringLiteral("FileSystems"), list}});
        });
    }
    [[nodiscard]] bool lists()
    {
        Inventory& inventory = account.workspace.inventory();
        inventory.refreshAll();
        return eventually([&] { return !inventory.isLoading(); });
    }
    [[nodiscard]] Presence presence()
    {
        const BackupRows& rows = account.workspace.inventory().rows();
        return rows.presenceOf(rows.find(ireland, test::sampleId(1)).value());
    }
    [[nodiscard]] int asked() const { return int(account.sent("DescribeFileSystems").size()); }

    test::FakeAccount account;
};

/// Rows without any service.
class Presences : public testing::Test
{
protected:
    void hold(const Backup& held) { (void)rows.merge(held.region, {held}); }
    [[nodiscard]] Presence of(const Backup& held) const
    {
        return rows.presenceOf(rows.find(held.region, held.id).value());
    }

    BackupRows rows;
    const Backup backup = sampleBackup(1);
    const FileSystemId other{QStringLiteral("fs-0000000000000000f")};
};

} // namespace

TEST_F(Census, MarksWhatIsGoneOnceItsRegionWasListed)
{
    answer({});
    CensusTaker taker(account.workspace);
    ASSERT_TRUE(lists());

    EXPECT_TRUE(eventually([this] { return presence() == Presence::Gone; }));
    EXPECT_TRUE(eventually([this] { return asked() == 3; }));
    EXPECT_EQ(account.sent("DescribeVolumes").size(), 0); // no backup is of one
    answer({fileSystem});
    account.clock.advance(std::chrono::minutes(1));
    ASSERT_TRUE(lists());

    EXPECT_TRUE(eventually([this] { return presence() == Presence::There; }));
    EXPECT_TRUE(eventually([this] { return asked() == 6; }));
}

TEST_F(Census, ThatIsRefusedMarksNothingAndIsNotAskedForAgain)
{
    account.refuse("DescribeFileSystems", "AccessDeniedException");
    CensusTaker taker(account.workspace);
    ASSERT_TRUE(lists());
    ASSERT_TRUE(eventually([this] { return asked() == 3; }));
    QCoreApplication::sendPostedEvents();
    account.clock.advance(std::chrono::minutes(1));

    ASSERT_TRUE(lists());
    ASSERT_TRUE(lists());

    EXPECT_EQ(presence(), Presence::Unknown);
    EXPECT_EQ(asked(), 3);
}

TEST_F(Census, ThatCannotBeReadMarksNothing)
{
    account.on(
        "DescribeFileSystems", [](const QJsonObject&) { return test::FakeAccount::json({}); });
    CensusTaker taker(account.workspace);
    QSignalSpy taken(&account.workspace.inventory(), &Inventory::censusTaken);
    ASSERT_TRUE(lists());
    ASSERT_TRUE(eventually([this] { return asked() == 3; }));
    QCoreApplication::sendPostedEvents();

    EXPECT_EQ(presence(), Presence::Unknown);
    EXPECT_EQ(taken.count(), 0);
}

TEST_F(Presences, AreUnknownWithoutACensus)
{
    hold(backup);
    EXPECT_EQ(of(backup), Presence::Unknown);

    (void)rows.setCensus(RegionId(QStringLiteral("us-east-1")), census({}));

    EXPECT_EQ(of(backup), Presence::Unknown);
}

TEST_F(Presences, TellWhichRowsChanged)
{
    Backup second = sampleBackup(2);
    second.fileSystem.id = other;
    hold(backup);
    hold(second);

    EXPECT_EQ(rows.setCensus(ireland, census({backup.fileSystem.id})),
        QList<RowId>{rows.find(ireland, second.id).value()});
    EXPECT_EQ(rows.setCensus(ireland, census({backup.fileSystem.id})), QList<RowId>());
    EXPECT_EQ(rows.setCensus(ireland, census({other})).size(), 2);
    EXPECT_EQ(of(backup), Presence::Gone);
    EXPECT_EQ(of(second), Presence::There);
}

TEST_F(Presences, OfWhatIsYoungerThanTheCensusAreUnknown)
{
    Backup young = backup;
    young.creationTime = noon.addSecs(60);
    hold(young);

    (void)rows.setCensus(ireland, census({}));

    EXPECT_EQ(of(young), Presence::Unknown);
}

TEST_F(Presences, OfWhatIsStillBeingMadeAreUnknown)
{
    Backup creating = backup;
    creating.lifecycle = Lifecycle::Creating;
    hold(creating);

    (void)rows.setCensus(ireland, census({}));

    EXPECT_EQ(of(creating), Presence::Unknown);
}

TEST_F(Presences, OfCopiesAreThoseOfTheirSource)
{
    const Backup copy = test::sampleCopy(2, QStringLiteral("us-east-1"), backup, 5);
    const Backup orphan
        = test::sampleCopy(3, QStringLiteral("us-east-1"), sampleBackup(9, ireland.text()), 5);
    hold(backup);
    hold(copy);
    hold(orphan);

    (void)rows.setCensus(RegionId(QStringLiteral("us-east-1")), census({}));
    EXPECT_EQ(of(copy), Presence::Unknown);
    (void)rows.setCensus(ireland, census({}));

    EXPECT_EQ(of(copy), Presence::Gone);
    EXPECT_EQ(of(orphan), Presence::Unknown); // where its file system was, nobody tells
}

TEST_F(Presences, OfVolumesNeedAListOfThem)
{
    Backup ontap = backup;
    ontap.volume = VolumeInfo{VolumeId(QStringLiteral("fsvol-1")), {}, {}};
    hold(ontap);

    RegionCensus some = census({ontap.fileSystem.id});
    (void)rows.setCensus(ireland, some);
    EXPECT_EQ(of(ontap), Presence::Unknown);
    some.volumes = QSet<VolumeId>{ontap.volume->id};
    (void)rows.setCensus(ireland, some);
    EXPECT_EQ(of(ontap), Presence::There);
    some.volumes = QSet<VolumeId>{};
    (void)rows.setCensus(ireland, some);
    EXPECT_EQ(of(ontap), Presence::Gone);
}

TEST_F(Presences, AreWhatTheFilterFinds)
{
    Backup second = sampleBackup(2);
    second.fileSystem.id = other;
    const Backup elsewhere = sampleBackup(3, QStringLiteral("us-east-1"));
    for (const Backup& each : {backup, second, elsewhere})
        hold(each);
    (void)rows.setCensus(ireland, census({other}));
    const auto found = [this](const char* text) {
        RowFilter filter(rows, BackupFilter::parse(QLatin1String(text)).value(), {}, noon);
        QStringList ids;
        for (const RowId row : rows.all()) {
            if (filter.accepts(row))
                ids.append(rows.keyOf(row).id.text().right(1));
        }
        ids.sort();
        return ids.join(QString());
    };

    EXPECT_EQ(found("gone:yes"), QStringLiteral("1"));
    EXPECT_EQ(found("gone:NO"), QStringLiteral("2"));
    EXPECT_EQ(found("gone:unknown"), QStringLiteral("3"));
    EXPECT_EQ(found("-gone:yes"), QStringLiteral("23"));
    EXPECT_EQ(found("gone:yes,unknown"), QStringLiteral("13"));
}

} // namespace farcopy
