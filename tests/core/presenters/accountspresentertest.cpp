// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/accountspresenter.h"

#include "core/credentials/keystoresource.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/accountstage.h"
#include "tests/support/noroom.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class AccountsPresenterTest : public testing::Test
{
protected:
    test::AccountStage m_stage;
    AccountChoice m_prod{CredentialOrigin::Keychain, QStringLiteral("prod"),
        QStringLiteral("AKIAIOSFODNN7EXAMPLE"), RegionId(QStringLiteral("eu-west-1"))};

    /// Saves and waits; the error's code, or nothing.
    QString saved(AccountsPresenter& accounts, const AccessKeyDraft& draft)
    {
        const QSignalSpy saves(&accounts, &AccountsPresenter::keySaved);
        QSignalSpy failures(&accounts, &AccountsPresenter::keyFailed);
        accounts.save(draft);
        EXPECT_TRUE(test::eventually([&] { return !saves.isEmpty() || !failures.isEmpty(); }));
        return failures.isEmpty() ? QString() : failures[0][0].value<Error>().code;
    }
    static QStringList names(const AccountsPresenter& accounts)
    {
        QStringList names;
        for (const AccountRow& row : accounts.accounts())
            names.append(row.choice.name);
        return names;
    }
};

} // namespace

TEST_F(AccountsPresenterTest, ListsNothingOnAFreshMachine)
{
    AccountsPresenter& accounts = m_stage.start();

    EXPECT_TRUE(accounts.accounts().isEmpty());
    EXPECT_FALSE(accounts.filesProblem());
}

TEST_F(AccountsPresenterTest, ListsEnvironmentProfilesAndKeysInThisOrder)
{
    m_stage.input.environment.insert(
        QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIDENV"));
    m_stage.input.environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("s"));
    m_stage.folder.writeConfig("[profile b]\nregion = us-east-1\n"
                               "aws_access_key_id = AKID\naws_secret_access_key = s\n");
    m_stage.settings.setKeychainAccounts({m_prod});

    const QList<AccountRow> rows = m_stage.start().accounts();

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].choice.origin, CredentialOrigin::Environment);
    EXPECT_EQ(rows[0].accessKeyId, QStringLiteral("AKIDENV"));
    EXPECT_EQ(rows[1].choice.name, QStringLiteral("b"));
    EXPECT_EQ(rows[1].region, RegionId(QStringLiteral("us-east-1")));
    EXPECT_EQ(rows[1].place, m_stage.folder.path(QStringLiteral("config")));
    EXPECT_EQ(rows[2].choice, m_prod);
    for (const AccountRow& row : rows)
        EXPECT_TRUE(row.isUsable());
}

TEST_F(AccountsPresenterTest, SaysWhyAProfileCannotBeUsed)
{
    m_stage.folder.writeConfig("[profile new]\nrole_arn = arn:aws:iam::111122223333:role/r\n"
                               "credential_source = Sun\n"
                               "[profile half]\naws_access_key_id = AKID\n"
                               "[profile none]\nregion = eu-west-1\n");

    const QList<AccountRow> rows = m_stage.start().accounts();

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].problem->code, QStringLiteral("ProfileUnsupported"));
    EXPECT_EQ(rows[1].problem->code, QStringLiteral("ProfileIncomplete"));
    EXPECT_EQ(rows[2].problem->code, QStringLiteral("NoCredentials"));
    EXPECT_TRUE(rows[2].problem->message.contains(m_stage.folder.path(QStringLiteral("config"))));
}

TEST_F(AccountsPresenterTest, ABrokenFileHidesNeitherKeysNorItsReason)
{
    m_stage.folder.writeConfig("rubbish\n");
    m_stage.settings.setKeychainAccounts({m_prod});

    const AccountsPresenter& accounts = m_stage.start();

    ASSERT_TRUE(accounts.filesProblem());
    EXPECT_EQ(accounts.filesProblem()->code, QStringLiteral("FileBroken"));
    EXPECT_EQ(names(accounts), QStringList(QStringLiteral("prod")));
}

