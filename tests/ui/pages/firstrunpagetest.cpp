// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/firstrunpage.h"

#include "tests/support/accountstage.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/accesskeydialog.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class FirstRunPageTest : public testing::Test
{
protected:
    void show()
    {
        m_page = std::make_unique<FirstRunPage>(m_stage.start());
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

    test::AccountStage m_stage;
    std::unique_ptr<FirstRunPage> m_page;
    std::unique_ptr<QSignalSpy> m_chosen;
    AccountChoice m_prod{CredentialOrigin::Keychain, QStringLiteral("prod"),
        QStringLiteral("AKIAIOSFODNN7EXAMPLE"), RegionId(QStringLiteral("eu-west-1"))};
};

} // namespace

TEST_F(FirstRunPageTest, OffersTheSandboxAndAKeyWhereNothingIsConfigured)
{
    show();

    EXPECT_FALSE(list()->isVisible());
    EXPECT_FALSE(find<PlainLabel>("nothing")->plainText().isEmpty());
    EXPECT_FALSE(find<QPushButton>("open")->isEnabled());
    click("sandbox");
    ASSERT_EQ(m_chosen->size(), 1);
    EXPECT_EQ(chosen().origin, CredentialOrigin::Sandbox);
}

TEST_F(FirstRunPageTest, OpensTheFirstUsableProfileByTheKeyboardAlone)
{
    m_stage.folder.writeConfig("[profile a]\nsso_session = x\n"
                               "[profile b]\naws_access_key_id = A\naws_secret_access_key = s\n");
    show();

    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);

    ASSERT_EQ(m_chosen->size(), 1);
    EXPECT_EQ(chosen().name, QStringLiteral("b"));
}

TEST_F(FirstRunPageTest, SaysWhyAnAccountCannotBeOpened)
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

TEST_F(FirstRunPageTest, ShowsWhichFileIsBroken)
{
    m_stage.folder.writeCredentials("[default]\nnonsense\n");
    show();

    EXPECT_TRUE(find<PlainLabel>("filesProblem")
                    ->plainText()
                    .contains(m_stage.folder.path(QStringLiteral("credentials"))));
}

TEST_F(FirstRunPageTest, AddsAKeyAndOpensIt)
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
    EXPECT_EQ(list()->topLevelItemCount(), 1);
}

TEST_F(FirstRunPageTest, RemovesAKeyOnlyAfterAQuestion)
{
    m_stage.settings.setKeychainAccounts({m_prod});
    show();
    click("remove");
    auto* question = m_page->findChild<QMessageBox*>(QStringLiteral("removeQuestion"));
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(list()->topLevelItemCount(), 1);

    buttonOf(question, "Remove")->click();

    EXPECT_TRUE(test::eventually([this] { return list()->topLevelItemCount() == 0; }));
}

TEST_F(FirstRunPageTest, AsksWhatToDoWithAKeyWhoseSecretCannotBeSeen)
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
    EXPECT_EQ(list()->topLevelItemCount(), 1);

    buttonOf(failure, "Take It Off the List")->click();
    EXPECT_EQ(list()->topLevelItemCount(), 0);
}

TEST_F(FirstRunPageTest, OffersReplacingForTypedInKeysOnly)
{
    m_stage.folder.writeConfig("[profile b]\naws_access_key_id = A\naws_secret_access_key = s\n");
    m_stage.settings.setKeychainAccounts({m_prod});
    show();
    EXPECT_FALSE(find<QPushButton>("replace")->isVisible());

    QTest::keyClick(list(), Qt::Key_Down);

    EXPECT_TRUE(find<QPushButton>("replace")->isVisible());
    EXPECT_TRUE(find<QPushButton>("remove")->isVisible());
}

TEST_F(FirstRunPageTest, KeepsTheSelectionWhenTheListChanges)
{
    m_stage.settings.setKeychainAccounts({m_prod});
    show();
    m_stage.folder.writeConfig("[profile b]\naws_access_key_id = A\naws_secret_access_key = s\n");

    m_stage.presenter->reload();

    ASSERT_EQ(list()->topLevelItemCount(), 2);
    EXPECT_EQ(list()->currentItem()->text(0), QStringLiteral("prod"));
}

} // namespace farcopy
