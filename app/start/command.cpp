// SPDX-License-Identifier: Apache-2.0
#include "app/start/command.h"

#include "app/cli/program.h"

#include <QCoreApplication>

#ifdef __GLIBC__
#include <malloc.h>
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

} // namespace

int runCommand(const cli::Invocation& invocation, int argc, char** argv)
{
    keepMemory();
    const QCoreApplication application(argc, argv);
    return cli::runProgram(invocation);
}

} // namespace farcopy
