// SPDX-License-Identifier: Apache-2.0
#include "core/copy/foreigncopies.h"

#include "core/inventory/inventory.h"

namespace farcopy {

namespace {

bool isRunningCopy(const Backup& backup)
{
    switch (backup.lifecycle) {
    case Lifecycle::Copying: // whether or not the service names a source
        return true;
    case Lifecycle::Pending:
    case Lifecycle::Creating:
    case Lifecycle::Transferring:
        return backup.isCopy();
    case Lifecycle::Unknown:
    case Lifecycle::Available:
    case Lifecycle::Failed:
    case Lifecycle::Deleted:
        return false;
    }
    return false;
}

} // namespace

ForeignCopies::ForeignCopies(Inventory& inventory, IsOurs isOurs, QObject* parent)
    : QObject(parent)
    , m_isOurs(std::move(isOurs))
{
    connect(&inventory, &Inventory::backupsAdded, this, &ForeignCopies::take);
    connect(&inventory, &Inventory::backupsChanged, this, &ForeignCopies::take);
    connect(&inventory, &Inventory::backupsRemoved, this, &ForeignCopies::drop);
    take(inventory.backups());
}

QList<Backup> ForeignCopies::all() const
{
    QList<Backup> copies;
    for (const auto& inRegion : m_copies)
        copies.append(inRegion.values());
    return copies;
}

int ForeignCopies::countIn(const RegionId& region) const
{
    const auto inRegion = m_copies.constFind(region);
    return inRegion == m_copies.constEnd() ? 0 : static_cast<int>(inRegion->size());
}

void ForeignCopies::disown(const RegionId& region, const BackupId& id)
{
    if (remove(region, id))
        emit changed();
}

void ForeignCopies::take(const QList<Backup>& backups)
{
    bool isNews = false;
    for (const auto& backup : backups) {
        if (!isRunningCopy(backup)) {
            isNews |= remove(backup.region, backup.id);
        } else if (!m_isOurs(backup.region, backup.id)) {
            auto& copies = m_copies[backup.region];
            const bool isNew = !copies.contains(backup.id);
            copies.insert(backup.id, backup);
            isNews = true;
            if (isNew)
                emit began(backup.region, backup.id);
        }
    }
    if (isNews)
        emit changed();
}

void ForeignCopies::drop(const RegionId& region, const QList<BackupId>& ids)
{
    bool isNews = false;
    for (const auto& id : ids)
        isNews |= remove(region, id);
    if (isNews)
        emit changed();
}

bool ForeignCopies::remove(const RegionId& region, const BackupId& id)
{
    const auto copies = m_copies.find(region);
    if (copies == m_copies.end() || !copies->remove(id))
        return false;
    emit ended(region, id);
    return true;
}

} // namespace farcopy
