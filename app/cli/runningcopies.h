// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/regionfailures.h"
#include "core/inventory/inventory.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <utility>

namespace farcopy {
class FsxClient;
}

namespace farcopy::cli {

/// The copies that run at the service, whoever started them: lists once, to find them, and watches
/// them by their ids from then on.
class RunningCopies : public QObject
{
    Q_OBJECT

public:
    RunningCopies(FsxClient& client, const Clock& clock, const QList<RegionId>& regions,
        QObject* parent = nullptr);

    /// Lists all Regions: seen() follows.
    void list();
    /// Looks at the copies once more, sooner the more has changed: seen() or refused() follows.
    void lookAgain();

    /// Watches a copy that was begun after the listing.
    void add(const RegionId& region, const BackupId& id);

    /// Those that ran when they were first seen.
    [[nodiscard]] QList<Backup> copies() const;
    [[nodiscard]] bool isListed(const RegionId& region, const BackupId& id) const;
    [[nodiscard]] const QList<RegionId>& regions() const { return m_inventory.regions(); }
    /// Why Regions could not be listed.
    [[nodiscard]] const RegionFailures& failures() const { return m_failures; }
    [[nodiscard]] bool hasAnswer() const { return m_failures.size() < regions().size(); }

signals:
    void seen();
    /// A Region does not let itself be looked at any more.
    void refused(const farcopy::RegionId& region, const farcopy::Error& error);

private:
    using Copy = std::pair<RegionId, BackupId>;

    void takeListing();
    void look();
    void lookAtNext();
    bool take(const RegionId& region, const Error& error);
    void forgetUnknown(const RegionId& region);

    FsxClient& m_client;
    Inventory m_inventory;
    QTimer m_tick;
    std::chrono::milliseconds m_wait;
    QList<Copy> m_watched;
    QList<std::pair<RegionId, QList<BackupId>>> m_asked;
    QList<Backup> m_last;
    RegionFailures m_failures;
};

} // namespace farcopy::cli
