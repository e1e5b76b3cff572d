// SPDX-License-Identifier: Apache-2.0
// Several accounts side by side in the window.
#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"
#include "ui/mainwindow/mainwindow.h"

#include "tests/support/accountstage.h"
#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/copydialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/dialogs/tagsdialog.h"
#include "ui/mainwindow/accountbar.h"
#include "ui/mainwindow/accountscreens.h"
#include "ui/mainwindow/workspacescreen.h"
#include "ui/pages/accountspage.h"
#include "ui/pages/backuplist.h"
#include "ui/pages/backupspage.h"
#include "ui/widgets/accountband.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filteredit.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using test::sampleBackup;

const QString ireland = QStringLiteral("eu-west-1");
const QString frankfurt = QStringLiteral("eu-central-1");

class SideBySide : public testing::Test
{
protected:
    void SetUp() override
    {
        for (test::FakeAccount* each : {&first, &second}) {
            for (const char* operation : {"DescribeBackups", "CopyBackup"})
                each->on(
                    operation, [](const QJsonObject&) { return test::ScriptedReply::silence(); });
        }
        stage.folder.writeConfig("[profile a]\nregion = eu-west-1\n"
                                 "[profile \"<b>&b\"]\nregion = eu-west-1\n");
        stage.presenter->reload();
        window.resize(1280, 800);
        window.show();
        stage.open.add(a, first.workspace);
        stage.open.add(b, second.workspace);
        list(first, 60);
        list(second, 3);
        ASSERT_TRUE(eventually([this] { return rowsOf(0) == 60 && rowsOf(1) == 3; }));
    }
    void TearDown() override
    {
        stage.open.remove(a);
        stage.open.remove(b);
    }

    static void list(test::FakeAccount& account, int number)
    {
        for (int i = 1; i <= number; ++i)
            account.workspace.inventory().merge(RegionId(ireland), {sampleBackup(i, ireland)});
    }
    static void order(test::FakeAccount& account, int number)
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
    [[nodiscard]] AccountScreens* screens() const { return window.findChild<AccountScreens*>(); }
    [[nodiscard]] WorkspaceScreen* screen(int i) const { return screens()->all().at(i); }
    [[nodiscard]] QTableView* table(int i) const { return screen(i)->page().list().table(); }
    [[nodiscard]] int rowsOf(int i) const { return table(i)->model()->rowCount(); }
    [[nodiscard]] AccountBar* bar() const { return window.findChild<AccountBar*>(); }
    [[nodiscard]] AccountBand* band() const { return screens()->findChild<AccountBand*>(); }
    [[nodiscard]] QAction* action(const char* name) const
    {
        return window.findChild<QAction*>(QLatin1String(name));
    }
    [[nodiscard]] bool isShown(int i) const
    {
        return screens()->current() == screen(i) && screen(i)->isVisible();
    }
    [[nodiscard]] QString tab(int i) const { return bar()->accessibleTabName(i); }

    test::FakeAccount first;
    test::FakeAccount second;
    test::AccountStage stage;
    AccountChoice a{CredentialOrigin::Profile, QStringLiteral("a"), {}, {}};
    AccountChoice b{CredentialOrigin::Profile, QStringLiteral("<b>&b"), {}, {}};
    MainWindow window{
        stage.start(), stage.open, *stage.states, *stage.entries, stage.settings, first.clock};
};

} // namespace

TEST_F(SideBySide, ShowsATabForEachAccountWithItsNameAsItIs)
{
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_EQ(bar()->count(), 2);
    EXPECT_EQ(tab(1), QStringLiteral("<b>&b"));
    EXPECT_EQ(bar()->tabText(1), QStringLiteral("<b>&&b"));
    EXPECT_FALSE(bar()->tabToolTip(1).contains(QStringLiteral("<b>&b")));

    stage.open.remove(b);

    EXPECT_FALSE(bar()->isVisible()); // one account needs none
    EXPECT_TRUE(isShown(0));
}

