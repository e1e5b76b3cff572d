// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/accesskeydialog.h"

#include "core/sandbox/sandboxserver.h"
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
    static ImportedKey importedKey()
    {
        return {.name = QStringLiteral("eva"),
            .key = {QStringLiteral("AKIAIOSFODNN7EXAMPLE"),
                Secret(QByteArray("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")), {}},
            .mfaSerial = {},
            .region = RegionId(QStringLiteral("eu-north-1")),
            .profile = {},
            .file = QStringLiteral("/downloads/eva.csv"),
            .line = 7};
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

TEST_F(AccessKeyDialogTest, TemporaryKeysAskForTheirTokenAndStayInMemoryUnlessWanted)
{
    open();
    EXPECT_FALSE(find<QLineEdit>("sessionToken")->isVisible());

    type("name", "sso");
    type("accessKeyId", "ASIAIOSFODNN7EXAMPLE");
    type("secretAccessKey", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    EXPECT_TRUE(find<QLineEdit>("sessionToken")->isVisible());
    EXPECT_FALSE(find<QLineEdit>("mfaSerial")->isVisible());
    EXPECT_TRUE(find<QRadioButton>("inKeychain")->isEnabled());
    EXPECT_TRUE(find<QRadioButton>("inSession")->isChecked());
    clickSave();
    EXPECT_FALSE(textOf("sessionTokenProblem").isEmpty());

    type("sessionToken", "IQoJb3JpZ2luX2Vj");
    clickSave();
    ASSERT_TRUE(test::eventually([this] { return !m_dialog->isVisible(); }));
    EXPECT_EQ(m_dialog->savedAccount().origin, CredentialOrigin::SessionOnly);
    EXPECT_TRUE(m_stage.keychain.secrets.isEmpty());
}

TEST_F(AccessKeyDialogTest, KeepsATemporaryKeyInTheKeychainIfWantedAndSaysWhenItEnds)
{
    open();
    type("name", "sso");
    QGuiApplication::clipboard()->setText(
        QStringLiteral("{\"Credentials\":{\"AccessKeyId\":\"ASIAIOSFODNN7EXAMPLE\","
                       "\"SecretAccessKey\":\"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\","
                       "\"SessionToken\":\"t==\",\"Expiration\":\"2036-11-26T14:30:00Z\"}}"));
    find<QLineEdit>("accessKeyId")->paste();
    EXPECT_TRUE(textOf("keepingNote").contains(QStringLiteral("36")))
        << qPrintable(textOf("keepingNote"));
    EXPECT_TRUE(textOf("keepingNote").contains(QStringLiteral("memory")));

    find<QRadioButton>("inKeychain")->click();
    EXPECT_FALSE(textOf("keepingNote").contains(QStringLiteral("memory")));
    clickSave();

    ASSERT_TRUE(test::eventually([this] { return !m_dialog->isVisible(); }));
    ASSERT_EQ(m_stage.settings.keychainAccounts().size(), 1);
    EXPECT_EQ(m_stage.settings.keychainAccounts()[0].expires,
        QDateTime({2036, 11, 26}, {14, 30}, Qt::UTC));
    EXPECT_EQ(m_stage.keychain.secrets.size(), 2);
}

TEST_F(AccessKeyDialogTest, DoesNotTakeTheEndOfOneKeyForThatOfAnother)
{
    open();
    find<QLineEdit>("accessKeyId")
        ->setText(QStringLiteral("{\"AccessKeyId\":\"ASIAIOSFODNN7EXAMPLE\","
                                 "\"Expiration\":\"2036-11-26T14:30:00Z\"}"));
    find<QLineEdit>("accessKeyId")->setText(QStringLiteral("ASIAIOSFODNN7ANOTHER"));

    EXPECT_TRUE(textOf("keepingNote").contains(QStringLiteral("does not tell when")));
}

TEST_F(AccessKeyDialogTest, KeepsTheDeviceOfALongTermKeyInTheSettings)
{
    open();
    typeWholeKey();
    type("mfaSerial", "12");
    clickSave();
    EXPECT_FALSE(textOf("mfaSerialProblem").isEmpty());
    EXPECT_EQ(m_dialog->focusWidget(), find<QLineEdit>("mfaSerial"));

    find<QLineEdit>("mfaSerial")->clear();
    type("mfaSerial", " arn:aws:iam::123456789012:mfa/eva ");
    clickSave();

    ASSERT_TRUE(test::eventually([this] { return !m_dialog->isVisible(); }));
    ASSERT_EQ(m_stage.settings.keychainAccounts().size(), 1);
    EXPECT_EQ(m_stage.settings.keychainAccounts()[0].mfaSerial,
        QStringLiteral("arn:aws:iam::123456789012:mfa/eva"));
}

TEST_F(AccessKeyDialogTest, AnImportedKeyEndsWithTheAdviceToDeleteTheOriginal)
{
    open();
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    m_dialog->take(importedKey());
    EXPECT_EQ(find<QLineEdit>("name")->text(), QStringLiteral("eva"));
    EXPECT_EQ(find<QLineEdit>("accessKeyId")->text(), QStringLiteral("AKIAIOSFODNN7EXAMPLE"));
    EXPECT_EQ(find<QComboBox>("region")->currentData().toString(), QStringLiteral("eu-north-1"));

    clickSave();

    ASSERT_TRUE(test::eventually([this] { return !textOf("advice").isEmpty(); }));
    EXPECT_TRUE(textOf("advice").contains(QStringLiteral("/downloads/eva.csv")));
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_FALSE(find<QLineEdit>("accessKeyId")->isVisible());
    EXPECT_FALSE(find<QPushButton>("save")->isVisible());
    EXPECT_FALSE(find<QPushButton>("import")->isVisible());
    EXPECT_TRUE(accepted.isEmpty());
    m_dialog->reject();
    EXPECT_EQ(accepted.size(), 1);
    EXPECT_EQ(m_dialog->savedAccount().name, QStringLiteral("eva"));
}

TEST_F(AccessKeyDialogTest, AdviceForAProfileNamesItAndWhoMayNeedIt)
{
    open();
    ImportedKey key = importedKey();
    key.profile = QStringLiteral("default");
    m_dialog->take(key);

    clickSave();

    ASSERT_TRUE(test::eventually([this] { return !textOf("advice").isEmpty(); }));
    EXPECT_TRUE(textOf("advice").contains(QStringLiteral("“default”")));
    EXPECT_TRUE(textOf("advice").contains(QStringLiteral("line 7")));
    EXPECT_TRUE(textOf("advice").contains(QStringLiteral("AWS CLI")));
}

TEST_F(AccessKeyDialogTest, GivesNoAdviceForAnotherKeyThanTheImportedOne)
{
    open();
    m_dialog->take(importedKey());
    find<QLineEdit>("accessKeyId")->setText(QStringLiteral("AKIAIOSFODNN7ANOTHER"));

    clickSave();

    EXPECT_TRUE(test::eventually([this] { return !m_dialog->isVisible(); }));
}

TEST_F(AccessKeyDialogTest, AReplacementIsTestedFirstUnlessTheUserDoesNotWantIt)
{
    sandbox::SandboxServer server;
    ASSERT_TRUE(server.listen());
    m_stage.input.endpointUrl = server.url().toString();
    const AccountChoice account{CredentialOrigin::Keychain, QStringLiteral("prod"),
        QStringLiteral("AKIAIOSFODNN7OLDOLDX"), RegionId(QStringLiteral("eu-west-1"))};
    m_stage.settings.setKeychainAccounts({account});
    m_dialog = std::make_unique<AccessKeyDialog>(m_stage.start(), account);
    m_dialog->open();
    type("accessKeyId", "AKIAIOSFODNN7EXAMPLE");
    type("secretAccessKey", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    ASSERT_TRUE(find<QCheckBox>("testFirst")->isChecked());

    clickSave();
    ASSERT_TRUE(test::eventually([this] { return !textOf("failure").isEmpty(); }));
    EXPECT_EQ(m_stage.settings.keychainAccounts(), QList<AccountChoice>({account}));
    EXPECT_FALSE(find<QPushButton>("keepInSession")->isVisible());

    find<QCheckBox>("testFirst")->click();
    clickSave();
    ASSERT_TRUE(test::eventually([this] { return !m_dialog->isVisible(); }));
    EXPECT_EQ(
        m_stage.settings.keychainAccounts()[0].accessKeyId, QStringLiteral("AKIAIOSFODNN7EXAMPLE"));
}

TEST_F(AccessKeyDialogTest, AReplacementIsKeptWhereTheOldKeyIs)
{
    AccountChoice account{CredentialOrigin::SessionOnly, QStringLiteral("prod"),
        QStringLiteral("AKIAIOSFODNN7OLDOLDX"), RegionId(QStringLiteral("eu-west-1"))};
    m_dialog = std::make_unique<AccessKeyDialog>(m_stage.start(), account);
    EXPECT_TRUE(find<QRadioButton>("inSession")->isChecked());

    account.origin = CredentialOrigin::Keychain;
    m_dialog = std::make_unique<AccessKeyDialog>(*m_stage.presenter, account);
    find<QLineEdit>("accessKeyId")->setText(QStringLiteral("ASIAIOSFODNN7EXAMPLE"));
    EXPECT_TRUE(find<QRadioButton>("inKeychain")->isChecked());
}

TEST_F(AccessKeyDialogTest, ANewKeyIsNotTested)
{
    open();

    EXPECT_FALSE(find<QCheckBox>("testFirst")->isVisible());
    EXPECT_FALSE(find<QCheckBox>("testFirst")->isChecked());
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

    find<QCheckBox>("testFirst")->click();
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
