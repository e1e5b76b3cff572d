// SPDX-License-Identifier: Apache-2.0
#include "core/store/store.h"

#include "core/store/activityrows.h"
#include "core/store/durationrows.h"
#include "core/store/identityrows.h"
#include "core/store/jobrows.h"
#include "core/store/listingrows.h"
#include "core/store/storethread.h"

#include <QStandardPaths>

namespace farcopy {

namespace {

Result<StoredQueue> readQueue(Database& database, const QueueKey& queue)
{
    auto jobs = store::readJobs(database, queue);
    if (!jobs)
        return failure(jobs.error());
    auto durations = store::readDurations(database, queue);
    if (!durations)
        return failure(durations.error());
    const auto isPaused = store::readPaused(database, queue);
    if (!isPaused)
        return failure(isPaused.error());
    return StoredQueue{std::move(*jobs), std::move(*durations), *isPaused};
}

Result<void> writeChanges(Database& database, const QueueKey& queue, const JobChanges& changes)
{
    return database.inTransaction([&] {
        return store::removeJobs(database, queue, changes.removed)
            .and_then([&] { return store::writeJobs(database, queue, changes.saved); })
            .and_then([&] { return store::writeDurations(database, queue, changes.durations); })
            .and_then([&] { return store::writeActivities(database, changes.activities); })
            .and_then([&]() -> Result<void> {
                if (!changes.isPaused)
                    return {};
                return store::writePaused(database, queue, *changes.isPaused);
            });
    });
}

/// More requests than one copy ever takes.
constexpr int maxOfAJob = 1'000;

QList<ActivityEntry> madeBy(const Actor& actor, QList<ActivityEntry> entries)
{
    for (ActivityEntry& entry : entries)
        entry = madeBy(actor, entry);
    return entries;
}

class QueueJobs final : public JobStore
{
public:
    QueueJobs(StoreThread& thread, QueueKey queue, std::shared_ptr<const Actor> actor)
        : m_thread(thread)
        , m_queue(std::move(queue))
        , m_actor(std::move(actor))
    {
    }

    Call<StoredQueue>* load() override
    {
        return m_thread.ask<StoredQueue>(
            [queue = m_queue](Database& database) { return readQueue(database, queue); });
    }

    Call<void>* write(const JobChanges& changes) override
    {
        JobChanges written = changes;
        written.activities = madeBy(*m_actor, changes.activities);
        return m_thread.ask<void>([queue = m_queue, written](Database& database) {
            return writeChanges(database, queue, written);
        });
    }

    Call<QList<ActivityEntry>>* activitiesOf(const JobId& job) override
    {
        return m_thread.ask<QList<ActivityEntry>>([job](Database& database) {
            return store::readActivities(database, {.subject = job.text()}, maxOfAJob);
        });
    }

private:
    StoreThread& m_thread;
    const QueueKey m_queue;
    const std::shared_ptr<const Actor> m_actor;
};

} // namespace

Store::Store(const StoreOptions& options, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_actor(std::make_shared<Actor>())
    , m_thread(std::make_unique<StoreThread>(
          options, clock, *this, [this](const Error& error) { emit damageFound(error); }))
{
}

Store::~Store() = default;

QString Store::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/farcopy/farcopy.db");
}

Call<StoreOpening>* Store::open()
{
    return m_thread->open();
}

std::unique_ptr<JobStore> Store::jobs(const QueueKey& queue)
{
    return std::make_unique<QueueJobs>(*m_thread, queue, m_actor);
}

Call<QList<QueueWork>>* Store::queuesWithWork()
{
    return m_thread->ask<QList<QueueWork>>(store::readQueuesWithWork);
}

Call<void>* Store::saveListing(const QueueKey& queue, const StoredListing& listing)
{
    return m_thread->ask<void>([queue, listing](Database& database) {
        return store::writeListing(database, queue, listing);
    });
}

Call<QList<StoredListing>>* Store::loadListings(const QueueKey& queue)
{
    return m_thread->ask<QList<StoredListing>>(
        [queue](Database& database) { return store::readListings(database, queue); });
}

void Store::setActor(const Actor& actor)
{
    *m_actor = actor;
}

Call<void>* Store::logActivity(const QList<ActivityEntry>& entries)
{
    return m_thread->ask<void>([entries = madeBy(*m_actor, entries)](Database& database) {
        return database.inTransaction([&] { return store::writeActivities(database, entries); });
    });
}

Call<QList<ActivityEntry>>* Store::activities(const ActivityFilter& filter, int limit)
{
    return m_thread->ask<QList<ActivityEntry>>([filter, limit](Database& database) {
        return store::readActivities(database, filter, limit);
    });
}

Call<void>* Store::rememberIdentity(
    const AccountChoice& choice, const QString& endpointUrl, const AccountId& account)
{
    return m_thread->ask<void>([choice, endpointUrl, account](Database& database) {
        return store::writeIdentity(database, choice, endpointUrl, account);
    });
}

Call<AccountId>* Store::identityOf(const AccountChoice& choice, const QString& endpointUrl)
{
    return m_thread->ask<AccountId>([choice, endpointUrl](Database& database) {
        return store::readIdentity(database, choice, endpointUrl);
    });
}

} // namespace farcopy
