// SPDX-License-Identifier: Apache-2.0
#include "app/composition/proxypassword.h"

#include "core/settings/preferences.h"
#include "core/settings/settings.h"
#include "core/transport/proxylogin.h"

#include "tests/support/fakesecretstore.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::outcomeOf;

const QString entry = QStringLiteral("jane at http://proxy:3128");

Preferences proxyOf(const QString& user)
{
    Preferences preferences;
    preferences.proxy = ProxyUse::Manual;
    preferences.proxyUrl = QStringLiteral("http://proxy:3128");
    preferences.proxyUser = user;
    return preferences;
}

class ProxyPasswordTest : public testing::Test
{
protected:
    const Secret secret{QByteArray("s3cret")};
    test::FakeSecretStore keychain;
    std::shared_ptr<ProxyLogin> login = std::make_shared<ProxyLogin>();
    ProxyPassword password{keychain, login};
};

} // namespace

TEST_F(ProxyPasswordTest, IsKeptInTheKeychainAndToldToTheNetworks)
{
    ASSERT_TRUE(outcomeOf(password.change({}, proxyOf(QStringLiteral("jane")), secret)));

    EXPECT_EQ(keychain.secrets.value(entry).reveal(), secret.reveal());
    EXPECT_EQ(login->user, QStringLiteral("jane"));
    EXPECT_EQ(login->proxyUrl, QStringLiteral("http://proxy:3128"));
    EXPECT_EQ(login->password.reveal(), secret.reveal());
}

TEST_F(ProxyPasswordTest, ComesOutOfTheKeychainAtAStart)
{
    keychain.secrets.insert(entry, secret);

    ASSERT_TRUE(outcomeOf(password.load(proxyOf(QStringLiteral("jane")))));

    EXPECT_EQ(login->password.reveal(), secret.reveal());
}

TEST_F(ProxyPasswordTest, IsNotAskedForWhereTheProxyKnowsNobody)
{
    keychain.failing = Error{.kind = ErrorKind::Local, .code = QStringLiteral("KeychainDenied")};

    EXPECT_TRUE(outcomeOf(password.load({})));
    EXPECT_TRUE(outcomeOf(password.load(proxyOf({}))));
    EXPECT_TRUE(login->password.isEmpty());
}

TEST_F(ProxyPasswordTest, HoldsForTheSessionWhereTheKeychainTakesNothing)
{
    keychain.failing = Error{.kind = ErrorKind::Local, .code = QStringLiteral("KeychainDenied")};

    const auto kept = outcomeOf(password.change({}, proxyOf(QStringLiteral("jane")), secret));

    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, QStringLiteral("KeychainDenied"));
    EXPECT_EQ(login->password.reveal(), secret.reveal());
}

TEST_F(ProxyPasswordTest, StaysWhereNothingIsTypedAndGoesWithItsUser)
{
    keychain.secrets.insert(entry, secret);
    const Preferences jane = proxyOf(QStringLiteral("jane"));

    ASSERT_TRUE(outcomeOf(password.change(jane, jane, {})));
    EXPECT_TRUE(keychain.secrets.contains(entry));
    ASSERT_TRUE(outcomeOf(password.change(jane, proxyOf(QStringLiteral("kim")), {})));
    EXPECT_FALSE(keychain.secrets.contains(entry));
}

TEST_F(ProxyPasswordTest, IsNowhereInTheFileOfTheSettings)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("farcopy.ini"));
    Settings(path).setPreferences(proxyOf(QStringLiteral("jane")));
    ASSERT_TRUE(outcomeOf(password.change({}, proxyOf(QStringLiteral("jane")), secret)));

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("proxyUser=jane"));
    EXPECT_FALSE(text.contains("s3cret"));
}

} // namespace farcopy
