// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rows/backuprows.h"

#include <QMap>

namespace farcopy {

/// The tags of several backups.
struct CommonTags {
    Tags common = {};              ///< all have them, with this value; in the first one's order
    QMap<QString, int> mixed = {}; ///< keys that some lack or give other values: how many have them

    bool operator==(const CommonTags&) const = default;
};

[[nodiscard]] CommonTags commonTags(const BackupRows& rows, const QList<RowId>& some);

} // namespace farcopy
