// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/message.h"

#include "core/domain/constraints.h"
#include "core/domain/copyentry.h"
#include "core/ownership/jobjson.h"

#include "tests/core/ownership/samplejobs.h"
#include "tests/support/mutator.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <limits>

namespace farcopy::wire {

namespace {

const QList<JobId> twoIds{JobId(QStringLiteral("one")), JobId(QStringLiteral("two"))};

/// One of each, with all that it can carry.
QList<Message> allMessages()
{
    const Error error = *test::fullJob().error;
    return {Hello{.pid = 4711, .mayYield = true}, Accepted{3}, Refused{.batch = 3, .error = error},
        JobNews{test::fullJob()}, JobsRemoved{twoIds}, AllTold{}, QueueNews{true},
        SignInNeeded{error}, Bye{}, Trouble{error}, Order{.batch = 7, .order = test::fullOrder()},
        Submit{.batch = 7, .count = 2}, CancelJobs{twoIds}, Follow{}, Resume{}, Clear{}, Yield{}};
}

struct BrokenCase {
    const char* name;
    const char* line;
    const char* code;
    const char* message;
};

class BrokenMessage : public testing::TestWithParam<BrokenCase>
{
};

/// The order of the samples with one member changed.
QByteArray orderWith(const char* part, const char* member, const QJsonValue& value)
{
    QJsonObject order = toJson(test::fullOrder());
    QJsonObject inner = order.value(QLatin1String(part)).toObject();
    inner.insert(QLatin1String(member), value);
    order.insert(QLatin1String(part), inner);
    return QJsonDocument(QJsonObject{{QStringLiteral("farcopy"), version},
                             {QStringLiteral("type"), QStringLiteral("order")},
                             {QStringLiteral("Batch"), 1}, {QStringLiteral("Order"), order}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

TEST(Message, IsOneLineThatTellsItsVersion)
{
    for (const auto& message : allMessages()) {
        const QByteArray line = encode(message);

        EXPECT_EQ(line.count('\n'), 1);
        EXPECT_TRUE(line.endsWith('\n'));
        EXPECT_LE(line.size(), longestLine);
        EXPECT_EQ(QJsonDocument::fromJson(line).object().value(QStringLiteral("farcopy")), version);
    }
}

TEST(Message, OfEachKindIsReadAsItWasWritten)
{
    const auto messages = allMessages();
    ASSERT_EQ(messages.size(), static_cast<qsizetype>(std::variant_size_v<Message>));
    for (qsizetype i = 0; i < messages.size(); ++i) {
        EXPECT_EQ(messages[i].index(), static_cast<size_t>(i));

        const auto read = decode(encode(messages[i]));

        ASSERT_TRUE(read) << i << qPrintable(read.error().message);
        EXPECT_EQ(read->index(), messages[i].index());
        EXPECT_EQ(encode(*read), encode(messages[i]));
    }
}

TEST(Message, CarriesAllOfAJob)
{
    const auto read = decode(encode(JobNews{test::fullJob()}));

    ASSERT_TRUE(read && std::holds_alternative<JobNews>(*read));
    const CopyJob& job = std::get<JobNews>(*read).job;
    const CopyJob sent = test::fullJob();
    EXPECT_EQ((CopyEntry{.job = job}), (CopyEntry{.job = sent}));
    EXPECT_EQ(job.batch, sent.batch);
    EXPECT_EQ(job.queuedAt, sent.queuedAt);
}

TEST(Message, CarriesAJobThatMayTakeWeeksOrYears)
{
    for (const int most : {1'100'000, std::numeric_limits<int>::max()}) {
        CopyJob sent = test::fullJob();
        sent.timeLeft = TimeLeft{TimeLeft::Seconds(600'000), TimeLeft::Seconds(most)};

        const auto read = decode(encode(JobNews{sent}));

        ASSERT_TRUE(read && std::holds_alternative<JobNews>(*read)) << most;
        EXPECT_EQ(std::get<JobNews>(*read).job.timeLeft, sent.timeLeft);
    }
}

TEST(Message, CarriesAllOfAnOrder)
{
    const auto read = decode(encode(Order{.batch = 7, .order = test::fullOrder()}));

    ASSERT_TRUE(read && std::holds_alternative<Order>(*read));
    const CopyOrder& order = std::get<Order>(*read).order;
    EXPECT_EQ(order.id, test::fullOrder().id);
    EXPECT_EQ(order.request, test::fullOrder().request);
    EXPECT_EQ(order.source, test::fullOrder().source);
    EXPECT_EQ(order.prediction, test::fullOrder().prediction);
    EXPECT_TRUE(order.keepsOrder);
}

TEST(Message, CarriesAJobOfWhichNothingIsKnownYet)
{
    CopyJob job;
    job.id = test::fullOrder().id;
    job.request = {.sourceBackupId = BackupId(QStringLiteral("backup-0123456789abcdef0")),
        .sourceRegion = RegionId(QStringLiteral("eu-west-1")),
        .destination = RegionId(QStringLiteral("eu-central-1")),
        .token = QStringLiteral("t")};

    const auto read = decode(encode(JobNews{job}));

    ASSERT_TRUE(read && std::holds_alternative<JobNews>(*read));
    EXPECT_EQ((CopyEntry{.job = std::get<JobNews>(*read).job}), (CopyEntry{.job = job}));
}

TEST(Message, CarriesEveryStateReasonAndKind)
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::Local); ++i) {
        CopyJob job = test::fullJob();
        job.state = static_cast<JobState>(std::min(i, static_cast<int>(JobState::Vanished)));
        job.waitReason
            = static_cast<WaitReason>(std::min(i, static_cast<int>(WaitReason::NotSaved)));
        job.source.fileSystemType
            = static_cast<FileSystemType>(std::min(i, static_cast<int>(FileSystemType::OpenZfs)));
        job.predicted = CopyPrediction{.kind = static_cast<CopyPrediction::Kind>(std::min(
                                           i, static_cast<int>(CopyPrediction::Kind::Unknown))),
            .reason = static_cast<CopyPrediction::Reason>(
                std::min(i, static_cast<int>(CopyPrediction::Reason::InRegion)))};
        Error error = *job.error;
        error.kind = static_cast<ErrorKind>(i);
        job.error = error;

        const auto read = decode(encode(JobNews{job}));

        ASSERT_TRUE(read);
        EXPECT_EQ((CopyEntry{.job = std::get<JobNews>(*read).job}), (CopyEntry{.job = job})) << i;
    }
}

TEST_P(BrokenMessage, IsToldWithWhatIsWrong)
{
    const auto read = decode(GetParam().line);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::BadAnswer);
    EXPECT_EQ(read.error().code, QLatin1String(GetParam().code));
    EXPECT_EQ(read.error().message, QLatin1String(GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(Lines, BrokenMessage,
    testing::Values(BrokenCase{"Empty", "\n", "BrokenMessage", ""},
        BrokenCase{"NoJson", "GET / HTTP/1.1\r\n", "BrokenMessage", ""},
        BrokenCase{"NoObject", "[1]\n", "BrokenMessage", ""},
        BrokenCase{"NoUtf8", "{\"farcopy\": \"\xff\"}\n", "BrokenMessage", ""},
        BrokenCase{"NoVersion", "{}\n", "BrokenMessage", "farcopy"},
        BrokenCase{"LaterVersion", "{\"farcopy\": 2, \"type\": \"bye\"}\n", "OtherVersion", "2"},
        BrokenCase{"HalfAVersion", "{\"farcopy\": 1.5}\n", "OtherVersion", "1.5"},
        BrokenCase{"NoType", "{\"farcopy\": 1}\n", "BrokenMessage", "type"},
        BrokenCase{
            "UnknownType", "{\"farcopy\": 1, \"type\": \"dance\"}\n", "BrokenMessage", "type"},
        BrokenCase{"TextForNumber", R"({"farcopy": 1, "type": "submit", "Batch": "1"})",
            "BrokenMessage", "Batch"},
        BrokenCase{"NegativeNumber", R"({"farcopy": 1, "type": "submit", "Batch": -1})",
            "BrokenMessage", "Batch"},
        BrokenCase{"HugeNumber", R"({"farcopy": 1, "type": "accepted", "Batch": 1e300})",
            "BrokenMessage", "Batch"},
        BrokenCase{"NullForList", R"({"farcopy": 1, "type": "cancel", "JobIds": null})",
            "BrokenMessage", "JobIds"},
        BrokenCase{"EmptyId", R"({"farcopy": 1, "type": "cancel", "JobIds": [""]})",
            "BrokenMessage", "JobIds"},
        BrokenCase{"OrderWithoutAnything", R"({"farcopy": 1, "type": "order", "Batch": 1})",
            "BrokenMessage", "SourceBackupId"}),
    [](const auto& test) { return test.param.name; });

TEST(Message, TakesNoOrderThatTheServiceWouldRefuse)
{
    const QList<std::pair<QByteArray, QString>> cases{
        {orderWith("Request", "SourceBackupId", QStringLiteral("fs-1")),
            QStringLiteral("SourceBackupId")},
        {orderWith("Request", "SourceRegion", QStringLiteral("Atlantis!")),
            QStringLiteral("SourceRegion")},
        {orderWith("Request", "ClientRequestToken", QStringLiteral("a b")),
            QStringLiteral("ClientRequestToken")},
        {orderWith("Request", "ClientRequestToken", QString()),
            QStringLiteral("ClientRequestToken")},
        {orderWith("Request", "Tags", QJsonArray{QJsonObject{{QStringLiteral("Key"), 1}}}),
            QStringLiteral("Tags")},
        {orderWith("Source", "SizeInBytes", -1), QStringLiteral("SizeInBytes")},
        {orderWith("Source", "FileSystemType", QStringLiteral("FAT")),
            QStringLiteral("FileSystemType")},
    };
    for (const auto& [line, member] : cases) {
        const auto read = decode(line);

        ASSERT_FALSE(read) << line.constData();
        EXPECT_EQ(read.error().code, QStringLiteral("BrokenMessage"));
        EXPECT_EQ(read.error().message, member);
    }
}

/// The sanitizers watch the rest.
TEST(Message, OfWhateverBytesIsReadOrRefused)
{
    constexpr int mutationsPerMessage = 300;
    test::Mutator mutator(7);
    int refused = 0;
    for (const auto& message : allMessages()) {
        const QByteArray line = encode(message);
        for (int i = 0; i < mutationsPerMessage; ++i) {
            const auto read = decode(mutator.mutated(line));
            if (!read) {
                EXPECT_EQ(read.error().kind, ErrorKind::BadAnswer);
                ++refused;
            } else if (const auto* order = std::get_if<Order>(&*read)) {
                EXPECT_TRUE(constraints::check(order->order.request));
                EXPECT_FALSE(order->order.id.isEmpty());
            }
        }
    }
    EXPECT_GT(refused, 100);
}

} // namespace farcopy::wire
