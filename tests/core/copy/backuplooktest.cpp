// SPDX-License-Identifier: Apache-2.0
#include "core/copy/backuplook.h"

#include "core/api/fsxclient.h"

#include "tests/core/api/apibench.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::sampleId;

const RegionId ireland(QStringLiteral("eu-west-1"));

/// A Region that knows some backups, and tells of so many a page.
class BackupLookTest : public testing::Test
{
protected:
    BackupLookTest()
    {
        bench.network.setResponder([this](const test::SentRequest& sent) { return answer(sent); });
    }

    [[nodiscard]] static QList<BackupId> ids(int number)
    {
        QList<BackupId> all;
        for (int i = 1; i <= number; ++i)
            all.append(sampleId(i));
        return all;
    }

    [[nodiscard]] Result<SeenBackups> look(int number)
    {
        return test::outcomeOf(new BackupLook(client, ireland, ids(number)));
    }

    test::ApiBench bench;
    FsxClient client{bench.transport};
    QSet<QString> unknown;
    qsizetype pageSize = 50;
    std::optional<test::ScriptedReply> refusal;

private:
    [[nodiscard]] test::ScriptedReply answer(const test::SentRequest& sent) const
    {
        if (refusal)
            return *refusal;
        const QJsonObject input = QJsonDocument::fromJson(sent.body).object();
        const QJsonArray asked = input.value(QStringLiteral("BackupIds")).toArray();
        EXPECT_LE(asked.size(), 50);
        for (const auto& id : asked) {
            if (unknown.contains(id.toString()))
                return {.status = 400, .body = R"({"__type": "BackupNotFound"})"};
        }
        const qsizetype from = input.value(QStringLiteral("NextToken")).toString().toInt();
        QJsonArray page;
        for (qsizetype i = from; i < std::min(from + pageSize, asked.size()); ++i)
            page.append(QJsonObject{{QStringLiteral("BackupId"), asked[i]},
                {QStringLiteral("Lifecycle"), QStringLiteral("AVAILABLE")},
                {QStringLiteral("SizeInBytes"), 1024}});
        QJsonObject body{{QStringLiteral("Backups"), page}};
        if (from + pageSize < asked.size())
            body.insert(QStringLiteral("NextToken"), QString::number(from + pageSize));
        return {.body = QJsonDocument(body).toJson()};
    }
};

} // namespace

TEST_F(BackupLookTest, AsksForFiftyAtATime)
{
    const auto seen = look(120);

    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->found.size(), 120);
    EXPECT_FALSE(seen->trouble);
    EXPECT_EQ(seen->found.value(sampleId(7)).sizeBytes, 1024);
    EXPECT_EQ(seen->found.value(sampleId(7)).region, ireland);
    EXPECT_EQ(bench.network.sent().size(), 3);
}

TEST_F(BackupLookTest, TurnsThePagesOfABatch)
{
    pageSize = 7;

    const auto seen = look(20);

    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->found.size(), 20);
    EXPECT_EQ(bench.network.sent().size(), 3);
}

TEST_F(BackupLookTest, FindsTheOthersOfAnIdThatIsNotThere)
{
    unknown = {sampleId(3).text(), sampleId(50).text()};

    const auto seen = look(50);

    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->found.size(), 48);
    EXPECT_FALSE(seen->trouble);
}

TEST_F(BackupLookTest, KeepsWhatItFoundBeforeAnError)
{
    QObject::connect(&bench.network, &test::FakeNetwork::requestSent, &bench.network, [this] {
        if (bench.network.sent().size() == 1) // from the second request on
            refusal = {.status = 400, .body = R"({"__type": "AccessDeniedException"})"};
    });

    const auto seen = look(60);

    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->found.size(), 50);
    ASSERT_TRUE(seen->trouble);
    EXPECT_EQ(seen->trouble->kind, ErrorKind::AccessDenied);
}

TEST_F(BackupLookTest, OfNothingIsOverAtOnce)
{
    const auto seen = look(0);

    ASSERT_TRUE(seen);
    EXPECT_TRUE(bench.network.sent().isEmpty());
}

TEST_F(BackupLookTest, EndsItsCallWhenItIsCancelled)
{
    refusal = test::ScriptedReply::silence();
    auto* look = new BackupLook(client, ireland, ids(1));
    ASSERT_TRUE(test::eventually([this] { return bench.network.openReplies() == 1; }));

    look->cancel();

    EXPECT_FALSE(test::outcomeOf(look));
    EXPECT_EQ(bench.network.openReplies(), 0);
}

} // namespace farcopy
