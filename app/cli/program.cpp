// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

#include "app/cli/console.h"
#include "app/cli/copycommand.h"
#include "app/cli/helptext.h"
#include "app/cli/listcommand.h"
#include "app/cli/sandboxcommand.h"
#include "app/cli/statuscommand.h"
#include "core/base/nearest.h"
#include "core/base/version.h"

#include <QCoreApplication>

#include <algorithm>

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

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

bool isOption(const QString& argument)
{
    return argument.startsWith(QLatin1Char('-'));
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

CommandSpec programSpec()
{
    CommandSpec spec;
    spec.description
        = tr("Farcopy copies Amazon FSx backups between Regions and shows how they fare. Without a "
             "command it opens its window; the commands need no display.");
    spec.options = {
        {.name = QStringLiteral("sandbox"),
            .help = tr("Work with a sandbox: no account is needed, and nothing leaves this "
                       "machine.")},
        {.name = QStringLiteral("profile"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("NAME"),
            .help = tr("Sign in with this profile of ~/.aws/config or ~/.aws/credentials.")},
        {.name = QStringLiteral("region"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("REGION"),
            .help = tr("The Region to sign in with; its partition is shown.")},
        {.name = QStringLiteral("endpoint-url"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("URL"),
            .help = tr("Ask this server instead of AWS.")},
        {.name = QStringLiteral("ca-bundle"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("FILE"),
            .help = tr("Trust the certificates in this PEM file.")},
        {.name = QStringLiteral("version"), .help = tr("Show the version.")},
    };
    spec.examples = {
        {QStringLiteral("farcopy --sandbox"), tr("Try it in a window")},
        {QStringLiteral("farcopy list --sandbox --region eu-west-1"), tr("Try it here")},
    };
    return spec;
}

QList<CommandSpec> commandSpecs()
{
    QList<CommandSpec> specs;
    for (const auto& entry : commands())
        specs << entry.spec;
    return specs;
}

Invocation readInvocation(int argc, char** argv)
{
    Invocation invocation;
    for (int i = 1; i < argc; ++i)
        invocation.arguments << QString::fromLocal8Bit(argv[i]);
    // The end of the options, as scripts write it: nothing follows options here.
    if (invocation.arguments.endsWith(QStringLiteral("--")))
        invocation.arguments.removeLast();
    if (!invocation.arguments.isEmpty() && !isOption(invocation.arguments.first()))
        return invocation;
    const auto options = parse(programSpec(), invocation.arguments);
    if (!options || options->has(QStringLiteral("help")) || options->has(QStringLiteral("version")))
        return invocation;
    invocation.account = {.sandbox = options->has(QStringLiteral("sandbox")),
        .profile = options->value(QStringLiteral("profile")),
        .endpointUrl = options->value(QStringLiteral("endpoint-url")),
        .region = options->value(QStringLiteral("region")),
        .caBundle = options->value(QStringLiteral("ca-bundle"))};
    invocation.isWindow = hasDisplay();
    return invocation;
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

void prepareLocale()
{
    const QByteArray locale = !qEnvironmentVariableIsEmpty("LC_ALL") ? qgetenv("LC_ALL")
        : !qEnvironmentVariableIsEmpty("LC_CTYPE")                   ? qgetenv("LC_CTYPE")
                                                                     : qgetenv("LANG");
    if (locale.isEmpty() || locale == "C" || locale == "POSIX")
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace farcopy::cli
