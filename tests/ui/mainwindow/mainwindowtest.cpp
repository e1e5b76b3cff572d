// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"
#include "core/settings/preferences.h"

#include "tests/support/accountstage.h"
#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/copydialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/pages/backuplist.h"
#include "ui/pages/backupspage.h"
#include "ui/pages/copiespane.h"
#include "ui/pages/regionlist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filteredit.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy {

namespace {

using test::eventually;
using test::sampleBackup;

const QString ireland = QStringLiteral("eu-west-1");
const QString frankfurt = QStringLiteral("eu-central-1");
const QString hostile = QStringLiteral("<img src=x>");

/// The window on a workspace whose service never answers; backups come by the inventory.
class Window : public testing::Test
{
protected:
    void SetUp() override
    {
        account.on(
            "DescribeBackups", [](const QJsonObject&) { return test::ScriptedReply::silence(); });
        account.on("CopyBackup", [](const QJsonObject&) { return test::ScriptedReply::silence(); });
        window.show();
    }
    void TearDown() override { stage.open.remove({}); }

    void openWith(const QList<Backup>& backups)
    {
        stage.open.add({}, account.workspace);
        for (const Backup& backup : backups)
            account.workspace.inventory().merge(backup.region, {backup});
        ASSERT_TRUE(eventually([&] { return rows() == backups.size(); }));
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QTableView* table() const { return find<QTableView>("backups"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QAction* action(const char* name) const { return find<QAction>(name); }
    [[nodiscard]] QString summary() const { return find<QLabel>("summary")->text(); }
    void selectRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    void order(int number)
    {
        QList<CopyOrder> orders;
        for (int i = 0; i < number; ++i) {
            CopyOrder wanted;
            wanted.request.sourceBackupId = test::sampleId(i);
            wanted.request.sourceRegion = RegionId(ireland);
            wanted.request.destination = RegionId(frankfurt);
            orders.append(wanted);
        }
        account.workspace.queue().add(orders);
    }

    test::FakeAccount account;
    test::AccountStage stage;
    MainWindow window{
        stage.start(), stage.open, *stage.states, *stage.entries, stage.settings, account.clock};
};

} // namespace

TEST_F(Window, HasNoPageOfAccountsUntilSomebodyWantsToSeeIt)
{
    EXPECT_EQ(find<QWidget>("accountsPage"), nullptr);
    EXPECT_FALSE(action("refresh")->isEnabled());
}

TEST_F(Window, IsWholeAtItsFirstPaintWhenItIsShownWhileItIsMade)
{
    const MainWindow early{stage.start(), stage.open, *stage.states, *stage.entries, stage.settings,
        account.clock, FirstShow::WhileMade};

    EXPECT_TRUE(early.isVisible());
    for (const QWidget* part :
        {static_cast<QWidget*>(early.menuBar()), early.findChild<QWidget*>(QStringLiteral("tools")),
            early.findChild<QWidget*>(QStringLiteral("filter")), early.centralWidget(),
            static_cast<QWidget*>(early.statusBar())}) {
        ASSERT_NE(part, nullptr);
        EXPECT_TRUE(part->isVisible()) << part->metaObject()->className();
    }
}

TEST_F(Window, OffersTheChoiceOfAnAccount)
{
    window.showAccounts();

    EXPECT_NE(find<QWidget>("accountsPage"), nullptr);
    EXPECT_FALSE(action("refresh")->isEnabled());
    EXPECT_FALSE(find<FilterEdit>("filter")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("backToBackups")->isVisible());
}

TEST_F(Window, EnablesActionsByWhatIsSelected)
{
    openWith({sampleBackup(1), sampleBackup(2)});
    EXPECT_FALSE(action("copyBackups")->isEnabled());

    selectRow(0);
    EXPECT_TRUE(action("copyBackups")->isEnabled());
    EXPECT_TRUE(action("editBackupTags")->isEnabled());

    selectRow(1, Qt::ControlModifier);
    EXPECT_TRUE(action("copyBackups")->isEnabled());
    EXPECT_TRUE(action("editBackupTags")->isEnabled());
    EXPECT_TRUE(action("compareBackups")->isEnabled());
    EXPECT_FALSE(action("showInConsole")->isEnabled());
    EXPECT_EQ(summary(), QStringLiteral("2 backups · 2 selected · 2 GiB"));
}

TEST_F(Window, SaysHowManyCopiesCanBeOrderedAtOnce)
{
    QList<Backup> many;
    for (int number = 1; number <= 3'001; ++number)
        many.append(sampleBackup(number));
    openWith(many);
    action("selectAllBackups")->trigger();

    action("copyBackups")->trigger();

    EXPECT_EQ(find<QDialog>("copyDialog"), nullptr);
    EXPECT_TRUE(find<QLabel>("bannerText")->text().contains(QStringLiteral("3,001 are selected")));
}

TEST_F(Window, FiltersAsOneTypesAndSaysWhatIsWrong)
{
    openWith({sampleBackup(1, ireland, QStringLiteral("hr")),
        sampleBackup(2, frankfurt, QStringLiteral("media"))});
    auto* filter = find<FilterEdit>("filter");
    auto* problem = find<QLabel>("filterProblem");

    QTest::keyClicks(filter, QStringLiteral("name:media"));
    ASSERT_TRUE(eventually([this] { return rows() == 1; }));
    EXPECT_EQ(summary(), QStringLiteral("1 of 2 backups"));

    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("age>soon"));
    ASSERT_TRUE(eventually([&] { return problem->isVisible(); }));
    EXPECT_EQ(rows(), 2);

    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_FALSE(problem->isVisible());
}

TEST_F(Window, OffersToClearAFilterThatHidesEverything)
{
    openWith({sampleBackup(1)});
    auto* filter = find<FilterEdit>("filter");
    QTest::keyClicks(filter, QStringLiteral("zzz"));
    QTest::keyClick(filter, Qt::Key_Return);
    ASSERT_EQ(rows(), 0);

    auto* clear = find<QPushButton>("messageAction");
    ASSERT_TRUE(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);

    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(filter->text().isEmpty());
}

TEST_F(Window, NarrowsToTheRegionChosenByKeyboard)
{
    openWith({sampleBackup(1, ireland), sampleBackup(2, frankfurt)});
    auto* regions = find<QListView>("regions");
    ASSERT_TRUE(eventually([&] { return regions->model()->rowCount() >= 3; }));

    QTest::keyClick(regions, Qt::Key_Down);

    EXPECT_EQ(regions->currentIndex().data().toString(), frankfurt);
    EXPECT_EQ(rows(), 1);
    QTest::keyClick(regions, Qt::Key_Home);
    EXPECT_EQ(rows(), 2);
}

TEST_F(Window, SelectionSurvivesARefresh)
{
    openWith({sampleBackup(1), sampleBackup(2), sampleBackup(3)});
    selectRow(1);
    const QString id = find<BackupList>("backupList")->selected().first().backup.id.text();

    Backup changed = sampleBackup(2, ireland, QStringLiteral("renamed"));
    account.workspace.inventory().merge(RegionId(ireland), {changed, sampleBackup(4)});
    ASSERT_TRUE(eventually([this] { return rows() == 4; }));

    const QList<ListedBackup> selected = find<BackupList>("backupList")->selected();
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected.first().backup.id.text(), id);
}

TEST_F(Window, ShowsHostileNamesAndTagsCharacterByCharacter)
{
    Backup backup = sampleBackup(1, ireland, hostile);
    backup.tags.append({hostile, hostile});
    backup.failureMessage = hostile;
    backup.fileSystem.name = hostile;
    openWith({backup});
    selectRow(0);

    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), hostile);
    int seen = 0;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!QString(label->text()).remove(QChar(0x200B)).contains(hostile))
            continue;
        ++seen;
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->objectName().toStdString();
    }
    EXPECT_GE(seen, 5);
    for (const QWidget* widget : window.findChildren<QWidget*>())
        EXPECT_FALSE(widget->toolTip().contains(hostile)) << widget->objectName().toStdString();
}

