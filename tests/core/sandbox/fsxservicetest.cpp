// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/fsxservice.h"

#include "tests/core/sandbox/sandboxfixture.h"

namespace farcopy::sandbox {

class SandboxFsx : public SandboxFixture
{
protected:
    struct Chain {
        QStringList ids;
        QList<qsizetype> pageSizes;
    };

    Chain allPages(const QString& regionId, QJsonObject request = {})
    {
        Chain chain;
        while (chain.pageSizes.size() < 100) {
            const auto answer = ask(u"DescribeBackups"_s, regionId, request);
            if (!answer)
                break;
            const auto page = answer->value("Backups"_L1).toArray();
            chain.pageSizes.append(page.size());
            for (const auto& backup : page)
                chain.ids.append(backup.toObject().value("BackupId"_L1).toString());
            if (!answer->contains("NextToken"_L1))
                break;
            request.insert("NextToken"_L1, answer->value("NextToken"_L1));
        }
        return chain;
    }

    static QJsonArray filter(const QString& name, const QString& value)
    {
        return {QJsonObject{{u"Name"_s, name}, {u"Values"_s, QJsonArray{value}}}};
    }
};

TEST_F(SandboxFsx, ListsEveryBackupOnceOverShortAndEmptyPages)
{
    const auto chain = allPages(u"eu-west-1"_s);

    EXPECT_EQ(chain.ids, region(u"eu-west-1"_s).backups.keys());
    EXPECT_GE(chain.ids.size(), 40);
    EXPECT_TRUE(chain.pageSizes.contains(0));
    EXPECT_TRUE(chain.pageSizes.contains(10));
    EXPECT_TRUE(chain.pageSizes.contains(20));
}

TEST_F(SandboxFsx, GoesOnBehindABackupThatWasDeletedMeanwhile)
{
    const auto first = ask(u"DescribeBackups"_s, u"eu-west-1"_s, {{u"MaxResults"_s, 3}});
    const auto last
        = first->value("Backups"_L1).toArray().last().toObject().value("BackupId"_L1).toString();
    region(u"eu-west-1"_s).backups.remove(last);

    const auto rest = allPages(u"eu-west-1"_s, {{u"NextToken"_s, first->value("NextToken"_L1)}});

    EXPECT_EQ(rest.ids.size() + 2, region(u"eu-west-1"_s).backups.size());
}

TEST_F(SandboxFsx, HasTwentyPlainBackupsToCopyInIreland)
{
    int count = 0;
    for (const auto& backup : std::as_const(region(u"eu-west-1"_s).backups)) {
        const auto* key = region(u"eu-west-1"_s).findKey(backup.kmsKeyArn);
        count += backup.lifecycle == "AVAILABLE"_L1 && key && key->canEncryptBackups()
            && backup.fileSystem.storageType != "INTELLIGENT_TIERING"_L1
            && !(backup.volume && backup.volume->style == "FLEXGROUP"_L1);
    }

    EXPECT_GE(count, 20);
}

TEST_F(SandboxFsx, FiltersByTypeAndFileSystem)
{
    const auto automatic
        = allPages(u"eu-west-1"_s, {{u"Filters"_s, filter(u"backup-type"_s, u"AUTOMATIC"_s)}});
    const auto fileSystem = record(u"eu-west-1"_s, named(u"finance"_s)).fileSystem.id;
    const auto finance
        = allPages(u"eu-west-1"_s, {{u"Filters"_s, filter(u"file-system-id"_s, fileSystem)}});

    EXPECT_EQ(automatic.ids.size(), 8);
    EXPECT_EQ(finance.ids.size(), 5);
}

TEST_F(SandboxFsx, RefusesFiltersThatMakeNoSense)
{
    const auto codeWith = [&](const QJsonArray& filters) {
        return codeOf(ask(u"DescribeBackups"_s, u"eu-west-1"_s, {{u"Filters"_s, filters}}));
    };

    EXPECT_EQ(codeWith(filter(u"colour"_s, u"red"_s)), "ValidationException"_L1);
    EXPECT_EQ(codeWith(filter(u"backup-type"_s, u"ÄÖ"_s)), "ValidationException"_L1);
    EXPECT_EQ(
        codeWith(filter(u"file-system-id"_s, u"fs-0123456789abcdef0"_s)), "FileSystemNotFound"_L1);
}

TEST_F(SandboxFsx, FindsFiftyIdsAndNoMore)
{
    QJsonArray ids;
    const auto all = region(u"eu-west-1"_s).backups.keys();
    for (int i = 0; i < 51; ++i)
        ids.append(i < all.size() ? all.at(i) : u"backup-0000000%1"_s.arg(i, 4, 10, QChar{u'0'}));

    EXPECT_EQ(codeOf(ask(u"DescribeBackups"_s, u"eu-west-1"_s, {{u"BackupIds"_s, ids}})),
        "ValidationException"_L1);
    ids.removeLast();
    EXPECT_EQ(codeOf(ask(u"DescribeBackups"_s, u"eu-west-1"_s, {{u"BackupIds"_s, ids}})),
        "BackupNotFound"_L1);
    while (ids.size() > 40)
        ids.removeLast();
    const auto found = ask(u"DescribeBackups"_s, u"eu-west-1"_s,
        {{u"BackupIds"_s, ids}, {u"Filters"_s, filter(u"backup-type"_s, u"AUTOMATIC"_s)}});
    EXPECT_EQ(found->value("Backups"_L1).toArray().size(), 40);
}

TEST_F(SandboxFsx, RefusesTokensItDidNotGive)
{
    const auto other = ask(u"DescribeBackups"_s, u"us-east-1"_s, {});
    const auto codeWith = [&](const QJsonValue& token) {
        return codeOf(ask(u"DescribeBackups"_s, u"eu-west-1"_s, {{u"NextToken"_s, token}}));
    };

    EXPECT_EQ(codeWith(u"bm9uc2Vuc2Uh"_s), "BadRequest"_L1);
    EXPECT_EQ(codeWith(u"%%%"_s), "ValidationException"_L1);
    EXPECT_EQ(codeWith(other->value("NextToken"_L1)), "BadRequest"_L1);
    EXPECT_EQ(codeOf(ask(u"DescribeBackups"_s, u"eu-west-1"_s, {{u"MaxResults"_s, 0}})),
        "ValidationException"_L1);
}

TEST_F(SandboxFsx, KeepsWhatIsBeingCopiedFromDeletion)
{
    const auto source = plainBackup();
    const auto id = idOf(copy(source, u"eu-north-1"_s));

    const auto ofSource = ask(u"DeleteBackup"_s, u"eu-west-1"_s, {{u"BackupId"_s, source}});
    const auto ofCopy = ask(u"DeleteBackup"_s, u"eu-north-1"_s, {{u"BackupId"_s, id}});
    EXPECT_EQ(codeOf(ofSource), "BackupBeingCopied"_L1);
    EXPECT_EQ(ofSource.error().members.value("BackupId"_L1).toString(), source);
    EXPECT_EQ(codeOf(ofCopy), "BackupBeingCopied"_L1);
    clock.advance(std::chrono::seconds(40));
    EXPECT_EQ(codeOf(ask(u"DeleteBackup"_s, u"eu-west-1"_s, {{u"BackupId"_s, source}})), QString{});
}

TEST_F(SandboxFsx, LeavesBackupsOfAwsBackupAlone)
{
    QString managed;
    for (const auto& backup : std::as_const(region(u"eu-west-1"_s).backups)) {
        if (backup.type == "AWS_BACKUP"_L1)
            managed = backup.id;
    }

    EXPECT_EQ(codeOf(ask(u"DeleteBackup"_s, u"eu-west-1"_s, {{u"BackupId"_s, managed}})),
        "BadRequest"_L1);
}

TEST_F(SandboxFsx, CreatesBackupsOfFileSystemsAndVolumes)
{
    const auto fileSystem = region(u"eu-west-1"_s).fileSystems.firstKey();
    const auto volume = region(u"eu-west-1"_s).volumes.firstKey();

    const auto first = ask(u"CreateBackup"_s, u"eu-west-1"_s,
        {{u"FileSystemId"_s, fileSystem}, {u"ClientRequestToken"_s, u"x"_s}});
    const auto again = ask(u"CreateBackup"_s, u"eu-west-1"_s,
        {{u"FileSystemId"_s, fileSystem}, {u"ClientRequestToken"_s, u"x"_s}});
    const auto ofVolume = ask(u"CreateBackup"_s, u"eu-west-1"_s, {{u"VolumeId"_s, volume}});

    EXPECT_EQ(idOf(first), idOf(again));
    EXPECT_EQ(backupOf(ofVolume).value("ResourceType"_L1).toString(), "VOLUME"_L1);
    clock.advance(std::chrono::seconds(3));
    EXPECT_EQ(record(u"eu-west-1"_s, idOf(first)).lifecycle, "CREATING"_L1);
    clock.advance(std::chrono::seconds(40));
    EXPECT_EQ(record(u"eu-west-1"_s, idOf(first)).lifecycle, "AVAILABLE"_L1);
    EXPECT_EQ(codeOf(ask(u"CreateBackup"_s, u"eu-west-1"_s, {})), "BadRequest"_L1);
}

TEST_F(SandboxFsx, TagsAndUntagsAndListsTags)
{
    const auto id = plainBackup();
    const auto arn = region(u"eu-west-1"_s).arn(u"fsx"_s, "backup/"_L1 + id);
    const QJsonArray tags{QJsonObject{{u"Key"_s, u"Größe"_s}, {u"Value"_s, u"東京"_s}}};

    ASSERT_TRUE(
        ask(u"TagResource"_s, u"eu-west-1"_s, {{u"ResourceARN"_s, arn}, {u"Tags"_s, tags}}));
    const auto listed = ask(u"ListTagsForResource"_s, u"eu-west-1"_s, {{u"ResourceARN"_s, arn}});
    ASSERT_TRUE(ask(u"UntagResource"_s, u"eu-west-1"_s,
        {{u"ResourceARN"_s, arn}, {u"TagKeys"_s, QJsonArray{u"Größe"_s, u"never there"_s}}}));

    EXPECT_EQ(listed->value("Tags"_L1).toArray(), tags);
    EXPECT_TRUE(record(u"eu-west-1"_s, id).tags.isEmpty());
}

TEST_F(SandboxFsx, RefusesToTagWhatItCannot)
{
    const auto codeFor = [&](const QString& arn, int count = 1) {
        return codeOf(ask(u"TagResource"_s, u"eu-west-1"_s,
            {{u"ResourceARN"_s, arn}, {u"Tags"_s, tagList(count)}}));
    };
    const auto prefix = region(u"eu-west-1"_s).arn(u"fsx"_s, {});

    EXPECT_EQ(codeFor(prefix + u"backup/backup-0123456789abcdef0"_s), "ResourceNotFound"_L1);
    EXPECT_EQ(codeFor(prefix + u"bucket/x"_s), "NotServiceResourceError"_L1);
    EXPECT_EQ(codeFor(u"not an arn"_s), "ValidationException"_L1);
    EXPECT_EQ(codeFor(prefix + u"backup/"_s + named(u"forty-eight tags"_s), 3), "BadRequest"_L1);
}

TEST_F(SandboxFsx, DescribesTheFileSystemsThatAreLeft)
{
    const auto gone = record(u"eu-west-1"_s, named(u"render farm weekly 1"_s)).fileSystem.id;

    const auto all = ask(u"DescribeFileSystems"_s, u"eu-west-1"_s, {});

    EXPECT_EQ(all->value("FileSystems"_L1).toArray().size(), 7);
    EXPECT_EQ(codeOf(ask(u"DescribeFileSystems"_s, u"eu-west-1"_s,
                  {{u"FileSystemIds"_s, QJsonArray{gone}}})),
        "FileSystemNotFound"_L1);
}

TEST_F(SandboxFsx, DescribesTheVolumesThatAreLeft)
{
    const auto all = ask(u"DescribeVolumes"_s, u"eu-west-1"_s, {});

    ASSERT_TRUE(all);
    const auto volumes = all->value("Volumes"_L1).toArray();
    ASSERT_FALSE(volumes.isEmpty());
    for (const auto& volume : volumes) {
        EXPECT_TRUE(region(u"eu-west-1"_s)
                        .volumes.contains(volume.toObject().value("VolumeId"_L1).toString()));
    }
    EXPECT_EQ(codeOf(ask(u"DescribeVolumes"_s, u"eu-west-1"_s,
                  {{u"VolumeIds"_s, QJsonArray{u"fsvol-0123456789abcdef0"_s}}})),
        "VolumeNotFound"_L1);
}

TEST(SandboxWorld, IsTheSameForTheSameSeed)
{
    const test::FakeClock clock;
    const auto idsFor = [&](quint32 seed) {
        World world(clock, seed);
        seedWorldKeys(world);
        seedWorldBackups(world);
        return world.findRegion(u"eu-west-1"_s)->backups.keys();
    };

    EXPECT_EQ(idsFor(7), idsFor(7));
    EXPECT_NE(idsFor(7), idsFor(8));
}

TEST(SandboxWorld, KnowsTheRegionsOfAllPartitions)
{
    const test::FakeClock clock;
    World world(clock, 1);

    EXPECT_GE(world.regions().size(), 40U);
    ASSERT_NE(world.findRegion(u"eusc-de-east-1"_s), nullptr);
    EXPECT_EQ(world.findRegion(u"us-gov-west-1"_s)->entry.partition, "aws-us-gov"_L1);
    EXPECT_EQ(world.findRegion(u"eu-isoe-west-1"_s), nullptr); // has no FSx
}

} // namespace farcopy::sandbox
