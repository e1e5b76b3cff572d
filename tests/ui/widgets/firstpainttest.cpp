// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/firstpaint.h"

#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QWidget>

#include <gtest/gtest.h>

#include <memory>

namespace farcopy {

namespace {

using namespace std::chrono_literals;

TEST(AfterFirstPaint, CallsOnceTheWindowWasPainted)
{
    class Painted final : public QWidget
    {
    public:
        int paints = 0;

    protected:
        void paintEvent(QPaintEvent* /*event*/) override { ++paints; }
    };
    Painted window;
    int calls = 0;
    int paintsBefore = 0;
    afterFirstPaint(
        window, &window,
        [&] {
            ++calls;
            paintsBefore = window.paints;
        },
        1h);

    QCoreApplication::processEvents();
    EXPECT_EQ(calls, 0);
    window.show();
    ASSERT_TRUE(test::eventually([&] { return calls > 0; }));
    EXPECT_EQ(paintsBefore, 1);

    window.repaint();
    QCoreApplication::processEvents();
    EXPECT_EQ(calls, 1);
}

TEST(AfterFirstPaint, DoesNotWaitForAWindowThatIsNeverPainted)
{
    QWidget window;
    bool isCalled = false;
    afterFirstPaint(
        window, &window, [&isCalled] { isCalled = true; }, 0ms);

    EXPECT_TRUE(test::eventually([&] { return isCalled; }));
}

TEST(AfterFirstPaint, CallsNobodyForWhomItIsTooLate)
{
    QWidget window;
    bool isCalled = false;
    bool isOver = false;
    auto context = std::make_unique<QObject>();
    afterFirstPaint(
        window, context.get(), [&isCalled] { isCalled = true; }, 0ms);
    afterFirstPaint(
        window, &window, [&isOver] { isOver = true; }, 0ms);
    context.reset();

    ASSERT_TRUE(test::eventually([&] { return isOver; }));
    EXPECT_FALSE(isCalled);
}

} // namespace

} // namespace farcopy
