// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/accesskeydialog.h"

#include "tests/support/accountstage.h"
#include "tests/support/waiting.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class AccessKeyDialogTest : public testing::Test
{
protected:
    void open()
    {
        m_dialog = std::make_unique<AccessKeyDialog>(m_stage.start());
        m_dialog->open();
    }
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* widget = m_dialog->findChild<Widget*>(QString::fromUtf8(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    void type(const char* field, const char* text)
    {
        QTest::keyClicks(find<QLineEdit>(field), QString::fromUtf8(text));
    }
    void typeWholeKey()
    {
        type("name", "prod");
        type("accessKeyId", "AKIAIOSFODNN7EXAMPLE");
        type("secretAccessKey", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    }
    QString textOf(const char* label) { return find<PlainLabel>(label)->plainText(); }
    void clickSave() { find<QPushButton>("save")->click(); }

    test::AccountStage m_stage;
    std::unique_ptr<AccessKeyDialog> m_dialog;
};

} // namespace

TEST_F(AccessKeyDialogTest, HidesTheSecretUntilAskedToShowIt)
{
    open();

    EXPECT_EQ(find<QLineEdit>("secretAccessKey")->echoMode(), QLineEdit::Password);
    find<QCheckBox>("reveal")->click();
    EXPECT_EQ(find<QLineEdit>("secretAccessKey")->echoMode(), QLineEdit::Normal);
}

TEST_F(AccessKeyDialogTest, KeepsAWholeKeyInTheKeychain)
{
    open();
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    typeWholeKey();

    clickSave();

    ASSERT_TRUE(test::eventually([&accepted] { return !accepted.isEmpty(); }));
    EXPECT_EQ(m_dialog->savedAccount().name, QStringLiteral("prod"));
    EXPECT_EQ(m_stage.keychain.secrets.value(QStringLiteral("prod")).reveal(),
        QByteArray("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));
}

TEST_F(AccessKeyDialogTest, SaysWhatIsMissingAndGoesThere)
{
    open();
    type("name", "prod");

    clickSave();

    EXPECT_TRUE(textOf("nameProblem").isEmpty());
    EXPECT_FALSE(textOf("accessKeyIdProblem").isEmpty());
    EXPECT_FALSE(textOf("secretAccessKeyProblem").isEmpty());
    EXPECT_EQ(m_dialog->focusWidget(), find<QLineEdit>("accessKeyId"));
    EXPECT_EQ(
        find<QLineEdit>("accessKeyId")->accessibleDescription(), textOf("accessKeyIdProblem"));
    EXPECT_TRUE(m_dialog->isVisible());

    type("accessKeyId", "AKIAIOSFODNN7EXAMPLE");
    EXPECT_TRUE(textOf("accessKeyIdProblem").isEmpty());
}

TEST_F(AccessKeyDialogTest, CleansWhatWasPasted)
{
    open();
    typeWholeKey();
    find<QLineEdit>("accessKeyId")->setText(QStringLiteral("  \"AKIAIOSFODNN7EXAMPLE\"\n"));

    clickSave();

    ASSERT_TRUE(test::eventually([this] { return !m_dialog->isVisible(); }));
    EXPECT_EQ(m_dialog->savedAccount().accessKeyId, QStringLiteral("AKIAIOSFODNN7EXAMPLE"));
}

TEST_F(AccessKeyDialogTest, OnePastedBlockFillsTheForm)
{
    open();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("export AWS_ACCESS_KEY_ID=\"ASIAIOSFODNN7EXAMPLE\"\n"
                       "export AWS_SECRET_ACCESS_KEY=\"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\"\n"
                       "export AWS_SESSION_TOKEN=\"IQoJb3JpZ2luX2Vj\"\n"));

    find<QLineEdit>("accessKeyId")->paste();

    EXPECT_EQ(find<QLineEdit>("accessKeyId")->text(), QStringLiteral("ASIAIOSFODNN7EXAMPLE"));
    EXPECT_EQ(find<QLineEdit>("secretAccessKey")->text().size(), 40);
    EXPECT_EQ(find<QLineEdit>("sessionToken")->text(), QStringLiteral("IQoJb3JpZ2luX2Vj"));
    EXPECT_TRUE(find<QLineEdit>("sessionToken")->isVisible());
}

TEST_F(AccessKeyDialogTest, TemporaryKeysAskForTheirTokenAndStayInMemory)
{
    open();
    EXPECT_FALSE(find<QLineEdit>("sessionToken")->isVisible());

    type("name", "sso");
    type("accessKeyId", "ASIAIOSFODNN7EXAMPLE");
    type("secretAccessKey", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    EXPECT_TRUE(find<QLineEdit>("sessionToken")->isVisible());
    EXPECT_FALSE(find<QRadioButton>("inKeychain")->isEnabled());
    EXPECT_TRUE(find<QRadioButton>("inSession")->isChecked());
    clickSave();
    EXPECT_FALSE(textOf("sessionTokenProblem").isEmpty());

    type("sessionToken", "IQoJb3JpZ2luX2Vj");
    clickSave();
    ASSERT_TRUE(test::eventually([this] { return !m_dialog->isVisible(); }));
    EXPECT_EQ(m_dialog->savedAccount().origin, CredentialOrigin::SessionOnly);
    EXPECT_TRUE(m_stage.keychain.secrets.isEmpty());
}

TEST_F(AccessKeyDialogTest, GoingBackToALongTermKeyRestoresTheKeychain)
{
    open();
    type("accessKeyId", "ASIA");
    find<QLineEdit>("accessKeyId")->clear();
    type("accessKeyId", "AKIA");

    EXPECT_TRUE(find<QRadioButton>("inKeychain")->isEnabled());
    EXPECT_TRUE(find<QRadioButton>("inKeychain")->isChecked());
}

TEST_F(AccessKeyDialogTest, AFailingKeychainLosesNothingTypedAndOffersTheSession)
{
    m_stage.keychain.failing = Error{.kind = ErrorKind::Local,
        .code = QStringLiteral("KeychainUnavailable"),
        .message = QStringLiteral("<b>no keychain</b>")};
    open();
    typeWholeKey();
    clickSave();

    ASSERT_TRUE(test::eventually([this] { return !textOf("failure").isEmpty(); }));
    EXPECT_EQ(textOf("failure"), QStringLiteral("<b>no keychain</b>"));
    EXPECT_EQ(find<PlainLabel>("failure")->textFormat(), Qt::PlainText);
    EXPECT_EQ(find<QLineEdit>("secretAccessKey")->text().size(), 40);
    EXPECT_TRUE(find<QLineEdit>("secretAccessKey")->isEnabled());
    ASSERT_TRUE(find<QPushButton>("keepInSession")->isVisible());

    find<QPushButton>("keepInSession")->click();
    ASSERT_TRUE(test::eventually([this] { return !m_dialog->isVisible(); }));
    EXPECT_EQ(m_dialog->savedAccount().origin, CredentialOrigin::SessionOnly);
    EXPECT_TRUE(m_stage.settings.keychainAccounts().isEmpty());
}

TEST_F(AccessKeyDialogTest, CanBeCancelledWhileTheKeychainIsSilent)
{
    m_stage.keychain.isSilent = true;
    open();
    typeWholeKey();
    clickSave();
    EXPECT_FALSE(find<QPushButton>("save")->isEnabled());
    EXPECT_FALSE(textOf("waitingText").isEmpty());

    m_dialog->reject();

    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_TRUE(test::eventually([this] { return !m_stage.presenter->isSaving(); }));
}

TEST_F(AccessKeyDialogTest, ReplacingKeepsNameAndRegion)
{
    const AccountChoice account{CredentialOrigin::Keychain, QStringLiteral("prod"),
        QStringLiteral("AKIAIOSFODNN7OLDOLDX"), RegionId(QStringLiteral("eu-central-1"))};
    m_stage.settings.setKeychainAccounts({account});
    m_dialog = std::make_unique<AccessKeyDialog>(m_stage.start(), account);
    m_dialog->open();

    EXPECT_TRUE(find<QLineEdit>("name")->isReadOnly());
    EXPECT_EQ(find<QComboBox>("region")->currentData().toString(), QStringLiteral("eu-central-1"));
    type("accessKeyId", "AKIAIOSFODNN7EXAMPLE");
    type("secretAccessKey", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    clickSave();

    ASSERT_TRUE(test::eventually([this] { return !m_dialog->isVisible(); }));
    ASSERT_EQ(m_stage.settings.keychainAccounts().size(), 1);
    EXPECT_EQ(
        m_stage.settings.keychainAccounts()[0].accessKeyId, QStringLiteral("AKIAIOSFODNN7EXAMPLE"));
}

TEST_F(AccessKeyDialogTest, EveryFieldHasAName)
{
    open();

    for (const QLineEdit* edit : m_dialog->findChildren<QLineEdit*>())
        EXPECT_FALSE(edit->accessibleName().isEmpty()) << qUtf8Printable(edit->objectName());
}

} // namespace farcopy
