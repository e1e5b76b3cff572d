// SPDX-License-Identifier: Apache-2.0
#include "core/copy/queueorder.h"

#include <algorithm>
#include <numeric>

namespace farcopy {

namespace {

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// One lane's waiting jobs, while new ones are put among them. Both hold indexes into the queue.
struct WaitingLane {
    QList<qsizetype> waiting;  ///< behind the last that the user placed
    QList<qsizetype> turnEnds; ///< where each round ends in which every batch takes a turn
};

/// The k-th job of each batch belongs to round k, which ends with the last of them.
void findTurns(WaitingLane& lane, const QList<OrderedJob>& queue)
{
    QHash<QString, qsizetype> turns; // taken so far, by batch
    for (const qsizetype index : std::as_const(lane.waiting)) {
        const qsizetype round = turns[queue[index].batch]++;
        if (round == lane.turnEnds.size())
            lane.turnEnds.append(index);
        else
            lane.turnEnds[round] = index;
    }
    qsizetype latest = -1; // batches need not stand in turns: the user or an old queue decided
    for (auto& end : lane.turnEnds)
        end = latest = std::max(latest, end);
}

QHash<LaneKey, WaitingLane> lanesOf(const QList<OrderedJob>& queue)
{
    QHash<LaneKey, WaitingLane> lanes;
    for (qsizetype index = 0; index < queue.size(); ++index) {
        if (!queue[index].isWaiting)
            continue;
        auto& waiting = lanes[queue[index].lane].waiting;
        if (queue[index].isPlaced)
            waiting.clear();
        else
            waiting.append(index);
    }
    for (auto& lane : lanes)
        findTurns(lane, queue);
    return lanes;
}

QHash<JobId, qint64> renumbered(const QList<JobId>& order)
{
    QHash<JobId, qint64> places;
    for (qsizetype index = 0; index < order.size(); ++index)
        places.insert(order[index], (index + 1) * placeGap);
    return places;
}

/// So many places between two that are taken; nothing: there is no room.
struct Steps {
    qint64 first = 0;
    qint64 each = placeGap;
};

std::optional<Steps> stepsBetween(
    std::optional<qint64> before, std::optional<qint64> after, qint64 number)
{
    if (!after)
        return Steps{.first = before.value_or(0) + placeGap};
    if (!before)
        return Steps{.first = *after - number * placeGap};
    const qint64 each = (*after - *before) / (number + 1);
    return each < 1 ? std::nullopt : std::optional(Steps{*before + each, each});
}

} // namespace

QList<qsizetype> longestFirst(const QList<std::optional<double>>& expected)
{
    QList<double> known;
    for (const auto& value : expected) {
        if (value)
            known.append(*value);
    }
    const double median = medianOf(known);
    QList<qsizetype> order(expected.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return expected[b].value_or(median) < expected[a].value_or(median);
    });
    return order;
}

QList<JobId> woven(const QList<OrderedJob>& queue, const QList<OrderedJob>& added)
{
    const auto lanes = lanesOf(queue);
    QHash<LaneKey, qsizetype> turns;       // of the new batch, taken so far
    QHash<qsizetype, QList<JobId>> behind; // by index into the queue
    QList<JobId> last;
    for (const auto& job : added) {
        const qsizetype turn = turns[job.lane]++;
        const auto lane = lanes.constFind(job.lane);
        if (lane != lanes.cend() && turn < lane->turnEnds.size())
            behind[lane->turnEnds[turn]].append(job.id);
        else
            last.append(job.id);
    }
    QList<JobId> order;
    order.reserve(queue.size() + added.size());
    for (qsizetype index = 0; index < queue.size(); ++index) {
        order.append(queue[index].id);
        order.append(behind.value(index));
    }
    return order + last;
}

QHash<JobId, qint64> placesFor(const QList<JobId>& order, const QHash<JobId, qint64>& places)
{
    QHash<JobId, qint64> given;
    std::optional<qint64> before; // of the nearest earlier job
    for (qsizetype index = 0; index < order.size();) {
        if (const auto known = places.constFind(order[index]); known != places.cend()) {
            if (before && *known <= *before)
                return renumbered(order);
            before = *known;
            ++index;
            continue;
        }
        qsizetype end = index;
        while (end < order.size() && !places.contains(order[end]))
            ++end;
        const auto after
            = end < order.size() ? std::optional(places.value(order[end])) : std::nullopt;
        const auto steps = stepsBetween(before, after, end - index);
        if (!steps)
            return renumbered(order);
        for (qint64 place = steps->first; index < end; ++index, place += steps->each) {
            given.insert(order[index], place);
            before = place;
        }
    }
    return given;
}

} // namespace farcopy
