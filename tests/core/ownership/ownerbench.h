// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"
#include "core/ownership/queueserver.h"
#include "core/ownership/remotequeue.h"

#include "tests/support/fakejobstore.h"
#include "tests/support/sandboxbench.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <memory>

namespace farcopy::test {

[[nodiscard]] inline JobId newJobId()
{
    return JobId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// An order of one's own making, as guests give it: with an id and a token.
[[nodiscard]] inline CopyOrder orderOf(const QString& backupId)
{
    const JobId id = newJobId();
    return {.request = {.sourceBackupId = BackupId(backupId),
                .sourceRegion = RegionId(QStringLiteral("eu-west-1")),
                .destination = RegionId(QStringLiteral("eu-central-1")),
                .token = id.text()},
        .source = {},
        .id = id};
}

/// For jobs that are never sent.
[[nodiscard]] inline QList<CopyOrder> ordersOutOfThinAir(int number)
{
    QList<CopyOrder> orders;
    for (int i = 0; i < number; ++i)
        orders.append(orderOf(QStringLiteral("backup-%1").arg(i, 17, 16, QLatin1Char('0'))));
    return orders;
}

[[nodiscard]] inline QList<JobId> idsOf(const QList<CopyOrder>& orders)
{
    QList<JobId> ids;
    for (const auto& order : orders)
        ids.append(order.id);
    return ids;
}

[[nodiscard]] inline int countIn(const QList<CopyJob>& jobs, JobState state)
{
    return static_cast<int>(std::count_if(
        jobs.begin(), jobs.end(), [state](const CopyJob& job) { return job.state == state; }));
}

/// A queue in a sandbox of its own, open to guests.
struct OwnerBench {
    OwnerBench()
    {
        inventory.setRegions({RegionId(QStringLiteral("eu-central-1"))});
        queue.keepIn(store);
        if (const auto listening = server.listen(socket()); !listening)
            qFatal("no socket: %s", qUtf8Printable(listening.error().message));
    }

    [[nodiscard]] QString socket() const { return folder.filePath(QStringLiteral("q.socket")); }

    /// Makes so many new backups in Ireland and orders to copy them.
    [[nodiscard]] QList<CopyOrder> newOrders(int number)
    {
        QList<CopyOrder> orders;
        for (int i = 0; i < number; ++i)
            orders.append(orderOf(sandbox.server.addBackup({.sizeBytes = qint64{4} << 30})));
        return orders;
    }

    [[nodiscard]] bool connects(RemoteQueue& guest) const
    {
        guest.open(socket());
        return eventually([&guest] { return guest.isOpen(); });
    }

    /// Takes the place of the first one.
    [[nodiscard]] std::unique_ptr<QueueServer> secondServer()
    {
        auto second = std::make_unique<QueueServer>(queue, false);
        if (const auto listening = second->listen(socket()); !listening)
            qFatal("no socket: %s", qUtf8Printable(listening.error().message));
        return second;
    }

    [[nodiscard]] int copies() const
    {
        return static_cast<int>(sandbox.server.books().copies.size());
    }

    SandboxBench sandbox{{.copySpeed = 200}};
    QTemporaryDir folder;
    Inventory inventory{sandbox.fsx, sandbox.clock};
    FakeJobStore store;
    CopyQueue queue{
        sandbox.fsx, inventory, sandbox.clock, sandbox.random, nullptr, SandboxBench::quickPace()};
    QueueServer server{queue, true};
};

} // namespace farcopy::test
