// SPDX-License-Identifier: Apache-2.0
#include "core/domain/copiesbydata.h"

#include <utility>

namespace farcopy {

/// Copies of the same data stand next to each other as a rule: these are looked up once.
CopiesByData::CopiesByData(QList<Backup> copies)
{
    QString data;
    QList<Backup>* same = nullptr;
    for (auto& copy : copies) {
        const QString& own = dataOf(copy.fileSystem, copy.volume);
        if (same == nullptr || own != data) {
            data = own;
            same = &m_copies[data];
        }
        same->append(std::move(copy));
    }
}

const QString& CopiesByData::dataOf(
    const FileSystemInfo& fileSystem, const std::optional<VolumeInfo>& volume)
{
    return volume ? volume->id.text() : fileSystem.id.text();
}

QList<Backup> CopiesByData::like(const Backup& backup) const
{
    return m_copies.value(dataOf(backup.fileSystem, backup.volume));
}

} // namespace farcopy
