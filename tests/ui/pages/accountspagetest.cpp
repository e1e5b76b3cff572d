// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/accountspage.h"

#include "tests/support/accountstage.h"
#include "tests/support/fakeaccount.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/accesskeydialog.h"
#include "ui/dialogs/accountmarkdialog.h"
#include "ui/dialogs/renamekeydialog.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class AccountsPageTest : public testing::Test
{
protected:
    void show()
    {
        m_stage.start();
        m_page = std::make_unique<AccountsPage>(
            *m_stage.presenter, *m_stage.states, *m_stage.entries, m_clock);
        m_chosen = std::make_unique<QSignalSpy>(
            m_stage.presenter.get(), &AccountsPresenter::accountChosen);
        m_page->show();
    }
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* widget = m_page->findChild<Widget*>(QString::fromUtf8(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    QTreeWidget* list() { return find<QTreeWidget>("accounts"); }
    void click(const char* name) { find<QAbstractButton>(name)->click(); }
    AccountChoice chosen() { return m_chosen->value(0).value(0).value<AccountChoice>(); }
    QPushButton* buttonOf(const QMessageBox* box, const char* text)
    {
        for (QAbstractButton* button : box->buttons()) {
            if (button->text().remove(u'&') == QLatin1String(text))
                return qobject_cast<QPushButton*>(button);
        }
        qFatal("no button %s", text);
    }

    [[nodiscard]] QTreeWidgetItem* row(const char* name)
    {
        const auto found = list()->findItems(QString::fromUtf8(name), Qt::MatchStartsWith, 0);
        if (found.isEmpty())
            qFatal("no account %s", name);
        return found.first();
    }
    [[nodiscard]] QString stateOf(const char* name) { return row(name)->text(1); }

    test::FakeClock m_clock;
    test::AccountStage m_stage;
    std::unique_ptr<AccountsPage> m_page;
    std::unique_ptr<QSignalSpy> m_chosen;
    AccountChoice m_prod{CredentialOrigin::Keychain, QStringLiteral("prod"),
        QStringLiteral("AKIAIOSFODNN7EXAMPLE"), RegionId(QStringLiteral("eu-west-1"))};
};

} // namespace

TEST_F(AccountsPageTest, OffersTheSandboxAndAKeyWhereNothingIsConfigured)
{
    show();

    EXPECT_EQ(list()->topLevelItemCount(), 1);
    EXPECT_FALSE(find<PlainLabel>("nothing")->plainText().isEmpty());
    EXPECT_TRUE(find<QPushButton>("add")->isEnabled());
    click("sandbox");
    ASSERT_EQ(m_chosen->size(), 1);
    EXPECT_EQ(chosen().origin, CredentialOrigin::Sandbox);
}

TEST_F(AccountsPageTest, OpensTheFirstUsableProfileByTheKeyboardAlone)
{
    m_stage.folder.writeConfig("[profile a]\nsso_session = x\n"
                               "[profile b]\naws_access_key_id = A\naws_secret_access_key = s\n");
    show();

    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);

    ASSERT_EQ(m_chosen->size(), 1);
    EXPECT_EQ(chosen().name, QStringLiteral("b"));
}

TEST_F(AccountsPageTest, SaysWhyAnAccountCannotBeOpened)
{
    m_stage.folder.writeConfig("[profile \"<img src=x>\"]\nsso_session = x\n"
                               "[profile b]\naws_access_key_id = A\naws_secret_access_key = s\n");
    show();
    EXPECT_TRUE(find<PlainLabel>("problem")->plainText().isEmpty());

    QTest::keyClick(list(), Qt::Key_Up);

    EXPECT_TRUE(find<PlainLabel>("problem")->plainText().contains(QStringLiteral("<img src=x>")));
    EXPECT_EQ(find<PlainLabel>("problem")->textFormat(), Qt::PlainText);
    EXPECT_FALSE(find<QPushButton>("open")->isEnabled());
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_TRUE(m_chosen->isEmpty());
}

