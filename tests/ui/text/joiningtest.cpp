// SPDX-License-Identifier: Apache-2.0
#include "ui/text/joining.h"

#include <gtest/gtest.h>

namespace farcopy {

TEST(Joining, SetsSentencesOneAfterTheOtherAndLeavesOutEmptyOnes)
{
    EXPECT_EQ(text::sentencesText(
                  {QStringLiteral("One."), {}, QStringLiteral("Two."), QStringLiteral("%1 %2.")}),
        QStringLiteral("One. Two. %1 %2."));
    EXPECT_EQ(text::sentencesText({}), QString());
}

TEST(Joining, PartsAListByTheMarksOfTheLanguage)
{
    EXPECT_EQ(text::listText({QStringLiteral("2 failed"), {}, QStringLiteral("3 copying")}),
        QStringLiteral("2 failed, 3 copying"));
    EXPECT_EQ(text::listText({QStringLiteral("one")}), QStringLiteral("one"));
}

} // namespace farcopy
