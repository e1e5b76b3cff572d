// SPDX-License-Identifier: Apache-2.0
#include "core/copy/lanes.h"

namespace farcopy {

namespace {

bool holdsSlot(JobState state)
{
    return state == JobState::Sending || state == JobState::UnknownFate
        || state == JobState::Copying;
}

/// A gate while it is decided about.
struct Passage {
    LaneGate gate;
    int sending = 0;

    [[nodiscard]] bool isOpen() const
    {
        return gate.hold == WaitReason::None && !(gate.isProbing && sending > 0);
    }
};

/// What one job has to pass, and where it counts. Points into a Crossing.
struct Way {
    Passage* quota = nullptr;
    Passage* region = nullptr;
    Passage* lane = nullptr;
    int* running = nullptr; ///< in its lane

    void send() const
    {
        for (Passage* passage : {quota, region, lane})
            ++passage->sending;
    }
};

/// All lanes and gates while it is decided about them.
class Crossing
{
public:
    Crossing(const QList<QueuedJob>& queue, const LanesOutside& outside, const LaneLimits& limits)
        : m_outside(outside)
        , m_limits(limits)
        , m_running(outside.foreignCopies)
    {
        for (auto it = m_running.cbegin(); it != m_running.cend(); ++it)
            m_inVolumeLanes += it.key().volume.isEmpty() ? 0 : it.value();
        for (const auto& job : queue) {
            if (!holdsSlot(job.state))
                continue;
            const Way way = wayOf(job);
            occupy(job, way);
            if (job.state == JobState::Sending)
                way.send();
        }
    }

    /// Valid until the next call. Long queues have long rows of jobs that go the same way.
    Way wayOf(const QueuedJob& job)
    {
        if (m_last.lane == nullptr || m_lastType != job.type || m_lastLane != job.lane) {
            m_last = findWay(job);
            m_lastType = job.type;
            m_lastLane = job.lane;
        }
        return m_last;
    }

    void occupy(const QueuedJob& job, const Way& way)
    {
        ++*way.running;
        m_inVolumeLanes += job.lane.volume.isEmpty() ? 0 : 1;
    }

    [[nodiscard]] bool isFull(const QueuedJob& job, const Way& way) const
    {
        return *way.running >= m_limits.lane
            || (!job.lane.volume.isEmpty() && m_inVolumeLanes >= m_limits.volumeLanes);
    }

    [[nodiscard]] const QHash<LaneKey, int>& running() const { return m_running; }

private:
    Way findWay(const QueuedJob& job)
    {
        return {.quota = passage(m_quotas, m_outside.quotas, {job.lane.destination, job.type}),
            .region = passage(m_regions, m_outside.regions, job.lane.destination),
            .lane = passage(m_lanes, m_outside.lanes, job.lane),
            .running = &m_running[job.lane]};
    }

    template <typename Key>
    static Passage* passage(
        QHash<Key, Passage>& passages, const QHash<Key, LaneGate>& gates, const Key& key)
    {
        const auto known = passages.find(key);
        return known != passages.end() ? &*known : &*passages.insert(key, {gates.value(key), 0});
    }

    const LanesOutside& m_outside;
    const LaneLimits& m_limits;
    QHash<LaneKey, int> m_running;
    QHash<LaneKey, Passage> m_lanes;
    QHash<RegionId, Passage> m_regions;
    QHash<QuotaKey, Passage> m_quotas;
    int m_inVolumeLanes = 0;
    Way m_last;
    LaneKey m_lastLane;
    FileSystemType m_lastType = FileSystemType::Unknown;
};

} // namespace

size_t qHash(const LaneKey& lane, size_t seed)
{
    return qHashMulti(seed, lane.destination, lane.volume, lane.key);
}

size_t qHash(const QuotaKey& quota, size_t seed)
{
    return qHashMulti(seed, quota.destination, static_cast<int>(quota.type));
}

LaneDecision decideStarts(const QList<QueuedJob>& queue, const LanesOutside& outside,
    const LaneLimits& limits, WaitReason closed)
{
    Crossing crossing(queue, outside, limits);
    LaneDecision decision;
    decision.waits.reserve(queue.size());
    if (closed == WaitReason::None) {
        for (const auto& job : queue) {
            if (job.state != JobState::UnknownFate)
                continue;
            const Way way = crossing.wayOf(job);
            if (!way.region->isOpen() || !way.lane->isOpen())
                continue;
            decision.start.append(job.id);
            way.send();
        }
    }
    for (const auto& job : queue) {
        if (job.state != JobState::Waiting)
            continue;
        const Way way = crossing.wayOf(job);
        if (closed != WaitReason::None) {
            decision.waits.insert(job.id, closed);
        } else if (!way.quota->isOpen()) {
            decision.waits.insert(job.id, way.quota->gate.hold);
        } else if (crossing.isFull(job, way)) {
            decision.waits.insert(job.id, WaitReason::LaneFull);
        } else if (!way.region->isOpen()) {
            // No reason of its own: another one is trying whether requests pass again.
            decision.waits.insert(job.id, way.region->gate.hold);
        } else if (!way.lane->isOpen()) {
            decision.waits.insert(job.id, way.lane->gate.hold);
        } else {
            decision.start.append(job.id);
            crossing.occupy(job, way);
            way.send();
        }
    }
    decision.running = crossing.running();
    return decision;
}

} // namespace farcopy