TEST_F(AccountsPresenterTest, ReloadSeesChangedFiles)
{
    AccountsPresenter& accounts = m_stage.start();
    QSignalSpy changes(&accounts, &AccountsPresenter::accountsChanged);
    m_stage.folder.writeCredentials("[new]\naws_access_key_id = A\naws_secret_access_key = s\n");

    accounts.reload();

    EXPECT_EQ(changes.size(), 1);
    EXPECT_EQ(names(accounts), QStringList(QStringLiteral("new")));
}

TEST_F(AccountsPresenterTest, ChoosesAndRemembersUsableAccountsOnly)
{
    m_stage.folder.writeConfig("[default]\naws_access_key_id = A\naws_secret_access_key = s\n"
                               "[profile sso]\nsso_session = x\n");
    AccountsPresenter& accounts = m_stage.start();
    QSignalSpy chosen(&accounts, &AccountsPresenter::accountChosen);

    accounts.choose({CredentialOrigin::Profile, QStringLiteral("sso"), {}, {}});
    accounts.choose({CredentialOrigin::Profile, QStringLiteral("nobody"), {}, {}});
    EXPECT_TRUE(chosen.isEmpty());

    const AccountChoice usable{CredentialOrigin::Profile, QStringLiteral("default"), {}, {}};
    accounts.choose(usable);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<AccountChoice>(), usable);
    EXPECT_EQ(m_stage.settings.lastAccount(), usable);

    accounts.chooseSandbox();
    EXPECT_EQ(chosen[1][0].value<AccountChoice>().origin, CredentialOrigin::Sandbox);
}

TEST_F(AccountsPresenterTest, KeepsAKeyInTheKeychainAndItsNameInTheSettings)
{
    AccountsPresenter& accounts = m_stage.start();

    EXPECT_EQ(saved(accounts, test::AccountStage::draft()), QString());

    EXPECT_EQ(m_stage.keychain.secrets.value(QStringLiteral("prod")).reveal(),
        test::AccountStage::draft().secretAccessKey.reveal());
    EXPECT_EQ(m_stage.settings.keychainAccounts(), QList<AccountChoice>({m_prod}));
    EXPECT_TRUE(m_stage.session.secrets.isEmpty());
    EXPECT_EQ(names(accounts), QStringList(QStringLiteral("prod")));
}

TEST_F(AccountsPresenterTest, KeepsATestedKeyOnlyIfAwsKnowsIt)
{
    sandbox::SandboxServer server;
    ASSERT_TRUE(server.listen());
    m_stage.input.endpointUrl = server.url().toString();
    AccountsPresenter& accounts = m_stage.start();
    AccessKeyDraft draft = test::AccountStage::draft();
    ASSERT_EQ(saved(accounts, draft), QString());
    draft.replaces = draft.name;
    draft.isTestedFirst = true;
    draft.accessKeyId = QStringLiteral("AKIAIOSFODNN7UNKNOWN");
    draft.secretAccessKey = Secret(QByteArray(40, 'x'));

    EXPECT_EQ(saved(accounts, draft), QStringLiteral("KeyNotAccepted"));
    EXPECT_EQ(m_stage.settings.keychainAccounts(), QList<AccountChoice>({m_prod}));
    EXPECT_EQ(m_stage.keychain.secrets.value(m_prod.name).reveal(),
        test::AccountStage::draft().secretAccessKey.reveal());

    const auto known = sandbox::SandboxServer::administrator();
    draft.accessKeyId = known.id;
    draft.secretAccessKey = known.secret;
    EXPECT_EQ(saved(accounts, draft), QString());
    EXPECT_EQ(m_stage.keychain.secrets.value(m_prod.name).reveal(), known.secret.reveal());
    EXPECT_EQ(m_stage.settings.keychainAccounts()[0].accessKeyId, known.id);
}

TEST_F(AccountsPresenterTest, KeepsNoKeyThatCouldNotBeTested)
{
    m_stage.input.endpointUrl = QStringLiteral("no address");
    AccountsPresenter& accounts = m_stage.start();
    AccessKeyDraft draft = test::AccountStage::draft();
    draft.isTestedFirst = true;

    EXPECT_EQ(saved(accounts, draft), QStringLiteral("KeyNotTested"));

    EXPECT_TRUE(m_stage.keychain.secrets.isEmpty());
    EXPECT_FALSE(accounts.isSaving());
}

