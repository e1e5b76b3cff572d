// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace farcopy {

class Inventory;

/// The copies that run in the account without being ours: started by other programs and people, or
/// by us before this session. They take places in the lanes.
class ForeignCopies final : public QObject
{
    Q_OBJECT

public:
    using IsOurs = std::function<bool(const RegionId&, const BackupId&)>;

    /// @param inventory  asked now, followed from then on
    ForeignCopies(Inventory& inventory, IsOurs isOurs, QObject* parent);

    [[nodiscard]] QList<Backup> all() const;
    [[nodiscard]] int countIn(const RegionId& region) const;

    /// A copy turned out to be ours.
    void disown(const RegionId& region, const BackupId& id);

signals:
    void began(const farcopy::RegionId& region, const farcopy::BackupId& id);
    void ended(const farcopy::RegionId& region, const farcopy::BackupId& id);
    /// Something about them is new: which there are, or how far one is.
    void changed();

private:
    void take(const QList<Backup>& backups);
    void drop(const RegionId& region, const QList<BackupId>& ids);
    bool remove(const RegionId& region, const BackupId& id);

    IsOurs m_isOurs;
    QHash<RegionId, QHash<BackupId, Backup>> m_copies;
};

} // namespace farcopy