TEST_F(AccountsPageTest, ShowsWhichFileIsBroken)
{
    m_stage.folder.writeCredentials("[default]\nnonsense\n");
    show();

    EXPECT_TRUE(find<PlainLabel>("filesProblem")
                    ->plainText()
                    .contains(m_stage.folder.path(QStringLiteral("credentials"))));
}

TEST_F(AccountsPageTest, AddsAKeyAndOpensIt)
{
    show();
    click("add");
    auto* dialog = m_page->findChild<AccessKeyDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto type = [dialog](const char* name, const char* text) {
        QTest::keyClicks(
            dialog->findChild<QLineEdit*>(QString::fromUtf8(name)), QString::fromUtf8(text));
    };
    type("name", "prod");
    type("accessKeyId", "AKIAIOSFODNN7EXAMPLE");
    type("secretAccessKey", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    dialog->findChild<QPushButton*>(QStringLiteral("save"))->click();

    ASSERT_TRUE(test::eventually([this] { return !m_chosen->isEmpty(); }));
    EXPECT_EQ(chosen().name, QStringLiteral("prod"));
    EXPECT_EQ(list()->topLevelItemCount(), 2);
}

TEST_F(AccountsPageTest, RemovesAKeyOnlyAfterAQuestion)
{
    m_stage.settings.setKeychainAccounts({m_prod});
    show();
    click("remove");
    auto* question = m_page->findChild<QMessageBox*>(QStringLiteral("removeQuestion"));
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(list()->topLevelItemCount(), 2);

    buttonOf(question, "Remove")->click();

    EXPECT_TRUE(test::eventually([this] { return list()->topLevelItemCount() == 1; }));
}

TEST_F(AccountsPageTest, AsksWhatToDoWithAKeyWhoseSecretCannotBeSeen)
{
    m_stage.settings.setKeychainAccounts({m_prod});
    show();
    m_stage.keychain.failing = Error{.kind = ErrorKind::Local,
        .code = QStringLiteral("EntryNotFound"),
        .message = QStringLiteral("locked or removed")};
    m_stage.presenter->remove(m_prod);

    QMessageBox* failure = nullptr;
    ASSERT_TRUE(test::eventually([this, &failure] {
        failure = m_page->findChild<QMessageBox*>(QStringLiteral("removalFailure"));
        return failure != nullptr;
    }));
    EXPECT_EQ(failure->textFormat(), Qt::PlainText);
    EXPECT_TRUE(failure->text().contains(QStringLiteral("locked or removed")));
    EXPECT_EQ(list()->topLevelItemCount(), 2);

    buttonOf(failure, "Take It Off the List")->click();
    EXPECT_EQ(list()->topLevelItemCount(), 1);
}

TEST_F(AccountsPageTest, OffersReplacingForTypedInKeysOnly)
{
    m_stage.folder.writeConfig("[profile b]\naws_access_key_id = A\naws_secret_access_key = s\n");
    m_stage.settings.setKeychainAccounts({m_prod});
    show();
    EXPECT_FALSE(find<QPushButton>("replace")->isVisible());

    QTest::keyClick(list(), Qt::Key_Down);

    EXPECT_TRUE(find<QPushButton>("replace")->isVisible());
    EXPECT_TRUE(find<QPushButton>("remove")->isVisible());
}

TEST_F(AccountsPageTest, RenamesAKeyUnlessItIsOpen)
{
    m_stage.settings.setKeychainAccounts({m_prod});
    m_stage.keychain.secrets.insert(m_prod.name, Secret(QByteArray("s")));
    test::FakeAccount service;
    show();
    m_stage.open.add(m_prod, service.workspace);
    EXPECT_FALSE(find<QPushButton>("rename")->isEnabled());
    m_stage.open.remove(m_prod);

    click("rename");
    auto* dialog = m_page->findChild<RenameKeyDialog*>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("name")), QStringLiteral("main"));
    dialog->findChild<QPushButton*>(QStringLiteral("rename"))->click();

    ASSERT_TRUE(test::eventually([this] { return list()->topLevelItem(0)->text(0) == u"main"; }));
    EXPECT_EQ(list()->currentItem()->text(0), QStringLiteral("main"));
}

