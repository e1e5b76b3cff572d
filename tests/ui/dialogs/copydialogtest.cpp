// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copydialog.h"

#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"
#include "core/presenters/copypresenter.h"
#include "ui/dialogs/copyregionsdialog.h"
#include "ui/widgets/plainlabel.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));
const QString usableId = QStringLiteral("1234abcd-12ab-34cd-56ef-000000000001");
const QString retiredId = QStringLiteral("1234abcd-12ab-34cd-56ef-000000000002");

class CopyDialogTest : public testing::Test
{
protected:
    CopyDialogTest()
    {
        account.workspace.queue().setPaused(true);
        account.setKeys({{usableId, QStringLiteral("alias/dr")},
            {retiredId, QStringLiteral("alias/retired"), QStringLiteral("Disabled")}});
    }

    void open(const QList<Backup>& sources)
    {
        presenter = std::make_unique<CopyPresenter>(account.workspace, account.settings, sources);
        dialog = std::make_unique<CopyDialog>(*presenter);
        dialog->show();
        isActive = QTest::qWaitForWindowActive(dialog.get());
    }

    template <typename Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }

    /// Types into one of the two search boxes, as after a click into it.
    void type(const char* name, const QString& text, bool isFinished = true)
    {
        QLineEdit* edit = child<QComboBox>(name)->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        if (isFinished)
            QTest::keyClick(edit, Qt::Key_Return);
    }

    [[nodiscard]] bool keysAreRead() const
    {
        return test::eventually([this] {
            const auto* keys = presenter->keys();
            return keys && child<QComboBox>("key")->count() > 2
                && !child<QComboBox>("key")->model()->index(2, 0).flags().testFlag(
                    Qt::ItemIsEnabled);
        });
    }

    [[nodiscard]] bool becomesEnabled(const char* button) const
    {
        return test::eventually([&] { return child<QPushButton>(button)->isEnabled(); });
    }

    test::FakeAccount account;
    Backup source = test::sampleBackup(1, ireland.text(), QStringLiteral("hr weekly"));
    std::unique_ptr<CopyPresenter> presenter;
    std::unique_ptr<CopyDialog> dialog;
    bool isActive = false;
};

} // namespace

TEST_F(CopyDialogTest, BeginsBlockedAndSaysWhatIsMissing)
{
    open({source});

    EXPECT_FALSE(child<QPushButton>("copy")->isEnabled());
    EXPECT_EQ(
        child<PlainLabel>("reason")->plainText(), QStringLiteral("Choose a destination Region."));
}

TEST_F(CopyDialogTest, CopiesByKeyboardAlone)
{
    open({source});
    QSignalSpy queued(dialog.get(), &CopyDialog::copiesQueued);

    type("destination", frankfurt.text());
    ASSERT_TRUE(becomesEnabled("copy"));
    EXPECT_EQ(child<QPushButton>("copy")->text(), QStringLiteral("Copy backup to eu-central-1"));
    child<QPushButton>("copy")->setFocus();
    QTest::keyClick(child<QPushButton>("copy"), Qt::Key_Space);

    ASSERT_EQ(queued.count(), 1);
    ASSERT_EQ(account.workspace.queue().jobs().size(), 1);
    EXPECT_EQ(account.workspace.queue().jobs()[0].request.destination, frankfurt);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(CopyDialogTest, ReturnInABoxEndsTheEntryAndCopiesNothing)
{
    open({source});

    type("destination", frankfurt.text());
    type("key", QStringLiteral("alias/dr"));

    EXPECT_TRUE(account.workspace.queue().jobs().isEmpty());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(presenter->key().text(), QStringLiteral("alias/dr"));
}

TEST_F(CopyDialogTest, FindsADestinationByAPartOfItsName)
{
    open({source});

    type("destination", QStringLiteral("frankf"));

    EXPECT_TRUE(test::eventually([&] { return presenter->destination() == frankfurt; }));
}

TEST_F(CopyDialogTest, DisablesRegionsThatCannotWorkAndSaysWhy)
{
    open({source});
    auto* box = child<QComboBox>("destination");
    const int row = box->findText(QStringLiteral("cn-north-1"), Qt::MatchStartsWith);

    ASSERT_GE(row, 0);
    EXPECT_FALSE(box->model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled));
    EXPECT_TRUE(box->itemText(row).contains(QStringLiteral("other partition")));
}

