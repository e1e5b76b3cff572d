// SPDX-License-Identifier: Apache-2.0
#include "app/cli/regionarguments.h"

#include "app/cli/options.h"
#include "core/base/nearest.h"
#include "core/domain/constraints.h"
#include "core/endpoints/partitiontable.h"

#include <QCoreApplication>

namespace farcopy::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

Error noSuchRegion(const QString& text, const QStringList& known)
{
    if (text.contains(QLatin1Char(',')))
        return usageError(
            tr("there is no Region \"%1\"; several are written with spaces between").arg(text));
    const QString like = nearest(text.toLower(), known);
    return usageError(like.isEmpty()
            ? tr("there is no Region \"%1\"").arg(text)
            : tr("there is no Region \"%1\"; did you mean %2?").arg(text, like));
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
            return failure(noSuchRegion(text, known));
        }
        if (!regions.contains(region))
            regions << region;
    }
    return regions;
}

} // namespace farcopy::cli
