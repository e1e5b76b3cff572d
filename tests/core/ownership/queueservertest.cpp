// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/queueserver.h"

#include "core/inventory/inventory.h"
#include "core/ownership/remotequeue.h"

#include "tests/core/ownership/ownerbench.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using std::chrono::milliseconds;
using test::eventually;
using test::OwnerBench;

constexpr int aWhile = 30'000; ///< ms until a test gives up; none takes that long

/// A program that says what it likes.
class Stranger
{
public:
    explicit Stranger(const QString& socket) { m_end.connectToServer(socket); }

    void say(const QByteArray& bytes) { m_end.write(bytes); }
    void readNothing() { m_end.setReadBufferSize(1); }
    void readAll() { m_end.setReadBufferSize(0); }
    [[nodiscard]] bool isGone() const { return m_end.state() == QLocalSocket::UnconnectedState; }

    /// The lines of a type that have come so far.
    [[nodiscard]] QList<QJsonObject> heard(const QString& type)
    {
        while (m_end.canReadLine())
            m_heard.append(QJsonDocument::fromJson(m_end.readLine()).object());
        QList<QJsonObject> found;
        for (const auto& line : m_heard) {
            if (line.value(QStringLiteral("type")) == type)
                found.append(line);
        }
        return found;
    }

private:
    QLocalSocket m_end;
    QList<QJsonObject> m_heard;
};

} // namespace

TEST(QueueServer, CopiesWhatAGuestOrders)
{
    OwnerBench bench;
    RemoteQueue guest;
    QSignalSpy accepted(&guest, &RemoteQueue::accepted);
    ASSERT_TRUE(bench.connects(guest));
    const auto orders = bench.newOrders(7);

    guest.add(orders);

    ASSERT_TRUE(
        eventually([&] { return test::countIn(guest.jobs(), JobState::Available) == 7; }, aWhile));
    ASSERT_EQ(accepted.size(), 1);
    EXPECT_EQ(accepted[0][0].value<QList<JobId>>(), test::idsOf(orders));
    EXPECT_EQ(bench.copies(), 7);
    for (const auto& job : guest.jobs())
        EXPECT_EQ(job.copyId, bench.queue.job(job.id)->copyId);
}

TEST(QueueServer, TakesTheSameOrdersOnce)
{
    OwnerBench bench;
    const auto orders = bench.newOrders(3);

    for (int i = 0; i < 2; ++i) {
        RemoteQueue guest;
        QSignalSpy accepted(&guest, &RemoteQueue::accepted);
        ASSERT_TRUE(bench.connects(guest));
        guest.add(orders);
        guest.add(orders);
        ASSERT_TRUE(eventually([&accepted] { return accepted.size() == 2; }));
        ASSERT_TRUE(eventually(
            [&] { return test::countIn(guest.jobs(), JobState::Available) == 3; }, aWhile));
    }

    EXPECT_EQ(bench.queue.jobs().size(), 3);
    EXPECT_EQ(bench.copies(), 3);
}

TEST(QueueServer, TellsGuestsOfTheirOwnJobsAndFollowersOfAll)
{
    OwnerBench bench;
    bench.queue.setPaused(true);
    bench.queue.add(bench.newOrders(4));
    RemoteQueue guest;
    RemoteQueue follower;
    QSignalSpy told(&follower, &RemoteQueue::allTold);
    ASSERT_TRUE(bench.connects(guest) && bench.connects(follower));
    EXPECT_TRUE(eventually([&guest] { return guest.isPaused(); }));
    qsizetype toldAtOnce = 0;
    QObject::connect(
        &follower, &RemoteQueue::allTold, &follower, [&] { toldAtOnce = follower.jobs().size(); });

    follower.follow();
    ASSERT_TRUE(eventually([&told] { return told.size() == 1; }));
    EXPECT_EQ(toldAtOnce, 4);
    const auto orders = bench.newOrders(1);
    guest.add(orders);

    ASSERT_TRUE(eventually([&follower] { return follower.jobs().size() == 5; }));
    ASSERT_TRUE(eventually([&guest] { return !guest.jobs().isEmpty(); }));
    EXPECT_EQ(guest.jobs().size(), 1);
    EXPECT_EQ(guest.jobs()[0].id, orders[0].id);
    EXPECT_TRUE(guest.job(orders[0].id));
}

TEST(QueueServer, CancelsResumesAndTellsWhatIsForgotten)
{
    OwnerBench bench;
    bench.queue.setPaused(true);
    const auto orders = bench.newOrders(2);
    RemoteQueue guest;
    QSignalSpy removed(&guest, &RemoteQueue::jobRemoved);
    ASSERT_TRUE(bench.connects(guest));
    guest.add(orders);

    guest.cancel({orders[0].id});
    ASSERT_TRUE(eventually([&] { return test::countIn(guest.jobs(), JobState::Cancelled) == 1; }));
    guest.resume();
    ASSERT_TRUE(
        eventually([&] { return test::countIn(guest.jobs(), JobState::Available) == 1; }, aWhile));
    EXPECT_FALSE(bench.queue.isPaused());
    EXPECT_FALSE(guest.isPaused());
    bench.queue.clearFinished();

    ASSERT_TRUE(eventually([&removed] { return removed.size() == 2; }));
    EXPECT_TRUE(guest.jobs().isEmpty());
    EXPECT_EQ(bench.copies(), 1);
}

