// SPDX-License-Identifier: Apache-2.0
#include "core/transport/transport.h"

#include "tests/support/scriptedserver.h"
#include "tests/support/transportbench.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

using namespace test;

TEST(Transport, GivesTheAnswerOfASignedPost)
{
    ScriptedServer server({answer(200, R"({"Backups":[]})", {"x-amzn-RequestId: r-1"})});
    TransportBench bench(server.url());

    const auto result = outcomeOf(bench.transport.send(bench.request(R"({"MaxResults":1})")));

    ASSERT_TRUE(result.has_value()) << qPrintable(result.error().message);
    EXPECT_EQ(result->status, 200);
    EXPECT_EQ(result->body, R"({"Backups":[]})");
    EXPECT_EQ(result->requestId(), QStringLiteral("r-1"));
    ASSERT_EQ(server.seen().size(), 1);
    const auto& seen = server.seen().first();
    EXPECT_TRUE(seen.head.startsWith("POST / HTTP/1.1\r\n"));
    EXPECT_EQ(seen.body, R"({"MaxResults":1})");
    EXPECT_EQ(seen.header("Host"), server.url().mid(7).toLatin1());
    EXPECT_EQ(seen.header("X-Amz-Date"), "20260801T120000Z");
    EXPECT_TRUE(seen.header("Authorization")
                    .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260801/eu-west-1/fsx/"
                                "aws4_request, SignedHeaders=content-type;host;x-amz-date;"
                                "x-amz-target, Signature="));
    EXPECT_EQ(seen.header("Accept-Encoding"), "identity");
    EXPECT_EQ(seen.header("User-Agent"), "farcopy/" FARCOPY_VERSION);
    EXPECT_EQ(seen.header("Content-Length"), "16");
}

TEST(Transport, SendsEachAttemptOnceWhenTheServerClosesBeforeItAnswers)
{
    ScriptedServer server({sayAndClose({})});
    TransportBench bench(server.url());

    const auto result = outcomeOf(bench.transport.send(bench.request()));

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::Network);
    EXPECT_TRUE(result.error().fateUnknown);
    EXPECT_EQ(result.error().operation, QStringLiteral("fsx:CopyBackup"));
    EXPECT_EQ(result.error().region, QStringLiteral("eu-west-1"));
    EXPECT_EQ(server.seen().size(), 3) << "three attempts, each sent once";
    EXPECT_EQ(bench.credentials.timesAsked(), 3);
}

} // namespace farcopy
