// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"

#include "core/domain/accountmark.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class SettingsTest : public testing::Test
{
protected:
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("a/farcopy.ini"));
    }
    void write(const QByteArray& bytes) const
    {
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("a")));
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    RegionId m_ireland{QStringLiteral("eu-west-1")};
    RegionId m_frankfurt{QStringLiteral("eu-central-1")};
    AccountInfo m_account{CredentialOrigin::Profile, QStringLiteral("a/b \"c\" ü=;%")};
};

} // namespace

TEST_F(SettingsTest, KnowsNothingAtTheFirstStart)
{
    const Settings settings(path());

    EXPECT_FALSE(settings.lastAccount());
    EXPECT_TRUE(settings.keychainAccounts().isEmpty());
    EXPECT_TRUE(settings.lastChoices(m_account, m_ireland).isEmpty());
    EXPECT_FALSE(settings.watchedRegions(PartitionId(QStringLiteral("aws"))));
    EXPECT_TRUE(settings.viewState(QStringLiteral("window")).isEmpty());
}

TEST_F(SettingsTest, RemembersOverARestart)
{
    const AccountChoice account{
        CredentialOrigin::Profile, QStringLiteral("a/b \"c\" ü=;%"), {}, {}};
    const AccountChoice key{
        CredentialOrigin::Keychain, QStringLiteral("prod"), QStringLiteral("AKIA1"), m_ireland};
    const PartitionId aws(QStringLiteral("aws"));
    const QList<CopyChoice> choices{{m_frankfurt, KeyRef(QStringLiteral("alias/dr"))},
        {RegionId(QStringLiteral("us-east-1")), {}}};
    {
        Settings settings(path());
        settings.setLastAccount(account);
        settings.setKeychainAccounts({key, account});
        settings.setLastChoices(m_account, m_ireland, choices);
        settings.setWatchedRegions(aws, {m_ireland, m_frankfurt});
        settings.setViewState(QStringLiteral("window"), QByteArray("\0\xff,;\n", 5));
    }

    const Settings settings(path());

    EXPECT_EQ(settings.lastAccount(), account);
    EXPECT_EQ(settings.keychainAccounts(), QList<AccountChoice>({key}));
    EXPECT_EQ(settings.lastChoices(m_account, m_ireland), choices);
    EXPECT_EQ(
        settings.lastKey(m_account, m_ireland, m_frankfurt), KeyRef(QStringLiteral("alias/dr")));
    EXPECT_TRUE(settings.lastKey(m_account, m_frankfurt, m_ireland).isEmpty());
    EXPECT_EQ(settings.watchedRegions(aws), QList<RegionId>({m_ireland, m_frankfurt}));
    EXPECT_EQ(settings.viewState(QStringLiteral("window")), QByteArray("\0\xff,;\n", 5));
}

TEST_F(SettingsTest, TellsNoRegionsFromNoChoice)
{
    const PartitionId aws(QStringLiteral("aws"));
    {
        Settings settings(path());
        settings.setWatchedRegions(aws, {});
    }

    EXPECT_EQ(Settings(path()).watchedRegions(aws), QList<RegionId>());
}

TEST_F(SettingsTest, ShortensTheListOfKeys)
{
    const AccountChoice one{CredentialOrigin::Keychain, QStringLiteral("1"), {}, {}};
    const AccountChoice two{CredentialOrigin::Keychain, QStringLiteral("2"), {}, {}};
    {
        Settings settings(path());
        settings.setKeychainAccounts({one, two});
        settings.setKeychainAccounts({two});
    }

    EXPECT_EQ(Settings(path()).keychainAccounts(), QList<AccountChoice>({two}));
}

TEST_F(SettingsTest, RemembersDeviceAndEndOfAKeyUntilItHasNone)
{
    AccountChoice key{
        CredentialOrigin::Keychain, QStringLiteral("prod"), QStringLiteral("AKIA1"), m_ireland};
    const AccountChoice plain = key;
    key.mfaSerial = QStringLiteral("arn:aws:iam::123456789012:mfa/eva");
    key.expires = QDateTime({2026, 11, 26}, {14, 30}, Qt::UTC);
    {
        Settings settings(path());
        settings.setKeychainAccounts({key, plain});
        settings.setLastAccount(key);
    }
    {
        Settings settings(path());
        EXPECT_EQ(settings.keychainAccounts(), QList<AccountChoice>({key, plain}));
        EXPECT_EQ(settings.lastAccount(), key);
        settings.setLastAccount(plain);
    }

    EXPECT_EQ(Settings(path()).lastAccount(), plain);
}

