// SPDX-License-Identifier: Apache-2.0
#include "app/cli/regionarguments.h"

#include "app/cli/options.h"
#include "core/domain/constraints.h"
#include "core/endpoints/partitiontable.h"

#include <QCoreApplication>

namespace farcopy::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

} // namespace

Result<QList<RegionId>> regionsFrom(const QStringList& texts, const PartitionTable& partitions)
{
    QStringList known;
    for (const auto& partition : partitions.partitions()) {
        for (const auto& region : partition.regions)
            known << region.id.text();
    }
    QList<RegionId> regions;
    for (const auto& text : texts) {
        const RegionId region(text);
        if (constraints::regionIdFlaw(text) != constraints::Flaw::None
            || !partitions.partitionOf(region)) {
            const QString like = nearest(text, known);
            return failure(usageError(like.isEmpty()
                    ? tr("there is no Region \"%1\"").arg(text)
                    : tr("there is no Region \"%1\"; did you mean %2?").arg(text, like)));
        }
        if (!regions.contains(region))
            regions << region;
    }
    return regions;
}

} // namespace farcopy::cli
