// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/copydesk.h"

#include "core/ownership/queuelock.h"
#include "core/ownership/queueplace.h"

#include "tests/core/ownership/ownerbench.h"

#include <QSet>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using std::chrono::milliseconds;
using test::eventually;
using Manner = CopyDesk::Manner;
using Role = CopyDesk::Role;

constexpr int aWhile = 30'000; ///< ms until a test gives up; none takes that long
const QueueKey account(QStringLiteral("111122223333"));

/// One process's way to the store that all share.
class SharedStore final : public JobStore
{
public:
    explicit SharedStore(JobStore& kept)
        : m_kept(kept)
    {
    }
    [[nodiscard]] Call<StoredQueue>* load() override { return m_kept.load(); }
    [[nodiscard]] Call<void>* write(const JobChanges& changes) override
    {
        return m_kept.write(changes);
    }
    [[nodiscard]] Call<QList<ActivityEntry>>* activitiesOf(const JobId& job) override
    {
        return m_kept.activitiesOf(job);
    }

private:
    JobStore& m_kept;
};

/// A sandbox, and the data folder of a user.
struct Machine {
    /// Makes so many new backups in Ireland and orders to copy them.
    [[nodiscard]] QList<CopyOrder> newOrders(int number)
    {
        QList<CopyOrder> orders;
        for (int i = 0; i < number; ++i) {
            CopyOrder order
                = test::orderOf(sandbox.server.addBackup({.sizeBytes = qint64{4} << 30}));
            order.request.token.clear(); // the desk makes ids and tokens
            orders.append({.request = order.request, .source = {}});
        }
        return orders;
    }

    /// How many backups have been copied, and how many copies there are of them.
    [[nodiscard]] std::pair<int, int> copiedAndCopies() const
    {
        QSet<QString> sources;
        const auto copies = sandbox.server.books().copies;
        for (const auto& copy : copies)
            sources.insert(copy.sourceBackupId);
        return {static_cast<int>(sources.size()), static_cast<int>(copies.size())};
    }

    test::SandboxBench sandbox{{.copySpeed = 100}};
    QTemporaryDir folder;
    QueuePlace place = queuePlace(folder.path(), account);
    test::FakeJobStore kept;
};

