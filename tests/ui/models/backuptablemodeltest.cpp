// SPDX-License-Identifier: Apache-2.0
#include "ui/models/backuptablemodel.h"

#include "tests/support/fakeclock.h"
#include "tests/support/manybackups.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"
#include "ui/models/cellroles.h"
#include "ui/text/format.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTextDocument>

#include <gtest/gtest.h>

#include <memory>
#include <random>

namespace farcopy {

namespace {

using Column = BackupTableModel::Column;
using test::sampleBackup;

class BackupTable : public testing::Test
{
protected:
    /// As the inventory tells of them.
    void merge(const QList<Backup>& backups)
    {
        for (const Backup& backup : backups) {
            const RowChange change = rows.merge(backup.region, {backup});
            model.add(change.addedRows);
            model.change(change.changedRows);
        }
        model.flush();
    }
    void remove(const QList<BackupKey>& keys)
    {
        for (const BackupKey& key : keys) {
            const auto gone = rows.rowsOf(key.region, {key.id});
            model.remove(gone);
            model.change(rows.remove(gone));
        }
        model.flush();
    }
    QString textAt(int row, Column column, int role = Qt::DisplayRole) const
    {
        return model.index(row, int(column)).data(role).toString();
    }
    QStringList shownIds() const
    {
        QStringList ids;
        for (int i = 0; i < model.rowCount(); ++i)
            ids.append(textAt(i, Column::Id).right(1));
        return ids;
    }

