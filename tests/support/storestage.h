// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/store/store.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storesamples.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

namespace farcopy::test {

/// A folder for a database, the store in it, and a way to look at the file past the store.
class StoreStage
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("farcopy.db")); }

    [[nodiscard]] StoreOptions options() const
    {
        return {.path = path(), .busyTimeout = std::chrono::milliseconds(50)};
    }

    [[nodiscard]] std::unique_ptr<Store> store() const { return store(options()); }
    [[nodiscard]] std::unique_ptr<Store> store(const StoreOptions& options) const
    {
        return std::make_unique<Store>(options, clock);
    }

    /// A connection of another program.
    [[nodiscard]] std::unique_ptr<Database> database() const
    {
        auto database = Database::open(path(), {.busyTimeout = std::chrono::milliseconds(50)});
        return database ? std::move(*database) : nullptr;
    }

    /// Carries out a statement past the store.
    void run(const QString& sql) const
    {
        const auto outcome = database()->run(sql);
        EXPECT_TRUE(outcome) << qPrintable(sql) << ": "
                             << (outcome ? "" : qPrintable(outcome.error().message));
    }

    FakeClock clock;

private:
    QTemporaryDir m_folder;
};

/// The number that a query gives; nothing: none, or it fails.
[[nodiscard]] inline std::optional<qint64> numberIn(
    Database& database, const QString& sql, const QVariantList& values = {})
{
    return database.readNumber(sql, values).value_or(std::nullopt);
}

inline const QueueKey sampleQueue{QStringLiteral("111122223333")};

/// Writes the changes and waits for the outcome.
[[nodiscard]] inline Result<void> written(
    Store& store, const JobChanges& changes, const QueueKey& queue = sampleQueue)
{
    return outcomeOf(store.jobs(queue)->write(changes));
}

/// The queue as the store reads it; empty where it cannot.
[[nodiscard]] inline StoredQueue loaded(Store& store, const QueueKey& queue = sampleQueue)
{
    auto outcome = outcomeOf(store.jobs(queue)->load());
    EXPECT_TRUE(outcome) << (outcome ? "" : qPrintable(outcome.error().message));
    return outcome.value_or(StoredQueue{});
}

/// "job-1 job-2 …" in the order in which they are kept.
[[nodiscard]] inline QString idsOf(const StoredQueue& queue)
{
    QStringList ids;
    for (const StoredJob& stored : queue.jobs)
        ids.append(stored.job.id.text());
    return ids.join(u' ');
}

} // namespace farcopy::test
