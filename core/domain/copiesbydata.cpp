// SPDX-License-Identifier: Apache-2.0
#include "core/domain/copiesbydata.h"

namespace farcopy {

namespace {

QString dataOf(const Backup& backup)
{
    return backup.volume ? backup.volume->id.text() : backup.fileSystem.id.text();
}

} // namespace

CopiesByData::CopiesByData(const QList<Backup>& copies)
{
    for (const auto& copy : copies)
        m_copies[dataOf(copy)].append(copy);
}

QList<Backup> CopiesByData::like(const Backup& backup) const
{
    return m_copies.value(dataOf(backup));
}

} // namespace farcopy
