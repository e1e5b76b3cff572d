// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/copysimulation.h"

#include "core/copy/copyhistory.h"
#include "core/copy/lanes.h"
#include "core/copy/progresstrack.h"
#include "core/copy/queueorder.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <queue>
#include <random>

namespace farcopy::simulation {

namespace {

constexpr double bytesPerSecond = 100e6;

struct Copy {
    double seconds = 0;
    CopyTraits traits;
    JobState state = JobState::Waiting;
    double startedAt = 0;
    bool isSeen = false; ///< looked at since it started
    CopyPrior prior;
    ProgressTrack track;

    [[nodiscard]] double endsAt() const { return startedAt + seconds; }
};

/// What the service tells of a copy that has run for this part of its time.
std::optional<int> percentOf(Progress progress, double part)
{
    const auto shown
        = [](double done) { return std::clamp(static_cast<int>(std::floor(100 * done)), 0, 99); };
    switch (progress) {
    case Progress::Linear:
        return shown(part);
    case Progress::None:
        return {};
    case Progress::Convex:
        return shown(part * part);
    case Progress::Concave:
        return shown(std::sqrt(part));
    case Progress::Stalling:
        return shown(part < 0.4 ? part * 1.5
                : part < 0.73   ? 0.6
                                : 0.6 + (part - 0.73) / 0.27 * 0.4);
    case Progress::Late:
        return shown(std::max(0.0, (part - 1.0 / 3) * 1.5));
    }
    return {};
}

QDateTime timeOf(double seconds)
{
    return QDateTime::fromMSecsSinceEpoch(std::llround(seconds * 1000), Qt::UTC);
}

class Simulation
{
public:
    Simulation(const Plan& plan, unsigned seed)
        : m_plan(plan)
        , m_random(seed)
    {
        if (plan.hasHistory) {
            for (const auto& copy : newCopies(RegionId(QStringLiteral("region-0"))))
                m_history.add(durationOf(copy));
        }
        for (int region = 0; region < plan.regions; ++region) {
            const RegionId id(QStringLiteral("region-%1").arg(region));
            const auto copies = newCopies(id);
            noteBound(copies);
            m_copies += copies;
            m_nextLook.insert(id, std::numeric_limits<double>::infinity());
        }
        putInOrder();
    }

    Outcome run()
    {
        start();
        while (m_left > 0) {
            const auto next = std::min_element(m_nextLook.cbegin(), m_nextLook.cend());
            if (!m_answers.empty() && m_answers.top().first <= *next)
                takeAnswer();
            else
                look(next.key(), *next);
        }
        const auto copies = static_cast<double>(m_copies.size());
        m_outcome.makespan = m_now;
        m_outcome.calls = m_calls / copies;
        m_outcome.idle = m_idle / copies;
        m_outcome.isInRange = m_ranges > 0 ? m_rangesThatHeld / m_ranges : 1;
        return m_outcome;
    }

private:
    QList<Copy> newCopies(const RegionId& destination)
    {
        std::lognormal_distribution<double> seconds(
            std::log(m_plan.medianSeconds), m_plan.logDeviation);
        std::lognormal_distribution<double> noise(0, m_plan.sizeNoise);
        QList<Copy> copies;
        for (int i = 0; i < m_plan.copies; ++i) {
            Copy copy;
            copy.seconds = seconds(m_random);
            copy.traits.sourceRegion = RegionId(QStringLiteral("source"));
            copy.traits.destination = destination;
            copy.traits.kind = CopyPrediction::Kind::Full;
            const double bytes = copy.seconds * bytesPerSecond * noise(m_random);
            if (m_plan.areSizesKnown)
                copy.traits.source.sizeBytes = std::llround(bytes);
            copies.append(copy);
        }
        return copies;
    }

    static CopyDuration durationOf(const Copy& copy)
    {
        return {.sourceRegion = copy.traits.sourceRegion,
            .destination = copy.traits.destination,
            .source = copy.traits.source,
            .kind = copy.traits.kind,
            .seconds = std::llround(copy.seconds),
            .endedAt = {}};
    }

    void noteBound(const QList<Copy>& copies)
    {
        double total = 0;
        double longest = 0;
        for (const auto& copy : copies) {
            total += copy.seconds;
            longest = std::max(longest, copy.seconds);
        }
        const double bound = std::max(total / LaneLimits().lane, longest);
        m_outcome.bound = std::max(m_outcome.bound, bound);
        m_outcome.oneByOne += bound;
    }

    void putInOrder()
    {
        QList<CopyTraits> traits;
        for (const auto& copy : std::as_const(m_copies))
            traits.append(copy.traits);
        QList<OrderedJob> batch;
        QList<qsizetype> order(m_copies.size());
        std::iota(order.begin(), order.end(), 0);
        if (m_plan.mayOrder)
            order = longestFirst(expectedDurations(traits, m_history));
        for (const qsizetype index : std::as_const(order))
            batch.append({.id = idOf(index), .lane = laneOf(m_copies[index])});
        m_order = woven({}, batch);
        m_left = m_copies.size();
    }

    static JobId idOf(qsizetype index) { return JobId(QString::number(index)); }
    Copy& copyOf(const JobId& id) { return m_copies[id.text().toInt()]; }
    static LaneKey laneOf(const Copy& copy) { return {.destination = copy.traits.destination}; }

