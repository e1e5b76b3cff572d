// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"
#include "app/start/command.h"
#include "app/start/process.h"

int main(int argc, char** argv)
{
    farcopy::prepareProcess();
    farcopy::leave(farcopy::runCommand(farcopy::cli::readInvocation(argc, argv), argc, argv));
}
