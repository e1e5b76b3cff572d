// SPDX-License-Identifier: Apache-2.0
#include "app/start/command.h"

#include "app/start/becoming_linux.h"

namespace farcopy {

int runCommand(const cli::Invocation&, int, char** argv)
{
    return become("farcopy-terminal", argv);
}

} // namespace farcopy
