// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace farcopy {

/// Numbers of rows, kept as the stretches in which they follow each other.
class RowSet
{
public:
    struct Stretch {
        int first = 0;
        int last = 0;

        friend bool operator==(const Stretch&, const Stretch&) = default;
    };

    RowSet() = default;
    /// @param stretches  in any order; they may overlap. Of an empty one nothing is taken.
    explicit RowSet(std::vector<Stretch> stretches);

    [[nodiscard]] bool isEmpty() const { return m_edges.empty(); }
    [[nodiscard]] int count() const;
    [[nodiscard]] bool contains(int row) const;
    /// From the top down; no two of them touch.
    [[nodiscard]] std::vector<Stretch> stretches() const;

    [[nodiscard]] RowSet with(const RowSet& other) const;
    [[nodiscard]] RowSet without(const RowSet& other) const;
    /// What is in just one of both.
    [[nodiscard]] RowSet toggledBy(const RowSet& other) const;
    /// The same rows when they have moved.
    /// @param places  by the row: where it went, each place once; -1: nowhere
    [[nodiscard]] RowSet moved(const std::vector<int>& places) const;

    friend bool operator==(const RowSet&, const RowSet&) = default;

private:
    template <typename IsIn>
    [[nodiscard]] RowSet combined(const RowSet& other, IsIn isIn) const;

    /// The first row of a stretch and the one behind its last, by turns: all ascend.
    std::vector<int> m_edges;
};

} // namespace farcopy
