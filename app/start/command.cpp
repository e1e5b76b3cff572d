// SPDX-License-Identifier: Apache-2.0
#include "app/start/command.h"

#include "app/cli/invocation.h"
#include "app/cli/program.h"

#include <QCoreApplication>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace farcopy {

namespace {

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

/// The number of a standard stream that the caller has closed would go to the next file or socket,
/// and what is meant for a reader be written there. What takes it here refuses as a closed one
/// does.
void holdClosedStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0) // open() takes the lowest free number, which is this one
            static_cast<void>(::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
    }
#endif
}

} // namespace

int runCommand(const cli::Invocation& invocation, int argc, char** argv)
{
    holdClosedStreams();
    keepMemory();
    const QCoreApplication application(argc, argv);
    return cli::runProgram(invocation);
}

} // namespace farcopy
