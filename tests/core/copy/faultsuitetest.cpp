// SPDX-License-Identifier: Apache-2.0
// Many copies through everything that can go wrong between a client and a service that does its
// work well, held against the sandbox's own books. FARCOPY_FAULT_SEED chooses other dice.
#include "core/copy/copyqueue.h"

#include "core/inventory/inventory.h"
#include "core/store/database.h"
#include "core/store/jobstore.h"
#include "core/store/store.h"

#include "tests/support/sandboxbench.h"
#include "tests/support/waiting.h"

#include <QHash>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
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
    const char* faults = "";      ///< as the sandbox takes them, parted by blanks
    bool keysExpire = false;      ///< the session's key does, now and then
    bool isLocked = false;        ///< another program holds the database, now and then
    bool programRestarts = false; ///< the queue goes, now and then, and another takes it up
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

/// One life of the program: it takes up the queue that is kept.
struct Session {
    Session(test::SandboxBench& sandbox, Store& store)
        : inventory(sandbox.fsx, sandbox.clock)
        , jobs(store.jobs(QueueKey(QStringLiteral("123456789012"))))
        , queue(sandbox.fsx, inventory, sandbox.clock, sandbox.random, nullptr,
              test::SandboxBench::quickPace())
    {
        inventory.setRegions(destinations);
        queue.keepIn(*jobs);
    }

    Inventory inventory;
    std::unique_ptr<JobStore> jobs;
    CopyQueue queue;
    QSignalSpy finished{&queue, &CopyQueue::batchFinished};
};

/// A queue from Ireland to two Regions in a sandbox of its own, a user who signs in again whenever
/// that is needed, and what else happens meanwhile: whenever so many jobs more are over.
class FaultBench
{
public:
    explicit FaultBench(quint32 seed, const Trouble& trouble = {.name = "None"})
        : sandbox({.copySpeed = copySpeed, .seed = seed, .isSeeded = false},
            SandboxServer::administrator(), impatience())
        , m_dice(seed)
        , m_trouble(trouble)
    {
        m_lockEnds.setSingleShot(true);
        QObject::connect(&m_lockEnds, &QTimer::timeout, &m_context, [this] { unlock(); });
        begin();
    }

    [[nodiscard]] CopyQueue& queue() { return m_session->queue; }
    [[nodiscard]] const Session& session() const { return *m_session; }
    [[nodiscard]] int signIns() const { return m_signIns; }
    [[nodiscard]] int locks() const { return m_locks; }
    [[nodiscard]] int restarts() const { return m_restarts; }

    /// Orders to copy new backups; a copy takes 2 to 200 ms, short ones as often as long ones.
    QList<CopyOrder> newOrders()
    {
        QList<CopyOrder> orders;
        for (int i = 0; i < copyCount; ++i) {
            const double ms = 2 * std::pow(100, std::uniform_real_distribution<double>()(m_dice));
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
        return eventually(
            [this] { return queue().isRestored() && queue().unfinished() == 0; }, longestRun);
    }

    /// What another program would find in the database now.
    [[nodiscard]] StoredQueue kept()
    {
        const auto loaded = test::outcomeOf(m_session->jobs->load());
        EXPECT_TRUE(loaded) << (loaded ? "" : qPrintable(loaded.error().message));
        return loaded.value_or(StoredQueue());
    }

    test::SandboxBench sandbox;

private:
    void begin()
    {
        m_lastPercent.clear();
        m_session = std::make_unique<Session>(sandbox, m_store);
        auto* const current = &queue();
        QObject::connect(
            current, &CopyQueue::signInNeeded, current, [this] { signIn(); }, Qt::QueuedConnection);
        QObject::connect(
            current, &CopyQueue::jobChanged, current, [this](const JobId& id) { follow(id); });
        QObject::connect(current, &CopyQueue::storeTroubleChanged, current,
            [this] { m_locks += queue().storeTrouble() ? 1 : 0; });
    }

    void signIn()
    {
        ++m_signIns;
        sandbox.signIn(sandbox.server.temporaryKey(3600));
        queue().wake();
    }

    void follow(const JobId& id)
    {
        const auto job = *queue().job(id);
        if (job.progressPercent) { // in one life it never goes backwards, whatever the service says
            EXPECT_GE(*job.progressPercent, m_lastPercent.value(id));
            EXPECT_LE(*job.progressPercent, 100);
            m_lastPercent.insert(id, *job.progressPercent);
        }
        if (job.isOver())
            m_over.insert(id);
        if (m_over.size() < m_nextEvent)
            return;
        m_nextEvent += copyCount / 8;
        QMetaObject::invokeMethod(
            &m_context, [this] { happen(); }, Qt::QueuedConnection);
    }

    void happen()
    {
        if (m_trouble.keysExpire)
            sandbox.signIn(sandbox.server.temporaryKey(-60));
        if (m_trouble.isLocked)
            lock();
        if (m_trouble.programRestarts) {
            ++m_restarts;
            m_session.reset();
            begin();
        }
    }

    void lock()
    {
        if (m_locker)
            return;
        auto locker = Database::open(m_path, {});
        ASSERT_TRUE(locker) << qPrintable(locker.error().message);
        m_locker = std::move(*locker);
        ASSERT_TRUE(m_locker->run(QStringLiteral("BEGIN IMMEDIATE")));
        m_lockEnds.start(5 * patience);
    }

    void unlock()
    {
        EXPECT_TRUE(m_locker->run(QStringLiteral("COMMIT")));
        m_locker.reset();
    }

    static constexpr std::chrono::milliseconds patience{20}; ///< of the store with others' locks

    std::mt19937 m_dice;
    Trouble m_trouble;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("farcopy.db"));
    Store m_store{{.path = m_path, .busyTimeout = patience}, sandbox.clock};
    std::unique_ptr<Session> m_session;
    QObject m_context;
    std::unique_ptr<Database> m_locker;
    QTimer m_lockEnds;
    QHash<JobId, int> m_lastPercent;
    QSet<JobId> m_over;
    qsizetype m_nextEvent = copyCount / 8;
    int m_signIns = 0;
    int m_locks = 0;
    int m_restarts = 0;
};

