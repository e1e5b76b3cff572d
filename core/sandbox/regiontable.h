// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace farcopy::sandbox {

struct RegionEntry {
    QString id;
    QString partition; ///< "aws", "aws-cn", …
    bool hasFsx = false;
    bool isOptIn = false;
};

/// Every Region of resources/regions.json, read with a reader of the sandbox's own.
/// Empty if the resource is missing or broken, which a test excludes.
[[nodiscard]] QList<RegionEntry> readRegionTable();

} // namespace farcopy::sandbox
