// SPDX-License-Identifier: Apache-2.0
#include "core/api/kmscodec.h"

#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace farcopy::api {

TEST(KmsCodec, ReadsAliasesAlsoThoseWithoutATarget)
{
    const auto page = readAliasPage(test::data(QStringLiteral("kms/aliases.json")));

    ASSERT_TRUE(page);
    ASSERT_EQ(page->items.size(), 3);
    EXPECT_EQ(page->items[0],
        (KmsAlias{defaultKeyAlias,
            Arn(QStringLiteral("arn:aws:kms:eu-central-1:111122223333:alias/aws/fsx")), {}}));
    EXPECT_EQ(page->items[1].targetKeyId, QStringLiteral("0000abcd-12ab-34cd-56ef-1234567890ab"));
    EXPECT_EQ(page->items[2].name, QStringLiteral("alias/odd"));
    EXPECT_TRUE(page->items[2].targetKeyId.isEmpty());
    EXPECT_EQ(page->nextMarker, QStringLiteral("alias/odd"));
}

TEST(KmsCodec, ReadsKeys)
{
    const auto page = readKeyPage(test::data(QStringLiteral("kms/keys.json")));

    ASSERT_TRUE(page);
    EXPECT_EQ(page->items,
        QStringList({QStringLiteral("0000abcd-12ab-34cd-56ef-1234567890ab"),
            QStringLiteral("mrk-1234abcd12ab34cd56ef1234567890ab")}));
    EXPECT_TRUE(page->nextMarker.isEmpty());
}

TEST(KmsCodec, IgnoresTheMarkerOfALastPage)
{
    const auto page = readKeyPage(R"({"Keys":[],"Truncated":false,"NextMarker":"x"})");

    ASSERT_TRUE(page);
    EXPECT_TRUE(page->nextMarker.isEmpty());
}

TEST(KmsCodec, RefusesACutListThatNamesNoMarker)
{
    for (const char* body :
        {R"({"Keys":[],"Truncated":true})", R"({"Keys":[],"Truncated":true,"NextMarker":null})",
            R"({"Keys":[],"Truncated":true,"NextMarker":5})"}) {
        const auto page = readKeyPage(body);
        ASSERT_FALSE(page) << body;
        EXPECT_EQ(page.error().kind, ErrorKind::BadAnswer);
    }
}

TEST(KmsCodec, RefusesListsThatAreMissing)
{
    EXPECT_FALSE(readKeyPage("{}"));
    EXPECT_FALSE(readAliasPage(R"({"Keys":[]})"));
    EXPECT_FALSE(readAliasPage("gibberish"));
}

TEST(KmsCodec, ReadsAKey)
{
    const auto key = readKeyMetadata(test::data(QStringLiteral("kms/key.json")));

    ASSERT_TRUE(key);
    KmsKey expected;
    expected.id = QStringLiteral("0000abcd-12ab-34cd-56ef-1234567890ab");
    expected.arn = Arn(QStringLiteral(
        "arn:aws:kms:eu-central-1:111122223333:key/0000abcd-12ab-34cd-56ef-1234567890ab"));
    expected.state = QStringLiteral("Enabled");
    expected.spec = QStringLiteral("SYMMETRIC_DEFAULT");
    expected.usage = QStringLiteral("ENCRYPT_DECRYPT");
    expected.manager = QStringLiteral("CUSTOMER");
    expected.description = QStringLiteral("copies of backups");
    expected.isEnabled = true;
    EXPECT_EQ(*key, expected);
    EXPECT_TRUE(key->canEncryptBackups());
}

TEST(KmsCodec, ReadsTheSpecUnderItsOldName)
{
    const auto key = readKeyMetadata(
        R"({"KeyMetadata":{"KeyId":"k","CustomerMasterKeySpec":"SYMMETRIC_DEFAULT"}})");

    ASSERT_TRUE(key);
    EXPECT_EQ(key->spec, QStringLiteral("SYMMETRIC_DEFAULT"));
}

TEST(KmsCodec, TakesAKeyOfUnknownStateForNotEnabled)
{
    const auto disabled
        = readKeyMetadata(R"({"KeyMetadata":{"KeyId":"k","KeyState":"PendingDeletion"}})");

    ASSERT_TRUE(disabled);
    EXPECT_FALSE(disabled->isEnabled);
}

TEST(KmsCodec, RefusesADescriptionWithoutAKey)
{
    for (const char* body : {"{}", R"({"KeyMetadata":null})", R"({"KeyMetadata":{}})", "[]", ""})
        EXPECT_FALSE(readKeyMetadata(body)) << body;
}

} // namespace farcopy::api
