// SPDX-License-Identifier: Apache-2.0
#include "core/domain/copycost.h"

#include "tests/support/samples.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));
const RegionId saoPaulo(QStringLiteral("sa-east-1"));
const RegionId beijing(QStringLiteral("cn-north-1"));

PriceTable table()
{
    const auto read = PriceTable::fromJson(R"({"date": "2026-11-01", "groups": [
        {"regions": ["eu-*"], "currency": "USD", "storagePerGbMonth": 0.05,
         "transferOutPerGb": 0.02},
        {"regions": ["sa-east-1"], "currency": "USD", "storagePerGbMonth": 0.10,
         "transferOutPerGb": 0.15}]})");
    return read.value_or(PriceTable());
}

Backup ofGiB(int number, int gib, const RegionId& region = ireland)
{
    Backup backup = test::sampleBackup(number, region.text());
    backup.sizeBytes = qint64(gib) << 30;
    return backup;
}

} // namespace

TEST(CopyCost, TakesTransferFromTheSourceAndStorageFromTheDestination)
{
    const CopyCost cost = copyCost({ofGiB(1, 100), ofGiB(2, 200, saoPaulo)}, {frankfurt}, table());

    EXPECT_EQ(cost.currency, QStringLiteral("USD"));
    EXPECT_NEAR(cost.transfer, 100 * 0.02 + 200 * 0.15, 1e-6);
    EXPECT_NEAR(cost.storagePerMonth, 300 * 0.05, 1e-6);
    EXPECT_EQ(cost.bytes, qint64(300) << 30);
}

TEST(CopyCost, AddsUpAllDestinations)
{
    const CopyCost cost = copyCost({ofGiB(1, 100)}, {frankfurt, saoPaulo}, table());

    EXPECT_NEAR(cost.transfer, 2 * 100 * 0.02, 1e-6);
    EXPECT_NEAR(cost.storagePerMonth, 100 * 0.05 + 100 * 0.10, 1e-6);
}

TEST(CopyCost, TransfersNothingInsideARegion)
{
    const CopyCost cost = copyCost({ofGiB(1, 100)}, {ireland}, table());

    EXPECT_EQ(cost.transfer, 0);
    EXPECT_NEAR(cost.storagePerMonth, 5, 1e-6);
}

TEST(CopyCost, SaysForWhichRegionsItKnowsNoPrice)
{
    const CopyCost cost = copyCost({ofGiB(1, 100, beijing)}, {beijing}, table());

    EXPECT_FALSE(cost.isKnown());
    EXPECT_EQ(cost.unpriced, QList<RegionId>{beijing});
}

TEST(CopyCost, CountsCopiesOfUnknownSizeInsteadOfTakingThemForFree)
{
    Backup unknown = ofGiB(1, 1);
    unknown.sizeBytes.reset();

    const CopyCost cost = copyCost({unknown, ofGiB(2, 10)}, {frankfurt}, table());

    EXPECT_EQ(cost.unknownSizes, 1);
    EXPECT_NEAR(cost.storagePerMonth, 0.5, 1e-6);
}

} // namespace farcopy
