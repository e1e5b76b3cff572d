// SPDX-License-Identifier: Apache-2.0
#include "app/cli/runningcopies.h"

#include "app/cli/statusreport.h"
#include "core/api/fsxclient.h"
#include "core/domain/constraints.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace farcopy::cli {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortestTick{2'000};
constexpr milliseconds longestTick{30'000};

} // namespace

RunningCopies::RunningCopies(
    FsxClient& client, const Clock& clock, const QList<RegionId>& regions, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_inventory(client, clock)
    , m_wait(shortestTick)
{
    m_inventory.setRegions(regions);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &RunningCopies::look);
    connect(&m_inventory, &Inventory::loadingChanged, this, [this](bool isLoading) {
        if (!isLoading)
            takeListing();
    });
}

void RunningCopies::list()
{
    m_inventory.refreshAll();
}

void RunningCopies::lookAgain()
{
    const auto now = copies();
    m_wait = now == m_last ? std::min(m_wait * 3 / 2, longestTick) : shortestTick;
    m_last = now;
    m_tick.start(m_wait);
}

void RunningCopies::add(const RegionId& region, const BackupId& id)
{
    const Copy copy(region, id);
    if (regions().contains(region) && !m_watched.contains(copy))
        m_watched << copy;
}

QList<Backup> RunningCopies::copies() const
{
    QList<Backup> copies;
    for (const auto& [region, id] : m_watched) {
        if (const auto copy = m_inventory.find(region, id))
            copies << *copy;
    }
    return copies;
}

bool RunningCopies::isListed(const RegionId& region, const BackupId& id) const
{
    return m_inventory.contains(region, id);
}

void RunningCopies::takeListing()
{
    for (const auto& region : regions()) {
        const RegionState state = m_inventory.state(region);
        if (state.phase == RegionState::Phase::Failed && state.error)
            m_failures.insert(region, *state.error);
        for (const auto& backup : m_inventory.backupsIn(region)) {
            if (isCopyInProgress(backup))
                add(region, backup.id);
        }
    }
    emit seen();
}

/// Up to 50 ids in a call, one chain of calls for each tick.
void RunningCopies::look()
{
    m_asked.clear();
    QMap<RegionId, QList<BackupId>> running;
    for (const auto& [region, id] : std::as_const(m_watched)) {
        const auto copy = m_inventory.find(region, id);
        if (!copy || isCopyInProgress(*copy))
            running[region] << id;
    }
    for (auto at = running.begin(); at != running.end(); ++at) {
        for (qsizetype i = 0; i < at->size(); i += constraints::maxBackupIdsPerCall)
            m_asked << std::pair(at.key(), at->mid(i, constraints::maxBackupIdsPerCall));
    }
    lookAtNext();
}

void RunningCopies::lookAtNext()
{
    if (m_asked.isEmpty()) {
        emit seen();
        return;
    }
    const auto [region, ids] = m_asked.takeFirst();
    BackupQuery query;
    query.ids = ids;
    auto* call = m_client.describeBackups(region, query);
    call->then(this, [this, region = region](const Result<BackupPage>& page) {
        if (page)
            m_inventory.merge(region, page->backups);
        else if (!take(region, page.error()))
            return;
        lookAtNext();
    });
}

/// Whether to go on: what may pass is tried again at the next tick.
bool RunningCopies::take(const RegionId& region, const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Throttled:
    case ErrorKind::Unavailable:
    case ErrorKind::BadAnswer:
        return true;
    case ErrorKind::Rejected:
        if (error.code == QLatin1String("BackupNotFound")) {
            m_asked.clear();
            forgetUnknown(region);
            m_inventory.refresh(region); // one of them is gone: the listing tells which
            return false;
        }
        break;
    case ErrorKind::Cancelled:
    case ErrorKind::Tls:
    case ErrorKind::AccessDenied:
    case ErrorKind::Expired:
    case ErrorKind::Local:
        break;
    }
    emit refused(region, error);
    return false;
}

/// Copies that no listing has brought yet: the next one will, if they are there.
void RunningCopies::forgetUnknown(const RegionId& region)
{
    m_watched.removeIf([&](const Copy& copy) {
        return copy.first == region && !m_inventory.contains(region, copy.second);
    });
}

} // namespace farcopy::cli
