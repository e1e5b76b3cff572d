// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"

#include "tests/support/fakejobstore.h"
#include "tests/support/sandboxbench.h"
#include "tests/support/waiting.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy::test {

inline const RegionId ireland(QStringLiteral("eu-west-1"));
inline const RegionId frankfurt(QStringLiteral("eu-central-1"));
inline constexpr int aWhile = 30'000; ///< ms until a test gives up; none takes that long

/// A queue from Ireland to Frankfurt in a sandbox of its own.
struct QueueBench {
    explicit QueueBench(double copySpeed = 200,
        const sandbox::AccessKey& key = sandbox::SandboxServer::administrator())
        : sandbox({.copySpeed = copySpeed}, key)
    {
        inventory.setRegions({frankfurt});
        queue.keepIn(store);
    }

    /// Makes so many new backups in Ireland and orders to copy them.
    QList<CopyOrder> newOrders(int number)
    {
        QList<CopyOrder> orders;
        for (int i = 0; i < number; ++i) {
            const auto id = sandbox.server.addBackup({.sizeBytes = qint64{4} << 30});
            orders.append({.request = {.sourceBackupId = BackupId(id),
                               .sourceRegion = ireland,
                               .destination = frankfurt},
                .source = {}});
        }
        return orders;
    }

    /// What somebody else copies meanwhile, without this queue.
    void copyElsewhere(int number)
    {
        for (auto order : newOrders(number)) {
            order.request.token = order.request.sourceBackupId.text();
            const auto copy = outcomeOf(sandbox.fsx.copyBackup(order.request));
            ASSERT_TRUE(copy) << qPrintable(copy.error().message);
        }
    }

    [[nodiscard]] int countIn(JobState state) const
    {
        const auto jobs = queue.jobs();
        return static_cast<int>(std::count_if(
            jobs.begin(), jobs.end(), [state](const CopyJob& job) { return job.state == state; }));
    }
    [[nodiscard]] bool reaches(JobState state, int number)
    {
        return eventually([&] { return countIn(state) == number; }, aWhile);
    }
    [[nodiscard]] bool ends()
    {
        return eventually([this] { return queue.unfinished() == 0; }, aWhile);
    }
    [[nodiscard]] int mostAtOnce() const
    {
        return sandbox.server.books().mostCopiesAtOnce.value(frankfurt.text());
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
    [[nodiscard]] CopyJob only() const { return queue.jobs().value(0); }

    SandboxBench sandbox;
    Inventory inventory{sandbox.fsx, sandbox.clock};
    FakeJobStore store;
    CopyQueue queue{
        sandbox.fsx, inventory, sandbox.clock, sandbox.random, nullptr, SandboxBench::quickPace()};
};

} // namespace farcopy::test