TEST_F(CopyDialogTest, DoesNotTakeAnUnknownRegion)
{
    open({source});

    type("destination", QStringLiteral("mars-north-1"));

    EXPECT_TRUE(presenter->destination().isEmpty());
    EXPECT_EQ(child<QComboBox>("destination")->currentText(), QStringLiteral("mars-north-1"));
    EXPECT_FALSE(child<QPushButton>("copy")->isEnabled());
}

TEST_F(CopyDialogTest, ListsTheKeysOfTheDestination)
{
    open({source});
    type("destination", frankfurt.text());
    auto* box = child<QComboBox>("key");

    ASSERT_TRUE(keysAreRead());

    EXPECT_EQ(box->currentIndex(), 0);
    EXPECT_TRUE(box->itemText(0).startsWith(QStringLiteral("aws/fsx")));
    EXPECT_EQ(box->itemText(1), QStringLiteral("dr – 1234abcd…"));
    EXPECT_EQ(box->itemText(2), QStringLiteral("retired – 1234abcd… (disabled)"));
}

TEST_F(CopyDialogTest, TakesAKeyOfTheList)
{
    open({source});
    type("destination", frankfurt.text());
    ASSERT_TRUE(keysAreRead());
    auto* box = child<QComboBox>("key");

    box->setFocus();
    QTest::keyClick(box->lineEdit(), Qt::Key_Down);

    EXPECT_TRUE(presenter->key().text().endsWith(usableId));
}

TEST_F(CopyDialogTest, KeepsATypedKeyWhileTheListArrives)
{
    open({source});
    type("destination", frankfurt.text());

    type("key", QStringLiteral("alias/d"), false);
    ASSERT_TRUE(keysAreRead());

    EXPECT_EQ(child<QComboBox>("key")->currentText(), QStringLiteral("alias/d"));
    EXPECT_EQ(presenter->key().text(), QStringLiteral("alias/d"));
}

TEST_F(CopyDialogTest, SaysWhenKeysMayNotBeReadAndLetsThemBeTyped)
{
    account.refuse("ListAliases", "AccessDeniedException");
    account.refuse("ListKeys", "AccessDeniedException");
    account.refuse("DescribeKey", "AccessDeniedException");
    open({source});

    type("destination", frankfurt.text());
    ASSERT_TRUE(test::eventually([this] {
        return child<PlainLabel>("keyNote")->plainText().contains(
            QStringLiteral("A permission is missing"));
    }));
    type("key", QStringLiteral("alias/dr"));

    EXPECT_TRUE(child<QPushButton>("reloadKeys")->isVisible());
    EXPECT_TRUE(becomesEnabled("copy"));
    EXPECT_EQ(presenter->key().text(), QStringLiteral("alias/dr"));
}

TEST_F(CopyDialogTest, PreviewsMergedTagsWithTheirConflicts)
{
    source.tags << Tag{QStringLiteral("team"), QStringLiteral("hr")};
    open({source});
    auto* preview = child<QTableWidget>("tagPreview");

    QTest::keyClick(child<QCheckBox>("copyTags"), Qt::Key_Space);
    presenter->setAddedTags({{QStringLiteral("team"), QStringLiteral("media")}});
    ASSERT_TRUE(test::eventually([&] { return preview->rowCount() == 3; }));

    EXPECT_EQ(preview->item(1, 2)->text(), QStringLiteral("replaced by the new value"));
    EXPECT_TRUE(preview->item(1, 0)->font().strikeOut());
    EXPECT_EQ(preview->item(2, 2)->text(), QStringLiteral("new"));
    EXPECT_EQ(child<PlainLabel>("tagCount")->plainText(), QStringLiteral("2 of 50 tags"));
}

