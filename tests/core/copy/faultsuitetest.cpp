// SPDX-License-Identifier: Apache-2.0
// Many copies through everything that can go wrong between a client and a service that does its
// work well, held against the sandbox's own books. FARCOPY_FAULT_SEED chooses other dice.
#include "core/copy/copyqueue.h"

#include "core/inventory/inventory.h"

#include "tests/support/sandboxbench.h"
#include "tests/support/waiting.h"

#include <QHash>
#include <QSet>
#include <QSignalSpy>
#include <QTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <ostream>
#include <random>

namespace farcopy {

namespace {

using sandbox::SandboxServer;
using test::eventually;

const RegionId ireland(QStringLiteral("eu-west-1"));
const QList<RegionId> destinations{
    RegionId(QStringLiteral("eu-central-1")), RegionId(QStringLiteral("us-east-2"))};

constexpr int copyCount = 200;
constexpr double copySpeed = 100;
constexpr int longestRun = 240'000; ///< ms until a test gives up

quint32 faultSeed()
{
    return qEnvironmentVariableIsSet("FARCOPY_FAULT_SEED")
        ? qEnvironmentVariable("FARCOPY_FAULT_SEED").toUInt()
        : 1;
}

/// What one run has to go through.
struct Trouble {
    const char* name;
    const char* faults;      ///< as the sandbox takes them, parted by blanks
    bool keysExpire = false; ///< the session's key does, four times
};

void PrintTo(const Trouble& trouble, std::ostream* out)
{
    *out << trouble.name;
}

QList<sandbox::Fault> faultsOf(const Trouble& trouble)
{
    QList<sandbox::Fault> faults;
    const auto texts
        = QString::fromLatin1(trouble.faults).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto& text : texts) {
        const auto fault = sandbox::faultFromText(text);
        if (!fault)
            ADD_FAILURE() << "this is no fault: " << qPrintable(text);
        faults.append(fault.value_or(sandbox::Fault()));
    }
    return faults;
}

/// Short enough that a request which is never answered costs little, long enough for a busy
/// machine.
ExchangeLimits impatience()
{
    using std::chrono::milliseconds;
    return {.answer = milliseconds(400), .silence = milliseconds(400), .whole = milliseconds(600)};
}

/// A queue from Ireland to two Regions in a sandbox of its own, and a user who signs in again
/// whenever that is needed.
struct FaultBench {
    explicit FaultBench(quint32 seed, bool expiring = false)
        : sandbox({.copySpeed = copySpeed, .seed = seed, .isSeeded = false},
            SandboxServer::administrator(), impatience())
        , dice(seed)
        , keysExpire(expiring)
    {
        inventory.setRegions(destinations);
        QObject::connect(
            &queue, &CopyQueue::signInNeeded, &queue,
            [this] {
                signIn();
                queue.wake();
            },
            Qt::QueuedConnection);
        QObject::connect(
            &queue, &CopyQueue::jobChanged, &queue, [this](const JobId& id) { follow(id); });
    }

    void signIn()
    {
        ++signIns;
        sandbox.signIn(sandbox.server.temporaryKey(3600));
    }

    /// Orders to copy new backups; a copy takes 2 to 200 ms, short ones as often as long ones.
    QList<CopyOrder> newOrders()
    {
        QList<CopyOrder> orders;
        for (int i = 0; i < copyCount; ++i) {
            const double ms = 2 * std::pow(100, std::uniform_real_distribution<double>()(dice));
            const auto id = sandbox.server.addBackup({.copySeconds = ms * copySpeed / 1000});
            orders.append({.request = {.sourceBackupId = BackupId(id),
                               .sourceRegion = ireland,
                               .destination = destinations[i % destinations.size()]},
                .source = {}});
        }
        return orders;
    }

    [[nodiscard]] bool ends()
    {
        return eventually([this] { return queue.unfinished() == 0; }, longestRun);
    }

    /// Progress must never go backwards, whatever the service says.
    void follow(const JobId& id)
    {
        const auto job = *queue.job(id);
        if (job.progressPercent) {
            EXPECT_GE(*job.progressPercent, lastPercent.value(id));
            EXPECT_LE(*job.progressPercent, 100);
            lastPercent.insert(id, *job.progressPercent);
        }
        if (job.isOver())
            over.insert(id);
        if (keysExpire && over.size() >= nextExpiry) {
            nextExpiry += copyCount / 5;
            sandbox.signIn(sandbox.server.temporaryKey(-60));
        }
    }

