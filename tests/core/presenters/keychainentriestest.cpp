// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/keychainentries.h"

#include "tests/support/accountstage.h"
#include "tests/support/noroom.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class KeychainEntriesTest : public testing::Test
{
protected:
    KeychainEntriesTest()
    {
        m_stage.keychain.secrets.insert(m_prod.name, Secret(QByteArray("s")));
        m_stage.settings.setKeychainAccounts({m_other, m_prod});
    }

    KeychainEntries& start()
    {
        m_entries
            = std::make_unique<KeychainEntries>(m_stage.start(), m_stage.keychain, m_stage.session);
        return *m_entries;
    }
    /// Renames and waits; the error's code, or nothing.
    QString renamed(const AccountChoice& account, const QString& name)
    {
        const QSignalSpy renames(m_entries.get(), &KeychainEntries::renamed);
        const QSignalSpy failures(m_entries.get(), &KeychainEntries::failed);
        m_entries->rename(account, name);
        EXPECT_TRUE(test::eventually([&] { return !renames.isEmpty() || !failures.isEmpty(); }));
        return failures.isEmpty() ? QString() : failures[0][1].value<Error>().code;
    }
    [[nodiscard]] QStringList listed() const
    {
        QStringList names;
        for (const AccountRow& row : m_stage.presenter->accounts())
            names.append(row.choice.name);
        return names;
    }
    [[nodiscard]] QStringList held() const
    {
        QStringList names = m_stage.keychain.secrets.keys();
        names.sort();
        return names;
    }

    const QString m_new = QStringLiteral("production");
    const AccountChoice m_prod{CredentialOrigin::Keychain, QStringLiteral("prod"),
        QStringLiteral("AKIAIOSFODNN7EXAMPLE"), RegionId(QStringLiteral("eu-west-1")),
        QStringLiteral("arn:aws:iam::123456789012:mfa/eva")};
    const AccountChoice m_other{CredentialOrigin::Keychain, QStringLiteral("other"),
        QStringLiteral("AKIAIOSFODNN7EXAMPL2"), RegionId(QStringLiteral("eu-west-1"))};
    const Error m_denied{.kind = ErrorKind::Local,
        .code = QStringLiteral("KeychainDenied"),
        .message = QStringLiteral("Denied.")};
    test::AccountStage m_stage;
    std::unique_ptr<KeychainEntries> m_entries;
};

} // namespace

TEST_F(KeychainEntriesTest, RenamesSecretAndSettingsInTheirPlace)
{
    QSignalSpy renames(&start(), &KeychainEntries::renamed);
    const QSignalSpy changes(m_entries.get(), &KeychainEntries::changed);
    m_stage.settings.setLastAccount(m_prod);

    EXPECT_EQ(renamed(m_prod, QStringLiteral("  production ")), QString());

    AccountChoice production = m_prod;
    production.name = m_new;
    EXPECT_EQ(m_stage.settings.keychainAccounts(), QList<AccountChoice>({m_other, production}));
    EXPECT_EQ(m_stage.settings.lastAccount(), production);
    EXPECT_EQ(held(), QStringList(m_new));
    EXPECT_EQ(m_stage.keychain.secrets.value(m_new).reveal(), QByteArray("s"));
    ASSERT_EQ(renames.size(), 1);
    EXPECT_EQ(renames[0][0].value<AccountChoice>(), m_prod);
    EXPECT_EQ(renames[0][1].value<AccountChoice>(), production);
    EXPECT_EQ(changes.size(), 1);
    EXPECT_FALSE(m_entries->isBusy());
}

TEST_F(KeychainEntriesTest, RenamesAKeyForThisSessionWithItsToken)
{
    start();
    const AccessKeyDraft draft = test::AccountStage::temporaryDraft();
    const QSignalSpy saved(m_stage.presenter.get(), &AccountsPresenter::keySaved);
    AccessKeyDraft named = draft;
    named.name = QStringLiteral("mine");
    m_stage.presenter->save(named);
    ASSERT_TRUE(test::eventually([&] { return !saved.isEmpty(); }));

    EXPECT_EQ(renamed(named.choice(), QStringLiteral("yours")), QString());

    EXPECT_TRUE(listed().contains(QStringLiteral("yours")));
    EXPECT_FALSE(listed().contains(QStringLiteral("mine")));
    EXPECT_EQ(m_stage.session.secrets.size(), 2);
    EXPECT_EQ(held(), QStringList(m_prod.name));
}

