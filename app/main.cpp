// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"
#include "app/desktop/desktop.h"
#include "app/desktop/fontsahead.h"
#include "app/desktop/tracedapplication.h"
#include "app/log/logsetup.h"
#include "core/base/version.h"

#include <QApplication>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace farcopy;

namespace {

/// What a window needs for a moment, a listing or a queue of thousands that is read, goes back to
/// the system afterwards. By default the C library keeps up to twice the largest piece.
void giveMemoryBack()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    mallopt(M_TRIM_THRESHOLD, 256 * 1024);
#endif
}

/// A command is over soon: what it has freed it will need again, and each piece that comes from the
/// system costs it a page fault or, in the heap of another thread, a system call for each 4 KiB.
void keepMemory()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, 1024 * 1024);
    mallopt(M_MMAP_THRESHOLD, 4 * 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 64 * 1024 * 1024);
#endif
}

int run(int argc, char** argv)
{
    const cli::Invocation invocation = cli::readInvocation(argc, argv);
    if (!invocation.isWindow) {
        keepMemory();
        const QCoreApplication application(argc, argv);
        return cli::runProgram(invocation);
    }
    giveMemoryBack();
    const FontsAhead fonts;
    if (TracedApplication::isWanted()) {
        TracedApplication application(argc, argv);
        return runDesktop(invocation.account, &application);
    }
    const QApplication application(argc, argv);
    return runDesktop(invocation.account);
}

/// A core file would hold the secrets that the memory holds.
void forbidCoreFiles()
{
#ifdef Q_OS_UNIX
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        std::perror("farcopy: core files cannot be forbidden");
#endif
}

/// Ends without the handlers that run at exit. All that has to be closed is closed by now, and
/// OpenSSL's handler would free what a network thread may be freeing at that moment:
/// QThread::wait() returns a little before the thread is gone (Qt 6.4).
[[noreturn]] void leave(int status)
{
#ifdef __SANITIZE_ADDRESS__
    std::exit(status); // leaks are looked for at exit
#else
    std::fflush(nullptr);
    std::_Exit(status);
#endif
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreFiles();
    cli::prepareLocale();
    setUpLog();
    QCoreApplication::setApplicationName(QStringLiteral("farcopy"));
    QCoreApplication::setApplicationVersion(QLatin1String(version()));
    leave(run(argc, argv));
}
