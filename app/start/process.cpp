// SPDX-License-Identifier: Apache-2.0
#include "app/start/process.h"

#include "app/cli/invocation.h"
#include "app/start/logsetup.h"
#include "core/base/version.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace farcopy {

namespace {

/// A core file would hold the secrets that the memory holds.
void forbidCoreFiles()
{
#ifdef Q_OS_UNIX
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        std::perror("farcopy: core files cannot be forbidden");
#endif
}

} // namespace

void prepareProcess()
{
    forbidCoreFiles();
    cli::prepareLocale();
    setUpLog();
    QCoreApplication::setApplicationName(QStringLiteral("farcopy"));
    QCoreApplication::setApplicationVersion(QLatin1String(version()));
}

void leave(int status)
{
#ifdef __SANITIZE_ADDRESS__
    std::exit(status); // leaks are looked for at exit
#else
    std::fflush(nullptr);
    std::_Exit(status);
#endif
}

} // namespace farcopy
