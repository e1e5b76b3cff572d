// SPDX-License-Identifier: Apache-2.0
#include "app/generate/manpage.h"

#include "app/cli/helptext.h"

namespace farcopy::generate {

namespace {

using cli::CommandSpec;
using cli::Option;

QString escaped(char32_t c)
{
    switch (c) {
    case '\\':
        return QStringLiteral("\\e");
    case '-':
        return QStringLiteral("\\-");
    case '\'':
        return QStringLiteral("\\(aq");
    case '"':
        return QStringLiteral("\\(dq");
    case '`':
        return QStringLiteral("\\(ga");
    case '^':
        return QStringLiteral("\\(ha");
    case '~':
        return QStringLiteral("\\(ti");
    default:
        break;
    }
    if (c < 0x80)
        return QString::fromUcs4(&c, 1);
    const QString digits = QString::number(static_cast<uint>(c), 16).toUpper();
    return QStringLiteral("\\[u%1]").arg(digits.rightJustified(4, QLatin1Char('0')));
}

QString bold(const QString& text)
{
    return QLatin1String("\\fB") + roff(text) + QLatin1String("\\fR");
}

QString italic(const QString& text)
{
    return QLatin1String("\\fI") + roff(text) + QLatin1String("\\fR");
}

QString spelled(const Option& option)
{
    QString text = bold(QLatin1String("--") + option.name);
    if (option.takes == Option::Takes::Nothing)
        return text;
    QStringList choices;
    for (const auto& choice : option.choices)
        choices << bold(choice);
    text += QLatin1Char(' ')
        + (choices.isEmpty() ? italic(option.valueName) : choices.join(QLatin1Char('|')));
    return option.takes == Option::Takes::ManyValues ? text + QLatin1String(" ...") : text;
}

/// One entry of a list: what is typed, and what it means.
QString entry(const QString& head, const QString& body)
{
    return QLatin1String(".TP\n") + head + QLatin1Char('\n') + roff(body) + QLatin1Char('\n');
}

QString section(const QString& title)
{
    return QLatin1String(".SH ") + title + QLatin1Char('\n');
}

QString paragraphs(const QString& text)
{
    QStringList parts;
    for (const auto& part : text.split(QLatin1String("\n\n"), Qt::SkipEmptyParts))
        parts << roff(part.simplified()) + QLatin1Char('\n');
    return parts.join(QLatin1String(".PP\n"));
}

QString options(const CommandSpec& command)
{
    QString text;
    for (const auto& option : command.options)
        text += entry(spelled(option), option.help);
    return text + entry(bold(QStringLiteral("--help")), QStringLiteral("Show a short help."));
}

QString examples(const CommandSpec& command)
{
    QStringList parts;
    for (const auto& [line, meaning] : command.examples) {
        QStringList lines;
        for (const auto& each : line.split(QLatin1Char('\n')))
            lines << roff(each);
        parts << roff(meaning) + QLatin1String(":\n.PP\n.RS 4\n.EX\n")
                + lines.join(QLatin1Char('\n')) + QLatin1String("\n.EE\n.RE\n");
    }
    return parts.join(QLatin1String(".PP\n"));
}

QString usage(const CommandSpec& command)
{
    QStringList words{bold(command.name.isEmpty() ? QStringLiteral("farcopy")
                                                  : QLatin1String("farcopy ") + command.name)};
    for (const auto& option : command.options) {
        if (option.isRequired)
            words << spelled(option);
    }
    words << QStringLiteral("[\\fIoptions\\fR]");
    return words.join(QLatin1Char(' ')) + QLatin1Char('\n');
}

QString synopsis(const ProgramTable& table)
{
    QString text = usage(table.program);
    for (const auto& command : table.commands)
        text += QLatin1String(".br\n") + usage(command);
    return text;
}

QString commandSection(const CommandSpec& command)
{
    return QLatin1String(".SS farcopy ") + roff(command.name) + QLatin1Char('\n')
        + roff(command.summary) + QLatin1String("\n.PP\n") + paragraphs(command.description)
        + options(command) + QLatin1String(".PP\n") + examples(command);
}

QString entries(const cli::HelpEntries& all)
{
    QString text;
    for (const auto& [name, meaning] : all)
        text += entry(bold(name), meaning);
    return text;
}

QString files()
{
    const cli::HelpEntries all{
        {QStringLiteral("~/.aws/config, ~/.aws/credentials"),
            QStringLiteral("Profiles. They are only read.")},
        {QStringLiteral("~/.aws/sso/cache"),
            QStringLiteral("Sign-ins to IAM Identity Center, shared with the AWS CLI.")},
        {QStringLiteral("~/.local/share/farcopy"),
            QStringLiteral("The queue, the activity log and the last listings; under "
                           "XDG_DATA_HOME where that is set. No secret is kept there.")},
        {QStringLiteral("~/.config/farcopy/farcopy.ini"),
            QStringLiteral("Preferences of the window; under XDG_CONFIG_HOME where that is set.")},
    };
    QString text;
    for (const auto& [name, meaning] : all)
        text += entry(italic(name), meaning);
    return text;
}

} // namespace

QString roff(const QString& text)
{
    QString result;
    for (const uint c : text.toUcs4())
        result += escaped(c);
    // A dot at the beginning of a line is an instruction.
    return result.startsWith(QLatin1Char('.')) ? QLatin1String("\\&") + result : result;
}

QByteArray manPage(const ProgramTable& table, const QString& version, const QDate& date)
{
    QString text
        = QStringLiteral(".\\\" SPDX-License-Identifier: Apache-2.0\n"
                         ".TH FARCOPY 1 \"%1\" \"Farcopy %2\" \"User Commands\"\n"
                         ".nh\n.ad l\n") // what is copied from it has no hyphens of its own
              .arg(date.toString(Qt::ISODate), version);
    text += section(QStringLiteral("NAME"))
        + QLatin1String("farcopy \\- copy Amazon FSx backups between Regions\n");
    text += section(QStringLiteral("SYNOPSIS")) + synopsis(table);
    text += section(QStringLiteral("DESCRIPTION")) + paragraphs(table.program.description);
    text += section(QStringLiteral("OPTIONS")) + options(table.program);
    text += section(QStringLiteral("COMMANDS"));
    for (const auto& command : table.commands)
        text += commandSection(command);
    text += section(QStringLiteral("ENVIRONMENT")) + entries(cli::environmentEntries());
    text += section(QStringLiteral("FILES")) + files();
    text += section(QStringLiteral("EXIT STATUS")) + entries(cli::exitEntries());
    text += section(QStringLiteral("EXAMPLES")) + examples(table.program);
    return text.toLatin1();
}

} // namespace farcopy::generate