namespace {

/// The actions of a menu and of those in it, but for the accounts and the columns to choose from.
void collectActions(const QMenu& menu, QList<const QAction*>& found)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr)
            collectActions(*action->menu(), found);
        else if (action->isVisible() && !action->objectName().isEmpty())
            found.append(action);
    }
}

} // namespace

TEST_F(Window, HasAKeyOfItsOwnForEachActionOfTheMenusAndListsThemAll)
{
    openWith({sampleBackup(1)});
    QList<const QAction*> found;
    for (const QAction* menu : window.menuBar()->actions())
        collectActions(*menu->menu(), found);
    ASSERT_GT(found.size(), 35);

    action("shortcutHelp")->trigger();
    const QString page = window.findChild<QTextBrowser*>()->toPlainText();

    QHash<QKeySequence, const QAction*> taken;
    for (const QAction* each : found) {
        const std::string name = each->objectName().toStdString();
        const QKeySequence keys = each->shortcut();
        EXPECT_FALSE(keys.isEmpty()) << name;
        EXPECT_EQ(taken.value(keys, each), each) << name << " has the key of another";
        taken.insert(keys, each);
        EXPECT_TRUE(page.contains(keys.toString(QKeySequence::NativeText))) << name;
    }
}

TEST_F(Window, OpensTheCopyDialogWithTheSelectedBackups)
{
    openWith({sampleBackup(1)});
    selectRow(0);

    action("copyBackups")->trigger();

    EXPECT_NE(window.findChild<CopyDialog*>(), nullptr);
}