    void start()
    {
        QList<QueuedJob> queue;
        for (const auto& id : std::as_const(m_order)) {
            const Copy& copy = copyOf(id);
            if (copy.state != JobState::Available)
                queue.append({.id = id, .lane = laneOf(copy), .state = copy.state});
        }
        const auto decision = decideStarts(queue, {});
        for (const auto& id : decision.start) {
            copyOf(id).state = JobState::Sending;
            m_answers.push({m_now + m_plan.latency, id.text().toInt()});
        }
        for (const int running : decision.running)
            m_outcome.mostAtOnce = std::max(m_outcome.mostAtOnce, running);
    }

    void takeAnswer()
    {
        const auto [at, index] = m_answers.top();
        m_answers.pop();
        goOnTo(at);
        Copy& copy = m_copies[index];
        copy.state = JobState::Copying;
        copy.startedAt = at;
        copy.prior = {.startedAt = timeOf(at), .guess = m_history.guess(copy.traits)};
        planLook(copy.traits.destination);
    }

    void look(const RegionId& region, double at)
    {
        goOnTo(at + m_plan.latency);
        ++m_calls;
        bool hasEnded = false;
        for (auto& copy : m_copies) {
            if (copy.traits.destination != region || copy.state != JobState::Copying)
                continue;
            copy.isSeen = true;
            if (copy.endsAt() <= m_now) {
                copy.state = JobState::Available;
                m_history.add(durationOf(copy));
                --m_left;
                hasEnded = true;
            } else {
                const double part = (m_now - copy.startedAt) / copy.seconds;
                copy.track.add(timeOf(m_now), percentOf(m_plan.progress, part));
                noteRange(copy);
            }
        }
        if (hasEnded) {
            renewPriors();
            start();
        }
        planLook(region);
    }

    /// What has ended tells of what runs, as the queue does it.
    void renewPriors()
    {
        for (auto& copy : m_copies) {
            if (copy.state == JobState::Copying)
                copy.prior.guess = m_history.guess(copy.traits);
        }
    }

    void noteRange(const Copy& copy)
    {
        const auto end = forecastOf(copy.track, copy.prior, timeOf(m_now));
        if (!end)
            return;
        const double left = copy.endsAt() - m_now;
        const TimeLeft range = end->range();
        ++m_ranges;
        if (static_cast<double>(range.least.count()) <= left + 1
            && left - 1 <= static_cast<double>(range.most.count()))
            ++m_rangesThatHeld;
    }

    /// As RegionWatch does.
    void planLook(const RegionId& region)
    {
        WatchOutlook outlook;
        outlook.isAttended = m_plan.isAttended;
        for (const auto& copy : std::as_const(m_copies)) {
            if (copy.traits.destination != region || copy.state != JobState::Copying)
                continue;
            const auto end = forecastOf(copy.track, copy.prior, timeOf(m_now));
            outlook.isBlind = outlook.isBlind || !end;
            outlook.hasNew = outlook.hasNew || !copy.isSeen;
            outlook.ends.append(end.value_or(anyForecast(copy.prior, timeOf(m_now))));
        }
        m_nextLook[region] = outlook.ends.isEmpty()
            ? std::numeric_limits<double>::infinity()
            : m_now + static_cast<double>(nextLook(outlook, m_plan.pace).count()) / 1000;
    }

    /// Time passes; places that are free while copies wait for them are counted.
    void goOnTo(double then)
    {
        for (auto it = m_nextLook.cbegin(); it != m_nextLook.cend(); ++it) {
            double busy = 0;
            bool isWanted = false;
            for (const auto& copy : std::as_const(m_copies)) {
                if (copy.traits.destination != it.key())
                    continue;
                isWanted = isWanted || copy.state == JobState::Waiting
                    || copy.state == JobState::Sending;
                if (copy.state == JobState::Copying)
                    busy += std::clamp(copy.endsAt() - m_now, 0.0, then - m_now);
            }
            if (isWanted)
                m_idle += LaneLimits().lane * (then - m_now) - busy;
        }
        m_now = then;
    }

    using Answer = std::pair<double, int>; ///< when, of which copy

    const Plan& m_plan;
    std::mt19937 m_random;
    CopyHistory m_history;
    QList<Copy> m_copies;
    QList<JobId> m_order;
    QHash<RegionId, double> m_nextLook;
    std::priority_queue<Answer, std::vector<Answer>, std::greater<>> m_answers;
    double m_now = 0;
    qsizetype m_left = 0;
    double m_calls = 0;
    double m_idle = 0;
    double m_ranges = 0;
    double m_rangesThatHeld = 0;
    Outcome m_outcome;
};

} // namespace

Outcome run(const Plan& plan, unsigned seed)
{
    return Simulation(plan, seed).run();
}

Outcome runMany(const Plan& plan, unsigned seeds)
{
    Outcome mean;
    const auto number = static_cast<double>(seeds);
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        const Outcome outcome = run(plan, seed);
        mean.makespan += outcome.makespan / outcome.bound / number;
        mean.bound += outcome.bound / number;
        mean.oneByOne += outcome.oneByOne / outcome.bound / number;
        mean.calls += outcome.calls / number;
        mean.idle += outcome.idle / number;
        mean.isInRange += outcome.isInRange / number;
        mean.mostAtOnce = std::max(mean.mostAtOnce, outcome.mostAtOnce);
    }
    return mean;
}

} // namespace farcopy::simulation