TEST_F(AccountsPresenterTest, KeepsNothingThatTheSettingsDoNotTake)
{
    AccountsPresenter& accounts = m_stage.start();
    {
        const test::NoRoom noRoom;
        EXPECT_EQ(
            saved(accounts, test::AccountStage::draft()), QStringLiteral("SettingsNotWritten"));
    }

    EXPECT_TRUE(m_stage.keychain.secrets.isEmpty());
    EXPECT_TRUE(accounts.accounts().isEmpty());
    EXPECT_EQ(saved(accounts, test::AccountStage::draft()), QString());
}

TEST_F(AccountsPresenterTest, KeepsATemporaryKeyForThisSessionWithItsToken)
{
    AccountsPresenter& accounts = m_stage.start();

    EXPECT_EQ(saved(accounts, test::AccountStage::temporaryDraft()), QString());

    EXPECT_EQ(m_stage.session.secrets.size(), 2);
    EXPECT_TRUE(
        m_stage.session.secrets.contains(KeyStoreSource::tokenEntry(QStringLiteral("prod"))));
    EXPECT_TRUE(m_stage.keychain.secrets.isEmpty());
    EXPECT_TRUE(m_stage.settings.keychainAccounts().isEmpty());
    ASSERT_EQ(accounts.accounts().size(), 1);
    EXPECT_EQ(accounts.accounts()[0].choice.origin, CredentialOrigin::SessionOnly);
}

TEST_F(AccountsPresenterTest, AFailingKeychainLeavesTheSessionAsTheWayOn)
{
    AccountsPresenter& accounts = m_stage.start();
    m_stage.keychain.failing
        = Error{.kind = ErrorKind::Local, .code = QStringLiteral("KeychainUnavailable")};
    AccessKeyDraft draft = test::AccountStage::draft();

    EXPECT_EQ(saved(accounts, draft), QStringLiteral("KeychainUnavailable"));
    EXPECT_TRUE(accounts.accounts().isEmpty());
    EXPECT_FALSE(accounts.isSaving());

    draft.keeping = KeyKeeping::SessionOnly;
    EXPECT_EQ(saved(accounts, draft), QString());
    EXPECT_EQ(accounts.accounts()[0].choice.origin, CredentialOrigin::SessionOnly);
}

