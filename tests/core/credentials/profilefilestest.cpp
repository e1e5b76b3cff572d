// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profilefiles.h"

#include "tests/support/awsfolder.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

QStringList namesIn(const test::AwsFolder& folder)
{
    const auto files = ProfileFiles::read(folder.paths());
    return files ? files->names() : QStringList(QStringLiteral("(unreadable)"));
}

} // namespace

TEST(ProfileFiles, AreEmptyWhereThereAreNone)
{
    EXPECT_TRUE(namesIn(test::AwsFolder()).isEmpty());
}

TEST(ProfileFiles, NamesProfilesOfBothWithTheDefaultFirst)
{
    const test::AwsFolder folder;
    folder.writeConfig(
        "[profile b]\n[profile \"with space\"]\n[default]\n[preview]\n[sso-session s]\n");
    folder.writeCredentials("[a]\n[b]\n");

    EXPECT_EQ(namesIn(folder).join(u'|'), QStringLiteral("default|b|with space|a"));
}

TEST(ProfileFiles, WhatTheCredentialsFileSaysWins)
{
    const test::AwsFolder folder;
    folder.writeConfig("[default]\nregion = eu-west-1\noutput = json\n");
    folder.writeCredentials("[default]\nregion = us-east-1\n");

    const auto files = ProfileFiles::read(folder.paths());

    ASSERT_TRUE(files);
    const Profile* profile = files->find(QStringLiteral("default"));
    ASSERT_NE(profile, nullptr);
    EXPECT_EQ(profile->text(QStringLiteral("region")), QStringLiteral("us-east-1"));
    EXPECT_EQ(profile->text(QStringLiteral("output")), QStringLiteral("json"));
    EXPECT_EQ(
        profile->place(QStringLiteral("region")).file, folder.path(QStringLiteral("credentials")));
    EXPECT_EQ(profile->place(QStringLiteral("output")).line, 3);
}

TEST(ProfileFiles, NamesFileAndLineOfWhatIsBroken)
{
    const test::AwsFolder folder;
    folder.writeConfig("[default]\nregion eu-west-1\n");

    const auto files = ProfileFiles::read(folder.paths());

    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().kind, ErrorKind::Local);
    EXPECT_EQ(files.error().code, QStringLiteral("FileBroken"));
    EXPECT_EQ(files.error().members.value(QStringLiteral("Line")), QStringLiteral("2"));
    EXPECT_TRUE(files.error().message.contains(
        folder.path(QStringLiteral("config")) + QStringLiteral(", line 2")));
}

TEST(ProfileFiles, RefusesAFolderAndBytesThatAreNoText)
{
    const test::AwsFolder folder;
    folder.writeCredentials("[default]\nregion = \xff\xfe\n");
    const auto binary = ProfileFiles::read(folder.paths());
    ASSERT_FALSE(binary);
    EXPECT_EQ(binary.error().code, QStringLiteral("FileUnreadable"));
    EXPECT_EQ(binary.error().members.value(QStringLiteral("File")),
        folder.path(QStringLiteral("credentials")));

    const auto isFolder = ProfileFiles::read({folder.home(), QStringLiteral("/dev/null")});
    ASSERT_FALSE(isFolder);
    EXPECT_EQ(isFolder.error().code, QStringLiteral("FileUnreadable"));
}

TEST(ProfileFiles, PassesDevicesBy)
{
    const auto files
        = ProfileFiles::read({QStringLiteral("/dev/null"), QStringLiteral("/dev/zero")});

    ASSERT_TRUE(files);
    EXPECT_TRUE(files->names().isEmpty());
}

TEST(ProfileFiles, KeepsTheUrlsOfServices)
{
    const test::AwsFolder folder;
    folder.writeConfig(
        "[services lab]\nfsx =\n  endpoint_url = http://h:1\ns3 =\n  x = y\nflat = z\n");

    const auto files = ProfileFiles::read(folder.paths());

    ASSERT_TRUE(files);
    const auto urls = files->serviceUrls(QStringLiteral("lab"));
    ASSERT_TRUE(urls);
    EXPECT_EQ(urls->size(), 1);
    EXPECT_EQ(urls->value(QStringLiteral("fsx")), QStringLiteral("http://h:1"));
    EXPECT_FALSE(files->serviceUrls(QStringLiteral("elsewhere")));
}

TEST(ProfilePaths, FollowTheEnvironment)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_CONFIG_FILE"), QStringLiteral("~/x/config"));
    environment.insert(QStringLiteral("DIR"), QStringLiteral("/d"));
    environment.insert(
        QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"), QStringLiteral("$DIR/${DIR}/$NONE/c"));

    const ProfilePaths paths = ProfilePaths::of(environment, QStringLiteral("/home/me"));

    EXPECT_EQ(paths.config, QStringLiteral("/home/me/x/config"));
    EXPECT_EQ(paths.credentials, QStringLiteral("/d//d/$NONE/c"));
}

TEST(ProfilePaths, AreBelowTheHomeFolderOtherwise)
{
    const ProfilePaths paths = ProfilePaths::of({}, QStringLiteral("/home/me"));

    EXPECT_EQ(paths.config, QStringLiteral("/home/me/.aws/config"));
    EXPECT_EQ(paths.credentials, QStringLiteral("/home/me/.aws/credentials"));
}

} // namespace farcopy
