// SPDX-License-Identifier: Apache-2.0
#include "app/cli/copyarguments.h"

#include "core/endpoints/partitiontable.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace farcopy::cli {

namespace {

Result<QList<CopyRequest>> requests(const QStringList& more, const QByteArray& input = {})
{
    const QStringList base{QStringLiteral("--source-region"), QStringLiteral("eu-west-1"),
        QStringLiteral("--region"), QStringLiteral("eu-central-1"),
        QStringLiteral("--source-backup-id")};
    CommandSpec spec;
    spec.options = copyOptions();
    const auto options = parse(spec, base + more);
    if (!options)
        return failure(options.error());
    return copyRequests(*options, PartitionTable::builtIn(), input);
}

struct Wrong {
    const char* name;
    const char* arguments; ///< after --source-backup-id
    const char* says;      ///< a part of what the user reads
};

class WrongCopyArguments : public testing::TestWithParam<Wrong>
{
};

} // namespace

TEST(CopyArguments, MakeOneRequestForEachBackupOnce)
{
    const auto made = requests(
        {QStringLiteral("backup-0123456789abcdef0"), QStringLiteral("backup-0123456789abcdef1"),
            QStringLiteral("backup-0123456789abcdef0"), QStringLiteral("--kms-key-id"),
            QStringLiteral("alias/dr"), QStringLiteral("--copy-tags"), QStringLiteral("--tags"),
            QStringLiteral("Key=team,Value=media"), QStringLiteral("Key=empty,Value=")});

    ASSERT_TRUE(made) << qPrintable(made.error().message);
    ASSERT_EQ(made->size(), 2);
    const CopyRequest expected{
        .sourceBackupId = BackupId(QStringLiteral("backup-0123456789abcdef1")),
        .sourceRegion = RegionId(QStringLiteral("eu-west-1")),
        .destination = RegionId(QStringLiteral("eu-central-1")),
        .kmsKey = KeyRef(QStringLiteral("alias/dr")),
        .copyTags = true,
        .tags
        = {{QStringLiteral("team"), QStringLiteral("media")}, {QStringLiteral("empty"), QString()}},
        .token = {}};
    EXPECT_EQ(made->last(), expected);
}

TEST(CopyArguments, ReadIdsFromStandardInput)
{
    const auto made = requests({QStringLiteral("backup-0123456789abcdef0"), QStringLiteral("-"),
                                   QStringLiteral("backup-0123456789abcdef3")},
        "\nbackup-0123456789abcdef1\r\n\n  backup-0123456789abcdef0 \nbackup-0123456789abcdef2");

    ASSERT_TRUE(made) << qPrintable(made.error().message);
    QStringList ids;
    for (const auto& request : *made)
        ids << request.sourceBackupId.text();
    EXPECT_EQ(ids,
        (QStringList{QStringLiteral("backup-0123456789abcdef0"),
            QStringLiteral("backup-0123456789abcdef1"), QStringLiteral("backup-0123456789abcdef2"),
            QStringLiteral("backup-0123456789abcdef3")}));
}

TEST(CopyArguments, TakeNoIdFromStandardInputForNothingToCopy)
{
    const auto made = requests({QStringLiteral("-")}, "\n");

    ASSERT_TRUE(made) << qPrintable(made.error().message);
    EXPECT_TRUE(made->isEmpty());
}

TEST(CopyArguments, RefuseAWrongIdFromStandardInput)
{
    const auto made = requests({QStringLiteral("-")}, "BackupId\nbackup-0123456789abcdef1\n");

    ASSERT_FALSE(made);
    EXPECT_TRUE(isUsageError(made.error()));
}

TEST(CopyArguments, TakeATokenForOneBackup)
{
    const auto made = requests({QStringLiteral("backup-0123456789abcdef0"),
        QStringLiteral("--client-request-token"), QStringLiteral("nightly-7")});

    ASSERT_TRUE(made);
    EXPECT_EQ(made->first().token, QStringLiteral("nightly-7"));
}

TEST_P(WrongCopyArguments, AreWrongUsage)
{
    const auto made = requests(QString::fromUtf8(GetParam().arguments).split(QLatin1Char(' ')));

    ASSERT_FALSE(made);
    EXPECT_TRUE(isUsageError(made.error())) << qPrintable(made.error().code);
    EXPECT_THAT(made.error().message.toStdString(), testing::HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(All, WrongCopyArguments,
    testing::Values(Wrong{"BadId", "backup-xyz", "\"backup-xyz\" is no backup's id"},
        Wrong{"NotAnId", "fs-0123456789abcdef0", "farcopy list"},
        Wrong{"BadTag", "backup-0123456789abcdef0 --tags team=media", "Key=K,Value=V"},
        Wrong{"ReservedTag", "backup-0123456789abcdef0 --tags Key=aws:x,Value=1", "reserved"},
        Wrong{"TagWithoutKey", "backup-0123456789abcdef0 --tags Key=,Value=1", "missing"},
        Wrong{"TagTwice", "backup-0123456789abcdef0 --tags Key=a,Value=1 Key=a,Value=2", "Value=2"},
        Wrong{"TagWithEmoji", "backup-0123456789abcdef0 --tags Key=a,Value=\xf0\x9f\x98\x80",
            "only letters"},
        Wrong{"TagWithLine", "backup-0123456789abcdef0 --tags Key=a\nb,Value=c", "Key=a b,Value=c"},
        Wrong{"BadKey", "backup-0123456789abcdef0 --kms-key-id a/b", "alias/NAME"},
        Wrong{"BadToken", "backup-0123456789abcdef0 --client-request-token a/b", "accents"},
        Wrong{"OneTokenForTwo",
            "backup-0123456789abcdef0 backup-0123456789abcdef1 --client-request-token a",
            "2 backups"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(CopyArguments, RefuseAnotherPartition)
{
    CommandSpec spec;
    spec.options = copyOptions();
    const auto options = parse(spec,
        {QStringLiteral("--source-region"), QStringLiteral("eu-west-1"), QStringLiteral("--region"),
            QStringLiteral("cn-north-1"), QStringLiteral("--source-backup-id"),
            QStringLiteral("backup-0123456789abcdef0")});
    ASSERT_TRUE(options);

    const auto made = copyRequests(*options, PartitionTable::builtIn());

    ASSERT_FALSE(made);
    EXPECT_TRUE(isUsageError(made.error()));
    EXPECT_TRUE(made.error().message.contains(QLatin1String("AWS China")))
        << qPrintable(made.error().message);
}

TEST(CopyArguments, RefuseFiftyOneTags)
{
    QStringList more{QStringLiteral("backup-0123456789abcdef0"), QStringLiteral("--tags")};
    for (int i = 0; i < 51; ++i)
        more << QStringLiteral("Key=k%1,Value=").arg(i);

    const auto made = requests(more);

    ASSERT_FALSE(made);
    EXPECT_TRUE(made.error().message.contains(QLatin1String("51 tags")));
}

TEST(TagArgument, KeepsWhatFollowsTheValue)
{
    const auto tag = tagFrom(QStringLiteral("Key=a,Value=b=c"));

    ASSERT_TRUE(tag);
    EXPECT_EQ(tag->value, QStringLiteral("b=c"));
}

} // namespace farcopy::cli