TEST_F(Window, ShowsTheCopiesOnlyWhileThereAreSome)
{
    openWith({sampleBackup(1)});
    auto* pane = find<CopiesPane>("copiesPane");
    EXPECT_FALSE(pane->isVisible());

    order(7);

    ASSERT_TRUE(eventually([&] { return pane->isVisible(); }));
    ASSERT_TRUE(eventually([this] {
        return find<QLabel>("copiesHeadline")->text().contains(QStringLiteral("2 waiting"));
    }));
    EXPECT_EQ(find<QTableView>("copies")->model()->rowCount(), 7);
}

TEST_F(Window, AsksOnceBeforeWaitingCopiesAreLost)
{
    openWith({sampleBackup(1)});
    order(6);
    ASSERT_TRUE(eventually([this] { return find<CopiesPane>("copiesPane")->isVisible(); }));

    window.close();
    EXPECT_TRUE(window.isVisible());
    auto* question = find<QMessageBox>("askToLeave");
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->textFormat(), Qt::PlainText);
    QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("leave")), Qt::LeftButton);

    EXPECT_FALSE(window.isVisible());
}

TEST_F(Window, RemembersTheAnswerAndAsksNoMore)
{
    openWith({sampleBackup(1)});
    order(6);
    ASSERT_TRUE(eventually([this] { return find<CopiesPane>("copiesPane")->isVisible(); }));
    window.close();
    auto* question = find<QMessageBox>("askToLeave");
    ASSERT_NE(question, nullptr);
    question->findChild<QCheckBox*>(QStringLiteral("rememberLeaving"))->setChecked(true);

    QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("leave")), Qt::LeftButton);

    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(stage.settings.preferences().closing, ClosingWay::Quit);
}

TEST_F(Window, ClosesWithoutAQuestionIfThatWasWished)
{
    Preferences wished;
    wished.closing = ClosingWay::Quit;
    stage.settings.setPreferences(wished);
    openWith({sampleBackup(1)});
    order(6);
    ASSERT_TRUE(eventually([this] { return find<CopiesPane>("copiesPane")->isVisible(); }));

    window.close();

    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(find<QMessageBox>("askToLeave"), nullptr);
}

