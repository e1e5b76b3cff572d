// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"
#include "app/desktop/desktop.h"
#include "app/desktop/tracedapplication.h"
#include "app/log/logsetup.h"

#include <QApplication>
#include <QCoreApplication>

using namespace farcopy;

int main(int argc, char** argv)
{
    cli::prepareLocale();
    setUpLog();
    QCoreApplication::setApplicationName(QStringLiteral("farcopy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FARCOPY_VERSION));

    const cli::Invocation invocation = cli::readInvocation(argc, argv);
    if (!invocation.isWindow) {
        const QCoreApplication application(argc, argv);
        return cli::runProgram(invocation);
    }
    if (TracedApplication::isWanted()) {
        TracedApplication application(argc, argv);
        return runDesktop(invocation.account, &application);
    }
    const QApplication application(argc, argv);
    return runDesktop(invocation.account);
}
