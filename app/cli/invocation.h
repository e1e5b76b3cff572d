// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"
#include "app/composition/surroundings.h"

#include <QStringList>

/// How the program begins: apart from the commands, which the window does without.
namespace farcopy::cli {

/// What the program takes without a command. Its name is empty.
[[nodiscard]] CommandSpec programSpec();

/// What the command line asks for, known before any application object is made: a window needs
/// another one than a command.
struct Invocation {
    bool isWindow = false;
    AccountArguments account; ///< of the window
    QStringList arguments;    ///< all, without the program's name
};

/// A window only if nothing speaks against it: a command, --help or --version, an option that is
/// not known, or no display.
[[nodiscard]] Invocation readInvocation(int argc, char** argv);

/// Whether an argument is one by its form: it begins with a dash.
[[nodiscard]] bool isOption(const QString& argument);

/// Without a language set, the C library reads and writes ASCII; everybody else's terminal has been
/// UTF-8 for long.
void prepareLocale();

} // namespace farcopy::cli