TEST_F(Window, AsksWhereItCannotGoOnInTheNotificationArea)
{
    ASSERT_FALSE(window.hasTray()); // the offscreen platform has none
    Preferences wished;
    wished.closing = ClosingWay::KeepInTray;
    stage.settings.setPreferences(wished);
    openWith({sampleBackup(1)});
    order(6);
    ASSERT_TRUE(eventually([this] { return find<CopiesPane>("copiesPane")->isVisible(); }));

    window.close();

    EXPECT_TRUE(window.isVisible());
    auto* question = find<QMessageBox>("askToLeave");
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->findChild<QPushButton*>(QStringLiteral("hideInTray")), nullptr);
}

TEST_F(Window, ShowsTheActivityInThePlaceOfTheBackups)
{
    openWith({sampleBackup(1)});
    selectRow(0);

    action("showActivity")->trigger();
    ASSERT_NE(find<QTableView>("activities"), nullptr);
    EXPECT_FALSE(table()->isVisible());
    EXPECT_FALSE(action("copyBackups")->isEnabled());

    QTest::mouseClick(find<QPushButton>("leaveActivity"), Qt::LeftButton);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_TRUE(action("copyBackups")->isEnabled());
}

TEST_F(Window, PausesTheQueueAlsoWhileTheActivityIsShown)
{
    openWith({sampleBackup(1)});
    order(6);
    ASSERT_TRUE(eventually([this] { return find<CopiesPane>("copiesPane")->isVisible(); }));
    find<QTableView>("copies")->selectAll();
    ASSERT_TRUE(eventually([this] { return action("cancelCopy")->isEnabled(); }));

    action("showActivity")->trigger();

    const auto menus = window.menuBar()->actions();
    const auto copies = std::find_if(menus.begin(), menus.end(), [this](const QAction* menu) {
        return menu->menu()->actions().contains(action("pauseCopies"));
    });
    ASSERT_NE(copies, menus.end());
    EXPECT_TRUE((*copies)->isEnabled());
    EXPECT_FALSE(action("cancelCopy")->isEnabled()); // nobody sees what is selected
    action("pauseCopies")->trigger();
    EXPECT_TRUE(account.workspace.queue().isPaused());

    QTest::mouseClick(find<QPushButton>("leaveActivity"), Qt::LeftButton);
    EXPECT_TRUE(action("cancelCopy")->isEnabled());
}

TEST_F(Window, SaysWhichBatchTheActivityIsOf)
{
    openWith({sampleBackup(1)});
    order(2);
    ASSERT_TRUE(eventually([this] { return find<CopiesPane>("copiesPane")->isVisible(); }));
    find<QTableView>("copies")->selectRow(0);

    action("batchOfCopy")->trigger();

    const auto* banner = find<QWidget>("activityPage")->findChild<Banner*>();
    ASSERT_NE(banner, nullptr);
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->accessibleName().contains(QStringLiteral("one batch of copies")));
}

TEST_F(Window, SaysThatAPausedQueueStaysPausedBeforeItQuits)
{
    Workspace kept{{CredentialOrigin::Environment, {}, {}}, account.fsx, account.kms, account.sts,
        account.partitions, {}, RegionId(ireland), account.clock, [] { return 0.0; },
        Workspace::Keeping::Elsewhere};
    stage.open.add({}, kept);
    const auto close = qScopeGuard([this] { stage.open.remove({}); });
    kept.queue().setPaused(true);
    CopyOrder wanted;
    wanted.request.sourceBackupId = test::sampleId(1);
    wanted.request.sourceRegion = RegionId(ireland);
    wanted.request.destination = RegionId(frankfurt);
    kept.queue().add({wanted});
    ASSERT_TRUE(eventually([this] { return find<CopiesPane>("copiesPane")->isVisible(); }));

    window.close();

    const auto* question = find<QMessageBox>("askToLeave");
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->informativeText().contains(QStringLiteral("The queue is paused")));
}

