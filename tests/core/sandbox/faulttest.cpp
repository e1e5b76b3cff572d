// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/fault.h"

#include "core/sandbox/faultplan.h"

#include <gtest/gtest.h>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

TEST(SandboxFault, IsReadAndWrittenAsText)
{
    const Fault everything{.kind = FaultKind::Slow,
        .rate = 0.25,
        .count = -1,
        .operation = u"CopyBackup"_s,
        .region = u"eu-west-1"_s,
        .amount = 50};

    EXPECT_EQ(faultFromText(u"slow/50=0.25:CopyBackup@eu-west-1"_s), everything);
    EXPECT_EQ(toText(everything), "slow/50=0.25:CopyBackup@eu-west-1"_L1);
    EXPECT_EQ(faultFromText(u"drop-after=3x"_s)->count, 3);
    EXPECT_EQ(faultFromText(u"clock-skew/-700"_s)->amount, -700);
}

TEST(SandboxFault, RoundTripsEveryKind)
{
    const auto kinds = allFaultKinds();
    for (const auto kind : kinds)
        EXPECT_EQ(faultFromText(nameOf(kind))->kind, kind) << qPrintable(nameOf(kind));
}

TEST(SandboxFault, IsNotMadeOfNonsense)
{
    for (const auto* text : {"", "explode", "throttle=", "throttle=2", "throttle=0x",
             "throttle:Copy Backup", "throttle@EU", "throttle/x", "throttle=0.5=0.5"})
        EXPECT_FALSE(faultFromText(QString::fromLatin1(text))) << text;
}

TEST(SandboxFaultPlan, EndsAFaultAfterItsCount)
{
    FaultPlan plan(1);
    plan.set({{.kind = FaultKind::Throttle, .count = 2}});

    EXPECT_TRUE(plan.next(u"CopyBackup"_s, u"eu-west-1"_s));
    EXPECT_TRUE(plan.next(u"CopyBackup"_s, u"eu-west-1"_s));
    EXPECT_FALSE(plan.next(u"CopyBackup"_s, u"eu-west-1"_s));
    EXPECT_EQ(plan.fired().value(u"throttle"_s), 2);
}

TEST(SandboxFaultPlan, BefallsOnlyWhatIsMeant)
{
    FaultPlan plan(1);
    plan.set({{.kind = FaultKind::Hang, .operation = u"CopyBackup"_s, .region = u"eu-west-1"_s}});

    EXPECT_FALSE(plan.next(u"CopyBackup"_s, u"eu-west-2"_s));
    EXPECT_FALSE(plan.next(u"DescribeBackups"_s, u"eu-west-1"_s));
    EXPECT_TRUE(plan.next(u"CopyBackup"_s, u"eu-west-1"_s));
}

TEST(SandboxFaultPlan, KeepsToItsRate)
{
    FaultPlan plan(1);
    plan.set({{.kind = FaultKind::Throttle, .rate = 0.3}});
    int fired = 0;

    for (int i = 0; i < 1000; ++i)
        fired += plan.next(u"CopyBackup"_s, {}) ? 1 : 0;

    EXPECT_NEAR(fired, 300, 60);
}

} // namespace farcopy::sandbox
