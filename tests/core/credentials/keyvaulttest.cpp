// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/keyvault.h"

#include "core/credentials/keystoresource.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class KeyVaultTest : public testing::Test
{
protected:
    static KeyParts parts(const char* secret, const char* token = "")
    {
        return {Secret(QByteArray(secret)), Secret(QByteArray(token))};
    }
    /// What is kept, as "name=secret, name=secret".
    static QString held(const test::FakeSecretStore& store)
    {
        QStringList all;
        for (auto it = store.secrets.cbegin(); it != store.secrets.cend(); ++it)
            all.append(it.key() + u'=' + QString::fromLatin1(it.value().reveal()));
        all.sort();
        return all.join(QStringLiteral(", "));
    }
    /// The code of what went wrong, or nothing.
    static QString outcome(Call<void>* call)
    {
        const auto result = test::outcomeOf(call);
        return result ? QString() : result.error().code;
    }

    const Error m_denied{.kind = ErrorKind::Local,
        .code = QStringLiteral("KeychainDenied"),
        .message = QStringLiteral("Denied.")};
    const AccountChoice m_long{
        CredentialOrigin::Keychain, QStringLiteral("a"), QStringLiteral("AKIA1"), {}};
    const AccountChoice m_temporary{
        CredentialOrigin::Keychain, QStringLiteral("a"), QStringLiteral("ASIA1"), {}};
    test::FakeSecretStore m_keychain;
    test::FakeSecretStore m_session;
    KeyVault m_vault{m_keychain, m_session};
};

} // namespace

TEST_F(KeyVaultTest, GivesBackBothPartsOfATemporaryKey)
{
    ASSERT_EQ(outcome(m_vault.write(m_temporary, parts("s", "t"))), QString());

    const auto read = test::outcomeOf(m_vault.read(m_temporary));

    ASSERT_TRUE(read);
    EXPECT_EQ(read->secretAccessKey.reveal(), QByteArray("s"));
    EXPECT_EQ(read->sessionToken.reveal(), QByteArray("t"));
    EXPECT_EQ(held(m_keychain), QStringLiteral("a (session token)=t, a=s"));
    EXPECT_TRUE(m_session.secrets.isEmpty());
}

TEST_F(KeyVaultTest, KeepsWhatIsForThisSessionApart)
{
    AccountChoice key = m_temporary;
    key.origin = CredentialOrigin::SessionOnly;

    ASSERT_EQ(outcome(m_vault.write(key, parts("s", "t"))), QString());

    EXPECT_TRUE(m_keychain.secrets.isEmpty());
    EXPECT_EQ(m_session.secrets.size(), 2);
}

TEST_F(KeyVaultTest, ALongTermKeyLeavesNoTokenOfItsForerunner)
{
    ASSERT_EQ(outcome(m_vault.write(m_temporary, parts("s", "t"))), QString());

    ASSERT_EQ(outcome(m_vault.write(m_long, parts("new"))), QString());

    EXPECT_EQ(held(m_keychain), QStringLiteral("a=new"));
}

TEST_F(KeyVaultTest, ASecretThatIsRefusedLeavesTheOldKeyWhole)
{
    ASSERT_EQ(outcome(m_vault.write(m_temporary, parts("s", "t"))), QString());
    m_keychain.failingAt.insert(QStringLiteral("write a"), m_denied);

    EXPECT_EQ(outcome(m_vault.write(m_temporary, parts("s2", "t2"))), m_denied.code);
    EXPECT_EQ(held(m_keychain), QStringLiteral("a (session token)=t, a=s"));
    EXPECT_EQ(outcome(m_vault.write(m_long, parts("s2"))), m_denied.code);
    EXPECT_EQ(held(m_keychain), QStringLiteral("a (session token)=t, a=s"));
}

TEST_F(KeyVaultTest, ASecretThatIsRefusedLeavesNoTokenBehind)
{
    m_keychain.failingAt.insert(QStringLiteral("write a"), m_denied);

    EXPECT_EQ(outcome(m_vault.write(m_temporary, parts("s", "t"))), m_denied.code);

    EXPECT_TRUE(m_keychain.secrets.isEmpty());
}

TEST_F(KeyVaultTest, SaysWhatCouldNotBePutBack)
{
    const QString token = KeyStoreSource::tokenEntry(m_temporary.name);
    m_keychain.failingAt.insert(QStringLiteral("write a"), m_denied);
    m_keychain.failingAt.insert(QStringLiteral("remove ") + token, m_denied);

    const auto written = test::outcomeOf(m_vault.write(m_temporary, parts("s", "t")));

    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().message.startsWith(m_denied.message));
    EXPECT_TRUE(written.error().message.contains(token));
}

TEST_F(KeyVaultTest, PutsABrokenKeyRight)
{
    ASSERT_EQ(outcome(m_vault.write(m_temporary, parts("s", "t"))), QString());
    m_keychain.failingAt.insert(QStringLiteral("read a (session token)"),
        {.kind = ErrorKind::Local, .code = QStringLiteral("SecretIncomplete")});

    EXPECT_EQ(outcome(m_vault.write(m_temporary, parts("s2", "t2"))), QString());

    EXPECT_EQ(held(m_keychain), QStringLiteral("a (session token)=t2, a=s2"));
}

TEST_F(KeyVaultTest, AKeychainThatCannotBeReadIsNotWrittenTo)
{
    ASSERT_EQ(outcome(m_vault.write(m_long, parts("s"))), QString());
    m_keychain.failingAt.insert(QStringLiteral("read a"), m_denied);

    EXPECT_EQ(outcome(m_vault.write(m_long, parts("s2"))), m_denied.code);

    EXPECT_EQ(held(m_keychain), QStringLiteral("a=s"));
}

TEST_F(KeyVaultTest, PutsTheOldKeyBackWhenItIsCancelledAfterTheLastStep)
{
    ASSERT_EQ(outcome(m_vault.write(m_long, parts("s"))), QString());
    auto* call = m_vault.write(m_long, parts("s2"));
    ASSERT_TRUE(test::eventually([this] { return held(m_keychain) == QStringLiteral("a=s2"); }));

    call->cancel(); // written, but nobody has been told yet

    EXPECT_TRUE(test::eventually([this] { return held(m_keychain) == QStringLiteral("a=s"); }));
}

TEST_F(KeyVaultTest, RemovesBothParts)
{
    ASSERT_EQ(outcome(m_vault.write(m_temporary, parts("s", "t"))), QString());

    EXPECT_EQ(outcome(m_vault.remove(m_temporary)), QString());

    EXPECT_TRUE(m_keychain.secrets.isEmpty());
}

TEST_F(KeyVaultTest, RemovesAKeyWhoseTokenIsGone)
{
    ASSERT_EQ(outcome(m_vault.write(m_long, parts("s"))), QString());
    m_keychain.failingAt.insert(QStringLiteral("remove a (session token)"),
        {.kind = ErrorKind::Local, .code = QStringLiteral("EntryNotFound")});

    EXPECT_EQ(outcome(m_vault.remove(m_temporary)), QString());

    EXPECT_TRUE(m_keychain.secrets.isEmpty());
}

} // namespace farcopy
