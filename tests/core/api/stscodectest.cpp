// SPDX-License-Identifier: Apache-2.0
#include "core/api/stscodec.h"

#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace farcopy::api {

TEST(StsCodec, ReadsWhoTheCallerIs)
{
    const auto identity = readCallerIdentity(test::data(QStringLiteral("sts/identity.xml")));

    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->account.text(), QStringLiteral("111122223333"));
    EXPECT_EQ(identity->arn.text(),
        QStringLiteral("arn:aws:sts::111122223333:assumed-role/Backup & Restore/session"));
    EXPECT_EQ(identity->userId, QStringLiteral("AROAEXAMPLE:session"));
}

TEST(StsCodec, TakesAMissingAccountFromTheArn)
{
    const auto identity
        = readCallerIdentity("<R><Arn>arn:aws:iam::111122223333:user/eva</Arn></R>");

    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->account.text(), QStringLiteral("111122223333"));
}

TEST(StsCodec, ReadsUtf8WhateverTheDocumentSaysItIsWrittenIn)
{
    for (const char* encoding : {"ISO-8859-1", "UTF-16", "IBM-037", "KLINGON-8"}) {
        const auto identity = readCallerIdentity(QByteArray("<?xml version=\"1.0\" encoding=\"")
            + encoding + "\"?><R><Account>111122223333</Account><UserId>J\xc3\xb6rg</UserId></R>");

        ASSERT_TRUE(identity) << encoding;
        EXPECT_EQ(identity->userId, QStringLiteral("Jörg")) << encoding;
    }
}

struct HostileXml {
    const char* name;
    QByteArray body;
};

class HostileIdentity : public testing::TestWithParam<HostileXml>
{
};

TEST_P(HostileIdentity, IsABadAnswer)
{
    const auto identity = readCallerIdentity(GetParam().body);

    ASSERT_FALSE(identity);
    EXPECT_EQ(identity.error().kind, ErrorKind::BadAnswer);
}

INSTANTIATE_TEST_SUITE_P(StsCodec, HostileIdentity,
    testing::Values(HostileXml{"Empty", ""}, HostileXml{"Json", R"({"Account":"111122223333"})"},
        HostileXml{"Html", "<html><body><br>no</body></html>"},
        HostileXml{"NoAccount", "<GetCallerIdentityResponse/>"},
        HostileXml{"Truncated", "<R><Account>111122223333</Account><Arn>arn:aws:s"},
        HostileXml{"TruncatedAfterTheAccount", "<R><Account>111122223333</Account>"},
        HostileXml{"Entities",
            "<!DOCTYPE r [<!ENTITY a \"1111111111\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
            "<r><Account>&d;</Account></r>"},
        HostileXml{"OuterEntity",
            "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            "<r><Account>&x;</Account></r>"},
        HostileXml{"UnknownEntity", "<r><Account>&x;</Account></r>"},
        HostileXml{"Deep", QByteArray("<a>").repeated(200'000)},
        HostileXml{"Latin1", "<R><Account>111122223333</Account><UserId>J\xf6rg</UserId></R>"},
        HostileXml{"Binary", QByteArray::fromHex("fffe00000102")}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(StsCodec, ReadsTemporaryCredentials)
{
    const auto credentials = readTemporaryCredentials(test::data(QStringLiteral("sts/role.xml")));

    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->accessKeyId, QStringLiteral("ASIAEXAMPLE"));
    EXPECT_EQ(credentials->secretAccessKey.reveal(), QByteArray("role/secret+key"));
    EXPECT_EQ(credentials->sessionToken.reveal(), QByteArray("IQoJb3JpZ2luX2VjEXAMPLE=="));
    EXPECT_EQ(credentials->expiry, QDateTime({2026, 3, 14}, {10, 26, 53}, Qt::UTC));
}

TEST(StsCodec, LeavesAnExpiryOpenThatIsMissingOrRubbish)
{
    const QByteArray keys = "<AccessKeyId>A</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
                            "<SessionToken>t</SessionToken>";
    for (const char* expiry : {"", "<Expiration/>", "<Expiration>soon</Expiration>"}) {
        const auto credentials = readTemporaryCredentials("<R>" + keys + expiry + "</R>");

        ASSERT_TRUE(credentials) << expiry;
        EXPECT_FALSE(credentials->expiry.isValid()) << expiry;
    }
}

class HostileCredentials : public testing::TestWithParam<HostileXml>
{
};

TEST_P(HostileCredentials, AreABadAnswer)
{
    const auto credentials = readTemporaryCredentials(GetParam().body);

    ASSERT_FALSE(credentials);
    EXPECT_EQ(credentials.error().kind, ErrorKind::BadAnswer);
    EXPECT_FALSE(credentials.error().message.contains(QStringLiteral("topsecret")));
}

INSTANTIATE_TEST_SUITE_P(StsCodec, HostileCredentials,
    testing::Values(HostileXml{"Empty", ""}, HostileXml{"Json", R"({"AccessKeyId":"A"})"},
        HostileXml{"NoKey",
            "<R><SecretAccessKey>topsecret</SecretAccessKey><SessionToken>t</SessionToken></R>"},
        HostileXml{"NoSecret",
            "<R><AccessKeyId>A</AccessKeyId><SessionToken>topsecret</SessionToken></R>"},
        HostileXml{"NoToken",
            "<R><AccessKeyId>A</AccessKeyId><SecretAccessKey>topsecret</SecretAccessKey></R>"},
        HostileXml{"Truncated", "<R><AccessKeyId>A</AccessKeyId><SecretAccessKey>topsecret"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(StsCodec, ReadsPastElementsThatItDoesNotKnow)
{
    const auto identity = readCallerIdentity(QByteArray("<R><X><Y>1</Y></X>")
        + QByteArray("<Z/>").repeated(100'000) + "<Account>111122223333</Account></R>");

    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->account.text(), QStringLiteral("111122223333"));
}

} // namespace farcopy::api
