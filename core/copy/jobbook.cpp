// SPDX-License-Identifier: Apache-2.0
#include "core/copy/jobbook.h"

#include <algorithm>

namespace farcopy {

void JobBook::append(const CopyJob& job)
{
    m_order.append(job.id);
    m_entries[job.id] = {.job = job};
}

QList<JobId> JobBook::removeOver()
{
    QList<JobId> removed;
    m_order.removeIf([this, &removed](const JobId& id) {
        JobEntry& entry = *find(id);
        if (!entry.job.isOver())
            return false;
        setCopy(entry, {});
        m_entries.erase(id);
        removed.append(id);
        return true;
    });
    return removed;
}

void JobBook::move(const JobId& id, const JobId& before)
{
    const auto from = m_order.indexOf(id);
    if (from < 0 || id == before)
        return;
    m_order.removeAt(from);
    const auto to = m_order.indexOf(before);
    m_order.insert(to < 0 ? m_order.size() : to, id);
}

JobEntry* JobBook::find(const JobId& id)
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

const JobEntry* JobBook::find(const JobId& id) const
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

int JobBook::unfinished() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
        [](const auto& entry) { return !entry.second.job.isOver(); }));
}

void JobBook::setCopy(JobEntry& entry, const BackupId& copy)
{
    auto& inRegion = m_byCopy[entry.job.request.destination];
    if (!entry.job.copyId.isEmpty())
        inRegion.remove(entry.job.copyId);
    entry.job.copyId = copy;
    if (!copy.isEmpty())
        inRegion.insert(copy, entry.job.id);
}

JobEntry* JobBook::findByCopy(const RegionId& region, const BackupId& copy)
{
    return find(m_byCopy.value(region).value(copy));
}

bool JobBook::isOurs(const RegionId& region, const BackupId& copy) const
{
    const auto inRegion = m_byCopy.constFind(region);
    return inRegion != m_byCopy.constEnd() && inRegion->contains(copy);
}

} // namespace farcopy