/// What stands for a process here: it has a lock, a queue and a desk of its own.
struct Process {
    explicit Process(Machine& on, Manner manner = Manner::Command, bool isShared = true)
        : machine(on)
        , desk(
              isShared ? &lock : nullptr, machine.place.socket, [this] { return makeQueue(); },
              manner, nullptr, milliseconds(3'000))
    {
        inventory.setRegions({RegionId(QStringLiteral("eu-central-1"))});
        desk.open();
    }

    [[nodiscard]] bool becomes(Role role)
    {
        return eventually([this, role] { return desk.role() == role; }, aWhile);
    }
    [[nodiscard]] bool sees(const QList<JobId>& ids, JobState state)
    {
        return eventually(
            [&] {
                return std::all_of(ids.begin(), ids.end(), [&](const JobId& id) {
                    const auto job = desk.job(id);
                    return job && job->state == state;
                });
            },
            aWhile);
    }

    Machine& machine;
    QueueLock lock{machine.place.lockFile};
    Inventory inventory{machine.sandbox.fsx, machine.sandbox.clock};
    CopyDesk desk;
    QSignalSpy failed{&desk, &CopyDesk::failed};

private:
    CopyDesk::OwnQueue makeQueue()
    {
        return {.store = std::make_unique<SharedStore>(machine.kept),
            .queue
            = std::make_unique<CopyQueue>(machine.sandbox.fsx, inventory, machine.sandbox.clock,
                machine.sandbox.random, nullptr, test::SandboxBench::quickPace())};
    }
};

} // namespace

TEST(CopyDesk, OwnsTheQueueThatNobodyHas)
{
    Machine machine;
    Process only(machine);
    const auto ids = only.desk.add(machine.newOrders(6)); // before it is open

    ASSERT_TRUE(only.becomes(Role::Owner));

    EXPECT_TRUE(only.sees(ids, JobState::Available));
    EXPECT_EQ(only.desk.otherOwner(), 0);
    EXPECT_NE(only.desk.ownQueue(), nullptr);
    EXPECT_EQ(machine.copiedAndCopies(), std::pair(6, 6));
}

TEST(CopyDesk, HandsItsOrdersToTheOwner)
{
    Machine machine;
    Process owner(machine);
    ASSERT_TRUE(owner.becomes(Role::Owner));
    const auto owners = owner.desk.add(machine.newOrders(6));
    Process guest(machine);
    const auto guests = guest.desk.add(machine.newOrders(6));

    ASSERT_TRUE(guest.becomes(Role::Guest));

    EXPECT_EQ(guest.desk.otherOwner(), QCoreApplication::applicationPid());
    EXPECT_EQ(guest.desk.ownQueue(), nullptr);
    EXPECT_TRUE(guest.sees(guests, JobState::Available));
    EXPECT_TRUE(owner.sees(owners, JobState::Available));
    EXPECT_EQ(guest.desk.jobs().size(), 6);
    EXPECT_EQ(owner.desk.jobs().size(), 12);
    EXPECT_EQ(machine.copiedAndCopies(), std::pair(12, 12));
    EXPECT_EQ(machine.sandbox.server.books().mostCopiesAtOnce.value(QStringLiteral("eu-central-1")),
        CopyQueue::laneCapacity);
}

TEST(CopyDesk, TakesTheQueueUpWhenItsOwnerDies)
{
    Machine machine;
    auto owner = std::make_unique<Process>(machine);
    ASSERT_TRUE(owner->becomes(Role::Owner));
    owner->desk.add(machine.newOrders(6));
    Process guest(machine);
    const auto ids = guest.desk.add(machine.newOrders(6));
    ASSERT_TRUE(guest.becomes(Role::Guest));
    ASSERT_TRUE(eventually([&] { return machine.copiedAndCopies().first >= 3; }, aWhile));

    owner.reset();

    ASSERT_TRUE(guest.becomes(Role::Owner));
    EXPECT_TRUE(guest.sees(ids, JobState::Available));
    EXPECT_TRUE(eventually([&] { return guest.desk.ownQueue()->unfinished() == 0; }, aWhile));
    EXPECT_EQ(guest.desk.jobs().size(), 12); // the dead one's too
    EXPECT_EQ(machine.copiedAndCopies(), std::pair(12, 12));
    EXPECT_LE(machine.sandbox.server.books().mostCopiesAtOnce.value(QStringLiteral("eu-central-1")),
        CopyQueue::laneCapacity);
}

TEST(CopyDesk, OrdersAgainWhatItsOwnerTookAlongIntoDeath)
{
    Machine machine;
    auto owner = std::make_unique<Process>(machine);
    ASSERT_TRUE(owner->becomes(Role::Owner));
    Process guest(machine);
    ASSERT_TRUE(guest.becomes(Role::Guest));
    machine.kept.isHeld = true; // nothing that the owner writes gets to the disk
    const auto ids = guest.desk.add(machine.newOrders(3));
    ASSERT_TRUE(eventually([&] { return owner->desk.jobs().size() == 3; }));

    owner.reset();
    machine.kept.isHeld = false;

    ASSERT_TRUE(guest.becomes(Role::Owner));
    EXPECT_TRUE(guest.sees(ids, JobState::Available));
    EXPECT_EQ(machine.copiedAndCopies(), std::pair(3, 3));
}

TEST(CopyDesk, FindsTheNextOwner)
{
    Machine machine;
    auto owner = std::make_unique<Process>(machine);
    ASSERT_TRUE(owner->becomes(Role::Owner));
    Process one(machine);
    Process other(machine);
    const auto ones = one.desk.add(machine.newOrders(5));
    const auto others = other.desk.add(machine.newOrders(5));
    ASSERT_TRUE(one.becomes(Role::Guest) && other.becomes(Role::Guest));

    owner.reset();

    EXPECT_TRUE(one.sees(ones, JobState::Available));
    EXPECT_TRUE(other.sees(others, JobState::Available));
    EXPECT_EQ(QSet({one.desk.role(), other.desk.role()}), QSet({Role::Owner, Role::Guest}));
    EXPECT_EQ(machine.copiedAndCopies(), std::pair(10, 10));
}

TEST(CopyDesk, HandsTheQueueToAWindowThatAsks)
{
    Machine machine;
    Process command(machine);
    ASSERT_TRUE(command.becomes(Role::Owner));
    const auto ids = command.desk.add(machine.newOrders(8));
    ASSERT_TRUE(eventually([&] { return machine.copiedAndCopies().first >= 2; }, aWhile));

    Process window(machine, Manner::Window);

    ASSERT_TRUE(window.becomes(Role::Owner));
    ASSERT_TRUE(command.becomes(Role::Guest));
    EXPECT_TRUE(command.sees(ids, JobState::Available));
    EXPECT_EQ(machine.copiedAndCopies(), std::pair(8, 8));
    EXPECT_EQ(window.failed.size() + command.failed.size(), 0);
}

TEST(CopyDesk, OfAWindowKeepsItsQueue)
{
    Machine machine;
    Process first(machine, Manner::Window);
    ASSERT_TRUE(first.becomes(Role::Owner));

    Process second(machine, Manner::Window);

    ASSERT_TRUE(second.becomes(Role::Closed));
    ASSERT_EQ(second.failed.size(), 1);
    const auto error = second.failed[0][0].value<Error>();
    EXPECT_EQ(error.code, QStringLiteral("QueueOwned"));
    EXPECT_EQ(error.members.value(QStringLiteral("Reason")), QStringLiteral("QueueKept"));
    EXPECT_EQ(error.members.value(QStringLiteral("Pid")),
        QString::number(QCoreApplication::applicationPid()));
    EXPECT_EQ(first.desk.role(), Role::Owner);
}

TEST(CopyDesk, SaysWhoHasAQueueThatCannotBeReached)
{
    Machine machine;
    QueueLock somebody(machine.place.lockFile);
    ASSERT_TRUE(somebody.take());

    Process late(machine);

    ASSERT_TRUE(late.becomes(Role::Closed));
    ASSERT_EQ(late.failed.size(), 1);
    const auto error = late.failed[0][0].value<Error>();
    EXPECT_EQ(error.code, QStringLiteral("QueueOwned"));
    EXPECT_EQ(error.members.value(QStringLiteral("Reason")), QStringLiteral("QueueUnreachable"));
    EXPECT_TRUE(error.message.contains(QString::number(QCoreApplication::applicationPid())));
}

TEST(CopyDesk, WaitsForAnOwnerThatIsStillOpening)
{
    Machine machine;
    auto somebody = std::make_unique<QueueLock>(machine.place.lockFile);
    ASSERT_TRUE(somebody->take());
    Process late(machine);
    const auto ids = late.desk.add(machine.newOrders(1));
    EXPECT_EQ(late.desk.role(), Role::Opening);

    somebody.reset();

    EXPECT_TRUE(late.becomes(Role::Owner));
    EXPECT_TRUE(late.sees(ids, JobState::Available));
}

TEST(CopyDesk, LetsTheQueueGoWhenItIsSaved)
{
    Machine machine;
    Process owner(machine);
    ASSERT_TRUE(owner.becomes(Role::Owner));
    machine.kept.isHeld = true;
    const auto ids = owner.desk.add(machine.newOrders(2));
    ASSERT_TRUE(eventually([&machine] { return machine.kept.writes > 0; }));

    bool hasLeft = false;
    owner.desk.leave()->then(
        &owner.desk, [&hasLeft](const Result<void>& left) { hasLeft = left.has_value(); });
    Process next(machine);
    EXPECT_EQ(next.desk.role(), Role::Opening);
    EXPECT_FALSE(hasLeft);
    machine.kept.release();

    EXPECT_TRUE(eventually([&hasLeft] { return hasLeft; }));
    ASSERT_TRUE(next.becomes(Role::Owner));
    EXPECT_TRUE(next.sees(ids, JobState::Available));
    EXPECT_EQ(machine.copiedAndCopies(), std::pair(2, 2));
}

TEST(CopyDesk, SaysWhatKeepsTheQueueFromBeingSavedWhenItLeaves)
{
    Machine machine;
    Process owner(machine);
    ASSERT_TRUE(owner.becomes(Role::Owner));
    machine.kept.writeError = Error{.kind = ErrorKind::Local, .code = QStringLiteral("Full")};
    owner.desk.add(machine.newOrders(1));

    const auto left = test::outcomeOf(owner.desk.leave());

    ASSERT_FALSE(left);
    EXPECT_EQ(left.error().code, QStringLiteral("Full"));
    EXPECT_EQ(owner.desk.role(), Role::Closed);
    EXPECT_EQ(machine.copiedAndCopies(), std::pair(0, 0));
}

TEST(CopyDesk, OfAGuestLeavesItsJobsWithTheOwner)
{
    Machine machine;
    Process owner(machine);
    ASSERT_TRUE(owner.becomes(Role::Owner));
    Process guest(machine);
    ASSERT_TRUE(guest.becomes(Role::Guest));
    guest.desk.add(machine.newOrders(7));

    ASSERT_TRUE(test::outcomeOf(guest.desk.leave()));

    EXPECT_EQ(owner.desk.jobs().size(), 7);
    EXPECT_EQ(machine.kept.kept().jobs.size(), 7);
    EXPECT_TRUE(eventually([&] { return owner.desk.ownQueue()->unfinished() == 0; }, aWhile));
}

TEST(CopyDesk, TellsOfOrdersThatTheOwnerDoesNotTake)
{
    Machine machine;
    Process owner(machine);
    ASSERT_TRUE(owner.becomes(Role::Owner));
    Process guest(machine);
    ASSERT_TRUE(guest.becomes(Role::Guest));
    QSignalSpy refused(&guest.desk, &CopyDesk::ordersRefused);

    const auto ids = guest.desk.add({test::orderOf(QStringLiteral("no backup's id"))});

    ASSERT_TRUE(eventually([&refused] { return refused.size() == 1; }));
    EXPECT_EQ(refused[0][0].value<QList<JobId>>(), ids);
    EXPECT_TRUE(owner.desk.jobs().isEmpty());
}

TEST(CopyDesk, TellsAllJobsToWhoFollows)
{
    Machine machine;
    Process owner(machine);
    ASSERT_TRUE(owner.becomes(Role::Owner));
    owner.desk.ownQueue()->setPaused(true);
    const auto ids = owner.desk.add(machine.newOrders(3));
    Process guest(machine);
    for (auto* process : {&owner, &guest}) {
        QSignalSpy told(&process->desk, &CopyDesk::allTold);
        process->desk.followAll();
        ASSERT_TRUE(eventually([&told] { return told.size() == 1; }));
        EXPECT_EQ(process->desk.jobs().size(), 3);
        EXPECT_TRUE(process->desk.isPaused());
    }

    guest.desk.cancel({ids[0]});
    EXPECT_TRUE(guest.sees({ids[0]}, JobState::Cancelled));
    guest.desk.resume();

    EXPECT_TRUE(guest.sees(ids.mid(1), JobState::Available));
    EXPECT_FALSE(owner.desk.isPaused());
    guest.desk.clearFinished();
    EXPECT_TRUE(eventually([&guest] { return guest.desk.jobs().isEmpty(); }));
    EXPECT_TRUE(owner.desk.jobs().isEmpty());
}

TEST(CopyDesk, OfAVisitorSeesTheQueueAndNeverHasIt)
{
    Machine machine;
    auto owner = std::make_unique<Process>(machine);
    ASSERT_TRUE(owner->becomes(Role::Owner));
    owner->desk.ownQueue()->setPaused(true);
    owner->desk.add(machine.newOrders(3));
    Process visitor(machine, Manner::Visitor);
    qsizetype toldAtOnce = 0;
    QObject::connect(&visitor.desk, &CopyDesk::allTold, &visitor.desk,
        [&] { toldAtOnce = visitor.desk.jobs().size(); });
    visitor.desk.followAll(); // before it is open
    ASSERT_TRUE(eventually([&toldAtOnce] { return toldAtOnce == 3; }));

    owner.reset();

    ASSERT_TRUE(visitor.becomes(Role::Closed));
    EXPECT_EQ(visitor.failed.size(), 1);
    EXPECT_FALSE(visitor.lock.isHeld());
    Process late(machine, Manner::Visitor);
    ASSERT_TRUE(late.becomes(Role::Closed));
    EXPECT_EQ(late.failed[0][0].value<Error>().code, QStringLiteral("QueueUnreachable"));
}

TEST(CopyDesk, MayBeLeftWhenAGuestMakesSomethingHappen)
{
    Machine machine;
    Process owner(machine);
    ASSERT_TRUE(owner.becomes(Role::Owner));
    owner.desk.ownQueue()->setPaused(true);
    const auto ids = owner.desk.add(machine.newOrders(1));
    Process guest(machine);
    ASSERT_TRUE(guest.becomes(Role::Guest));
    QObject::connect(&owner.desk, &CopyDesk::jobChanged, &owner.desk, [&owner](const JobId& id) {
        if (owner.desk.job(id)->state == JobState::Cancelled)
            owner.desk.leave()->then(&owner.desk, [](const Result<void>&) {});
    });

    guest.desk.cancel(ids);

    EXPECT_TRUE(owner.becomes(Role::Closed));
    EXPECT_TRUE(guest.becomes(Role::Owner));
    EXPECT_EQ(guest.desk.job(ids[0])->state, JobState::Cancelled);
}

TEST(CopyDesk, WorksAloneWhereNothingIsShared)
{
    Machine machine;
    Process first(machine, Manner::Command, false);
    Process second(machine, Manner::Command, false);

    EXPECT_TRUE(first.becomes(Role::Owner));
    EXPECT_TRUE(second.becomes(Role::Owner));
}

TEST(CopyDesk, WorksAloneWhereNoLockCanBeMade)
{
    Machine machine;
    machine.place.lockFile = machine.folder.filePath(QStringLiteral("no/folder/queue.lock"));
    Process only(machine);

    ASSERT_TRUE(only.becomes(Role::Owner));

    EXPECT_TRUE(only.sees(only.desk.add(machine.newOrders(1)), JobState::Available));
}

TEST(CopyDesk, SaysWhyTheKeptQueueCannotBeRead)
{
    Machine machine;
    machine.kept.loadError = Error{.kind = ErrorKind::Local, .code = QStringLiteral("Damaged")};
    Process only(machine);

    ASSERT_TRUE(only.becomes(Role::Closed));

    EXPECT_EQ(only.failed.value(0).value(0).value<Error>().code, QStringLiteral("Damaged"));
    EXPECT_FALSE(only.lock.isHeld());
}

} // namespace farcopy
