// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/signaturecheck.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

// Of the public Signature Version 4 test suite, and the worked example of the IAM documentation.
struct Vector {
    const char* name;
    WireRequest request;
    const char* service;
    QByteArrayList signedHeaders;
    const char* signature;
};

WireRequest vectorRequest(const QByteArray& method, const QByteArray& path, const QByteArray& query,
    Headers headers, const QByteArray& body = {}, const QByteArray& host = "example.amazonaws.com")
{
    headers += Headers{{"Host", host}, {"X-Amz-Date", "20150830T123600Z"}};
    return {.method = method, .path = path, .query = query, .headers = headers, .body = body};
}

const QList<Vector>& vectors()
{
    static const QList<Vector> list{
        {"GetVanilla", vectorRequest("GET", "/", {}, {}), "service", {"host", "x-amz-date"},
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"},
        {"PostVanilla", vectorRequest("POST", "/", {}, {}), "service", {"host", "x-amz-date"},
            "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"},
        {"GetVanillaQueryOrder", vectorRequest("GET", "/", "Param2=value2&Param1=value1", {}),
            "service", {"host", "x-amz-date"},
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"},
        {"GetHeaderValueTrim",
            vectorRequest(
                "GET", "/", {}, {{"My-Header1", " value1"}, {"My-Header2", " \"a   b   c\""}}),
            "service", {"host", "my-header1", "my-header2", "x-amz-date"},
            "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"},
        {"PostFormUrlencoded",
            vectorRequest("POST", "/", {}, {{"Content-Type", "application/x-www-form-urlencoded"}},
                "Param1=value1"),
            "service", {"content-type", "host", "x-amz-date"},
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"},
        {"GetUtf8", vectorRequest("GET", "/\u1234", {}, {}), "service", {"host", "x-amz-date"},
            "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"},
        {"IamListUsers",
            vectorRequest("GET", "/", "Action=ListUsers&Version=2010-05-08",
                {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}}, {},
                "iam.amazonaws.com"),
            "iam", {"content-type", "host", "x-amz-date"},
            "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"},
    };
    return list;
}

class SandboxSignatureVector : public testing::TestWithParam<Vector>
{
};

TEST_P(SandboxSignatureVector, IsCalculatedAsPublished)
{
    const auto& vector = GetParam();
    const Authorization authorization{.accessKeyId = u"AKIDEXAMPLE"_s,
        .date = "20150830",
        .region = u"us-east-1"_s,
        .service = QString::fromLatin1(vector.service),
        .signedHeaders = vector.signedHeaders,
        .signature = {}};

    const auto signature = expectedSignature(
        vector.request, authorization, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    EXPECT_EQ(signature.toStdString(), vector.signature);
}

INSTANTIATE_TEST_SUITE_P(Published, SandboxSignatureVector, testing::ValuesIn(vectors()),
    [](const auto& test) { return std::string(test.param.name); });

constexpr qint64 noonMs = 1'800'000'000'000; // 2027-01-15T08:00:00Z
constexpr auto noonText = "20270115T080000Z";

/// A good request, and what may be wrong with it.
class SandboxSignature : public testing::Test
{
protected:
    SandboxSignature()
    {
        request.headers = {{"Host", "127.0.0.1:4570"}, {"X-Amz-Date", noonText},
            {"X-Amz-Target", "AWSSimbaAPIService_v20180301.DescribeBackups"}};
        request.body = "{}";
    }

    void sign(const Principal& principal,
        const QByteArrayList& signedHeaders = {"host", "x-amz-date", "x-amz-target"})
    {
        const Authorization authorization{.accessKeyId = principal.accessKeyId,
            .date = "20270115",
            .region = u"eu-west-1"_s,
            .service = u"fsx"_s,
            .signedHeaders = signedHeaders,
            .signature = {}};
        const auto signature = expectedSignature(request, authorization, principal.secret);
        request.headers.append({"Authorization",
            "AWS4-HMAC-SHA256 Credential=" + principal.accessKeyId.toLatin1()
                + "/20270115/eu-west-1/fsx/aws4_request, SignedHeaders=" + signedHeaders.join(';')
                + ", Signature=" + signature});
    }

    QString code(qint64 nowMs = noonMs) const
    {
        const auto authorization = readAuthorization(request);
        if (!authorization)
            return authorization.error().code;
        const auto caller = checkSignature(request, *authorization, principals, nowMs);
        return caller ? QString{} : caller.error().code;
    }

    WireRequest request;
    PrincipalBook principals{1};
    Principal administrator = administratorOf(u"aws"_s);
};

TEST_F(SandboxSignature, LetsAGoodOneIn)
{
    sign(administrator);

    EXPECT_EQ(code(), QString{});
}

TEST_F(SandboxSignature, MustBeThere)
{
    EXPECT_EQ(code(), "MissingAuthenticationTokenException"_L1);
}

TEST_F(SandboxSignature, MustBeWhole)
{
    request.headers.emplace_back("Authorization", "AWS4-HMAC-SHA256 Credential=x");

    EXPECT_EQ(code(), "IncompleteSignatureException"_L1);
}

TEST_F(SandboxSignature, CoversTheBody)
{
    sign(administrator);
    request.body = "{ }";

    EXPECT_EQ(code(), "InvalidSignatureException"_L1);
}

TEST_F(SandboxSignature, CoversTheTarget)
{
    sign(administrator, {"host", "x-amz-date"});

    EXPECT_EQ(code(), "InvalidSignatureException"_L1);
}

TEST_F(SandboxSignature, CoversTheHost)
{
    sign(administrator, {"x-amz-date", "x-amz-target"});

    EXPECT_EQ(code(), "InvalidSignatureException"_L1);
}

TEST_F(SandboxSignature, NeedsTheRightSecret)
{
    auto wrong = administrator;
    wrong.secret[3] = '!';
    sign(wrong);

    EXPECT_EQ(code(), "InvalidSignatureException"_L1);
}

TEST_F(SandboxSignature, NeedsAKnownKey)
{
    auto unknown = administrator;
    unknown.accessKeyId = u"AKIANOBODYKNOWSTHISK"_s;
    sign(unknown);

    EXPECT_EQ(code(), "UnrecognizedClientException"_L1);
}

TEST_F(SandboxSignature, LetsFiveMinutesPassAndNoMore)
{
    sign(administrator);

    EXPECT_EQ(code(noonMs + 299'000), QString{});
    EXPECT_EQ(code(noonMs - 299'000), QString{});
    EXPECT_EQ(code(noonMs + 301'000), "InvalidSignatureException"_L1);
    EXPECT_EQ(code(noonMs - 301'000), "InvalidSignatureException"_L1);
}

TEST_F(SandboxSignature, SaysWhichClockIsBehind)
{
    sign(administrator);
    const auto authorization = *readAuthorization(request);

    const auto late = checkSignature(request, authorization, principals, noonMs + 600'000);
    const auto early = checkSignature(request, authorization, principals, noonMs - 600'000);

    EXPECT_TRUE(late.error().message.startsWith("Signature expired: 20270115T080000Z"_L1));
    EXPECT_TRUE(early.error().message.startsWith("Signature not yet current"_L1));
}

TEST_F(SandboxSignature, TakesATemporaryKeyWithItsTokenUntilItExpires)
{
    const auto session = principals.addSession(administrator.caller, noonMs + 60'000);
    const QByteArrayList names{"host", "x-amz-date", "x-amz-security-token", "x-amz-target"};

    sign(session);
    EXPECT_EQ(code(), "UnrecognizedClientException"_L1); // no token
    request.headers.removeLast();
    request.headers.append({"X-Amz-Security-Token", session.sessionToken});
    sign(session, names);
    EXPECT_EQ(code(), QString{});
    EXPECT_EQ(code(noonMs + 61'000), "ExpiredTokenException"_L1);
}

TEST_F(SandboxSignature, RefusesATokenForALongTermKey)
{
    request.headers.emplace_back("X-Amz-Security-Token", "stray");
    sign(administrator, {"host", "x-amz-date", "x-amz-security-token", "x-amz-target"});

    EXPECT_EQ(code(), "UnrecognizedClientException"_L1);
}

} // namespace
} // namespace farcopy::sandbox
