// SPDX-License-Identifier: Apache-2.0
#include "core/api/backupreader.h"

#include "core/api/backupcodec.h"

#include "tests/support/mutator.h"
#include "tests/support/plainbackups.h"
#include "tests/support/testdata.h"

#include <QDir>

#include <gtest/gtest.h>

#include <random>

/// The fast reader against the plainest one there is: whatever comes, they find the same.
namespace farcopy::api {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));

/// Writes pages whose backups have any members in any order, twice or not at all, of any type.
class OddPages
{
public:
    explicit OddPages(unsigned seed)
        : m_random(seed)
    {
    }

    QByteArray page()
    {
        QByteArray rows;
        for (int count = below(6); count > 0; --count)
            rows += (rows.isEmpty() ? "" : ",") + (below(20) == 0 ? scalar() : backup());
        const QByteArray token = below(3) == 0 ? ",\"NextToken\":" + scalar() : QByteArray();
        return "{\"Backups\":[" + rows + ']' + token + '}';
    }

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    QByteArray pick(const QByteArrayList& from) { return from[below(int(from.size()))]; }

    QByteArray scalar()
    {
        return pick({"null", "true", "0", "-7", "41", "101", "1741944413.027", "9e15", "1e300",
            "2147483648", "18446744073709551615", "\"\"", "\"17\"", "\"2026-03-14T09:26:53Z\"",
            "\"AVAILABLE\"", "\"USER_INITIATED\"", "\"WINDOWS\"", "\"VOLUME\"", "\"SSD\"",
            "\"backup-0a1b2c3d\"", "\"gr\\u00f6\\u00dfe\"", "\"大\"", "\"a\\\"b\\\\\"", "\"Name\"",
            "[]", "{}"});
    }

    QByteArray object(const QByteArrayList& names, int most)
    {
        QByteArray members;
        for (int count = below(most); count > 0; --count)
            members += (members.isEmpty() ? "" : ",") + member(pick(names));
        return '{' + members + '}';
    }

    QByteArray member(const QByteArray& name)
    {
        return '"' + name + "\":" + (below(8) == 0 ? scalar() : fitting(name));
    }

    QByteArray fitting(const QByteArray& name)
    {
        if (name == "Tags")
            return list();
        if (name == "FileSystem")
            return object({"FileSystemId", "FileSystemType", "StorageCapacity", "StorageType",
                              "Tags", "WindowsConfiguration", "LustreConfiguration",
                              "OntapConfiguration", "OpenZFSConfiguration", "VpcId"},
                12);
        if (name == "Volume")
            return object({"VolumeId", "Name", "OntapConfiguration", "Tags"}, 6);
        if (name.endsWith("Configuration"))
            return object({"DeploymentType", "VolumeStyle", "HAPairs"}, 4);
        if (name == "FailureDetails")
            return object({"Message", "message"}, 3);
        return scalar();
    }

    QByteArray list()
    {
        QByteArray tags;
        for (int count = below(5); count > 0; --count)
            tags += (tags.isEmpty() ? "" : ",")
                + (below(8) == 0 ? scalar() : object({"Key", "Value", "key"}, 4));
        return '[' + tags + ']';
    }

    QByteArray backup()
    {
        return object(
            {"BackupId", "BackupId", "Lifecycle", "FailureDetails", "Type", "ProgressPercent",
                "CreationTime", "KmsKeyId", "ResourceARN", "Tags", "FileSystem", "OwnerId",
                "SourceBackupId", "SourceBackupRegion", "ResourceType", "Volume", "SizeInBytes",
                "DirectoryInformation", "backupid"},
            30);
    }

    std::mt19937 m_random;
};

void expectSame(const QByteArray& body)
{
    SCOPED_TRACE(body.toStdString());
    const auto page = readBackupPage(body, ireland);
    const auto plain = test::plainBackupPage(body, ireland);
    ASSERT_EQ(page.has_value(), plain.has_value());
    if (!plain)
        return;
    EXPECT_EQ(page->backups, plain->backups);
    EXPECT_EQ(page->nextToken, plain->nextToken);
    EXPECT_EQ(page->oddRows, plain->oddRows);
}

} // namespace

TEST(BackupReader, ReadsRecordedPagesAsThePlainReaderDoes)
{
    for (const char* folder : {"fsx", "fuzz/json", "fuzz/listings"}) {
        const QDir files(test::dataPath(QString::fromLatin1(folder)));
        const auto names = files.entryList(QDir::Files);
        ASSERT_FALSE(names.isEmpty());
        for (const QString& name : names)
            expectSame(test::data(QString::fromLatin1(folder) + QLatin1Char('/') + name));
    }
}

TEST(BackupReader, ReadsOddPagesAsThePlainReaderDoes)
{
    OddPages pages(20180301);
    qsizetype rows = 0;

    for (int i = 0; i < 3'000 && !testing::Test::HasFailure(); ++i) {
        const auto body = pages.page();
        expectSame(body);
        rows += test::plainBackupPage(body, ireland).value_or(BackupPage{}).backups.size();
    }

    EXPECT_GT(rows, 1'000); // they are odd, but not all beyond reading
}

TEST(BackupReader, ReadsDamagedPagesAsThePlainReaderDoes)
{
    OddPages pages(7);
    test::Mutator mutator(7);

    for (int i = 0; i < 3'000 && !testing::Test::HasFailure(); ++i)
        expectSame(mutator.mutated(pages.page()));
}

TEST(BackupReader, TakesTheFirstOfMembersThatStandTwice)
{
    const auto page = readBackupPage(
        R"({"Backups":[{"KmsKeyId":null,"BackupId":"backup-1","BackupId":"backup-2",)"
        R"("KmsKeyId":"late"}]})",
        ireland);

    ASSERT_TRUE(page);
    ASSERT_EQ(page->backups.size(), 1);
    EXPECT_EQ(page->backups[0].id.text(), QStringLiteral("backup-1"));
    EXPECT_EQ(page->backups[0].kmsKeyId, QString());
}

TEST(BackupReader, SharesWhatRepeats)
{
    const auto page = readBackupPage(
        R"({"Backups":[{"BackupId":"backup-1","KmsKeyId":"arn:aws:kms:x:1:key/a"},)"
        R"({"BackupId":"backup-2","KmsKeyId":"arn:aws:kms:x:1:key/a"},)"
        R"({"BackupId":"backup-3","KmsKeyId":"arn:aws:kms:x:1:key/a"}]})",
        ireland);

    ASSERT_TRUE(page);
    ASSERT_EQ(page->backups.size(), 3);
    EXPECT_EQ(page->backups[1].kmsKeyId.constData(), page->backups[2].kmsKeyId.constData());
}

} // namespace farcopy::api
