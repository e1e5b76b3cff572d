// SPDX-License-Identifier: Apache-2.0
#include "tests/support/knowntexts.h"
#include "tests/support/runtests.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv(
            "QT_QPA_PLATFORM", "offscreen"); // test discovery runs at build time, with no display
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleTest(&argc, argv);
    farcopy::test::watchTexts();
    return farcopy::test::runTests();
}