TEST_F(SideBySide, SwitchingKeepsSelectionFilterAndScrollPosition)
{
    action("showAccount1")->trigger();
    ASSERT_TRUE(isShown(0));
    auto* filter = window.findChild<FilterEdit*>(QStringLiteral("filter"));
    filter->setText(QStringLiteral("region:eu-west-1"));
    QTest::keyClick(filter, Qt::Key_Return);
    table(0)->selectRow(40);
    table(0)->verticalScrollBar()->setValue(20);

    action("showAccount2")->trigger();
    ASSERT_TRUE(isShown(1));
    EXPECT_EQ(filter->text(), QString());
    EXPECT_EQ(screen(1)->selectedCount(), 0);
    list(first, 61);
    ASSERT_TRUE(eventually([this] { return rowsOf(0) == 61; }));
    bar()->setCurrentIndex(0);

    ASSERT_TRUE(isShown(0));
    EXPECT_EQ(filter->text(), QStringLiteral("region:eu-west-1"));
    EXPECT_EQ(screen(0)->selectedCount(), 1);
    EXPECT_EQ(table(0)->verticalScrollBar()->value(), 20);
}

TEST_F(SideBySide, SwitchesByControlAndANumber)
{
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(isShown(0));

    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(isShown(1));

    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(isShown(1));
}

TEST_F(SideBySide, ComesBackFromTheAccountsPage)
{
    action("chooseAccount")->trigger();
    auto* page = window.findChild<AccountsPage*>();
    EXPECT_TRUE(page->isVisible());

    action("showAccount1")->trigger();

    EXPECT_FALSE(page->isVisible());
    EXPECT_TRUE(isShown(0));
    EXPECT_EQ(stage.settings.lastAccount(), a);
}

TEST_F(SideBySide, TabsTellOfCopiesAndSignInsInTheBackground)
{
    order(first, 7);
    ASSERT_TRUE(eventually([this] { return tab(0).contains(QStringLiteral("2 waiting")); }));
    EXPECT_TRUE(tab(0).contains(QStringLiteral("5 not accepted yet")));
    EXPECT_TRUE(isShown(1));

    first.refuse("DescribeBackups", "ExpiredTokenException");
    emit first.workspace.queue().signInNeeded(
        {.kind = ErrorKind::Expired, .code = QStringLiteral("ExpiredToken")});

    EXPECT_TRUE(tab(0).contains(QStringLiteral("sign-in needed")));
    EXPECT_FALSE(tab(1).contains(QStringLiteral("sign-in needed")));
}

TEST_F(SideBySide, TellsFailuresOfABackgroundAccountOnlyWhenItIsShown)
{
    first.refuse("CopyBackup", "InvalidDestinationKmsKey");
    order(first, 3);
    ASSERT_TRUE(eventually([this] { return tab(0).contains(QStringLiteral("3 failed")); }));
    EXPECT_EQ(window.findChild<ErrorDialog*>(), nullptr);

    action("showAccount1")->trigger();

    ASSERT_TRUE(eventually([this] { return window.findChild<ErrorDialog*>() != nullptr; }));
    EXPECT_FALSE(tab(0).contains(QStringLiteral("failed")));
    const auto* named = window.findChild<ErrorDialog*>()->findChild<AccountBand*>();
    ASSERT_NE(named, nullptr);
    EXPECT_EQ(named->text(), QStringLiteral("In account a"));
}

TEST_F(SideBySide, AMarkStandsAtTheTopInTitleTabAndDialogs)
{
    EXPECT_FALSE(band()->isVisible());

    stage.presenter->setMark(a, {MarkColour::Red, QStringLiteral("PRODUCTION")});
    action("showAccount1")->trigger();

    EXPECT_TRUE(band()->isVisible());
    EXPECT_EQ(band()->text(), QStringLiteral("PRODUCTION – a"));
    EXPECT_EQ(band()->palette().color(QPalette::Window), markColor(MarkColour::Red));
    EXPECT_TRUE(window.windowTitle().startsWith(QStringLiteral("PRODUCTION – a")));
    EXPECT_TRUE(tab(0).startsWith(QStringLiteral("PRODUCTION – a")));

    table(0)->selectRow(0);
    action("copyBackups")->trigger();
    const auto* copy = window.findChild<CopyDialog*>()->findChild<AccountBand*>();
    ASSERT_NE(copy, nullptr);
    EXPECT_EQ(copy->text(), QStringLiteral("In account PRODUCTION – a"));
    action("editBackupTags")->trigger();
    const auto* tags = window.findChild<TagsDialog*>()->findChild<AccountBand*>();
    ASSERT_NE(tags, nullptr);
    EXPECT_EQ(tags->palette().color(QPalette::Window), markColor(MarkColour::Red));

    action("showAccount2")->trigger();
    EXPECT_FALSE(band()->isVisible());
}

