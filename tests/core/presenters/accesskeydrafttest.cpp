// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/accesskeydraft.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QByteArray longTermSecret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

AccessKeyDraft longTermDraft()
{
    return {.name = QStringLiteral("prod"),
        .accessKeyId = QStringLiteral("AKIAIOSFODNN7EXAMPLE"),
        .secretAccessKey = Secret(QByteArray(longTermSecret)),
        .sessionToken = {},
        .region = RegionId(QStringLiteral("eu-west-1")),
        .keeping = KeyKeeping::Keychain,
        .replaces = {}};
}

AccessKeyDraft temporaryDraft()
{
    AccessKeyDraft draft = longTermDraft();
    draft.accessKeyId = QStringLiteral("ASIAIOSFODNN7EXAMPLE");
    draft.sessionToken = Secret(QByteArray("IQoJb3JpZ2luX2VjEXAMPLE//+="));
    draft.keeping = KeyKeeping::SessionOnly;
    return draft;
}

} // namespace

TEST(AccessKeyDraft, WholeKeysHaveNoFlaw)
{
    EXPECT_TRUE(flawsOf(longTermDraft()).none());
    EXPECT_TRUE(flawsOf(temporaryDraft()).none());
}

TEST(AccessKeyDraft, EachFieldMissesWhatItNeeds)
{
    const AccessKeyFlaws flaws = flawsOf(AccessKeyDraft());

    EXPECT_EQ(flaws.name, KeyFlaw::Missing);
    EXPECT_EQ(flaws.accessKeyId, KeyFlaw::Missing);
    EXPECT_EQ(flaws.secretAccessKey, KeyFlaw::Missing);
    EXPECT_EQ(flaws.region, KeyFlaw::Missing);
    EXPECT_EQ(flaws.sessionToken, KeyFlaw::None);
}

TEST(AccessKeyDraft, TellsFormFromLength)
{
    AccessKeyDraft draft = longTermDraft();
    draft.accessKeyId = QStringLiteral("AKIAIOSFODNN7EXAMPL");
    EXPECT_EQ(flawsOf(draft).accessKeyId, KeyFlaw::BadLength);
    draft.accessKeyId = QStringLiteral("AROAIOSFODNN7EXAMPLE");
    EXPECT_EQ(flawsOf(draft).accessKeyId, KeyFlaw::BadForm);
    draft.accessKeyId = QStringLiteral("akiaiosfodnn7example");
    EXPECT_EQ(flawsOf(draft).accessKeyId, KeyFlaw::BadForm);

    draft.secretAccessKey = Secret(longTermSecret.first(39));
    EXPECT_EQ(flawsOf(draft).secretAccessKey, KeyFlaw::BadLength);
    draft.secretAccessKey = Secret(QByteArray(40, '*'));
    EXPECT_EQ(flawsOf(draft).secretAccessKey, KeyFlaw::BadForm);
}

TEST(AccessKeyDraft, TemporaryKeysNeedATokenWhereverTheyAreKept)
{
    AccessKeyDraft draft = temporaryDraft();
    draft.sessionToken = Secret();
    EXPECT_EQ(flawsOf(draft).sessionToken, KeyFlaw::Missing);

    draft = temporaryDraft();
    draft.keeping = KeyKeeping::Keychain;
    EXPECT_TRUE(flawsOf(draft).none());

    draft = longTermDraft();
    draft.sessionToken = Secret(QByteArray("token"));
    EXPECT_EQ(flawsOf(draft).sessionToken, KeyFlaw::Unneeded);

    draft = temporaryDraft();
    draft.sessionToken = Secret(QByteArray("to ken"));
    EXPECT_EQ(flawsOf(draft).sessionToken, KeyFlaw::BadForm);
}

TEST(AccessKeyDraft, ChecksTheDeviceOfALongTermKey)
{
    AccessKeyDraft draft = longTermDraft();
    for (const char* fine : {"", "arn:aws:iam::123456789012:mfa/eva.b+c=d@e_f-1", "GAHT12345678"}) {
        draft.mfaSerial = QString::fromLatin1(fine);
        EXPECT_TRUE(flawsOf(draft).none()) << fine;
    }
    draft.mfaSerial = QStringLiteral("123 456");
    EXPECT_EQ(flawsOf(draft).mfaSerial, KeyFlaw::BadForm);
    draft.mfaSerial = QStringLiteral("123456");
    EXPECT_EQ(flawsOf(draft).mfaSerial, KeyFlaw::BadLength);

    AccessKeyDraft temporary = temporaryDraft();
    temporary.mfaSerial = draft.mfaSerial;
    EXPECT_TRUE(flawsOf(temporary).none()) << "it is not used";
    EXPECT_TRUE(temporary.choice().mfaSerial.isEmpty());
}

