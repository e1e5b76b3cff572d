// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profilesource.h"

#include "tests/support/awsfolder.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class ProfileSourceTest : public testing::Test
{
protected:
    Result<Credentials> give() { return test::outcomeOf(source.credentials()); }
    void writeKey(const QByteArray& id)
    {
        folder.writeCredentials(
            "[a]\naws_access_key_id = " + id + "\naws_secret_access_key = secret\n");
    }

    test::AwsFolder folder;
    ProfileSource source{
        ProfilePaths::of(folder.input().environment, folder.input().homePath), QStringLiteral("a")};
};

} // namespace

TEST_F(ProfileSourceTest, GivesWhatTheFilesSayNow)
{
    writeKey("AKIDONE");
    ASSERT_EQ(give().value_or(Credentials()).accessKeyId, QStringLiteral("AKIDONE"));

    writeKey("AKIDTHESECOND"); // another length: a stamp is no finer than the clock of the disk

    EXPECT_EQ(give().value_or(Credentials()).accessKeyId, QStringLiteral("AKIDTHESECOND"));
}

TEST_F(ProfileSourceTest, KeepsAKeyWhileAFileIsBroken)
{
    writeKey("AKIDONE");
    ASSERT_TRUE(give());

    folder.writeConfig("rubbish\n");
    EXPECT_EQ(give().value_or(Credentials()).accessKeyId, QStringLiteral("AKIDONE"));

    folder.writeConfig("[profile a]\nregion = eu-west-1\n");
    writeKey("AKIDTHESECOND");
    EXPECT_EQ(give().value_or(Credentials()).accessKeyId, QStringLiteral("AKIDTHESECOND"));
}

TEST_F(ProfileSourceTest, SaysWhatIsWrongWhereNoKeyWasEverRead)
{
    writeKey("AKIDONE");
    folder.writeConfig("rubbish\n");

    const auto keys = give();

    ASSERT_FALSE(keys);
    EXPECT_TRUE(keys.error().message.contains(folder.path(QStringLiteral("config"))))
        << qPrintable(keys.error().message);
}

TEST_F(ProfileSourceTest, ForgetsAKeyThatWasTakenOut)
{
    writeKey("AKIDONE");
    ASSERT_TRUE(give());

    folder.writeCredentials("[a]\n");

    const auto keys = give();
    ASSERT_FALSE(keys);
    EXPECT_EQ(keys.error().code, QStringLiteral("NoCredentials"));
}

} // namespace farcopy