TEST_F(AccountsPageTest, KeepsTheSelectionWhenTheListChanges)
{
    m_stage.settings.setKeychainAccounts({m_prod});
    show();
    m_stage.folder.writeConfig("[profile b]\naws_access_key_id = A\naws_secret_access_key = s\n");

    m_stage.presenter->reload();

    ASSERT_EQ(list()->topLevelItemCount(), 3);
    EXPECT_EQ(list()->currentItem()->text(0), QStringLiteral("prod"));
}

TEST_F(AccountsPageTest, TellsHowEachAccountStands)
{
    m_stage.folder.writeConfig("[profile loop]\nrole_arn = arn:aws:iam::1:role/x\n"
                               "source_profile = other\n"
                               "[profile other]\nrole_arn = arn:aws:iam::1:role/y\n"
                               "source_profile = loop\n");
    m_stage.folder.writeCredentials("[b]\naws_access_key_id = A\naws_secret_access_key = s\n");
    m_stage.inquiry.seen.insert(QStringLiteral("b"), AccountId(QStringLiteral("777788889999")));
    show();

    EXPECT_TRUE(stateOf("loop").startsWith(QStringLiteral("Broken: ")));
    EXPECT_EQ(stateOf("b"), QStringLiteral("Not asked yet"));
    EXPECT_EQ(stateOf("Sandbox"), QStringLiteral("Not asked yet"));
    EXPECT_TRUE(test::eventually(
        [this] { return row("b")->text(2) == QStringLiteral("last seen as 777788889999"); }));
    EXPECT_TRUE(m_stage.inquiry.asked.isEmpty());
}

TEST_F(AccountsPageTest, TestsTheSelectedAccountsAndShowsWhatTheyAre)
{
    m_stage.folder.writeCredentials("[a]\naws_access_key_id = A\naws_secret_access_key = s\n"
                                    "[b]\naws_access_key_id = A\naws_secret_access_key = s\n");
    m_stage.inquiry.answers.insert(QStringLiteral("a"), test::FakeInquiry::finding());
    show();
    list()->setCurrentItem(row("a"));

    click("test");

    ASSERT_TRUE(test::eventually([this] { return stateOf("a") == QStringLiteral("Signed in"); }));
    EXPECT_EQ(row("a")->text(2), QStringLiteral("111122223333 · user/ada"));
    EXPECT_TRUE(find<PlainLabel>("problem")->plainText().contains(
        QStringLiteral("arn:aws:iam::111122223333:user/ada")));
    EXPECT_EQ(m_stage.inquiry.asked, QStringList(QStringLiteral("a")));
}

TEST_F(AccountsPageTest, ShowsHowFarTheTestsAreAndStopsThem)
{
    m_stage.folder.writeCredentials("[a]\naws_access_key_id = A\naws_secret_access_key = s\n"
                                    "[b]\naws_access_key_id = A\naws_secret_access_key = s\n");
    m_stage.inquiry.answers.insert(QStringLiteral("a"), test::FakeInquiry::finding());
    show();
    EXPECT_FALSE(find<QWidget>("testProgress")->isVisible());

    click("testAll");

    EXPECT_TRUE(find<QWidget>("testProgress")->isVisible());
    EXPECT_EQ(find<QProgressBar>("testBar")->maximum(), 3);
    ASSERT_TRUE(test::eventually([this] { return find<QProgressBar>("testBar")->value() == 1; }));
    EXPECT_EQ(stateOf("b"), QStringLiteral("Asking…"));

    click("stopTests");

    EXPECT_TRUE(test::eventually([this] { return !find<QWidget>("testProgress")->isVisible(); }));
    EXPECT_EQ(stateOf("b"), QStringLiteral("Not asked yet"));
    EXPECT_EQ(stateOf("a"), QStringLiteral("Signed in"));
}

