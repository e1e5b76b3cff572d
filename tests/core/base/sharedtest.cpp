// SPDX-License-Identifier: Apache-2.0
#include "core/base/shared.h"

#include <QString>

#include <gtest/gtest.h>

namespace farcopy {

TEST(Shared, CopiesHaveOneValueUntilOneOfThemIsEdited)
{
    Shared<QString> first(QStringLiteral("a"));
    const Shared<QString> second = first;
    ASSERT_TRUE(first.sharesWith(second));

    first.edit() = QStringLiteral("b");

    EXPECT_FALSE(first.sharesWith(second));
    EXPECT_EQ(*first, QStringLiteral("b"));
    EXPECT_EQ(*second, QStringLiteral("a"));
}

TEST(Shared, IsEditedInPlaceWhileNobodyElseHasIt)
{
    Shared<QString> only(QStringLiteral("a"));
    const QString* before = &*only;

    only.edit() += QLatin1Char('b');

    EXPECT_EQ(&*only, before);
    EXPECT_EQ(*only, QStringLiteral("ab"));
}

} // namespace farcopy