TEST_F(CopyDialogTest, BlocksReservedTagsBesideWhatWasTyped)
{
    open({source});
    type("destination", frankfurt.text());
    dialog->editTags();
    auto* table = child<QTableWidget>("tagTable");

    QTest::mouseClick(child<QPushButton>("addTag"), Qt::LeftButton);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("aws:mine"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(test::eventually(
        [&] { return table->rowCount() == 1 && !table->item(0, 2)->text().isEmpty(); }));

    EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("aws:mine"));
    EXPECT_FALSE(child<QPushButton>("copy")->isEnabled());
    EXPECT_TRUE(child<PlainLabel>("reason")->plainText().contains(QStringLiteral("aws:mine")));
}

TEST_F(CopyDialogTest, CountsTheBlockedChecksOnTheTab)
{
    source.lifecycle = Lifecycle::Creating;
    open({source});

    EXPECT_EQ(child<QTabWidget>("tabs")->tabText(0), QStringLiteral("&Checks (2 blocked)"));
    EXPECT_TRUE(
        child<QListWidget>("checks")->item(0)->text().startsWith(QStringLiteral("Blocked: ")));
}

TEST_F(CopyDialogTest, KeepsItsButtonsSmallWhenNothingIsBlocked)
{
    open({source});
    type("destination", frankfurt.text());
    ASSERT_TRUE(becomesEnabled("copy"));
    const auto* cancel = child<QPushButton>("cancel");

    EXPECT_TRUE(test::eventually(
        [cancel] { return cancel->width() <= cancel->sizeHint().width(); }, 2'000));
}

TEST_F(CopyDialogTest, LeavesOutWhatCannotBeCopied)
{
    Backup failed = test::sampleBackup(2);
    failed.lifecycle = Lifecycle::Failed;
    open({source, failed});
    type("destination", frankfurt.text());
    ASSERT_TRUE(test::eventually([this] { return child<QPushButton>("leaveOut")->isVisible(); }));

    QTest::mouseClick(child<QPushButton>("leaveOut"), Qt::LeftButton);

    EXPECT_TRUE(becomesEnabled("copy"));
    EXPECT_EQ(child<QTableView>("sources")->model()->rowCount(), 1);
    EXPECT_EQ(child<QComboBox>("previewSource")->count(), 1);
    EXPECT_FALSE(child<QPushButton>("leaveOut")->isVisible());
}

TEST_F(CopyDialogTest, FollowsADestinationChosenElsewhere)
{
    open({source});
    child<QPushButton>("cancel")->setFocus();

    presenter->setDestination(frankfurt);

    EXPECT_TRUE(test::eventually([this] {
        return child<QComboBox>("destination")->currentText().startsWith(frankfurt.text());
    }));
}

TEST_F(CopyDialogTest, ShowsOneCommandForEachBackup)
{
    open({source, test::sampleBackup(2)});
    type("destination", frankfurt.text());
    auto* command = child<QPlainTextEdit>("command");

    child<QTabWidget>("tabs")->setCurrentIndex(3);
    ASSERT_TRUE(test::eventually(
        [&] { return command->toPlainText().contains(QStringLiteral("--region eu-central-1")); }));
    QTest::mouseClick(child<QPushButton>("copyCommand"), Qt::LeftButton);

    EXPECT_EQ(QGuiApplication::clipboard()->text(), presenter->command());
    EXPECT_EQ(presenter->command().count(u'\n'), 1);
}

TEST_F(CopyDialogTest, ShowsForeignNamesAsCharacters)
{
    source.tags = {{QStringLiteral("Name"), QStringLiteral("<img src=x>")}};

    open({source});

    EXPECT_TRUE(child<PlainLabel>("what")->plainText().startsWith(QStringLiteral("<img src=x>")));
    EXPECT_EQ(child<PlainLabel>("what")->textFormat(), Qt::PlainText);
    EXPECT_EQ(child<QTableView>("sources")->model()->index(0, 0).data().toString(),
        QStringLiteral("<img src=x>"));
}

TEST_F(CopyDialogTest, NamesItsBoxesByTheirLabels)
{
    open({source});
    QStringList labelled;
    const auto labels = dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->buddy())
            labelled << label->buddy()->objectName();
    }

    EXPECT_TRUE(labelled.contains(QStringLiteral("destination")));
    EXPECT_TRUE(labelled.contains(QStringLiteral("key")));
}