TEST(QueueServer, ForgetsAGuestThatLeavesAndKeepsItsJobs)
{
    OwnerBench bench;
    {
        RemoteQueue guest;
        QSignalSpy accepted(&guest, &RemoteQueue::accepted);
        ASSERT_TRUE(bench.connects(guest));
        guest.add(bench.newOrders(6));
        ASSERT_TRUE(eventually([&accepted] { return accepted.size() == 1; }));
        EXPECT_EQ(bench.server.guests(), 1);
    }

    EXPECT_TRUE(eventually([&bench] { return bench.server.guests() == 0; }));
    EXPECT_TRUE(eventually([&bench] { return bench.queue.unfinished() == 0; }, aWhile));
    EXPECT_EQ(bench.copies(), 6);
}

TEST(QueueServer, TellsAGuestThatReadsSlowlyTheLatestOfEachJob)
{
    constexpr int number = 1'500;
    OwnerBench bench;
    bench.queue.setPaused(true);
    const auto ids = bench.queue.add(test::ordersOutOfThinAir(number));
    Stranger slow(bench.socket());
    slow.readNothing();
    slow.say("{\"farcopy\": 1, \"type\": \"follow\"}\n");
    RemoteQueue quick;
    QSignalSpy told(&quick, &RemoteQueue::allTold);
    ASSERT_TRUE(bench.connects(quick));
    quick.follow();
    ASSERT_TRUE(eventually([&told] { return told.size() == 1; }));

    for (const auto& id : ids)
        bench.queue.cancel(id);
    slow.readAll();

    QHash<QString, QString> states; // by job, as last told
    const auto allAreCancelled = [&slow, &states] {
        for (const auto& line : slow.heard(QStringLiteral("job"))) {
            const QJsonObject job = line.value(QStringLiteral("Job")).toObject();
            states.insert(job.value(QStringLiteral("JobId")).toString(),
                job.value(QStringLiteral("State")).toString());
        }
        return states.size() == number
            && std::all_of(states.begin(), states.end(),
                [](const QString& state) { return state == QLatin1String("CANCELLED"); });
    };
    ASSERT_TRUE(eventually(allAreCancelled, aWhile));
    const auto news = slow.heard(QStringLiteral("job"));
    EXPECT_LT(news.size(), 2 * number); // not all that happened
}

TEST(QueueServer, AnswersWhatItCannotReadAndGoesOn)
{
    OwnerBench bench;
    Stranger stranger(bench.socket());

    stranger.say("hello?\n{\"farcopy\": 9}\n{\"farcopy\": 1, \"type\": \"hello\"}\n"
                 "{\"farcopy\": 1, \"type\": \"submit\", \"Batch\": 1, \"Count\": 3}\n"
                 "{\"farcopy\": 1, \"type\": \"follow\"}\n");

    ASSERT_TRUE(
        eventually([&stranger] { return !stranger.heard(QStringLiteral("told")).isEmpty(); }));
    EXPECT_EQ(stranger.heard(QStringLiteral("hello")).size(), 1);
    EXPECT_EQ(stranger.heard(QStringLiteral("trouble")).size(), 3);
    EXPECT_EQ(stranger.heard(QStringLiteral("refused")).size(), 1);
    EXPECT_TRUE(bench.queue.jobs().isEmpty());
}

TEST(QueueServer, EndsTheTalkWithAForeignProgram)
{
    OwnerBench bench;
    const QList<QByteArray> speeches{QByteArray("GET / HTTP/1.1\r\n").repeated(50),
        QByteArray(600 * 1024, 'x'), QByteArray(2 * 1024 * 1024, '\0') + '\n'};
    for (const auto& speech : speeches) {
        Stranger stranger(bench.socket());
        stranger.say(speech);
        EXPECT_TRUE(eventually([&stranger] { return stranger.isGone(); }));
    }

    RemoteQueue guest;
    EXPECT_TRUE(bench.connects(guest));
    EXPECT_TRUE(eventually([&bench] { return bench.server.guests() == 1; }));
}

TEST(QueueServer, SaysSoWhenItLetsTheQueueGo)
{
    OwnerBench bench;
    auto server = bench.secondServer();
    RemoteQueue guest;
    QSignalSpy lost(&guest, &RemoteQueue::lost);
    ASSERT_TRUE(bench.connects(guest));

    server.reset();

    ASSERT_TRUE(eventually([&lost] { return lost.size() == 1; }));
    EXPECT_EQ(lost[0][0].value<Error>().code, QStringLiteral("QueueReleased"));
}

