// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/jobstore.h"

#include <QObject>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace farcopy::test {

/// A store in memory that remembers what was written and fails on demand.
class FakeJobStore final : public JobStore
{
public:
    Call<StoredQueue>* load() override
    {
        auto* call = new PromisedCall<StoredQueue>(&m_owner);
        if (loadError)
            call->resolve(failure(*loadError));
        else
            call->resolve(kept());
        return call;
    }

    Call<void>* write(const JobChanges& changes) override
    {
        auto* call = new PromisedCall<void>(&m_owner);
        ++writes;
        rows += static_cast<int>(changes.saved.size());
        if (isHeld)
            m_held.append({changes, call});
        else
            settle(changes, call);
        return call;
    }

    Call<QList<ActivityEntry>>* activitiesOf(const JobId& job) override
    {
        auto* call = new PromisedCall<QList<ActivityEntry>>(&m_owner);
        QList<ActivityEntry> found;
        for (const auto& entry : m_activities) {
            if (entry.subject == job.text())
                found.prepend(entry);
        }
        if (loadError)
            call->resolve(failure(*loadError));
        else
            call->resolve(found);
        return call;
    }

    /// Answers the writes that were held back.
    void release()
    {
        isHeld = false;
        for (const auto& [changes, call] : std::exchange(m_held, {}))
            settle(changes, call);
    }

    /// As if its file had been damaged and replaced.
    void lose()
    {
        m_jobs.clear();
        m_queue.isPaused = false;
    }

    /// What another session would find.
    [[nodiscard]] StoredQueue kept() const
    {
        StoredQueue queue = m_queue;
        for (const auto& [id, stored] : m_jobs)
            queue.jobs.append(stored);
        std::sort(queue.jobs.begin(), queue.jobs.end(),
            [](const StoredJob& a, const StoredJob& b) { return a.place < b.place; });
        return queue;
    }
    [[nodiscard]] std::optional<StoredJob> job(const JobId& id) const
    {
        const auto found = m_jobs.find(id);
        return found == m_jobs.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] const QList<ActivityEntry>& activities() const { return m_activities; }

    std::optional<Error> loadError;
    std::optional<Error> writeError; ///< of every write until it is reset
    bool isHeld = false;             ///< writes end when release() is called
    int writes = 0;
    int rows = 0; ///< of jobs, in all writes

private:
    void settle(const JobChanges& changes, PromisedCall<void>* call)
    {
        if (writeError) {
            call->resolve(failure(*writeError));
            return;
        }
        for (const auto& stored : changes.saved)
            m_jobs.insert_or_assign(stored.job.id, stored);
        for (const auto& id : changes.removed)
            m_jobs.erase(id);
        m_queue.durations += changes.durations;
        m_queue.isPaused = changes.isPaused.value_or(m_queue.isPaused);
        m_activities += changes.activities;
        call->resolve({});
    }

    QObject m_owner; ///< of the calls
    std::map<JobId, StoredJob> m_jobs;
    StoredQueue m_queue;
    QList<ActivityEntry> m_activities;
    QList<std::pair<JobChanges, PromisedCall<void>*>> m_held;
};

} // namespace farcopy::test
