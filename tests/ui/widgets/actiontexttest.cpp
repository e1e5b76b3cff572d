// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/actiontext.h"

#include <QAction>

#include <gtest/gtest.h>

namespace farcopy {

TEST(ActionText, LeavesTheLetterForTheMenuAlone)
{
    EXPECT_EQ(buttonText(QStringLiteral("&Copy…")), QStringLiteral("Copy…"));
    EXPECT_EQ(buttonText(QStringLiteral("C&lear")), QStringLiteral("Clear"));
    EXPECT_EQ(buttonText(QStringLiteral("コピー(&C)…")), QStringLiteral("コピー…"));
    EXPECT_EQ(buttonText(QStringLiteral("更新(&R)")), QStringLiteral("更新"));
    EXPECT_EQ(buttonText(QStringLiteral("Plain (really)")), QStringLiteral("Plain (really)"));
    EXPECT_EQ(buttonText({}), QString());
}

TEST(ActionText, NamesAnActionAnew)
{
    QAction action;
    setActionText(action, QStringLiteral("暂停队列(&P)"));
    setActionText(action, QStringLiteral("继续队列(&R)"));

    EXPECT_EQ(action.text(), QStringLiteral("继续队列(&R)"));
    EXPECT_EQ(action.iconText(), QStringLiteral("继续队列"));
}

} // namespace farcopy
