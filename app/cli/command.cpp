// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/backupwriter.h"
#include "app/cli/helptext.h"
#include "app/cli/interruption.h"
#include "app/cli/regionarguments.h"
#include "app/cli/terminalquestions.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QRegularExpression>
#include <QTimer>

namespace farcopy::cli {

namespace {

constexpr int helpWidth = 80;

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

Result<std::unique_ptr<Session>> openSession(const Options& options, const Surroundings& around)
{
    if (options.has(QStringLiteral("sandbox")))
        return Session::openSandbox(around.partitions, around.clock);
    auto account = around.resolver.resolveDefault();
    if (!account)
        return failure(account.error());
    return Session::open(std::move(*account), around.partitions, around.clock);
}

AccountArguments accountArguments(const Options& options, const QString& region)
{
    return {
        .sandbox = options.has(QStringLiteral("sandbox")),
        .profile = options.value(QStringLiteral("profile")),
        .endpointUrl = options.value(QStringLiteral("endpoint-url")),
        .region = options.values(region).value(0),
        .caBundle = options.value(QStringLiteral("ca-bundle")),
    };
}

/// Of arguments that could not be read as a whole.
bool asksForJson(const QStringList& arguments)
{
    static const QRegularExpression form(QStringLiteral("(^| )--output[= ]jsonl?( |$)"));
    return form.match(arguments.join(QLatin1Char(' '))).hasMatch();
}

int fail(Console& console, const Error& error)
{
    console.fail(error);
    return isUsageError(error) ? WrongUsage : Failed;
}

int execute(Command& command)
{
    int status = Failed;
    QEventLoop loop;
    Interruption interruption;
    QObject::connect(&command, &Command::finished, &loop, [&loop, &status](int ended) {
        status = ended;
        loop.quit();
    });
    QObject::connect(&interruption, &Interruption::raised, &command, &Command::interrupt);
    QTimer::singleShot(0, &command, &Command::start);
    loop.exec();
    return status;
}

} // namespace

QList<Option> accountOptions()
{
    return {
        {.name = QStringLiteral("profile"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("NAME"),
            .help = tr("Sign in with this profile of ~/.aws/config or ~/.aws/credentials.")},
        {.name = QStringLiteral("endpoint-url"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("URL"),
            .help = tr("Ask this server instead of AWS.")},
        {.name = QStringLiteral("ca-bundle"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("FILE"),
            .help = tr("Trust the certificates in this PEM file.")},
        {.name = QStringLiteral("sandbox"),
            .help = tr("Work with a sandbox that lives as long as this command.")},
        {.name = QStringLiteral("output"),
            .takes = Option::Takes::OneValue,
            .help = tr("Form of the result: a table to read, one JSON document, one JSON object a "
                       "line, or CSV."),
            .choices = outputFormatNames()},
    };
}

int run(const CommandSpec& spec, const QStringList& arguments, const QString& region,
    const CommandMaker& make)
{
    Console console;
    const auto options = parse(spec, arguments);
    if (!options) {
        console.reportInJson(asksForJson(arguments));
        console.fail(options.error());
        console.note(tr("Try: farcopy %1 --help").arg(spec.name));
        return WrongUsage;
    }
    if (options->has(QStringLiteral("help"))) {
        console.write(helpText(spec, helpWidth).toUtf8());
        return console.statusOf(Done);
    }
    const QString output = options->value(QStringLiteral("output"));
    console.reportInJson(output == QLatin1String("json") || output == QLatin1String("jsonl"));

    TerminalQuestions questions(console);
    CommandContext context{*options, console,
        std::make_unique<Surroundings>(accountArguments(*options, region)), nullptr};
    context.surroundings->questions.setWhoAsks(&questions);
    // A mistyped Region is wrong usage, whatever it would be asked for.
    const auto regions = regionsFrom(options->values(region), context.surroundings->partitions);
    if (!regions)
        return fail(console, regions.error());
    auto session = openSession(*options, *context.surroundings);
    if (!session)
        return fail(console, session.error());
    context.session = std::move(*session);
    const auto command = make(context);
    if (!command)
        return fail(console, command.error());
    return console.statusOf(execute(**command));
}

} // namespace farcopy::cli
