// SPDX-License-Identifier: Apache-2.0
#include "core/domain/copycost.h"

#include <QHash>

namespace farcopy {

namespace {

constexpr double bytesPerGb = double(qint64(1) << 30);

/// The prices of the Regions that were asked for.
class AskedPrices
{
public:
    explicit AskedPrices(const PriceTable& table)
        : m_table(table)
    {
    }

    const std::optional<RegionPrices>& of(const RegionId& region)
    {
        const auto known = m_known.constFind(region);
        return known == m_known.cend() ? *m_known.insert(region, m_table.pricesOf(region)) : *known;
    }

private:
    const PriceTable& m_table;
    QHash<RegionId, std::optional<RegionPrices>> m_known;
};

void noteUnpriced(CopyCost& cost, const RegionId& region)
{
    if (!cost.unpriced.contains(region))
        cost.unpriced.append(region);
}

} // namespace

CopyCost copyCost(
    const QList<Backup>& sources, const QList<RegionId>& destinations, const PriceTable& prices)
{
    CopyCost cost;
    AskedPrices asked(prices);
    for (const RegionId& destination : destinations) {
        const auto there = asked.of(destination);
        if (!there) {
            noteUnpriced(cost, destination);
            continue;
        }
        for (const Backup& source : sources) {
            const auto here = asked.of(source.region);
            const bool isOneCurrency = here && here->currency == there->currency
                && (cost.currency.isEmpty() || cost.currency == here->currency);
            if (!isOneCurrency) {
                noteUnpriced(cost, source.region);
                continue;
            }
            cost.currency = here->currency;
            if (!source.sizeBytes) {
                ++cost.unknownSizes;
                continue;
            }
            const double gb = double(*source.sizeBytes) / bytesPerGb;
            cost.bytes += *source.sizeBytes;
            cost.storagePerMonth += gb * there->storagePerGbMonth;
            if (source.region != destination)
                cost.transfer += gb * here->transferOutPerGb;
        }
    }
    return cost;
}

} // namespace farcopy
