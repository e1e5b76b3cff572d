// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowtable.h"

#include <cstdint>
#include <vector>

namespace farcopy {

/// A table whose rows are called by numbers and come as a whole list each time, sorted and
/// filtered already. What differs is told to the views in few steps, whatever it is, so that
/// selection and focus stay, and at a cost that grows with the list, not with the changes.
class ArrangedModel : public RowTable
{
    Q_OBJECT

public:
    using RowNumber = std::uint32_t;

    using RowTable::RowTable;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] const std::vector<RowNumber>& shown() const { return m_shown; }
    /// @param next  each once
    /// @param end   all numbers are below it
    void become(const std::vector<RowNumber>& next, size_t end);

private:
    struct Difference;

    void bring(const std::vector<RowNumber>& next, size_t end);
    [[nodiscard]] std::vector<int> placesIn(const std::vector<RowNumber>& next, size_t end) const;
    void removeRuns(const Difference& difference);
    void insertRuns(const std::vector<RowNumber>& next, const Difference& difference);
    void reorder(std::vector<RowNumber> order, size_t end);

    std::vector<RowNumber> m_shown;
};

} // namespace farcopy
