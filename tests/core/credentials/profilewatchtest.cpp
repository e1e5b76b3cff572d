// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profilewatch.h"

#include "tests/support/awsfolder.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;

class ProfileWatchTest : public testing::Test
{
protected:
    void start()
    {
        watch = std::make_unique<ProfileWatch>(
            folder.paths(), nullptr, std::chrono::milliseconds(20));
        changes = std::make_unique<QSignalSpy>(watch.get(), &ProfileWatch::changed);
    }
    [[nodiscard]] bool tells(int times)
    {
        return eventually([this, times] { return changes->size() == times; });
    }
    /// As editors and the AWS CLI write: a new file takes the name of the old one.
    void replace(const QString& name, const QByteArray& bytes)
    {
        folder.write(QStringLiteral("fresh"), bytes);
        QFile::remove(folder.path(name));
        ASSERT_TRUE(QFile::rename(folder.path(QStringLiteral("fresh")), folder.path(name)));
    }

    test::AwsFolder folder;
    std::unique_ptr<ProfileWatch> watch;
    std::unique_ptr<QSignalSpy> changes;
};

} // namespace

TEST_F(ProfileWatchTest, TellsOfAFileThatIsWrittenTo)
{
    folder.writeConfig("[default]\n");
    start();

    folder.writeConfig("[default]\nregion = eu-west-1\n");

    EXPECT_TRUE(tells(1));
}

TEST_F(ProfileWatchTest, TellsOfAFileThatIsReplacedAgainAndAgain)
{
    folder.writeCredentials("[a]\n");
    start();

    replace(QStringLiteral("credentials"), "[a]\n[b]\n");
    ASSERT_TRUE(tells(1));
    replace(QStringLiteral("credentials"), "[a]\n[b]\n[c]\n");
    ASSERT_TRUE(tells(2));
    folder.writeCredentials("[a]\n[b]\n[c]\n[d]\n");

    EXPECT_TRUE(tells(3));
}

TEST_F(ProfileWatchTest, TellsOfFilesThatAreMadeAndDeleted)
{
    start();

    folder.writeConfig("[default]\n");
    ASSERT_TRUE(tells(1));
    QFile::remove(folder.path(QStringLiteral("config")));

    EXPECT_TRUE(tells(2));
}

TEST_F(ProfileWatchTest, TellsOfAFolderThatIsMadeLater)
{
    ASSERT_TRUE(QDir(folder.home()).rmdir(QStringLiteral(".aws")));
    start();

    ASSERT_TRUE(QDir(folder.home()).mkdir(QStringLiteral(".aws")));
    folder.writeConfig("[default]\n");

    EXPECT_TRUE(tells(1));
}

TEST_F(ProfileWatchTest, TellsNothingOfOtherFilesInTheFolder)
{
    folder.writeConfig("[default]\n");
    start();

    folder.write(QStringLiteral("other"), "x");
    folder.writeConfig("[default]\n[profile b]\n");

    ASSERT_TRUE(tells(1));
    EXPECT_EQ(changes->size(), 1);
}

} // namespace farcopy
