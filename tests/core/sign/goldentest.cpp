// SPDX-License-Identifier: Apache-2.0
#include "core/sign/signer.h"

#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <ostream>

namespace farcopy::sign {

namespace {

/// One folder of tests/data/sigv4: `request` as it goes on the wire, and what each stage makes of
/// it (`creq`, `sts`, `authz`). The first ones are of AWS's published SigV4 test suite, "iam-…" is
/// the worked example of its documentation, the rest is ours; signbotocore.py checks all of them.
struct Case {
    const char* name;
    QByteArray region = "us-east-1";
    QByteArray service = "service";

    [[nodiscard]] QByteArray file(const char* stage) const
    {
        return test::data(
            QStringLiteral("sigv4/%1/%2").arg(QLatin1String(name), QLatin1String(stage)));
    }
};

void PrintTo(const Case& tested, std::ostream* out)
{
    *out << tested.name;
}

/// What stands before the mark, and what after it; all and nothing if there is none.
std::pair<QByteArray, QByteArray> splitAt(const QByteArray& text, const QByteArray& mark)
{
    const qsizetype at = text.indexOf(mark);
    if (at < 0)
        return {text, {}};
    return {text.left(at), text.mid(at + mark.size())};
}

Request parsed(const QByteArray& text)
{
    const auto [head, body] = splitAt(text, "\n\n");
    const QByteArrayList lines = head.split('\n');
    const auto [method, targetAndVersion] = splitAt(lines.first(), " ");
    const QByteArray target = targetAndVersion.left(targetAndVersion.lastIndexOf(' '));
    const auto [path, query] = splitAt(target, "?");

    Request request{method, path, query, {}, body};
    for (const QByteArray& line : lines.mid(1)) {
        if (!line.isEmpty())
            request.headers.append(splitAt(line, ":"));
    }
    return request;
}

const QDateTime time({2015, 8, 30}, {12, 36}, Qt::UTC);
const QByteArray accessKeyId = "AKIDEXAMPLE";

Secret secretAccessKey()
{
    return Secret(QByteArray("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"));
}

std::string readable(const QByteArray& bytes)
{
    return bytes.toStdString();
}

class SigV4 : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(SigV4, MakesTheCanonicalRequest)
{
    EXPECT_EQ(readable(canonicalRequest(parsed(GetParam().file("request")))),
        readable(GetParam().file("creq")));
}

TEST_P(SigV4, MakesTheStringToSign)
{
    const Scope scope = scopeAt(timestamp(time), GetParam().region, GetParam().service);

    EXPECT_EQ(readable(stringToSign(GetParam().file("creq"), timestamp(time), scope)),
        readable(GetParam().file("sts")));
}

TEST_P(SigV4, MakesTheAuthorizationHeader)
{
    const Scope scope = scopeAt(timestamp(time), GetParam().region, GetParam().service);
    const Request request = parsed(GetParam().file("request"));

    const QByteArray made = signature(signingKey(secretAccessKey(), scope), GetParam().file("sts"));

    EXPECT_EQ(
        readable(authorization(accessKeyId, scope, canonicalHeaders(request.headers).names, made)),
        readable(GetParam().file("authz")));
}

TEST_P(SigV4, SignsInOneGo)
{
    Request request = parsed(GetParam().file("request"));
    Identity identity{accessKeyId, secretAccessKey(), {}};
    // these two the signer adds itself
    request.headers.removeIf([](const auto& header) { return header.first == "X-Amz-Date"; });
    request.headers.removeIf([&identity](const auto& header) {
        const bool isToken = header.first == "X-Amz-Security-Token";
        if (isToken)
            identity.sessionToken = Secret(QByteArray(header.second));
        return isToken;
    });
    KeyCache keys;

    const Headers added
        = signatureHeaders(request, identity, time, GetParam().region, GetParam().service, keys);

    EXPECT_EQ(added.first().first, "X-Amz-Date");
    EXPECT_EQ(added.first().second, "20150830T123600Z");
    EXPECT_EQ(added.size(), identity.sessionToken.isEmpty() ? 2 : 3);
    EXPECT_EQ(added.last().first, "Authorization");
    EXPECT_EQ(readable(added.last().second), readable(GetParam().file("authz")));
}

INSTANTIATE_TEST_SUITE_P(Golden, SigV4,
    testing::Values(Case{"get-vanilla"}, Case{"get-vanilla-query"},
        Case{"get-vanilla-empty-query-key"}, Case{"get-vanilla-query-order-key-case"},
        Case{"get-vanilla-query-unreserved"}, Case{"get-vanilla-utf8-query"}, Case{"get-utf8"},
        Case{"get-unreserved"}, Case{"get-space"}, Case{"get-relative-relative"},
        Case{"get-slash-dot-slash"}, Case{"get-slashes"}, Case{"get-header-key-duplicate"},
        Case{"get-header-value-order"}, Case{"get-header-value-trim"}, Case{"post-vanilla"},
        Case{"post-vanilla-query"}, Case{"post-header-key-sort"}, Case{"post-header-value-case"},
        Case{"post-x-www-form-urlencoded"}, Case{"post-x-www-form-urlencoded-parameters"},
        Case{"iam-list-users", "us-east-1", "iam"}, Case{"query-odd"},
        Case{"fsx-describe-backups", "eu-central-1", "fsx"},
        Case{"fsx-copy-backup-token", "eu-central-1", "fsx"},
        Case{"fsx-odd-white-space", "eu-central-1", "fsx"},
        Case{"fsx-empty-body", "eu-central-1", "fsx"},
        Case{"fsx-base-path", "eu-central-1", "fsx"}),
    [](const auto& tested) {
        QString name;
        for (const QString& word : QString::fromLatin1(tested.param.name).split(QLatin1Char('-')))
            name += word.left(1).toUpper() + word.mid(1);
        return name.toStdString();
    });

} // namespace farcopy::sign