TEST(QueueServer, HandsOnThatSomebodyWantsTheQueue)
{
    OwnerBench bench;
    QSignalSpy wanted(&bench.server, &QueueServer::yieldWanted);
    RemoteQueue guest;
    ASSERT_TRUE(bench.connects(guest));
    EXPECT_TRUE(guest.mayYield());

    guest.askToYield();

    EXPECT_TRUE(eventually([&wanted] { return wanted.size() == 1; }));
}

TEST(QueueServer, ReplacesWhatWasLeftBehind)
{
    OwnerBench bench;
    const QString socket = bench.folder.filePath(QStringLiteral("left.socket"));
    {
        QFile file(socket);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    QueueServer first(bench.queue, true);
    ASSERT_TRUE(first.listen(socket));
    QueueServer second(bench.queue, true);

    ASSERT_TRUE(second.listen(socket));

    RemoteQueue guest;
    QSignalSpy opened(&guest, &RemoteQueue::opened);
    guest.open(socket);
    ASSERT_TRUE(eventually([&opened] { return opened.size() == 1; }));
    EXPECT_EQ(second.guests(), 1);
    EXPECT_EQ(first.guests(), 0);
}

TEST(QueueServer, SaysWhenItCannotListen)
{
    OwnerBench bench;
    for (const QString& socket : {bench.folder.filePath(QStringLiteral("no/folder/x.socket")),
             QStringLiteral("/") + QString(300, u'x'), QString()}) {
        QueueServer server(bench.queue, true);

        const auto listening = server.listen(socket);

        ASSERT_FALSE(listening) << qPrintable(socket);
        EXPECT_EQ(listening.error().code, QStringLiteral("QueueNotShared"));
    }
}

TEST(RemoteQueue, SaysThatNobodyIsThere)
{
    const QTemporaryDir folder;
    RemoteQueue guest;
    QSignalSpy lost(&guest, &RemoteQueue::lost);

    guest.open(folder.filePath(QStringLiteral("nobody.socket")));

    ASSERT_TRUE(eventually([&lost] { return lost.size() == 1; }));
    EXPECT_EQ(lost[0][0].value<Error>().code, QStringLiteral("QueueUnreachable"));
    EXPECT_FALSE(guest.isOpen());
}

TEST(RemoteQueue, IsNotTakenInByAForeignProgram)
{
    const QList<std::pair<QByteArray, QString>> cases{
        {"220 mail.example ready\r\n", QStringLiteral("QueueForeign")},
        {"{\"farcopy\": 2, \"type\": \"hello\", \"Pid\": 1}\n", QStringLiteral("QueueForeign")},
        {"{\"farcopy\": 1, \"type\": \"follow\"}\n", QStringLiteral("QueueForeign")},
        {QByteArray(600 * 1024, 'x'), QStringLiteral("QueueForeign")},
        {"", QStringLiteral("QueueSilent")},
    };
    for (const auto& [greeting, code] : cases) {
        const QTemporaryDir folder;
        QLocalServer foreign;
        ASSERT_TRUE(foreign.listen(folder.filePath(QStringLiteral("x.socket"))));
        QObject::connect(&foreign, &QLocalServer::newConnection, &foreign,
            [&foreign, words = greeting] { foreign.nextPendingConnection()->write(words); });
        RemoteQueue guest(nullptr, milliseconds(code == QLatin1String("QueueSilent") ? 20 : 9'000));
        QSignalSpy lost(&guest, &RemoteQueue::lost);

        guest.open(foreign.fullServerName());

        ASSERT_TRUE(eventually([&lost] { return lost.size() == 1; })) << greeting.constData();
        EXPECT_EQ(lost[0][0].value<Error>().code, code);
    }
}

TEST(RemoteQueue, SkipsALineThatItCannotReadOnceItTalksWithAnOwner)
{
    const QTemporaryDir folder;
    QLocalServer owner;
    ASSERT_TRUE(owner.listen(folder.filePath(QStringLiteral("x.socket"))));
    QObject::connect(&owner, &QLocalServer::newConnection, &owner, [&owner] {
        owner.nextPendingConnection()->write(
            "{\"farcopy\": 1, \"type\": \"hello\", \"Pid\": 17}\n"
            "{\"farcopy\": 1, \"type\": \"job\", \"Job\": {}}\n\xff\xfe\n"
            "{\"farcopy\": 1, \"type\": \"queue\", \"IsPaused\": true}\n");
    });
    RemoteQueue guest;

    guest.open(owner.fullServerName());

    EXPECT_TRUE(eventually([&guest] { return guest.isPaused(); }));
    EXPECT_EQ(guest.ownerPid(), 17);
    EXPECT_FALSE(guest.mayYield());
    EXPECT_TRUE(guest.jobs().isEmpty());
}

} // namespace farcopy
