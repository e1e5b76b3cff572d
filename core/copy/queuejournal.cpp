// SPDX-License-Identifier: Apache-2.0
#include "core/copy/queuejournal.h"

#include "core/base/log.h"

#include <utility>

namespace farcopy {

QueueJournal::QueueJournal(
    Snapshot snapshot, const CopyPace& pace, RandomSource random, QObject* parent)
    : QObject(parent)
    , m_snapshot(std::move(snapshot))
    , m_pace(pace)
    , m_random(std::move(random))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &QueueJournal::write);
}

void QueueJournal::open(JobStore& store)
{
    m_store = &store;
    writeSoon();
}

void QueueJournal::note(const JobId& id)
{
    m_changed.insert(id);
    writeSoon();
}

void QueueJournal::forget(const JobId& id)
{
    m_changed.remove(id);
    m_other.removed.append(id);
    writeSoon();
}

void QueueJournal::note(const CopyDuration& duration)
{
    m_other.durations.append(duration);
    writeSoon();
}

void QueueJournal::note(const ActivityEntry& activity)
{
    m_other.activities.append(activity);
    writeSoon();
}

void QueueJournal::notePaused(bool isPaused)
{
    m_other.isPaused = isPaused;
    writeSoon();
}

void QueueJournal::askToSend(const JobId& id)
{
    m_asking.append(id);
    note(id);
}

void QueueJournal::withdraw(const JobId& id)
{
    m_asking.removeOne(id);
    m_waiting.removeOne(id);
}

bool QueueJournal::isAsked(const JobId& id) const
{
    return m_asking.contains(id) || m_waiting.contains(id);
}

bool QueueJournal::isSettled() const
{
    return !m_isWriting && m_changed.isEmpty() && m_other.isEmpty();
}

void QueueJournal::tryAgain()
{
    m_failures = 0;
    if (m_trouble && !m_isWriting)
        m_retry.start(0);
}

void QueueJournal::writeSoon()
{
    if (m_store == nullptr || m_isWriting || m_trouble || std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &QueueJournal::write, Qt::QueuedConnection);
}

void QueueJournal::write()
{
    m_isScheduled = false;
    if (m_isWriting)
        return;
    m_writing = collect();
    m_waiting = std::exchange(m_asking, {});
    if (m_writing.isEmpty())
        return;
    m_isWriting = true;
    m_store->write(m_writing)->then(this, [this](const Result<void>& written) { take(written); });
}

void QueueJournal::take(const Result<void>& written)
{
    m_isWriting = false;
    const auto ids = std::exchange(m_waiting, {});
    const auto changes = std::exchange(m_writing, {});
    if (written) {
        m_failures = 0;
        setTrouble({});
        writeSoon();
        if (!ids.isEmpty())
            emit cleared(ids);
        if (isSettled())
            emit settled();
        return;
    }
    qCWarning(logCopy) << "the queue is not written:" << written.error().message;
    putBack(changes);
    const auto asking = std::exchange(m_asking, {});
    m_retry.start(retryDelay(++m_failures, m_pace, m_random));
    setTrouble(written.error());
    if (!ids.isEmpty() || !asking.isEmpty())
        emit refused(ids + asking);
}

void QueueJournal::setTrouble(const std::optional<Error>& trouble)
{
    if (std::exchange(m_trouble, trouble) != trouble)
        emit troubleChanged();
}

JobChanges QueueJournal::collect()
{
    JobChanges changes = std::exchange(m_other, {});
    const auto changed = std::exchange(m_changed, {});
    changes.saved.reserve(changed.size());
    for (const auto& id : changed)
        changes.saved.append(m_snapshot(id));
    return changes;
}

/// What was noted meanwhile is newer.
void QueueJournal::putBack(const JobChanges& changes)
{
    const auto forgotten = m_other.removed;
    for (const auto& stored : changes.saved) {
        if (!forgotten.contains(stored.job.id))
            m_changed.insert(stored.job.id);
    }
    m_other.removed = changes.removed + m_other.removed;
    m_other.durations = changes.durations + m_other.durations;
    m_other.activities = changes.activities + m_other.activities;
    if (!m_other.isPaused)
        m_other.isPaused = changes.isPaused;
}

} // namespace farcopy