TEST_F(CopyDialogTest, FitsASmallScreen)
{
    QList<Backup> sources;
    for (int i = 0; i < 60; ++i)
        sources << test::sampleBackup(i, ireland.text(), QString(200, u'x'));

    open(sources);

    EXPECT_LE(dialog->minimumSizeHint().width(), 600);
    EXPECT_LE(dialog->minimumSizeHint().height(), 370); // of 1280×800 at twice the size
}

TEST_F(CopyDialogTest, CopiesToSeveralRegionsAtOnceByKeyboard)
{
    open({source});
    QSignalSpy queued(dialog.get(), &CopyDialog::copiesQueued);
    QTest::mouseClick(child<QPushButton>("several"), Qt::LeftButton);
    auto* regions = dialog->findChild<CopyRegionsDialog*>();
    ASSERT_NE(regions, nullptr);
    auto* list = regions->findChild<QListWidget*>(QStringLiteral("regionChoices"));

    for (const RegionId& region : {frankfurt, RegionId(QStringLiteral("us-east-1"))}) {
        list->setCurrentItem(list->findItems(region.text(), Qt::MatchStartsWith).value(0));
        QTest::keyClick(list, Qt::Key_Space);
    }
    QTest::keyClick(list, Qt::Key_Return);

    auto* targets = child<QTableWidget>("targets");
    ASSERT_TRUE(test::eventually([&] { return targets->isVisible() && targets->rowCount() == 2; }));
    EXPECT_FALSE(child<QComboBox>("destination")->isVisible());
    EXPECT_EQ(child<QPushButton>("copy")->text(), QStringLiteral("Copy backup to 2 Regions"));
    ASSERT_TRUE(becomesEnabled("copy"));
    QTest::mouseClick(child<QPushButton>("copy"), Qt::LeftButton);
    ASSERT_EQ(queued.count(), 1);
    EXPECT_EQ(account.workspace.queue().jobs().size(), 2);
}

TEST_F(CopyDialogTest, EditsTheKeyOfTheDestinationThatIsCurrent)
{
    open({source});
    presenter->setTargets({frankfurt, RegionId(QStringLiteral("us-east-1"))});
    auto* targets = child<QTableWidget>("targets");
    ASSERT_TRUE(test::eventually([&] { return targets->rowCount() == 2; }));

    targets->setFocus();
    QTest::keyClick(targets, Qt::Key_Down);
    type("key", QStringLiteral("alias/dr"));

    EXPECT_TRUE(presenter->targets().at(0).key.isEmpty());
    EXPECT_EQ(presenter->targets().at(1).key.text(), QStringLiteral("alias/dr"));
    EXPECT_TRUE(
        test::eventually([&] { return targets->item(1, 1)->text() == QStringLiteral("dr"); }));
}

TEST_F(CopyDialogTest, LeavesADestinationOutByDelete)
{
    open({source});
    presenter->setTargets({frankfurt, RegionId(QStringLiteral("us-east-1"))});
    auto* targets = child<QTableWidget>("targets");
    ASSERT_TRUE(test::eventually([&] { return targets->isVisible(); }));

    targets->setFocus();
    QTest::keyClick(targets, Qt::Key_Delete);

    ASSERT_EQ(presenter->targets().size(), 1);
    EXPECT_TRUE(test::eventually([this] { return child<QComboBox>("destination")->isVisible(); }));
}

