// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include <gtest/gtest.h>

namespace farcopy {

TEST(MainWindow, ShowsItself)
{
    MainWindow window;

    window.show();

    EXPECT_TRUE(window.isVisible());
}

} // namespace farcopy
