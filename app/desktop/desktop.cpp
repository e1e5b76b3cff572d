// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/desktop.h"

#include "ui/mainwindow/mainwindow.h"

#include <QApplication>

namespace farcopy {

int runDesktop(const AccountArguments&)
{
    MainWindow window;
    window.show();
    return QApplication::exec();
}

} // namespace farcopy
