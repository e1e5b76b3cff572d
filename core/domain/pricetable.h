// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>

#include <optional>

namespace farcopy {

/// What backups cost in one group of Regions.
struct RegionPrices {
    QString currency;             ///< "USD"
    double storagePerGbMonth = 0; ///< of a backup; 1 GB is 2^30 bytes, as AWS bills
    double transferOutPerGb = 0;  ///< to another Region; billed where the data leaves

    bool operator==(const RegionPrices&) const = default;
};

/// Prices by Region, as of a day. A document in the form of `resources/prices.json`:
///
///     {"date": "2026-11-01",
///      "groups": [{"regions": ["eu-*", "us-east-1"], "currency": "USD",
///                  "storagePerGbMonth": 0.05, "transferOutPerGb": 0.02}]}
///
/// A Region is named by its id, or by the beginning of it and a star; the longest one that fits
/// counts. A Region that no group names has no price.
class PriceTable
{
public:
    /// Errors: Local, "PricesInvalid": members Line (from 1) and Member (what is wrong with it, a
    /// path such as "groups[2].currency"; empty: the document is no JSON).
    [[nodiscard]] static Result<PriceTable> fromJson(const QByteArray& document);

    [[nodiscard]] const QDate& date() const { return m_date; }
    /// Nothing: the table does not know the Region.
    [[nodiscard]] std::optional<RegionPrices> pricesOf(const RegionId& region) const;

private:
    struct Entry {
        QString region; ///< without the star
        bool isBeginning = false;
        RegionPrices prices;
    };
    class Reader;

    QDate m_date;
    QList<Entry> m_entries;
};

} // namespace farcopy
