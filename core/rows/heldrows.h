// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rows/backuprows.h"

#include <algorithm>
#include <vector>

namespace farcopy {

/// Calls look(row) for each of them, whichever thread it is called in. The rows are held for some
/// thousands at a time, which takes about a millisecond; between these they may change.
template <typename Look>
void forEachHeld(const BackupRows& rows, const std::vector<RowId>& which, Look look)
{
    constexpr size_t portion = 4096;
    for (size_t begin = 0; begin < which.size(); begin += portion) {
        const auto held = rows.hold();
        const size_t end = std::min(begin + portion, which.size());
        for (size_t i = begin; i < end; ++i)
            look(which[i]);
    }
}

} // namespace farcopy