TEST_F(Window, SaysThatTheSettingsAreWanted)
{
    QSignalSpy wanted(&window, &MainWindow::settingsWanted);

    action("settings")->trigger();

    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(Window, TheChoiceOfAnotherAccountDropsNoCopies)
{
    openWith({sampleBackup(1)});
    order(6);
    ASSERT_TRUE(eventually([this] { return find<CopiesPane>("copiesPane")->isVisible(); }));
    QSignalSpy chosen(stage.presenter.get(), &AccountsPresenter::accountChosen);
    action("chooseAccount")->trigger();
    EXPECT_TRUE(find<QPushButton>("backToBackups")->isVisible());

    window.showAccounts();
    find<QTreeWidget>("accounts")->setFocus();
    QTest::keyClick(find<QTreeWidget>("accounts"), Qt::Key_Return);

    EXPECT_EQ(find<QMessageBox>("askToLeave"), nullptr);
    EXPECT_TRUE(chosen.isEmpty()); // the sandbox was open, and is shown
    EXPECT_TRUE(table()->isVisible());
    EXPECT_EQ(account.workspace.queue().unfinished(), 6);
}

TEST_F(Window, TellsAllFailuresOfABatchInOneDialog)
{
    account.refuse("CopyBackup", "InvalidDestinationKmsKey");
    openWith({sampleBackup(1)});

    order(3);

    ASSERT_TRUE(eventually([this] { return window.findChild<ErrorDialog*>() != nullptr; }));
    EXPECT_EQ(window.findChildren<ErrorDialog*>().size(), 1);
}

TEST_F(Window, NamesTheDestinationOfEachCopyThatFailed)
{
    account.refuse("CopyBackup", "InvalidDestinationKmsKey");
    openWith({sampleBackup(7)}); // none of those that are copied

    order(2);

    ASSERT_TRUE(eventually([this] { return window.findChild<ErrorDialog*>() != nullptr; }));
    const auto* subjects = find<QListWidget>("subjects");
    ASSERT_EQ(subjects->count(), 2);
    EXPECT_TRUE(subjects->item(0)->text().endsWith(QStringLiteral(" to eu-central-1")));
}

TEST_F(Window, ExplainsWhyARegionCouldNotBeListed)
{
    account.refuse("DescribeBackups", "AccessDeniedException");
    stage.open.add({}, account.workspace);
    account.workspace.inventory().refreshAll();
    auto* trouble = find<QToolButton>("regionTrouble");
    ASSERT_TRUE(eventually(
        [&] { return trouble->text() == QLatin1String("3 Regions could not be listed"); }));
    EXPECT_EQ(summary(), QString()); // nothing is known, not even that there are none

    QTest::mouseClick(trouble, Qt::LeftButton);

    EXPECT_NE(window.findChild<ErrorDialog*>(), nullptr);
    EXPECT_TRUE(find<QPushButton>("messageAction")->isVisible());
}

TEST_F(Window, NamesTheOneRegionThatCouldNotBeListedAndWhatTheCountIsOf)
{
    int asked = 0;
    account.on("DescribeBackups", [&asked](const QJsonObject&) {
        return ++asked == 1 ? test::FakeAccount::refusal("AccessDeniedException")
                            : test::FakeAccount::json({{QStringLiteral("Backups"), QJsonArray()}});
    });
    stage.open.add({}, account.workspace);
    account.workspace.inventory().refreshAll();
    auto* trouble = find<QToolButton>("regionTrouble");

    ASSERT_TRUE(eventually([&] { return trouble->isVisible() && !summary().isEmpty(); }));
    const QString region = trouble->text().section(u' ', 0, 0);
    EXPECT_EQ(region.count(u'-'), 2) << qPrintable(region);
    EXPECT_TRUE(
        trouble->text().endsWith(QLatin1String(" could not be listed: A permission is missing")));
    EXPECT_TRUE(eventually([&] {
        return summary() == QLatin1String("0 backups in the Regions that could be listed");
    }));
}

TEST_F(Window, TellsHowManyOfTheBackupsAreShownAsLastListed)
{
    const QDateTime listed = account.clock.nowUtc().addSecs(-3600);
    account.refuse("DescribeBackups", "AccessDeniedException");
    stage.open.add({}, account.workspace);
    Inventory& inventory = account.workspace.inventory();
    inventory.merge(RegionId(frankfurt), {sampleBackup(3, frankfurt)});
    inventory.restore(RegionId(ireland), {sampleBackup(1), sampleBackup(2)}, listed);

    inventory.refreshAll();

    EXPECT_TRUE(eventually([&] {
        return summary() == QLatin1String("3 backups, 2 of them as last listed");
    })) << qPrintable(summary());
}

TEST_F(Window, OffersToSignInAgainOrToChooseAnotherAccountWhereThatIsNeeded)
{
    account.refuse("DescribeBackups", "ExpiredTokenException");
    stage.open.add({}, account.workspace);
    account.workspace.inventory().refreshAll();
    auto* again = find<QPushButton>("messageAction");
    ASSERT_TRUE(eventually([&] { return again->text() == QLatin1String("Sign in again"); }));

    QTest::mouseClick(find<QPushButton>("messageSecond"), Qt::LeftButton);
    EXPECT_TRUE(find<QWidget>("accountsPage")->isVisible());

    QTest::mouseClick(find<QPushButton>("backToBackups"), Qt::LeftButton);
    QSignalSpy wanted(&account.workspace, &Workspace::signInWanted);
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(Window, EveryControlHasANameForScreenReaders)
{
    openWith({sampleBackup(1)});
    selectRow(0);

    const auto isOurs = [](const QWidget* widget) {
        return widget->isVisible() && !widget->objectName().startsWith(QLatin1String("qt_"));
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isView = qobject_cast<const QAbstractItemView*>(widget)
            && !qobject_cast<const QHeaderView*>(widget);
        const bool isControl = isView || qobject_cast<const QLineEdit*>(widget);
        EXPECT_FALSE(isControl && isOurs(widget) && widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << widget->objectName().toStdString();
    }
    for (const QToolButton* button : window.findChildren<QToolButton*>()) {
        const bool hasName = !button->text().isEmpty() || !button->accessibleName().isEmpty();
        EXPECT_TRUE(hasName || !isOurs(button)) << button->objectName().toStdString();
    }
}

TEST_F(Window, RemembersItsPanesAndColumns)
{
    openWith({sampleBackup(1)});
    table()->setColumnWidth(0, 333);
    stage.open.remove({});

    stage.open.add({}, account.workspace);

    EXPECT_EQ(table()->columnWidth(0), 333);
}

TEST_F(Window, GivesColumnsMoreRoomUntilTheUserSetsTheirWidths)
{
    openWith({test::sampleBackup(1)});
    QHeaderView* header = table()->horizontalHeader();
    window.resize(1000, 600);
    ASSERT_TRUE(eventually([this] { return window.width() == 1000; }));
    const int narrow = header->sectionSize(0);

    window.resize(1600, 600);
    ASSERT_TRUE(eventually([&] { return header->sectionSize(0) > narrow; }));

    header->resizeSection(1, 200); // as by the mouse
    const int before = header->sectionSize(0);
    window.resize(1000, 600);
    ASSERT_TRUE(eventually([this] { return table()->width() < 1000; }));
    EXPECT_EQ(header->sectionSize(0), before);
    EXPECT_EQ(header->sectionSize(1), 200);
}

} // namespace farcopy