TEST_F(CopyDialogTest, OffersNoRegionThatCannotWorkAmongSeveral)
{
    open({source});
    QTest::mouseClick(child<QPushButton>("several"), Qt::LeftButton);
    auto* regions = dialog->findChild<CopyRegionsDialog*>();
    ASSERT_NE(regions, nullptr);
    auto* list = regions->findChild<QListWidget*>(QStringLiteral("regionChoices"));

    const auto found = list->findItems(QStringLiteral("cn-north-1"), Qt::MatchStartsWith);

    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first()->flags(), Qt::NoItemFlags);
    EXPECT_TRUE(found.first()->text().contains(QStringLiteral("other partition")));
    EXPECT_FALSE(regions->findChild<QPushButton*>(QStringLiteral("chooseRegions"))->isEnabled());
}

TEST_F(CopyDialogTest, TicksOnlyRegionsThatTheFilterShows)
{
    open({source});
    QTest::mouseClick(child<QPushButton>("several"), Qt::LeftButton);
    auto* regions = dialog->findChild<CopyRegionsDialog*>();
    ASSERT_NE(regions, nullptr);

    QTest::keyClicks(
        regions->findChild<QLineEdit*>(QStringLiteral("regionFilter")), QStringLiteral("oregon"));
    QTest::keyClick(
        regions->findChild<QListWidget*>(QStringLiteral("regionChoices")), Qt::Key_Space);

    EXPECT_EQ(regions->chosen(), QList<RegionId>{RegionId(QStringLiteral("us-west-2"))});
}

TEST_F(CopyDialogTest, ShowsOneColumnForEachOfSeveralDestinations)
{
    open({source});
    presenter->setTargets({frankfurt, RegionId(QStringLiteral("us-east-1"))});
    const auto* model = child<QTableView>("sources")->model();

    EXPECT_TRUE(test::eventually([&] {
        return model->columnCount() == 6
            && model->headerData(5, Qt::Horizontal).toString()
            == QStringLiteral("Copy to us-east-1");
    }));
}

TEST_F(CopyDialogTest, SaysWhichPlaceholderIsUnknownBesideTheTag)
{
    open({source});
    type("destination", frankfurt.text());
    dialog->editTags();
    auto* table = child<QTableWidget>("tagTable");

    QTest::mouseClick(child<QPushButton>("addTag"), Qt::LeftButton);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("from {volume}"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);

    ASSERT_TRUE(test::eventually(
        [&] { return table->rowCount() == 1 && !table->item(0, 2)->text().isEmpty(); }));
    EXPECT_TRUE(table->item(0, 2)->text().contains(QStringLiteral("{volume}")));
    EXPECT_FALSE(child<QPushButton>("copy")->isEnabled());
}

TEST_F(CopyDialogTest, PreviewsTagsWithTheirPlaceholdersReplaced)
{
    open({source});
    auto* preview = child<QTableWidget>("tagPreview");

    presenter->setAddedTags({{QStringLiteral("origin"), QStringLiteral("{source-name}")}});
    ASSERT_TRUE(test::eventually([&] { return preview->rowCount() == 1; }));

    EXPECT_EQ(preview->item(0, 1)->text(), QStringLiteral("hr weekly"));
}

TEST_F(CopyDialogTest, EstimatesTimeAndCostsAndSaysHowSureTheyAre)
{
    source.sizeBytes = qint64(100) << 30;
    open({source});
    type("destination", frankfurt.text());

    child<QTabWidget>("tabs")->setCurrentIndex(4);

    ASSERT_TRUE(test::eventually(
        [this] { return child<PlainLabel>("estimateTransfer")->plainText().contains(u'2'); }));
    EXPECT_TRUE(
        child<PlainLabel>("estimateTime")->plainText().startsWith(QStringLiteral("Unknown.")));
    EXPECT_TRUE(child<PlainLabel>("estimateTransfer")
                    ->plainText()
                    .startsWith(QStringLiteral("At most 2.00 USD, once")));
    EXPECT_TRUE(child<PlainLabel>("estimateStorage")
                    ->plainText()
                    .startsWith(QStringLiteral("At most 5.00 USD each month")));
    EXPECT_TRUE(child<PlainLabel>("estimateBasis")->plainText().contains(QStringLiteral("2026")));
    EXPECT_FALSE(child<PlainLabel>("estimateTrouble")->isVisible());
}

} // namespace farcopy
