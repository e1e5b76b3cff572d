// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/regiontable.h"

#include "core/base/log.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The resource sits in a static library: without this the linker may leave it out. The macro
// must stand outside of any namespace.
static void keepCoreResources()
{
    Q_INIT_RESOURCE(core);
}

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

QList<RegionEntry> readRegionTable()
{
    keepCoreResources();
    QFile file(u":/farcopy/regions.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(logSandbox) << "cannot read" << file.fileName() << file.errorString();
        return {};
    }
    QList<RegionEntry> entries;
    const auto partitions
        = QJsonDocument::fromJson(file.readAll()).object().value("partitions"_L1).toArray();
    for (const auto& partition : partitions) {
        const auto id = partition.toObject().value("id"_L1).toString();
        const auto regions = partition.toObject().value("regions"_L1).toArray();
        for (const auto& value : regions) {
            const auto region = value.toObject();
            entries.append({.id = region.value("id"_L1).toString(),
                .partition = id,
                .hasFsx = region.value("fsx"_L1).toBool(),
                .isOptIn = region.value("optIn"_L1).toBool()});
        }
    }
    return entries;
}

} // namespace farcopy::sandbox
