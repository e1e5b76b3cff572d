// SPDX-License-Identifier: Apache-2.0
#include "core/api/kmsclient.h"

#include "core/api/chainguard.h"

#include "tests/core/api/apibench.h"
#include "tests/support/testdata.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId frankfurt(QStringLiteral("eu-central-1"));

class KmsClientTest : public testing::Test
{
protected:
    test::ApiBench bench;
    KmsClient client{bench.transport};
};

} // namespace

TEST_F(KmsClientTest, ListsAliasesOfAllPages)
{
    bench.network.answer(200, test::data(QStringLiteral("kms/aliases.json")));
    bench.network.answer(200, R"({"Aliases":[{"AliasName":"alias/z"}],"Truncated":false})");

    const auto aliases = test::outcomeOf(client.listAliases(frankfurt));

    ASSERT_TRUE(aliases);
    EXPECT_EQ(aliases->size(), 4);
    ASSERT_EQ(bench.network.sent().size(), 2);
    EXPECT_EQ(bench.network.sent()[0].request.url().host(),
        QStringLiteral("kms.eu-central-1.amazonaws.com"));
    EXPECT_EQ(
        bench.network.sent()[0].header("X-Amz-Target"), QByteArray("TrentService.ListAliases"));
    EXPECT_FALSE(bench.sentJson(0).contains(QStringLiteral("Marker")));
    EXPECT_EQ(bench.sentJson(1).value(QStringLiteral("Marker")), QStringLiteral("alias/odd"));
}

TEST_F(KmsClientTest, ListsKeys)
{
    bench.network.answer(200, test::data(QStringLiteral("kms/keys.json")));

    const auto keys = test::outcomeOf(client.listKeys(frankfurt));

    ASSERT_TRUE(keys);
    EXPECT_EQ(keys->size(), 2);
}

TEST_F(KmsClientTest, NoticesAMarkerThatNeverAdvances)
{
    bench.network.setResponder([](const auto&) {
        return test::ScriptedReply{
            .body = R"({"Keys":[{"KeyId":"k"}],"Truncated":true,"NextMarker":"same"})"};
    });

    const auto keys = test::outcomeOf(client.listKeys(frankfurt));

    ASSERT_FALSE(keys);
    EXPECT_EQ(keys.error().kind, ErrorKind::BadAnswer);
    EXPECT_EQ(keys.error().operation, QStringLiteral("kms:ListKeys"));
    EXPECT_EQ(keys.error().region, frankfurt.text());
    EXPECT_EQ(bench.network.sent().size(), 2);
}

TEST_F(KmsClientTest, NoticesMarkersThatAdvanceToNothing)
{
    bench.network.setResponder([count = 0](const auto&) mutable {
        return test::ScriptedReply{
            .body = R"({"Aliases":[{"AliasName":"alias/a"}],"Truncated":true,)"
                    R"("NextMarker":")"
                + QByteArray::number(++count) + "\"}"};
    });

    const auto aliases = test::outcomeOf(client.listAliases(frankfurt));

    ASSERT_FALSE(aliases);
    EXPECT_EQ(aliases.error().kind, ErrorKind::BadAnswer);
    EXPECT_EQ(bench.network.sent().size(), 1 + api::ChainGuard::maxPagesWithoutNews);
}

TEST_F(KmsClientTest, FailsAsAnyPageFails)
{
    bench.network.answer(200, test::data(QStringLiteral("kms/aliases.json")));
    bench.network.answer(400, R"({"__type":"InvalidMarkerException","message":"bad marker"})");

    const auto aliases = test::outcomeOf(client.listAliases(frankfurt));

    ASSERT_FALSE(aliases);
    EXPECT_EQ(aliases.error().code, QStringLiteral("InvalidMarkerException"));
    EXPECT_EQ(aliases.error().operation, QStringLiteral("kms:ListAliases"));
}

TEST_F(KmsClientTest, AsksForNoFurtherPageOnceCancelled)
{
    bench.network.answer(test::ScriptedReply::silence());
    auto* call = client.listAliases(frankfurt);
    ASSERT_TRUE(test::eventually([this] { return bench.network.openReplies() == 1; }));

    call->cancel();

    const auto aliases = test::outcomeOf(call);
    ASSERT_FALSE(aliases);
    EXPECT_EQ(aliases.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(test::eventually([this] { return bench.network.openReplies() == 0; }));
}

TEST_F(KmsClientTest, DescribesAKey)
{
    bench.network.answer(200, test::data(QStringLiteral("kms/key.json")));

    const auto key = test::outcomeOf(
        client.describeKey(frankfurt, KeyRef(QStringLiteral("alias/backups-dr"))));

    ASSERT_TRUE(key);
    EXPECT_TRUE(key->canEncryptBackups());
    EXPECT_EQ(bench.sentJson().value(QStringLiteral("KeyId")), QStringLiteral("alias/backups-dr"));
}

TEST_F(KmsClientTest, TellsOfAKeyThatIsNotThere)
{
    bench.network.answer(400, R"({"__type":"NotFoundException","message":"no such key"})");

    const auto key = test::outcomeOf(client.describeKey(frankfurt, KeyRef(QStringLiteral("k"))));

    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().kind, ErrorKind::Rejected);
    EXPECT_EQ(key.error().code, QStringLiteral("NotFoundException"));
}

TEST_F(KmsClientTest, SendsNothingForWhatIsNoKey)
{
    const auto key
        = test::outcomeOf(client.describeKey(frankfurt, KeyRef(QStringLiteral("no key"))));

    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().kind, ErrorKind::Rejected);
    EXPECT_TRUE(bench.network.sent().isEmpty());
}

} // namespace farcopy
