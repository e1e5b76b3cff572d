// SPDX-License-Identifier: Apache-2.0
#include "core/api/awsjson.h"
#include "core/api/awsquery.h"
#include "core/api/backupcodec.h"
#include "core/api/jsonmending.h"
#include "core/api/kmscodec.h"
#include "core/api/stscodec.h"

#include "tests/support/mutator.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

/// Thousands of damaged bodies, the same in each run: whatever comes, a codec gives a value that
/// keeps its promises or an error, and never more. The sanitizers watch the rest.
namespace farcopy::api {

namespace {

using test::Mutator;

constexpr int mutationsPerFile = 1'000;

void expectPromises(const Backup& backup)
{
    EXPECT_FALSE(backup.id.isEmpty());
    if (backup.progressPercent) {
        EXPECT_GE(*backup.progressPercent, 0);
        EXPECT_LE(*backup.progressPercent, 100);
    }
    if (backup.sizeBytes) {
        EXPECT_GE(*backup.sizeBytes, 0);
    }
    if (backup.creationTime.isValid()) {
        EXPECT_GE(backup.creationTime.date().year(), 1970);
        EXPECT_LE(backup.creationTime.date().year(), 9999);
    }
    for (const Tag& tag : backup.tags)
        EXPECT_FALSE(tag.key.isEmpty());
}

void readAll(const QByteArray& body)
{
    const RegionId region(QStringLiteral("eu-west-1"));
    if (const auto page = readBackupPage(body, region)) {
        for (const Backup& backup : page->backups)
            expectPromises(backup);
    } else {
        EXPECT_EQ(page.error().kind, ErrorKind::BadAnswer);
    }
    if (const auto backup = readNewBackup(body, region))
        expectPromises(*backup);
    if (const auto page = readFileSystemPage(body)) {
        for (const FileSystemInfo& info : page->fileSystems)
            EXPECT_FALSE(info.id.isEmpty());
    }
    if (const auto page = readTagPage(body)) {
        for (const Tag& tag : page->items)
            EXPECT_FALSE(tag.key.isEmpty());
    }
    if (const auto page = readAliasPage(body)) {
        for (const KmsAlias& alias : page->items)
            EXPECT_FALSE(alias.name.isEmpty());
    }
    if (const auto page = readKeyPage(body)) {
        for (const QString& id : page->items)
            EXPECT_FALSE(id.isEmpty());
    }
    if (const auto key = readKeyMetadata(body)) {
        EXPECT_FALSE(key->id.isEmpty());
    }
    if (const auto identity = readCallerIdentity(body)) {
        EXPECT_FALSE(identity->account.isEmpty());
    }
    const HttpAnswer refusal{400, {{"x-amzn-ErrorType", body.left(40)}}, body};
    for (const auto& error : {readJsonError(refusal), readQueryError(refusal)}) {
        EXPECT_EQ(error.httpStatus, 400);
        EXPECT_FALSE(error.code.contains(QLatin1Char('<')));
        EXPECT_LE(error.message.size(), 4096);
    }
}

class MutatedBody : public testing::TestWithParam<const char*>
{
};

} // namespace

TEST_P(MutatedBody, CostsNothingButItself)
{
    const auto recorded = test::data(QString::fromLatin1(GetParam()));
    Mutator mutator(20180301);

    for (int i = 0; i < mutationsPerFile && !HasFailure(); ++i) {
        const auto body = mutator.mutated(recorded);
        SCOPED_TRACE(testing::Message() << "mutation " << i << ": " << body.toStdString());
        readAll(body);
    }
}

INSTANTIATE_TEST_SUITE_P(Codecs, MutatedBody,
    testing::Values("fsx/backups.json", "fsx/backups-odd.json", "fsx/copy.json", "fsx/tags.json",
        "fsx/filesystems.json", "kms/aliases.json", "kms/keys.json", "kms/key.json",
        "sts/identity.xml", "sts/error.xml"),
    [](const auto& test) {
        auto name = QString::fromLatin1(test.param);
        name.remove(QLatin1Char('/'))
            .remove(QLatin1Char('-'))
            .replace(QLatin1Char('.'), QLatin1Char('X'));
        return name.toStdString();
    });

TEST(JsonMending, LeavesGoodDocumentsAsTheyAre)
{
    for (const char* name : {"fsx/backups.json", "fsx/copy.json", "kms/key.json"}) {
        const auto good = test::data(QString::fromLatin1(name));
        EXPECT_EQ(json::mended(good), good);
    }
}

TEST(JsonMending, ReplacesAnUnknownEscapeWithAllBytesOfItsCharacter)
{
    EXPECT_EQ(json::mended("\"a\\\xC3\xA9z\""), "\"a\\ufffdz\"");
    EXPECT_EQ(json::mended("\"\\\xFF"), "\"\\ufffd"); // a stray byte reads as U+FFFD
    EXPECT_EQ(json::mended("\"\\"), "\"\\ufffd");
    EXPECT_EQ(json::mended("\xEF\xBB\xBF\xEF\xBB\xBF{}"), "{}");
}

TEST(JsonMending, CostsNoPageForOneEscapeThatNobodyKnows)
{
    const auto page = readBackupPage(
        R"({"Backups": [{"BackupId": "backup-0000000a", "KmsKeyId": "\é"}]})", RegionId(u"x"_qs));

    ASSERT_TRUE(page);
    ASSERT_EQ(page->backups.size(), 1);
    EXPECT_EQ(page->backups[0].kmsKeyId, QString(QChar::ReplacementCharacter));
}

} // namespace farcopy::api