    test::FakeClock clock;
    BackupRows rows;
    BackupTableModel model{rows, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QList<Backup> samples(const QList<int>& numbers)
{
    QList<Backup> backups;
    for (const int number : numbers)
        backups.append(sampleBackup(number));
    return backups;
}

const QString ireland = QStringLiteral("eu-west-1");

} // namespace

TEST_F(BackupTable, InsertsNewRowsAndChangesKnownOnes)
{
    model.sort(int(Column::Id));
    merge(samples({1, 2, 3}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    merge({sampleBackup(2, ireland, QStringLiteral("hr")), sampleBackup(4)});

    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(textAt(1, Column::Name), QStringLiteral("hr"));
    EXPECT_EQ(model.listedAt(3).backup.id, sampleBackup(4).id);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.at(0).at(0).toModelIndex().row(), 1);
    EXPECT_EQ(changes.at(0).at(1).toModelIndex().row(), 1);
}

TEST_F(BackupTable, SaysNothingOfRowsThatAreTheSame)
{
    merge(samples({1, 2, 3}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    merge(samples({3, 2, 1}));

    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(BackupTable, ShowsHowFarACopyGot)
{
    Backup copy = test::sampleCopy(2, QStringLiteral("us-east-1"), sampleBackup(1), 40);
    merge({copy});
    EXPECT_TRUE(textAt(0, Column::Status).contains(QStringLiteral("40")));
    copy.progressPercent = 41;

    merge({copy});

    EXPECT_EQ(textAt(0, Column::Status, Qt::AccessibleTextRole), textAt(0, Column::Status));
    EXPECT_TRUE(textAt(0, Column::Status).contains(QStringLiteral("41")));
    EXPECT_EQ(model.index(0, int(Column::Status)).data(ProgressRole).toInt(), 41);
}

TEST_F(BackupTable, TakesScatteredRowsOut)
{
    model.sort(int(Column::Id));
    merge(samples({0, 1, 2, 3, 4, 5, 6, 7}));

    remove({keyOf(sampleBackup(6)), keyOf(sampleBackup(1)), keyOf(sampleBackup(2)),
        keyOf(sampleBackup(9))});

    EXPECT_EQ(shownIds().join(QString()), QStringLiteral("03457"));
}

TEST_F(BackupTable, NeverShowsARowThatWentBeforeItWasTakenIn)
{
    const auto change = rows.merge(RegionId(ireland), samples({1, 2}));
    model.add(change.addedRows);
    const auto gone = rows.rowsOf(RegionId(ireland), {sampleBackup(1).id});

    model.remove(gone);
    rows.remove(gone);
    model.flush();

    EXPECT_EQ(shownIds().join(QString()), QStringLiteral("2"));
}

TEST_F(BackupTable, ShowsOnlyWhatTheFilterAndTheRegionLetThrough)
{
    merge({sampleBackup(1, ireland, QStringLiteral("hr")),
        sampleBackup(2, QStringLiteral("eu-central-1"), QStringLiteral("hr")),
        sampleBackup(3, ireland, QStringLiteral("media"))});

    model.narrow(BackupFilter::parse(QStringLiteral("name:hr")).value(), RegionId(ireland));
    merge({sampleBackup(4, ireland, QStringLiteral("hr")),
        sampleBackup(5, ireland, QStringLiteral("media"))});

    EXPECT_EQ(shownIds().join(QString()), QStringLiteral("14"));
    model.narrow({}, {});
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(BackupTable, ShowsTheIdWhereThereIsNoName)
{
    merge(samples({1}));

    EXPECT_EQ(textAt(0, Column::Name), test::sampleId(1).text());
    EXPECT_EQ(model.index(0, int(Column::Name)).data(ToneRole).toInt(), int(CellTone::Quiet));
}

TEST_F(BackupTable, CountsSeveralCopiesInOneRegion)
{
    const QString east = QStringLiteral("us-east-1");
    const Backup source = sampleBackup(1);

    merge({source, test::sampleCopy(2, QStringLiteral("eu-central-1"), source, 1),
        test::sampleCopy(3, east, source, 1), test::sampleCopy(4, east, source, 1)});

    model.narrow(BackupFilter::parse(QStringLiteral("source:none")).value(), {});
    EXPECT_EQ(textAt(0, Column::CopiesIn), QStringLiteral("eu-central-1, us-east-1 (2)"));
}

TEST_F(BackupTable, ToolTipsShowForeignTextCharacterByCharacter)
{
    const QString hostile = QStringLiteral("<img src=x>\n<b>bold</b>");
    Backup backup = sampleBackup(1, QStringLiteral("eu-west-1"), hostile);
    backup.failureMessage = hostile;
    merge({backup});

    for (const Column column : {Column::Name, Column::Status}) {
        QTextDocument shown;
        shown.setHtml(textAt(0, column, Qt::ToolTipRole));
        EXPECT_TRUE(shown.toPlainText().startsWith(hostile)) << shown.toPlainText().toStdString();
    }
    EXPECT_TRUE(textAt(0, Column::Name).startsWith(QStringLiteral("<img src=x> <b>bold")));
}

TEST_F(BackupTable, SortsByRawValuesAndKeepsSelectionOverAMerge)
{
    Backup big = sampleBackup(1);
    big.sizeBytes = qint64(1) << 40;
    Backup unknown = sampleBackup(2);
    unknown.sizeBytes = std::nullopt;
    merge({sampleBackup(3), big, unknown});
    model.sort(int(Column::Size), Qt::DescendingOrder);
    const QPersistentModelIndex kept = model.index(1, 0);
    const BackupKey key = kept.data(KeyRole).value<BackupKey>();
    Backup bigger = sampleBackup(4);
    bigger.sizeBytes = qint64(1) << 41;

    merge({bigger});

    EXPECT_EQ(textAt(0, Column::Id), bigger.id.text());
    EXPECT_EQ(textAt(3, Column::Id), unknown.id.text());
    EXPECT_EQ(kept.row(), 2);
    EXPECT_EQ(kept.data(KeyRole).value<BackupKey>(), key);
}

TEST_F(BackupTable, SortsAChangedRowByWhatItBecame)
{
    merge({sampleBackup(1, ireland, QStringLiteral("a")),
        sampleBackup(2, ireland, QStringLiteral("b"))});
    model.sort(int(Column::Name));

    merge({sampleBackup(1, ireland, QStringLiteral("c"))});
    EXPECT_EQ(textAt(0, Column::Name), QStringLiteral("b"));

    model.sort(int(Column::Id));
    EXPECT_EQ(textAt(0, Column::Name), QStringLiteral("c"));
}

TEST_F(BackupTable, AgesGoOnWithTime)
{
    Backup backup = sampleBackup(1);
    backup.creationTime = clock.nowUtc().addSecs(-3600);
    merge({backup});
    const QString before = textAt(0, Column::Created);

    clock.advance(std::chrono::hours(48));

    EXPECT_NE(textAt(0, Column::Created), before);
}

TEST_F(BackupTable, MarksTheRowsOfARegionThatAreNotOfNow)
{
    const QDateTime asOf = clock.nowUtc().addSecs(-3600);
    model.sort(int(Column::Id));
    merge({sampleBackup(1), sampleBackup(2, QStringLiteral("eu-central-1"))});
    const QString fresh = textAt(0, Column::Status);
    const auto toneAt = [this](int row, Column column) {
        return CellTone(model.index(row, int(column)).data(ToneRole).toInt());
    };
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    EXPECT_TRUE(model.markStale({{RegionId(ireland), asOf}}));

    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(textAt(0, Column::Status),
        fresh + QStringLiteral(", as of ") + text::momentText(asOf, clock.nowUtc()));
    EXPECT_EQ(textAt(0, Column::Status, Qt::AccessibleTextRole), textAt(0, Column::Status));
    EXPECT_TRUE(textAt(0, Column::Status, Qt::ToolTipRole).contains(text::exactDateText(asOf)));
    EXPECT_EQ(toneAt(0, Column::Size), CellTone::Quiet);
    EXPECT_EQ(textAt(1, Column::Status), fresh);
    EXPECT_EQ(toneAt(1, Column::Size), CellTone::Normal);

    EXPECT_FALSE(model.markStale({{RegionId(ireland), asOf}}));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_TRUE(model.markStale({}));
    EXPECT_EQ(textAt(0, Column::Status), fresh);
    EXPECT_EQ(toneAt(0, Column::Size), CellTone::Normal);
}

TEST_F(BackupTable, KeepsAFailureOfAnotherTimeAFailure)
{
    Backup failed = sampleBackup(1);
    failed.lifecycle = Lifecycle::Failed;
    failed.failureMessage = QStringLiteral("no key");
    merge({failed});

    model.markStale({{RegionId(ireland), clock.nowUtc().addSecs(-3600)}});

    EXPECT_EQ(model.index(0, int(Column::Status)).data(ToneRole).toInt(), int(CellTone::Bad));
    EXPECT_TRUE(textAt(0, Column::Status, Qt::ToolTipRole).contains(QStringLiteral("no key")));
}

TEST(BackupTableOfManyRows, TakesThemInByPortions)
{
    const test::FakeClock clock;
    BackupRows rows;
    BackupTableModel model(rows, clock, nullptr, {}, {.takenIn = 3});
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy portions(&model, &BackupTableModel::followed);
    model.sort(int(Column::Id), Qt::AscendingOrder);
    const RegionId region(ireland);
    model.add(rows.merge(region, samples({9, 8, 7, 6, 5, 4, 3, 2, 1})).addedRows);
    Backup changed = sampleBackup(1, ireland, QStringLiteral("seen"));
    model.change(rows.merge(region, {changed}).changedRows); // which has not been taken in yet

    model.takePortion();
    EXPECT_EQ(model.rowCount(), 3);
    const QPersistentModelIndex kept = model.index(1, 0);
    const RowId row = model.rowAt(1);

    ASSERT_TRUE(test::eventually([&portions] { return portions.count() == 4; }));
    ASSERT_EQ(model.rowCount(), 9);
    for (int i = 0; i < 9; ++i)
        EXPECT_EQ(model.listedAt(i).backup.id, test::sampleId(i + 1));
    EXPECT_EQ(model.listedAt(0).backup.name(), QStringLiteral("seen"));
    EXPECT_EQ(model.rowAt(kept.row()), row);
}

TEST(BackupTableOfManyRows, TakesInNothingThatGoesBeforeItsPortion)
{
    const test::FakeClock clock;
    BackupRows rows;
    BackupTableModel model(rows, clock, nullptr, {}, {.takenIn = 2});
    const RegionId region(ireland);
    const QList<RowId> added = rows.merge(region, samples({1, 2, 3, 4, 5})).addedRows;
    model.add(added);
    model.takePortion();

    model.remove({added.at(1), added.at(3)});
    rows.remove({added.at(1), added.at(3)});

    ASSERT_TRUE(test::eventually([&model] { return model.rowCount() == 3; }));
    EXPECT_EQ(model.indexOf(added.at(3)), -1);
}

namespace {

/// Two tables of the same rows: one of them arranges in another thread however few there are.
struct TwoTables {
    void merge(const QList<Backup>& backups)
    {
        for (const Backup& backup : backups) {
            const RowChange change = rows.merge(backup.region, {backup});
            for (BackupTableModel* model : {&quick, &slow}) {
                model->add(change.addedRows);
                model->change(change.changedRows);
            }
        }
    }
    void remove(const QList<RowId>& gone)
    {
        quick.remove(gone);
        slow.remove(gone);
        const auto others = rows.remove(gone);
        quick.change(others);
        slow.change(others);
    }
    void sort(int column, Qt::SortOrder order)
    {
        quick.sort(column, order);
        slow.sort(column, order);
    }
    void narrow(const QString& filter)
    {
        const auto parsed = BackupFilter::parse(filter).value();
        quick.narrow(parsed, {});
        slow.narrow(parsed, {});
    }
    bool settle()
    {
        const bool isDone = test::eventually([this] { return !slow.isArranging(); });
        quick.flush();
        slow.flush();
        return isDone;
    }
    static std::vector<RowId> shownBy(const BackupTableModel& model)
    {
        std::vector<RowId> shown;
        for (int i = 0; i < model.rowCount(); ++i)
            shown.push_back(model.rowAt(i));
        return shown;
    }

    test::FakeClock clock;
    BackupRows rows;
    BackupTableModel quick{rows, clock};
    BackupTableModel slow{rows, clock, nullptr, {}, {.arranged = 0}};
    QAbstractItemModelTester tester{&slow, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST(BackupTableOfManyRows, ComesToWhatIsArrangedAtOnce)
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        test::ManyBackups many(seed);
        TwoTables tables;
        tables.merge(many.next(400));
        for (int step = 0; step < 40; ++step) {
            switch (random() % 6) {
            case 0:
                tables.sort(int(random() % rowColumns),
                    random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 1:
                tables.narrow(many.filterText());
                break;
            case 2:
                if (const auto all = tables.rows.all(); !all.isEmpty()) {
                    const RowId any = all.at(random() % all.size());
                    tables.merge({many.aged(tables.rows.backup(any))});
                }
                break;
            case 3: {
                auto gone = tables.rows.all();
                gone.removeIf([&random](RowId) { return random() % 16 != 0; });
                tables.remove(gone);
                break;
            }
            case 4:
                QCoreApplication::processEvents();
                break;
            default:
                tables.merge(many.next(int(random() % 40)));
                break;
            }
        }
        ASSERT_TRUE(tables.settle());
        ASSERT_EQ(TwoTables::shownBy(tables.slow), TwoTables::shownBy(tables.quick))
            << "seed " << seed;
    }
}

TEST(BackupTableOfManyRows, DropsRowsThatGoWhileItIsSorted)
{
    TwoTables tables;
    tables.merge(samples({1, 2, 3}));
    ASSERT_TRUE(tables.settle());

    tables.sort(int(Column::Id), Qt::DescendingOrder);
    ASSERT_TRUE(tables.slow.isArranging());
    tables.remove({tables.slow.rowAt(1)});

    EXPECT_EQ(tables.slow.rowCount(), 2);
    ASSERT_TRUE(tables.settle());
    EXPECT_EQ(TwoTables::shownBy(tables.slow), TwoTables::shownBy(tables.quick));
}

TEST(BackupTableOfManyRows, ShowsOnceWhatSeveralWishesComeTo)
{
    TwoTables tables;
    tables.merge(samples({1, 2, 3, 4}));
    ASSERT_TRUE(tables.settle());
    int times = 0;
    QObject::connect(&tables.slow, &BackupTableModel::arranged, &tables.slow, [&] { ++times; });

    tables.sort(int(Column::Id), Qt::AscendingOrder);
    tables.narrow(QStringLiteral("id:1"));
    tables.sort(int(Column::Id), Qt::DescendingOrder);
    tables.narrow({});

    ASSERT_TRUE(tables.settle());
    EXPECT_EQ(times, 1);
    EXPECT_EQ(TwoTables::shownBy(tables.slow), TwoTables::shownBy(tables.quick));
}

/// A click on the same column again, or on the one before, is answered with the next frame.
TEST(BackupTableOfManyRows, ShowsAnOrderThatItKnowsAtOnce)
{
    const test::FakeClock clock;
    BackupRows rows;
    BackupTableModel model(rows, clock, nullptr, {}, {.arranged = 1});
    model.add(rows.merge(RegionId(ireland), samples({1, 2, 3})).addedRows);
    model.flush();

    model.sort(int(Column::Id), Qt::AscendingOrder);
    ASSERT_TRUE(model.isArranging());
    ASSERT_TRUE(test::eventually([&model] { return !model.isArranging(); }));
    const auto ascending = TwoTables::shownBy(model);
    ASSERT_EQ(ascending.size(), 3U);

    model.sort(int(Column::Id), Qt::DescendingOrder);

    EXPECT_FALSE(model.isArranging());
    EXPECT_EQ(TwoTables::shownBy(model), std::vector<RowId>(ascending.rbegin(), ascending.rend()));
    model.sort(int(Column::Created), Qt::AscendingOrder);
    EXPECT_FALSE(model.isArranging());
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(BackupTableOfManyRows, MayGoWhileItIsSorted)
{
    auto tables = std::make_unique<TwoTables>();
    tables->merge(samples({1, 2, 3}));
    ASSERT_TRUE(tables->settle());

    tables->sort(int(Column::Name), Qt::DescendingOrder);
    EXPECT_TRUE(tables->slow.isArranging());
    tables.reset();
}

} // namespace farcopy
