// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"
#include "app/desktop/desktop.h"
#include "app/desktop/fontsahead.h"
#include "app/desktop/tracedapplication.h"
#include "app/start/command.h"
#include "app/start/network.h"
#include "app/start/process.h"

#include <QApplication>

#ifdef __GLIBC__
#include <malloc.h>
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

int run(const cli::Invocation& invocation, int argc, char** argv)
{
    giveMemoryBack();
    const FontsAhead fonts;
    if (TracedApplication::isWanted()) {
        TracedApplication application(argc, argv);
        return runDesktop(invocation.account, loadNetwork, &application);
    }
    const QApplication application(argc, argv);
    return runDesktop(invocation.account, loadNetwork);
}

} // namespace

int main(int argc, char** argv)
{
    prepareProcess();
    const cli::Invocation invocation = cli::readInvocation(argc, argv);
    leave(invocation.isWindow ? run(invocation, argc, argv) : runCommand(invocation, argc, argv));
}