TEST_F(SideBySide, AsksOnceAboutTheCopiesOfAllAccountsBeforeItQuits)
{
    order(first, 6);
    order(second, 7);
    ASSERT_TRUE(eventually([this] {
        return tab(0).contains(QStringLiteral("waiting"))
            && tab(1).contains(QStringLiteral("2 waiting"));
    }));

    window.close();

    const auto questions = window.findChildren<QMessageBox*>(QStringLiteral("askToLeave"));
    ASSERT_EQ(questions.size(), 1);
    EXPECT_TRUE(questions[0]->informativeText().contains(QStringLiteral("3 waiting")));
    EXPECT_TRUE(
        questions[0]->informativeText().contains(QStringLiteral("10 copies are not accepted")));
    QTest::mouseClick(
        questions[0]->findChild<QPushButton*>(QStringLiteral("leave")), Qt::LeftButton);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(SideBySide, AsksBeforeAnAccountWithCopiesIsClosedAndNeverBeforeASwitch)
{
    order(second, 6);
    ASSERT_TRUE(eventually([this] { return tab(1).contains(QStringLiteral("1 waiting")); }));
    QSignalSpy closed(&stage.open, &OpenAccounts::closeWanted);

    action("showAccount1")->trigger();
    EXPECT_EQ(window.findChild<QMessageBox*>(QStringLiteral("askToLeave")), nullptr);
    action("closeAccount")->trigger();
    EXPECT_EQ(closed.size(), 1); // nothing is lost with the first

    action("showAccount2")->trigger();
    action("closeAccount")->trigger();
    EXPECT_EQ(closed.size(), 1);
    auto* question = window.findChild<QMessageBox*>(QStringLiteral("askToLeave"));
    ASSERT_NE(question, nullptr);
    QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("leave")), Qt::LeftButton);
    EXPECT_EQ(closed.size(), 2);
}

TEST_F(SideBySide, SaysThatAnotherProfileHasTheQueueOfTheSameAccount)
{
    stage.open.setQueueHolder(b, a);
    auto* banner = screen(1)->findChild<Banner*>();
    ASSERT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->accessibleName().contains(QStringLiteral("“a”")));

    QTest::mouseClick(
        banner->findChild<QPushButton*>(QStringLiteral("bannerAction")), Qt::LeftButton);

    EXPECT_TRUE(isShown(0));
    stage.open.setQueueHolder(b, std::nullopt);
    EXPECT_TRUE(banner->isHidden());
}

TEST_F(SideBySide, MarksAnAccountWhoseProfileIsGoneAndKeepsItOpen)
{
    stage.folder.writeConfig("[profile a]\nregion = eu-west-1\n");
    stage.presenter->reload();

    EXPECT_TRUE(tab(1).contains(QStringLiteral("profile changed")));
    EXPECT_TRUE(screen(1)->findChild<Banner*>()->isVisible());
    EXPECT_EQ(rowsOf(1), 3);
}

TEST_F(SideBySide, TheAccountMenuListsOpenAccountsAndTheOthers)
{
    stage.folder.writeCredentials("[c]\naws_access_key_id = A\naws_secret_access_key = s\n");
    stage.presenter->setMark({CredentialOrigin::Profile, QStringLiteral("c"), {}, {}},
        {MarkColour::Green, QStringLiteral("TEST")});
    QSignalSpy chosen(stage.presenter.get(), &AccountsPresenter::accountChosen);
    auto* button = window.findChild<QToolButton*>(QStringLiteral("account"));
    emit button->menu()->aboutToShow();

    QAction* found = nullptr;
    QStringList texts;
    for (QAction* each : button->menu()->actions()) {
        texts << each->text();
        if (each->text() == QStringLiteral("TEST – c"))
            found = each;
    }
    EXPECT_EQ(texts.value(0), QStringLiteral("a"));
    EXPECT_EQ(texts.value(1), QStringLiteral("<b>&&b"));
    EXPECT_TRUE(texts.contains(QStringLiteral("Sandbox")));
    ASSERT_NE(found, nullptr) << qPrintable(texts.join(u'|'));
    found->trigger();

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<AccountChoice>().name, QStringLiteral("c"));
}

} // namespace farcopy