TEST_F(KeychainEntriesTest, TakesNoNameThatIsTakenEmptyOrReserved)
{
    start();

    for (const char* name : {"other", "  ", "prod (session token)", "x (part a12)"}) {
        EXPECT_EQ(renamed(m_prod, QString::fromLatin1(name)), QStringLiteral("NameNotUsable"))
            << name;
    }

    EXPECT_EQ(listed(), QStringList({m_other.name, m_prod.name}));
    EXPECT_EQ(held(), QStringList(m_prod.name));
}

TEST_F(KeychainEntriesTest, ASecretThatCannotBeReadChangesNothing)
{
    start();
    m_stage.keychain.failingAt.insert(QStringLiteral("read prod"), m_denied);

    EXPECT_EQ(renamed(m_prod, m_new), m_denied.code);

    EXPECT_EQ(listed(), QStringList({m_other.name, m_prod.name}));
    EXPECT_EQ(held(), QStringList(m_prod.name));
}

TEST_F(KeychainEntriesTest, ASecretThatCannotBeWrittenChangesNothing)
{
    start();
    m_stage.keychain.failingAt.insert(QStringLiteral("write production"), m_denied);

    EXPECT_EQ(renamed(m_prod, m_new), m_denied.code);

    EXPECT_EQ(listed(), QStringList({m_other.name, m_prod.name}));
    EXPECT_EQ(held(), QStringList(m_prod.name));
}

TEST_F(KeychainEntriesTest, SettingsThatCannotBeWrittenLeaveTheOldNameAndNoSecondEntry)
{
    start();
    {
        const test::NoRoom noRoom;
        EXPECT_EQ(renamed(m_prod, m_new), QStringLiteral("SettingsNotWritten"));
    }

    EXPECT_EQ(listed(), QStringList({m_other.name, m_prod.name}));
    EXPECT_EQ(held(), QStringList(m_prod.name));
}

TEST_F(KeychainEntriesTest, SaysThatTheOldEntryIsLeft)
{
    QSignalSpy failures(&start(), &KeychainEntries::failed);
    const QSignalSpy renames(m_entries.get(), &KeychainEntries::renamed);
    m_stage.keychain.failingAt.insert(QStringLiteral("remove prod"), m_denied);

    m_entries->rename(m_prod, m_new);
    ASSERT_TRUE(test::eventually([&] { return !failures.isEmpty(); }));

    EXPECT_EQ(renames.size(), 1);
    const Error error = failures[0][1].value<Error>();
    EXPECT_EQ(error.code, QStringLiteral("OldEntryLeft"));
    EXPECT_TRUE(error.message.contains(m_prod.name));
    EXPECT_TRUE(error.message.contains(m_denied.message));
    EXPECT_EQ(listed(), QStringList({m_other.name, m_new}));
    EXPECT_EQ(held(), QStringList({m_prod.name, m_new}));
}

TEST_F(KeychainEntriesTest, ReplacesAKeyUnderItsName)
{
    QSignalSpy replacements(&start(), &KeychainEntries::replaced);
    AccessKeyDraft draft = test::AccountStage::draft();
    draft.accessKeyId = QStringLiteral("AKIAIOSFODNN7NEWNEWX");
    draft.replaces = m_prod.name;

    m_entries->replace(m_prod, draft);
    ASSERT_TRUE(test::eventually([&] { return !replacements.isEmpty(); }));

    EXPECT_EQ(replacements[0][0].value<AccountChoice>(), m_prod);
    EXPECT_EQ(replacements[0][1].value<AccountChoice>().accessKeyId, draft.accessKeyId);
    EXPECT_EQ(m_stage.keychain.secrets.value(m_prod.name).reveal(), draft.secretAccessKey.reveal());
    EXPECT_FALSE(m_entries->isBusy());
}

TEST_F(KeychainEntriesTest, AReplacementThatFailsLeavesTheOldKey)
{
    QSignalSpy failures(&start(), &KeychainEntries::failed);
    m_stage.keychain.failingAt.insert(QStringLiteral("write prod"), m_denied);
    AccessKeyDraft draft = test::AccountStage::draft();
    draft.accessKeyId = QStringLiteral("AKIAIOSFODNN7NEWNEWX");
    draft.replaces = m_prod.name;

    m_entries->replace(m_prod, draft);
    ASSERT_TRUE(test::eventually([&] { return !failures.isEmpty(); }));

    EXPECT_EQ(failures[0][1].value<Error>().code, m_denied.code);
    EXPECT_EQ(m_stage.keychain.secrets.value(m_prod.name).reveal(), QByteArray("s"));
    EXPECT_EQ(m_stage.settings.keychainAccounts(), QList<AccountChoice>({m_other, m_prod}));
    EXPECT_FALSE(m_entries->isBusy());
}

} // namespace farcopy
