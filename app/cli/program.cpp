// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "app/cli/console.h"
#include "app/cli/copycommand.h"
#include "app/cli/helptext.h"
#include "app/cli/invocation.h"
#include "app/cli/listcommand.h"
#include "app/cli/sandboxcommand.h"
#include "app/cli/statuscommand.h"
#include "core/base/nearest.h"
#include "core/base/version.h"

#include <QCoreApplication>

namespace farcopy::cli {

namespace {

constexpr int helpWidth = 80;
constexpr QLatin1String helpWord{"help"};

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

struct Entry {
    CommandSpec spec;
    int (*run)(const QStringList& arguments);
};

QList<Entry> commands()
{
    return {
        {listSpec(), runListCommand},
        {copySpec(), runCopyCommand},
        {statusSpec(), runStatusCommand},
        {sandboxSpec(), runSandboxCommand},
    };
}

int refuse(Console& console, const Error& error)
{
    console.fail(error);
    console.note(tr("Try: farcopy --help"));
    return WrongUsage;
}

int refuseCommand(Console& console, const QString& name)
{
    QStringList known{helpWord};
    for (const auto& entry : commands())
        known << entry.spec.name;
    const QString like = nearest(name, known);
    return refuse(console,
        usageError(like.isEmpty()
                ? tr("there is no command \"%1\"").arg(name)
                : tr("there is no command \"%1\"; did you mean %2?").arg(name, like)));
}

/// @return  the exit status
int runNamed(Console& console, const QString& name, const QStringList& arguments)
{
    for (const auto& entry : commands()) {
        if (entry.spec.name == name)
            return entry.run(arguments);
    }
    return refuseCommand(console, name);
}

int showHelp(Console& console)
{
    console.write(programHelp(programSpec(), commandSpecs(), helpWidth).toUtf8());
    return console.statusOf(Done);
}

} // namespace

QList<CommandSpec> commandSpecs()
{
    QList<CommandSpec> specs;
    for (const auto& entry : commands())
        specs << entry.spec;
    return specs;
}

int runProgram(const Invocation& invocation)
{
    Console console;
    QStringList arguments = invocation.arguments;
    while (arguments.value(0) == helpWord) { // "help copy" is "copy --help"
        arguments.removeFirst();
        arguments << QStringLiteral("--help");
    }
    if (!arguments.isEmpty() && !isOption(arguments.first())) {
        const QString name = arguments.takeFirst();
        return runNamed(console, name, arguments);
    }
    const auto options = parse(programSpec(), arguments);
    if (!options)
        return refuse(console, options.error());
    if (options->has(QStringLiteral("help")))
        return showHelp(console);
    if (options->has(QStringLiteral("version"))) {
        console.writeLine(QLatin1String("farcopy ") + QLatin1String(version()));
        return console.statusOf(Done);
    }
    return refuse(console,
        usageError(tr("there is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is "
                      "set); the commands list, copy, status and sandbox need none")));
}

} // namespace farcopy::cli
