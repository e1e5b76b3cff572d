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
        HostileXml{"Binary", QByteArray::fromHex("fffe00000102")}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(StsCodec, ReadsPastElementsThatItDoesNotKnow)
{
    const auto identity = readCallerIdentity(QByteArray("<R><X><Y>1</Y></X>")
        + QByteArray("<Z/>").repeated(100'000) + "<Account>111122223333</Account></R>");

    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->account.text(), QStringLiteral("111122223333"));
}

} // namespace farcopy::api
