// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

namespace farcopy {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
{
}

} // namespace farcopy
