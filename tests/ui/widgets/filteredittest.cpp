// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filteredit.h"

#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace farcopy {

TEST(FilterEdit, AnnouncesOnceAfterTheTypingPauses)
{
    FilterEdit edit;
    QSignalSpy announced(&edit, &FilterEdit::filterChanged);

    QTest::keyClicks(&edit, QStringLiteral("weekly"));

    EXPECT_EQ(announced.count(), 0);
    ASSERT_TRUE(test::eventually([&] { return announced.count() > 0; }));
    EXPECT_EQ(announced.count(), 1);
    EXPECT_EQ(announced.at(0).at(0).toString(), QStringLiteral("weekly"));
}

TEST(FilterEdit, AnnouncesAtOnceOnReturnAndWhenCleared)
{
    FilterEdit edit;
    QSignalSpy announced(&edit, &FilterEdit::filterChanged);

    QTest::keyClicks(&edit, QStringLiteral("hr"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Escape);

    ASSERT_EQ(announced.count(), 2);
    EXPECT_EQ(announced.at(0).at(0).toString(), QStringLiteral("hr"));
    EXPECT_EQ(announced.at(1).at(0).toString(), QString());
}

TEST(FilterEdit, TellsTheProblemAsPlainText)
{
    FilterEdit edit;
    edit.setHelp(QStringLiteral("help"));

    edit.setProblem(QStringLiteral("There is no term “<img src=x>:”."));

    QTextDocument tip;
    tip.setHtml(edit.toolTip());
    EXPECT_TRUE(tip.toPlainText().contains(QStringLiteral("<img src=x>")));
    EXPECT_EQ(edit.accessibleDescription(), QStringLiteral("There is no term “<img src=x>:”."));
    edit.setProblem({});
    EXPECT_EQ(edit.accessibleDescription(), QStringLiteral("help"));
}

} // namespace farcopy
