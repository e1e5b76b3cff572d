// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace farcopy {

/// What the models of the window tell beside Qt's own roles.
enum CellRole {
    KeyRole = Qt::UserRole + 1, ///< BackupKey, JobId or RegionId of the row
    ProgressRole,               ///< int 0…100 while a bar shall be drawn, else invalid
    IconNameRole,               ///< QString: a file of resources/icons, else invalid
    ToneRole,                   ///< CellTone as int
    CountRole,                  ///< int at the right edge
    BusyRole                    ///< bool: a spinner turns
};

/// How a cell is meant; the delegate finds the colour, and the text says the same in words.
enum class CellTone { Normal, Quiet, Good, Attention, Bad };

} // namespace farcopy