TEST(AccessKeyDraft, TakesNoNameThatEndsAsAnEntryOfItsOwn)
{
    AccessKeyDraft draft = longTermDraft();
    for (const char* name : {"a (session token)", "a (part b12)", " (session token)"}) {
        draft.name = QString::fromLatin1(name);
        EXPECT_EQ(flawsOf(draft).name, KeyFlaw::BadForm) << name;
    }
    for (const char* name : {"a (session)", "part b12", "a (part 2)", "(session token) a"}) {
        draft.name = QString::fromLatin1(name);
        EXPECT_EQ(flawsOf(draft).name, KeyFlaw::None) << name;
    }
}

TEST(AccessKeyDraft, ReadsWhenAPastedKeyEnds)
{
    const QDateTime end({2026, 11, 26}, {14, 30}, Qt::UTC);
    const QStringList blocks{
        QStringLiteral("{\"AccessKeyId\":\"ASIA1\",\"Expiration\": \"2026-11-26T14:30:00Z\"}"),
        QStringLiteral("export AWS_ACCESS_KEY_ID=ASIA1\n"
                       "export AWS_CREDENTIAL_EXPIRATION=2026-11-26T15:30:00+01:00"),
        QStringLiteral("aws_access_key_id = ASIA1\n"
                       "x_security_token_expires = 2026-11-26T14:30:00+00:00")};
    for (const QString& block : blocks)
        EXPECT_EQ(readPastedKey(block).expires, end) << qUtf8Printable(block);

    EXPECT_FALSE(readPastedKey(QStringLiteral("AWS_ACCESS_KEY_ID=ASIA1")).expires.isValid());
}

TEST(AccessKeyDraft, CleansWhatPastingBringsAlong)
{
    EXPECT_EQ(cleanedKeyText(QStringLiteral("  AKIA1\r\n")), QStringLiteral("AKIA1"));
    EXPECT_EQ(cleanedKeyText(QStringLiteral("\"AKIA1\"\n")), QStringLiteral("AKIA1"));
    EXPECT_EQ(cleanedKeyText(QStringLiteral("' AKIA1 '")), QStringLiteral("AKIA1"));
    EXPECT_EQ(cleanedKeyText(QStringLiteral("\uFEFFAK\u2028IA\n1\u200b")), QStringLiteral("AKIA1"));
    EXPECT_EQ(cleanedKeyText(QStringLiteral("\"")), QStringLiteral("\""));
    EXPECT_EQ(cleanedKeyText(QStringLiteral("my prod key")), QStringLiteral("my prod key"));
}

TEST(AccessKeyDraft, ReadsTheBlocksThatToolsOffer)
{
    const QStringList blocks{
        QStringLiteral("export AWS_ACCESS_KEY_ID=\"ASIA1\"\nexport AWS_SECRET_ACCESS_KEY=\"s/=\"\n"
                       "export AWS_SESSION_TOKEN=\"t==\"\n"),
        QStringLiteral("SET AWS_ACCESS_KEY_ID=ASIA1\r\nSET AWS_SECRET_ACCESS_KEY=s/=\r\n"
                       "SET AWS_SESSION_TOKEN=t=="),
        QStringLiteral("$Env:AWS_ACCESS_KEY_ID=\"ASIA1\"\u2028$Env:AWS_SECRET_ACCESS_KEY=\"s/=\""
                       "\u2028$Env:AWS_SESSION_TOKEN=\"t==\""),
        QStringLiteral("[1234_Admin]\naws_access_key_id = ASIA1\naws_secret_access_key=s/=\n"
                       "aws_session_token: t==\n"),
        QStringLiteral("{\"Credentials\":{\"AccessKeyId\":\"ASIA1\",\"SecretAccessKey\":\"s/=\","
                       "\"SessionToken\":\"t==\",\"Expiration\":\"2026-01-01\"}}")};
    for (const QString& block : blocks) {
        const PastedKey key = readPastedKey(block);

        EXPECT_EQ(key.accessKeyId, QStringLiteral("ASIA1")) << qUtf8Printable(block);
        EXPECT_EQ(key.secretAccessKey.reveal(), QByteArray("s/=")) << qUtf8Printable(block);
        EXPECT_EQ(key.sessionToken.reveal(), QByteArray("t==")) << qUtf8Printable(block);
    }
}

TEST(AccessKeyDraft, ReadsTheRowOfADownloadedFile)
{
    const PastedKey key
        = readPastedKey(QStringLiteral("Access key ID,Secret access key\r\nAKIAIOSFODNN7EXAMPLE,")
            + QString::fromLatin1(longTermSecret));

    EXPECT_EQ(key.accessKeyId, QStringLiteral("AKIAIOSFODNN7EXAMPLE"));
    EXPECT_EQ(key.secretAccessKey.reveal(), longTermSecret);
}

TEST(AccessKeyDraft, TakesASingleKeyForNoBlock)
{
    EXPECT_TRUE(readPastedKey(QStringLiteral("AKIAIOSFODNN7EXAMPLE")).isEmpty());
    EXPECT_TRUE(readPastedKey(QString::fromLatin1(longTermSecret)).isEmpty());
    EXPECT_TRUE(readPastedKey(QStringLiteral("IQoJb3JpZ2lu=X2Vj:x")).isEmpty());
    EXPECT_TRUE(readPastedKey({}).isEmpty());
}

} // namespace farcopy