TEST_F(AccountsPresenterTest, SavingCanBeCancelled)
{
    AccountsPresenter& accounts = m_stage.start();
    m_stage.keychain.isSilent = true;
    QSignalSpy failures(&accounts, &AccountsPresenter::keyFailed);
    accounts.save(test::AccountStage::draft());
    EXPECT_TRUE(accounts.isSaving());

    accounts.cancelSaving();

    ASSERT_TRUE(test::eventually([&failures] { return !failures.isEmpty(); }));
    EXPECT_EQ(failures[0][0].value<Error>().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(accounts.isSaving());
}

TEST_F(AccountsPresenterTest, FindsTakenNamesAndUnknownRegions)
{
    m_stage.settings.setKeychainAccounts({m_prod});
    const AccountsPresenter& accounts = m_stage.start();
    AccessKeyDraft draft = test::AccountStage::draft();
    draft.region = RegionId(QStringLiteral("mars"));

    EXPECT_EQ(accounts.check(draft).name, KeyFlaw::Taken);
    EXPECT_EQ(accounts.check(draft).region, KeyFlaw::BadForm);
    draft.replaces = draft.name;
    EXPECT_EQ(accounts.check(draft).name, KeyFlaw::None);
}

TEST_F(AccountsPresenterTest, ReplacingAKeyChangesItInItsPlace)
{
    const AccountChoice other{CredentialOrigin::Keychain, QStringLiteral("z"), {}, {}};
    m_stage.settings.setKeychainAccounts({m_prod, other});
    AccountsPresenter& accounts = m_stage.start();
    AccessKeyDraft draft = test::AccountStage::draft();
    draft.accessKeyId = QStringLiteral("AKIAIOSFODNN7ANOTHER");
    draft.replaces = draft.name;

    EXPECT_EQ(saved(accounts, draft), QString());

    EXPECT_EQ(names(accounts), QStringList({QStringLiteral("prod"), QStringLiteral("z")}));
    EXPECT_EQ(accounts.accounts()[0].accessKeyId, QStringLiteral("AKIAIOSFODNN7ANOTHER"));
}

TEST_F(AccountsPresenterTest, AKeyThatMovesToTheSessionLeavesTheKeychain)
{
    m_stage.settings.setKeychainAccounts({m_prod});
    m_stage.keychain.secrets.insert(m_prod.name, Secret(QByteArray("old")));
    AccountsPresenter& accounts = m_stage.start();
    AccessKeyDraft draft = test::AccountStage::temporaryDraft();
    draft.replaces = draft.name;

    EXPECT_EQ(saved(accounts, draft), QString());

    EXPECT_TRUE(test::eventually([this] { return m_stage.keychain.secrets.isEmpty(); }));
    EXPECT_TRUE(test::eventually([this] { return m_stage.settings.keychainAccounts().isEmpty(); }));
    EXPECT_EQ(accounts.accounts().size(), 1);
}

TEST_F(AccountsPresenterTest, RemovesKeyAndSecret)
{
    AccountsPresenter& accounts = m_stage.start();
    EXPECT_EQ(saved(accounts, test::AccountStage::draft()), QString());

    accounts.remove(m_prod);

    EXPECT_TRUE(test::eventually([&accounts] { return accounts.accounts().isEmpty(); }));
    EXPECT_TRUE(m_stage.keychain.secrets.isEmpty());
}

TEST_F(AccountsPresenterTest, RemovesTheTokenOfATemporaryKeyAsWell)
{
    AccountsPresenter& accounts = m_stage.start();
    EXPECT_EQ(saved(accounts, test::AccountStage::temporaryDraft()), QString());

    accounts.remove(accounts.accounts()[0].choice);

    EXPECT_TRUE(test::eventually([&accounts] { return accounts.accounts().isEmpty(); }));
    EXPECT_TRUE(m_stage.session.secrets.isEmpty());
}

TEST_F(AccountsPresenterTest, KeepsAKeyOnTheListUntilItsSecretIsGone)
{
    m_stage.settings.setKeychainAccounts({m_prod});
    AccountsPresenter& accounts = m_stage.start();
    m_stage.keychain.failing
        = Error{.kind = ErrorKind::Local, .code = QStringLiteral("EntryNotFound")};
    QSignalSpy failures(&accounts, &AccountsPresenter::removalFailed);

    accounts.remove(m_prod);

    ASSERT_TRUE(test::eventually([&failures] { return !failures.isEmpty(); }));
    EXPECT_EQ(names(accounts), QStringList(QStringLiteral("prod")));
    accounts.forget(m_prod);
    EXPECT_TRUE(accounts.accounts().isEmpty());
}

TEST_F(AccountsPresenterTest, AKeyInThePlaceOfAnotherTakesItsMark)
{
    m_stage.settings.setKeychainAccounts({m_prod});
    AccountsPresenter& accounts = m_stage.start();
    accounts.setMark(m_prod, {MarkColour::Red, QStringLiteral("PRODUCTION")});
    AccountChoice renamed = m_prod;
    renamed.name = QStringLiteral("main");

    ASSERT_TRUE(accounts.putInPlace(m_prod, renamed));

    EXPECT_EQ(accounts.accounts()[0].mark.label, QStringLiteral("PRODUCTION"));
    EXPECT_TRUE(accounts.mark(m_prod).isEmpty());
}

TEST_F(AccountsPresenterTest, OffersRegionsOfAllPartitionsAndSuggestsTheUsersOwn)
{
    m_stage.folder.writeConfig("[default]\nregion = eu-central-1\n");
    const AccountsPresenter& accounts = m_stage.start();

    EXPECT_EQ(accounts.suggestedRegion(), RegionId(QStringLiteral("eu-central-1")));
    QSet<PartitionId> partitions;
    for (const Region& region : accounts.regions())
        partitions.insert(region.partition);
    EXPECT_GE(partitions.size(), 3);
}

} // namespace farcopy
