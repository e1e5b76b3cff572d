// SPDX-License-Identifier: Apache-2.0
#include "core/copy/jobbook.h"

#include "core/copy/queueorder.h"

#include <QSet>

#include <algorithm>

namespace farcopy {

StoredJob JobEntry::stored() const
{
    return {.job = *job, .place = place, .failures = failures, .isFateOpen = isFateOpen};
}

void JobBook::append(const CopyJob& job)
{
    m_order.append(job.id);
    m_entries[job.id] = {.job = job};
    findPlace(m_order.size() - 1);
}

QList<JobId> JobBook::insert(const QList<CopyJob>& jobs, const QList<JobId>& order)
{
    QHash<JobId, qint64> places;
    for (const auto& [id, entry] : m_entries)
        places.insert(id, entry.place);
    for (const auto& job : jobs)
        m_entries[job.id] = {.job = job};
    m_order = order;
    const auto given = placesFor(order, places);
    for (auto place = given.begin(); place != given.end(); ++place)
        find(place.key())->place = *place;
    return given.keys();
}

void JobBook::restore(const QList<StoredJob>& jobs)
{
    QList<JobId> restored;
    restored.reserve(jobs.size() + m_order.size());
    for (const auto& stored : jobs) {
        JobEntry& entry = m_entries[stored.job.id];
        entry = {.job = stored.job,
            .failures = stored.failures,
            .isFateOpen = stored.isFateOpen,
            .place = stored.place};
        if (!stored.job.copyId.isEmpty())
            setCopy(entry, stored.job.copyId);
        restored.append(stored.job.id);
    }
    m_order = restored + m_order;
    placeAnew(restored.size());
}

QList<JobId> JobBook::removeOver(const std::function<bool(const CopyJob&)>& condition)
{
    QList<JobId> removed;
    m_order.removeIf([&](const JobId& id) {
        JobEntry& entry = *find(id);
        if (!entry.job->isOver() || !condition(*entry.job))
            return false;
        setCopy(entry, {});
        m_entries.erase(id);
        removed.append(id);
        return true;
    });
    return removed;
}

QList<JobId> JobBook::move(const JobId& id, const JobId& before)
{
    const auto from = m_order.indexOf(id);
    if (from < 0 || id == before)
        return {};
    m_order.removeAt(from);
    const auto found = m_order.indexOf(before);
    const auto to = found < 0 ? m_order.size() : found;
    m_order.insert(to, id);
    return findPlace(to);
}

QList<JobId> JobBook::arrange(const QList<JobId>& jobs)
{
    QList<JobId> known = jobs;
    known.removeIf([this](const JobId& id) { return find(id) == nullptr; });
    const QSet<JobId> arranged(known.cbegin(), known.cend());
    QList<JobId> moved;
    QList<qint64> places;
    for (JobId& id : m_order) {
        if (!arranged.contains(id))
            continue;
        places.append(find(id)->place);
        const JobId& next = known.at(places.size() - 1);
        if (next != id)
            moved.append(next);
        id = next;
    }
    for (qsizetype i = 0; i < places.size(); ++i)
        find(known.at(i))->place = places.at(i);
    return moved;
}

void JobBook::moveToEnd(const QList<JobId>& jobs)
{
    const QSet<JobId> moved(jobs.cbegin(), jobs.cend());
    m_order.removeIf([&moved](const JobId& id) { return moved.contains(id); });
    for (const auto& id : jobs) {
        m_order.append(id);
        findPlace(m_order.size() - 1);
    }
}

QList<JobId> JobBook::findPlace(qsizetype index)
{
    const qint64 last = index == 0 ? 0 : find(m_order[index - 1])->place;
    if (index == m_order.size() - 1) {
        find(m_order[index])->place = last + placeGap;
        return {m_order[index]};
    }
    const qint64 next = find(m_order[index + 1])->place;
    if (index == 0) {
        find(m_order[0])->place = next - placeGap;
        return {m_order[0]};
    }
    if (next - last < 2)
        return placeAnew(index);
    find(m_order[index])->place = last + (next - last) / 2;
    return {m_order[index]};
}

QList<JobId> JobBook::placeAnew(qsizetype from)
{
    qint64 last = from == 0 ? 0 : find(m_order[from - 1])->place;
    for (auto i = from; i < m_order.size(); ++i) {
        last += placeGap;
        find(m_order[i])->place = last;
    }
    return m_order.mid(from);
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
        [](const auto& entry) { return !entry.second.job->isOver(); }));
}

void JobBook::setCopy(JobEntry& entry, const BackupId& copy)
{
    if (entry.job->copyId.isEmpty() && copy.isEmpty())
        return;
    auto& inRegion = m_byCopy[entry.job->request.destination];
    if (!entry.job->copyId.isEmpty())
        inRegion.remove(entry.job->copyId, entry.job->id);
    entry.job.edit().copyId = copy;
    if (!copy.isEmpty())
        inRegion.insert(copy, entry.job->id);
}

QList<JobEntry*> JobBook::jobsOf(const RegionId& region, const BackupId& copy)
{
    QList<JobEntry*> entries;
    const auto inRegion = m_byCopy.constFind(region);
    if (inRegion == m_byCopy.constEnd())
        return entries;
    for (auto at = inRegion->constFind(copy); at != inRegion->constEnd() && at.key() == copy; ++at)
        entries.append(find(*at));
    return entries;
}

bool JobBook::isOurs(const RegionId& region, const BackupId& copy) const
{
    const auto inRegion = m_byCopy.constFind(region);
    return inRegion != m_byCopy.constEnd() && inRegion->contains(copy);
}

} // namespace farcopy
