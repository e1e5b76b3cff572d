// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QUrl>

namespace farcopy {

class PartitionTable;
struct AccountInfo;

/// Where the AWS console shows the backups of a Region, or why it does not.
struct ConsolePlace {
    enum class Lack {
        None,
        OtherServer,    ///< not AWS is asked but the sandbox or another server
        IsolatedRegion, ///< its console has no address that the public knows
        UnknownRegion
    };

    QUrl url; ///< invalid: `lack` says why
    Lack lack = Lack::None;
};

/// Source: AWS General Reference, "AWS Management Console endpoints"; a console address stands for
/// one Region. The console documents no address of a single backup: it is the Region's list.
[[nodiscard]] ConsolePlace consolePlace(
    const PartitionTable& partitions, const AccountInfo& account, const RegionId& region);

} // namespace farcopy