JobState stateFor(const QString& lifecycle)
{
    if (lifecycle == QLatin1String("AVAILABLE"))
        return JobState::Available;
    return lifecycle == QLatin1String("FAILED") ? JobState::Failed : JobState::Vanished;
}

/// Every wanted copy exists exactly once and none beside, each job says what the books say, in the
/// window as in the database, and no lane was ever asked for more than it takes.
void expectTheTruth(FaultBench& bench)
{
    const auto books = bench.sandbox.server.books();
    QHash<QString, sandbox::CopyEntry> byToken;
    for (const auto& copy : books.copies) {
        EXPECT_FALSE(byToken.contains(copy.token)) << "a token made two copies";
        byToken.insert(copy.token, copy);
    }
    EXPECT_EQ(books.copies.size(), copyCount);
    const auto jobs = bench.queue().jobs();
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
    EXPECT_TRUE(eventually([&bench, &jobs] {
        const auto kept = bench.kept().jobs;
        return std::equal(jobs.begin(), jobs.end(), kept.begin(), kept.end(),
            [](const CopyJob& job, const StoredJob& stored) {
                return stored.job.id == job.id && stored.job.request == job.request
                    && stored.job.state == job.state && stored.job.copyId == job.copyId;
            });
    })) << "the database tells something else";
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
    FaultBench bench(seed, trouble);
    const auto orders = bench.newOrders();
    bench.sandbox.server.setFaults(faultsOf(trouble));

    bench.queue().add(orders);

    ASSERT_TRUE(bench.ends()) << "still unfinished: " << bench.queue().unfinished();
    EXPECT_EQ(bench.sandbox.server.books().faults.isEmpty(), *trouble.faults == '\0');
    EXPECT_GE(bench.signIns(), trouble.keysExpire ? 3 : 0);
    EXPECT_GE(bench.locks(), trouble.isLocked ? 3 : 0);
    EXPECT_GE(bench.restarts(), trouble.programRestarts ? 3 : 0);
    EXPECT_EQ(countAvailable(bench.queue()), copyCount);
    expectTheTruth(bench);
    if (trouble.programRestarts)
        return; // the last life may have found nothing left to do
    const auto& finished = bench.session().finished;
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
    testing::Values(Trouble{"None"}, Trouble{"Throttle", "throttle=0.3"},
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
        Trouble{"WrongTypes", "wrong-types=0.3"}, Trouble{"Hang", "hang=2x hang=0.02"},
        Trouble{"Slow", "slow/30=0.3"}, Trouble{"SlowDrip", "drip/1=2x drip/1=0.01"},
        Trouble{"Redirect", "redirect=0.05"}, Trouble{"ClockAhead", "clock-skew/600"},
        Trouble{"ClockBehind", "clock-skew/-600"},
        Trouble{"ClocksThatDisagree", "clock-skew/600=0.02 clock-skew/-600=0.02"},
        Trouble{"KeysRefused", "expired-token=0.03"},
        Trouble{.name = "KeysExpire", .keysExpire = true},
        Trouble{.name = "DatabaseLocked", .isLocked = true},
        Trouble{.name = "ProgramRestarts", .programRestarts = true},
        Trouble{.name = "ProgramRestartsAndAnswersAreLost",
            .faults = "drop-after=0.2 error-after=0.1",
            .programRestarts = true},
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

    runThrough(
        {"All", faults, true, true, true}, 1000 * faultSeed() + static_cast<quint32>(GetParam()));
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

    bench.queue().add(bench.newOrders());

    ASSERT_TRUE(bench.ends());
    others.stop();
    EXPECT_GT(deeds, 4);
    EXPECT_LT(countAvailable(bench.queue()), copyCount);
    expectTheTruth(bench);
}

} // namespace farcopy