TEST_F(AccountsPageTest, SaysWhyATestedAccountIsBrokenAndWhatToDo)
{
    m_stage.folder.writeCredentials("[a]\naws_access_key_id = A\naws_secret_access_key = s\n");
    m_stage.inquiry.answers.insert(QStringLiteral("a"),
        failure({.kind = ErrorKind::Expired,
            .code = QStringLiteral("ProcessFailed"),
            .message = QStringLiteral("“/bin/no” ended with 1 <b>")}));
    show();

    click("test");

    ASSERT_TRUE(test::eventually([this] { return stateOf("a").startsWith(u"Broken"); }));
    const auto* problem = find<PlainLabel>("problem");
    EXPECT_TRUE(problem->plainText().contains(QStringLiteral("/bin/no")));
    EXPECT_TRUE(problem->plainText().contains(QStringLiteral("<b>")));
    EXPECT_EQ(problem->textFormat(), Qt::PlainText);
    EXPECT_TRUE(find<QPushButton>("open")->isEnabled()); // it may work by now
}

TEST_F(AccountsPageTest, MarksAnAccountWithLabelAndColour)
{
    m_stage.folder.writeCredentials("[a]\naws_access_key_id = A\naws_secret_access_key = s\n");
    show();

    click("mark");
    auto* dialog = m_page->findChild<AccountMarkDialog*>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(
        dialog->findChild<QLineEdit*>(QStringLiteral("label")), QStringLiteral("PRODUCTION"));
    dialog->findChild<QComboBox*>(QStringLiteral("colour"))->setCurrentIndex(int(MarkColour::Red));
    dialog->accept();

    EXPECT_EQ(row("a")->text(0), QStringLiteral("a – PRODUCTION"));
    const AccountMark mark
        = m_stage.settings.accountMark({CredentialOrigin::Profile, QStringLiteral("a"), {}, {}});
    EXPECT_EQ(mark, (AccountMark{MarkColour::Red, QStringLiteral("PRODUCTION")}));
}

TEST_F(AccountsPageTest, HasAMenuForTheCurrentAccountByTheKeyboardToo)
{
    show();

    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, list()->height() / 2),
        list()->mapToGlobal(QPoint(5, list()->height() / 2)));
    QCoreApplication::sendEvent(list(), &event);

    const auto* menu = m_page->findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    ASSERT_FALSE(menu->actions().isEmpty());
    menu->actions().first()->trigger();
    EXPECT_EQ(m_chosen->size(), 1); // the sandbox is the only one
}

TEST_F(AccountsPageTest, ShowsAnOpenAccountInsteadOfOpeningItAgain)
{
    m_stage.folder.writeCredentials("[a]\naws_access_key_id = A\naws_secret_access_key = s\n");
    test::FakeAccount service;
    show();
    const AccountChoice a{CredentialOrigin::Profile, QStringLiteral("a"), {}, {}};
    m_stage.open.add(a, service.workspace);
    QSignalSpy wanted(m_page.get(), &AccountsPage::accountWanted);
    QSignalSpy closed(m_page.get(), &AccountsPage::closeAccountWanted);
    EXPECT_TRUE(stateOf("a").startsWith(QStringLiteral("Open · ")));

    QTest::keyClick(list(), Qt::Key_Return);
    click("close");

    EXPECT_EQ(wanted.size(), 1);
    EXPECT_TRUE(m_chosen->isEmpty());
    EXPECT_EQ(closed.size(), 1);
    m_stage.open.remove(a);
    EXPECT_FALSE(find<QPushButton>("close")->isVisible());
}

} // namespace farcopy
