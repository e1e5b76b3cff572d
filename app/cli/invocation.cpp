// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"

#include <QCoreApplication>

namespace farcopy::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

bool isOption(const QString& argument)
{
    return argument.startsWith(QLatin1Char('-'));
}

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

void prepareLocale()
{
    const QByteArray locale = !qEnvironmentVariableIsEmpty("LC_ALL") ? qgetenv("LC_ALL")
        : !qEnvironmentVariableIsEmpty("LC_CTYPE")                   ? qgetenv("LC_CTYPE")
                                                                     : qgetenv("LANG");
    if (locale.isEmpty() || locale == "C" || locale == "POSIX")
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace farcopy::cli