    test::SandboxBench sandbox;
    std::mt19937 dice;
    bool keysExpire;
    int signIns = 0;
    QHash<JobId, int> lastPercent;
    QSet<JobId> over;
    qsizetype nextExpiry = copyCount / 5;
    Inventory inventory{sandbox.fsx, sandbox.clock};
    CopyQueue queue{sandbox.fsx, inventory, sandbox.clock, sandbox.random, nullptr,
        test::SandboxBench::quickPace()};
};

JobState stateFor(const QString& lifecycle)
{
    if (lifecycle == QLatin1String("AVAILABLE"))
        return JobState::Available;
    return lifecycle == QLatin1String("FAILED") ? JobState::Failed : JobState::Vanished;
}

/// Every wanted copy exists exactly once and none beside, each job says what the books say, and no
/// lane was ever asked for more than it takes.
void expectTheTruth(FaultBench& bench)
{
    const auto books = bench.sandbox.server.books();
    QHash<QString, sandbox::CopyEntry> byToken;
    for (const auto& copy : books.copies) {
        EXPECT_FALSE(byToken.contains(copy.token)) << "a token made two copies";
        byToken.insert(copy.token, copy);
    }
    EXPECT_EQ(books.copies.size(), copyCount);
    const auto jobs = bench.queue.jobs();
    ASSERT_EQ(jobs.size(), copyCount);
    for (const auto& job : jobs) {
        SCOPED_TRACE(qPrintable(job.id.text()));
        const auto copy = byToken.value(job.request.token);
        EXPECT_EQ(copy.backupId, job.copyId.text());
        EXPECT_EQ(copy.sourceBackupId, job.request.sourceBackupId.text());
        EXPECT_EQ(copy.region, job.request.destination.text());
        EXPECT_EQ(job.state, stateFor(copy.lifecycle)) << qPrintable(copy.lifecycle);
        EXPECT_EQ(job.error.has_value(), job.state == JobState::Failed);
    }
    for (const auto& region : destinations)
        EXPECT_LE(books.mostCopiesAtOnce.value(region.text()), CopyQueue::laneCapacity);
    EXPECT_EQ(books.errors.value(QStringLiteral("ServiceLimitExceeded")), 0);
}

int countAvailable(const CopyQueue& queue)
{
    const auto jobs = queue.jobs();
    return static_cast<int>(std::count_if(jobs.begin(), jobs.end(),
        [](const CopyJob& job) { return job.state == JobState::Available; }));
}

void runThrough(const Trouble& trouble, quint32 seed)
{
    FaultBench bench(seed, trouble.keysExpire);
    QSignalSpy finished(&bench.queue, &CopyQueue::batchFinished);
    const auto orders = bench.newOrders();
    bench.sandbox.server.setFaults(faultsOf(trouble));

    bench.queue.add(orders);

    ASSERT_TRUE(bench.ends()) << "still unfinished: " << bench.queue.unfinished();
    EXPECT_EQ(bench.sandbox.server.books().faults.isEmpty(), *trouble.faults == '\0');
    EXPECT_GE(bench.signIns, trouble.keysExpire ? 4 : 0);
    EXPECT_EQ(countAvailable(bench.queue), copyCount);
    expectTheTruth(bench);
    ASSERT_TRUE(eventually([&finished] { return finished.size() == 1; }));
    EXPECT_TRUE(finished[0][0].value<QList<JobId>>().isEmpty());
}

class FaultSuite : public testing::TestWithParam<Trouble>
{
};

class AllFaults : public testing::TestWithParam<int>
{
};

} // namespace

TEST_P(FaultSuite, CopiesEverythingExactlyOnceAndSaysSo)
{
    runThrough(GetParam(), faultSeed());
}

