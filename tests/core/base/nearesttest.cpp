// SPDX-License-Identifier: Apache-2.0
#include "core/base/nearest.h"

#include <gtest/gtest.h>

namespace farcopy {

TEST(Nearest, SuggestsNothingFarAway)
{
    const QStringList known{QStringLiteral("list"), QStringLiteral("copy")};

    EXPECT_EQ(nearest(QStringLiteral("lst"), known), QStringLiteral("list"));
    EXPECT_EQ(nearest(QStringLiteral("cpoy"), known), QStringLiteral("copy"));
    EXPECT_EQ(nearest(QStringLiteral("zebra"), known), QString());
    EXPECT_EQ(nearest(QStringLiteral("x"), {QStringLiteral("cp")}), QString());
    EXPECT_EQ(nearest(QString(), known), QString());
}

TEST(Nearest, GivesTheWordAsItIsKnownHoweverItIsTyped)
{
    EXPECT_EQ(nearest(QStringLiteral("VERFUGBAR"), {QStringLiteral("Verfügbar")}),
        QStringLiteral("Verfügbar"));
}

} // namespace farcopy