TEST_F(SettingsTest, SaysWhetherTheKeysAreOnDisk)
{
    const QList<AccountChoice> keys{
        {CredentialOrigin::Keychain, QStringLiteral("prod"), QStringLiteral("AKIA1"), m_ireland}};
    QFile inTheWay(m_folder.filePath(QStringLiteral("a")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    Settings settings(path());
    EXPECT_FALSE(settings.setKeychainAccounts(keys));

    ASSERT_TRUE(inTheWay.remove());

    EXPECT_TRUE(settings.setKeychainAccounts(keys));
    EXPECT_EQ(Settings(path()).keychainAccounts(), keys);
}

TEST_F(SettingsTest, ForgetsAKeyForOneSession)
{
    Settings settings(path());
    settings.setLastAccount({CredentialOrigin::SessionOnly, QStringLiteral("x"), {}, {}});

    EXPECT_FALSE(settings.lastAccount());
}

TEST_F(SettingsTest, RemembersColourAndLabelOfEachAccount)
{
    const AccountChoice profile{CredentialOrigin::Profile, QStringLiteral("a/b \\ü=%2F"), {}, {}};
    const AccountChoice key{CredentialOrigin::SessionOnly, profile.name, {}, {}};
    const AccountMark production{MarkColour::Red, QStringLiteral("PRODUCTION; “<b>”")};
    const AccountMark grey{MarkColour::Grey, {}};
    {
        Settings settings(path());
        settings.setAccountMark(profile, production);
        settings.setAccountMark(key, grey);
        settings.setAccountMark({}, {MarkColour::None, QStringLiteral("play")});
    }

    Settings settings(path());

    EXPECT_EQ(settings.accountMark(profile), production);
    EXPECT_EQ(settings.accountMark(key), grey);
    EXPECT_EQ(settings.accountMark({}).label, QStringLiteral("play"));
    settings.setAccountMark(profile, {});
    EXPECT_TRUE(settings.accountMark(profile).isEmpty());
    EXPECT_EQ(settings.accountMark(key), grey);
}

TEST_F(SettingsTest, MarksAnAccountAlsoAfterItsKeyWasReplaced)
{
    Settings settings(path());
    AccountChoice key{
        CredentialOrigin::Keychain, QStringLiteral("prod"), QStringLiteral("AKIA1"), m_ireland};
    settings.setAccountMark(key, {MarkColour::Red, {}});

    key.accessKeyId = QStringLiteral("AKIA2");

    EXPECT_EQ(settings.accountMark(key).colour, MarkColour::Red);
}

TEST_F(SettingsTest, ReadsAColourThatItDoesNotKnowAsNone)
{
    write("[accountMarks]\nprofile%3Ax\\colour=mauve\nprofile%3Ax\\label=L\n");

    const AccountMark mark
        = Settings(path()).accountMark({CredentialOrigin::Profile, QStringLiteral("x"), {}, {}});

    EXPECT_EQ(mark, (AccountMark{MarkColour::None, QStringLiteral("L")}));
}

TEST_F(SettingsTest, RemembersDestinationsAndKeysForEachAccountApart)
{
    Settings settings(path());
    settings.setLastChoices(
        m_account, m_ireland, {{m_frankfurt, KeyRef(QStringLiteral("alias/dr"))}});
    const AccountInfo other{CredentialOrigin::Profile, QStringLiteral("other")};
    const AccountInfo keychain{CredentialOrigin::Keychain, m_account.label};
    AccountInfo lab = m_account;
    lab.endpointUrl = QStringLiteral("http://127.0.0.1:4570");

    for (const AccountInfo& account : {other, keychain, lab}) {
        EXPECT_TRUE(settings.lastChoices(account, m_ireland).isEmpty());
        EXPECT_TRUE(settings.lastKey(account, m_ireland, m_frankfurt).isEmpty());
    }
}

TEST_F(SettingsTest, RemembersTheKeyOfADestinationThatWasLeftOutLastTime)
{
    Settings settings(path());
    const KeyRef key(QStringLiteral("alias/dr"));
    settings.setLastChoices(m_account, m_ireland, {{m_frankfurt, key}});

    settings.setLastChoices(m_account, m_ireland, {{RegionId(QStringLiteral("us-east-1")), {}}});

    EXPECT_EQ(settings.lastChoices(m_account, m_ireland).size(), 1);
    EXPECT_EQ(settings.lastKey(m_account, m_ireland, m_frankfurt), key);
}

TEST_F(SettingsTest, KeepsADamagedFileAsideAndStartsAnew)
{
    write("[keychainAccounts\nno = \nsection ][\x01");

    Settings settings(path());

    EXPECT_FALSE(settings.lastAccount());
    settings.setLastChoices(m_account, m_ireland, {{m_frankfurt}});
    EXPECT_EQ(settings.lastChoices(m_account, m_ireland), QList<CopyChoice>{{m_frankfurt}});
    EXPECT_TRUE(QFile::exists(path() + QStringLiteral(".damaged")));
}

TEST_F(SettingsTest, BelievesNoSizeThatAFileClaims)
{
    write("[keychainAccounts]\nsize=2000000000\n1\\origin=keychain\n1\\name=prod\n");

    EXPECT_EQ(Settings(path()).keychainAccounts().size(), 1);
}

TEST_F(SettingsTest, ReadsUnknownWordsAsNothing)
{
    write("[lastAccount]\norigin=martian\nname=x\n");

    EXPECT_FALSE(Settings(path()).lastAccount());
}

} // namespace farcopy