INSTANTIATE_TEST_SUITE_P(Sandbox, FaultSuite,
    testing::Values(Trouble{"None", ""}, Trouble{"Throttle", "throttle=0.3"},
        Trouble{"ThrottleForASecond", "throttle/1=3x"},
        Trouble{"InternalErrorAsJson", "internal-error=0.3"},
        Trouble{"InternalErrorAsPage", "error-page/500=0.3"},
        Trouble{"InternalErrorWithoutBody", "error-empty/500=0.3"},
        Trouble{"UnavailableAsJson", "error-json/503=0.3"},
        Trouble{"UnavailableAsPage", "unavailable=0.3"},
        Trouble{"UnavailableWithoutBody", "error-empty/503=0.3"},
        Trouble{"BadGateway", "bad-gateway=0.3"}, Trouble{"ErrorAfterTheWork", "error-after=0.3"},
        Trouble{"DroppedBefore", "drop-before=0.3"}, Trouble{"DroppedAfter", "drop-after=0.3"},
        Trouble{"ManyStartsLost", "drop-after=200x:CopyBackup"},
        Trouble{"Truncated", "truncate=0.3"}, Trouble{"Garbage", "garbage=0.05"},
        Trouble{"WrongTypes", "wrong-types=0.3"}, Trouble{"Hang", "hang=0.02"},
        Trouble{"Slow", "slow/30=0.3"}, Trouble{"SlowDrip", "drip/1=0.02"},
        Trouble{"Redirect", "redirect=0.05"}, Trouble{"ClockAhead", "clock-skew/600"},
        Trouble{"ClockBehind", "clock-skew/-600"},
        Trouble{"ClocksThatDisagree", "clock-skew/600=0.02 clock-skew/-600=0.02"},
        Trouble{"KeysRefused", "expired-token=0.03"}, Trouble{"KeysExpire", "", true},
        Trouble{"NoProgress", "null-progress"}, Trouble{"OddProgress", "odd-progress"},
        Trouble{"UnknownLifecycle", "odd-lifecycle"}, Trouble{"HiddenOnce", "hide=0.5"},
        Trouble{"PagesOutOfOrder", "scatter"}, Trouble{"SomePagesOutOfOrder", "scatter=0.5"}),
    [](const auto& test) { return test.param.name; });

TEST_P(AllFaults, TogetherAtRandomLoseNothingAndDoubleNothing)
{
    const auto* faults
        = "throttle=0.03 internal-error=0.02 error-page/500=0.02 error-empty/500=0.02 "
          "error-json/503=0.02 unavailable=0.02 error-empty/503=0.02 bad-gateway=0.02 "
          "error-after=0.03 drop-before=0.03 drop-after=0.03 truncate=0.03 garbage=0.01 "
          "wrong-types=0.02 hang=0.005 slow/20=0.03 drip/1=0.005 redirect=0.01 "
          "clock-skew/600=0.01 clock-skew/-600=0.01 expired-token=0.01 null-progress=0.05 "
          "odd-progress=0.05 odd-lifecycle=0.05 hide=0.05 scatter=0.1";

    runThrough({"All", faults, true}, 1000 * faultSeed() + static_cast<quint32>(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Sandbox, AllFaults, testing::Range(1, 4));

TEST(FaultSuite, TellsOfCopiesThatOthersDeleteAndOfThoseThatFail)
{
    FaultBench bench(faultSeed());
    auto& server = bench.sandbox.server;
    QTimer others;
    int deeds = 0;
    QObject::connect(&others, &QTimer::timeout, &others, [&] {
        server.setCopySpeed(0); // so that nothing ends between looking and doing
        for (const auto& copy : server.books().copies) {
            if (copy.lifecycle != QLatin1String("COPYING"))
                continue;
            const bool isDone = ++deeds % 2 == 0
                ? server.deleteBackup(copy.region, copy.backupId)
                : server.setLifecycle(copy.region, copy.backupId, QStringLiteral("FAILED"));
            EXPECT_TRUE(isDone);
            break;
        }
        server.setCopySpeed(copySpeed);
    });
    others.start(50);

    bench.queue.add(bench.newOrders());

    ASSERT_TRUE(bench.ends());
    others.stop();
    EXPECT_GT(deeds, 4);
    EXPECT_LT(countAvailable(bench.queue), copyCount);
    expectTheTruth(bench);
}

} // namespace farcopy
