// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filteredit.h"

#include "tests/support/waiting.h"

#include <QAbstractItemView>
#include <QApplication>
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

TEST(FilterEdit, AnnouncesAtOnceWhenItIsLeft)
{
    QWidget window;
    auto* edit = new FilterEdit(&window);
    auto* next = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    edit->setFocus();
    ASSERT_TRUE(test::eventually([edit] { return edit->hasFocus(); }));
    QTest::keyClicks(edit, QStringLiteral("hr"));
    QSignalSpy announced(edit, &FilterEdit::filterChanged);

    QTest::keyClick(edit, Qt::Key_Tab);

    EXPECT_TRUE(next->hasFocus());
    EXPECT_EQ(announced.count(), 1);
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

namespace {

/// Offers "type:" for what begins so, then "type:windows ".
class SuggestingEdit : public testing::Test
{
protected:
    void SetUp() override
    {
        edit.setSuggester([](const QString& text, int) {
            const bool wantsValue = text.endsWith(QLatin1Char(':'));
            const bool isTerm = QStringLiteral("type:").startsWith(text);
            return FilterEdit::Suggestions{0, int(text.size()),
                wantsValue
                    ? QStringList{QStringLiteral("type:lustre "), QStringLiteral("type:windows ")}
                    : isTerm ? QStringList{QStringLiteral("type:")}
                             : QStringList()};
        });
        edit.show();
        edit.activateWindow();
        edit.setFocus();
        ASSERT_TRUE(test::eventually([this] { return edit.hasFocus(); }));
    }
    [[nodiscard]] QAbstractItemView* popup() const
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String("suggestions") && widget->isVisible())
                return qobject_cast<QAbstractItemView*>(widget);
        }
        return nullptr;
    }

    FilterEdit edit;
};

} // namespace

TEST_F(SuggestingEdit, OffersTermsThenTheirValues)
{
    QTest::keyClicks(&edit, QStringLiteral("ty"));
    ASSERT_TRUE(popup());

    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    EXPECT_EQ(edit.text(), QStringLiteral("type:"));
    ASSERT_TRUE(test::eventually([this] { return popup() != nullptr; }));
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Tab);

    EXPECT_EQ(edit.text(), QStringLiteral("type:windows "));
    EXPECT_FALSE(popup());
}

TEST_F(SuggestingEdit, EscapeClosesTheListBeforeItClearsTheLine)
{
    QTest::keyClicks(&edit, QStringLiteral("ty"));
    ASSERT_TRUE(popup());

    QTest::keyClick(popup(), Qt::Key_Escape);
    EXPECT_EQ(edit.text(), QStringLiteral("ty"));
    ASSERT_FALSE(popup());
    QTest::keyClick(&edit, Qt::Key_Escape);

    EXPECT_EQ(edit.text(), QString());
}

TEST_F(SuggestingEdit, ReturnWithoutAChoiceSendsWhatWasTyped)
{
    QSignalSpy announced(&edit, &FilterEdit::filterChanged);
    QTest::keyClicks(&edit, QStringLiteral("ty"));
    ASSERT_TRUE(popup());

    QTest::keyClick(popup(), Qt::Key_Return);

    EXPECT_EQ(edit.text(), QStringLiteral("ty"));
    EXPECT_EQ(announced.count(), 1);
    EXPECT_FALSE(popup());
}

TEST_F(SuggestingEdit, OffersNothingUnaskedInAnEmptyLine)
{
    QTest::keyClick(&edit, Qt::Key_A);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    EXPECT_FALSE(popup());

    QTest::keyClick(&edit, Qt::Key_Down);

    EXPECT_TRUE(popup());
}

} // namespace farcopy
