// SPDX-License-Identifier: Apache-2.0
#include "app/start/becoming_linux.h"

/// The command `farcopy` on Linux. What draws a window loads thirty libraries that a command in a
/// terminal has no use for, half of all that a short one takes: so each is a program of its own,
/// and this one becomes the right one. Only options may mean either; the window's program reads
/// them.
int main(int argc, char** argv)
{
    const bool isCommand = argc > 1 && argv[1][0] != '-';
    return farcopy::become(isCommand ? "farcopy-terminal" : "farcopy-window", argv);
}
