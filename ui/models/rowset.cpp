// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rowset.h"

#include <algorithm>
#include <limits>

namespace farcopy {

RowSet::RowSet(std::vector<Stretch> stretches)
{
    std::erase_if(stretches, [](const Stretch& stretch) { return stretch.last < stretch.first; });
    std::sort(stretches.begin(), stretches.end(),
        [](const Stretch& a, const Stretch& b) { return a.first < b.first; });
    for (const Stretch& stretch : stretches) {
        if (m_edges.empty() || m_edges.back() < stretch.first) {
            m_edges.push_back(stretch.first);
            m_edges.push_back(stretch.last + 1);
        } else {
            m_edges.back() = std::max(m_edges.back(), stretch.last + 1);
        }
    }
}

int RowSet::count() const
{
    int count = 0;
    for (size_t i = 0; i < m_edges.size(); i += 2)
        count += m_edges[i + 1] - m_edges[i];
    return count;
}

bool RowSet::contains(int row) const
{
    const auto passed = std::upper_bound(m_edges.begin(), m_edges.end(), row) - m_edges.begin();
    return passed % 2 == 1;
}

std::vector<RowSet::Stretch> RowSet::stretches() const
{
    std::vector<Stretch> stretches;
    stretches.reserve(m_edges.size() / 2);
    for (size_t i = 0; i < m_edges.size(); i += 2)
        stretches.push_back({m_edges[i], m_edges[i + 1] - 1});
    return stretches;
}

RowSet RowSet::with(const RowSet& other) const
{
    return combined(other, [](bool here, bool there) { return here || there; });
}

RowSet RowSet::without(const RowSet& other) const
{
    return combined(other, [](bool here, bool there) { return here && !there; });
}

RowSet RowSet::toggledBy(const RowSet& other) const
{
    return combined(other, [](bool here, bool there) { return here != there; });
}

/// Goes down both at once, from edge to edge.
template <typename IsIn>
RowSet RowSet::combined(const RowSet& other, IsIn isIn) const
{
    constexpr int none = std::numeric_limits<int>::max();
    RowSet result;
    size_t here = 0;
    size_t there = 0;
    bool isInside = false;
    while (here < m_edges.size() || there < other.m_edges.size()) {
        const int nextHere = here < m_edges.size() ? m_edges[here] : none;
        const int nextThere = there < other.m_edges.size() ? other.m_edges[there] : none;
        const int edge = std::min(nextHere, nextThere);
        here += nextHere == edge ? 1 : 0;
        there += nextThere == edge ? 1 : 0;
        if (isIn(here % 2 == 1, there % 2 == 1) == isInside)
            continue;
        isInside = !isInside;
        result.m_edges.push_back(edge);
    }
    return result;
}

RowSet RowSet::moved(const std::vector<int>& places) const
{
    std::vector<bool> isIn; // by the place
    const auto end = int(places.size());
    for (const Stretch& stretch : stretches()) {
        for (int row = stretch.first; row <= stretch.last && row < end; ++row) {
            const int place = places[size_t(row)];
            if (place < 0)
                continue;
            if (size_t(place) >= isIn.size())
                isIn.resize(size_t(place) + 1);
            isIn[size_t(place)] = true;
        }
    }
    RowSet result;
    bool isInside = false;
    for (size_t place = 0; place <= isIn.size(); ++place) {
        if ((place < isIn.size() && isIn[place]) == isInside)
            continue;
        isInside = !isInside;
        result.m_edges.push_back(int(place));
    }
    return result;
}

} // namespace farcopy
