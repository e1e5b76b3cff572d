// SPDX-License-Identifier: Apache-2.0
#include "core/copy/quotastops.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QuotaKey windows{RegionId(QStringLiteral("sa-east-1")), FileSystemType::Windows};
const QuotaKey lustre{RegionId(QStringLiteral("sa-east-1")), FileSystemType::Lustre};
const Error usedUp{
    .kind = ErrorKind::Rejected, .code = QStringLiteral("ServiceLimitExceeded"), .message = {}};

} // namespace

TEST(QuotaStops, AreToldOnceForManyJobs)
{
    QuotaStops stops;

    EXPECT_TRUE(stops.stop(windows, usedUp));
    EXPECT_FALSE(stops.stop(windows, usedUp));
    EXPECT_TRUE(stops.stop(lustre, usedUp));
}

TEST(QuotaStops, HoldWhatCountsAgainstThem)
{
    QuotaStops stops;
    ASSERT_TRUE(stops.stop(windows, usedUp));

    EXPECT_EQ(stops.gate(windows).hold, WaitReason::Stopped);
    EXPECT_EQ(stops.error(windows), usedUp);
    EXPECT_EQ(stops.gate(lustre).hold, WaitReason::None);
    EXPECT_FALSE(stops.gate(lustre).isProbing);
    EXPECT_EQ(stops.error(lustre), std::nullopt);
}

TEST(QuotaStops, AreTriedByOneRequestAndToldAgainAfterAUserResumedThem)
{
    QuotaStops stops;
    ASSERT_TRUE(stops.stop(windows, usedUp));

    stops.resume(windows);

    EXPECT_EQ(stops.gate(windows).hold, WaitReason::None);
    EXPECT_TRUE(stops.gate(windows).isProbing);
    EXPECT_EQ(stops.error(windows), std::nullopt);
    EXPECT_TRUE(stops.stop(windows, usedUp));
    EXPECT_FALSE(stops.stop(windows, usedUp));
}

TEST(QuotaStops, AreNoNewsWhenNobodyResumedThem)
{
    QuotaStops stops;
    ASSERT_TRUE(stops.stop(windows, usedUp));

    stops.tryAll();

    EXPECT_EQ(stops.gate(windows).hold, WaitReason::None);
    EXPECT_TRUE(stops.gate(windows).isProbing);
    EXPECT_FALSE(stops.stop(windows, usedUp));
    EXPECT_EQ(stops.gate(windows).hold, WaitReason::Stopped);
}

TEST(QuotaStops, AreOverOnceTheServiceTakesARequest)
{
    QuotaStops stops;
    ASSERT_TRUE(stops.stop(windows, usedUp));
    stops.resume(windows);

    stops.accepted(windows);

    EXPECT_FALSE(stops.gate(windows).isProbing);
    EXPECT_TRUE(stops.stop(windows, usedUp));
}

TEST(QuotaStops, AreNotOverByARequestThatWasOnItsWayBefore)
{
    QuotaStops stops;
    ASSERT_TRUE(stops.stop(windows, usedUp));

    stops.accepted(windows);

    EXPECT_EQ(stops.gate(windows).hold, WaitReason::Stopped);
    EXPECT_FALSE(stops.stop(windows, usedUp)); // of another one on its way: no news
}

} // namespace farcopy
