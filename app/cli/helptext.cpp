// SPDX-License-Identifier: Apache-2.0
#include "app/cli/helptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace farcopy::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

QString spelled(const Option& option)
{
    const QString name = QLatin1String("--") + option.name;
    if (option.takes == Option::Takes::Nothing)
        return name;
    const QString value
        = option.choices.isEmpty() ? option.valueName : option.choices.join(QLatin1Char('|'));
    const QString more
        = option.takes == Option::Takes::ManyValues ? QStringLiteral(" …") : QString();
    return name + QLatin1Char(' ') + value + more;
}

/// Two columns: what is typed, what it means.
QString rows(const HelpEntries& entries, int width)
{
    qsizetype column = 0;
    for (const auto& [left, right] : entries) {
        if (left.size() <= 30)
            column = std::max(column, left.size());
    }
    const int indent = static_cast<int>(column) + 4;
    QString text;
    for (const auto& [left, right] : entries) {
        QString head = QLatin1String("  ") + left;
        head = left.size() > column ? head + QLatin1Char('\n') + QString(indent, QLatin1Char(' '))
                                    : head.leftJustified(indent);
        text += head + wrapped(right, width - indent, indent) + QLatin1Char('\n');
    }
    return text;
}

QString section(const QString& title, const QString& body)
{
    return body.isEmpty() ? QString() : QLatin1Char('\n') + title + QLatin1Char('\n') + body;
}

QString paragraphs(const QString& text, int width)
{
    QStringList parts;
    for (const auto& part : text.split(QLatin1String("\n\n"), Qt::SkipEmptyParts))
        parts << wrapped(part, width, 0) + QLatin1Char('\n');
    return parts.join(QLatin1Char('\n'));
}

QString optionRows(const CommandSpec& command, int width)
{
    HelpEntries entries;
    for (const auto& option : command.options)
        entries << std::pair(spelled(option), option.help);
    entries << std::pair(QStringLiteral("--help"), tr("Show this text."));
    return rows(entries, width);
}

QString examples(const CommandSpec& command, int width)
{
    QStringList parts;
    for (const auto& [line, meaning] : command.examples)
        parts << QStringLiteral("  # %1\n  %2\n").arg(wrapped(meaning, width - 4, 4), line);
    return parts.join(QLatin1Char('\n'));
}

QString usage(const CommandSpec& command)
{
    QStringList words{QStringLiteral("farcopy")};
    if (!command.name.isEmpty())
        words << command.name;
    for (const auto& option : command.options) {
        if (option.isRequired)
            words << spelled(option);
    }
    return tr("Usage: %1 [options]").arg(words.join(QLatin1Char(' '))) + QLatin1Char('\n');
}

} // namespace

HelpEntries environmentEntries()
{
    return {
        {QStringLiteral("AWS_PROFILE"), tr("The profile to sign in with.")},
        {QStringLiteral("AWS_REGION, AWS_DEFAULT_REGION"), tr("The Region, if none is named.")},
        {QStringLiteral("AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN"),
            tr("Credentials; they win over the files unless --profile is given.")},
        {QStringLiteral("AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE"),
            tr("Files other than ~/.aws/config and ~/.aws/credentials.")},
        {QStringLiteral("AWS_ENDPOINT_URL"),
            tr("Another server for every service; AWS_ENDPOINT_URL_FSX, _KMS and _STS for "
               "one.")},
        {QStringLiteral("AWS_CA_BUNDLE"), tr("Certificates to trust, as a PEM file.")},
        {QStringLiteral("AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT"),
            tr("\"true\" chooses these endpoints.")},
        {QStringLiteral("HTTPS_PROXY, NO_PROXY"), tr("The way out, and what needs none.")},
        {QStringLiteral("QT_LOGGING_RULES"),
            tr("\"farcopy.*=true\" writes what happens to standard error.")},
    };
}

HelpEntries exitEntries()
{
    return {
        {QStringLiteral("0"), tr("Done.")},
        {QStringLiteral("1"), tr("A service refused, or something failed.")},
        {QStringLiteral("2"), tr("Wrong usage.")},
        {QStringLiteral("130"), tr("Interrupted.")},
    };
}

QString wrapped(const QString& text, int width, int indent)
{
    const QString nextLine = QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
    QString result;
    qsizetype column = 0;
    for (const auto& word : text.simplified().split(QLatin1Char(' '))) {
        if (column > 0 && column + 1 + word.size() > std::max(width, 20)) {
            result += nextLine;
            column = 0;
        } else if (column > 0) {
            result += QLatin1Char(' ');
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

QString helpText(const CommandSpec& command, int width)
{
    return usage(command) + QLatin1Char('\n') + paragraphs(command.description, width)
        + section(tr("Options:"), optionRows(command, width))
        + section(tr("Examples:"), examples(command, width))
        + section(tr("Exit status:"), rows(exitEntries(), width));
}

QString programHelp(const CommandSpec& program, const QList<CommandSpec>& commands, int width)
{
    HelpEntries entries;
    for (const auto& command : commands)
        entries << std::pair(QLatin1String("farcopy ") + command.name, command.summary);
    return usage(program) + QLatin1Char('\n') + paragraphs(program.description, width)
        + section(tr("Commands (each has its own --help):"), rows(entries, width))
        + section(tr("Options:"), optionRows(program, width))
        + section(tr("Examples:"), examples(program, width))
        + section(tr("Environment:"), rows(environmentEntries(), width))
        + section(tr("Exit status:"), rows(exitEntries(), width));
}

} // namespace farcopy::cli
