// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/jobstore.h"

#include <QObject>

#include <algorithm>
#include <iterator>

namespace farcopy {

/// For a queue that is to live as long as its program and no longer: in a sandbox, which is gone
/// then too, or where no file can be written.
class SessionJobStore final : public JobStore
{
public:
    Call<StoredQueue>* load() override { return done(new PromisedCall<StoredQueue>(&m_owner), {}); }
    Call<void>* write(const JobChanges& changes) override
    {
        m_activities += changes.activities;
        if (m_activities.size() > maxActivities)
            m_activities.remove(0, m_activities.size() - maxActivities);
        return done(new PromisedCall<void>(&m_owner), {});
    }
    Call<QList<ActivityEntry>>* activitiesOf(const JobId& job) override
    {
        QList<ActivityEntry> found;
        std::copy_if(m_activities.crbegin(), m_activities.crend(), std::back_inserter(found),
            [&job](const ActivityEntry& entry) { return entry.subject == job.text(); });
        return done(
            new PromisedCall<QList<ActivityEntry>>(&m_owner), Result<QList<ActivityEntry>>(found));
    }

private:
    static constexpr qsizetype maxActivities = 10'000; ///< a long session's, and little memory

    template <typename T>
    static Call<T>* done(PromisedCall<T>* call, Result<T> outcome)
    {
        call->resolve(std::move(outcome));
        return call;
    }

    QObject m_owner; ///< of the calls
    QList<ActivityEntry> m_activities;
};

} // namespace farcopy
