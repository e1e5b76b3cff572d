// SPDX-License-Identifier: Apache-2.0
#include "app/generate/optionspage.h"

#include "app/cli/helptext.h"

namespace farcopy::generate {

namespace {

using cli::CommandSpec;
using cli::HelpEntries;
using cli::Option;

constexpr int pageWidth = 100;

/// Text that says in Markdown just what it says, within a cell of a table too.
QString plain(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (QStringLiteral("\\`*_[]<>|~").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// In the letters of a terminal, but for bars: these would end the cell, and what is to prevent
/// that is shown by some readers.
QString code(QString text)
{
    return u'`' + text.replace(u'|', QStringLiteral("` \\| `")) + u'`';
}

QString spelled(const Option& option)
{
    QString text = QStringLiteral("--") + option.name;
    if (option.takes == Option::Takes::Nothing)
        return text;
    text += u' ' + (option.choices.isEmpty() ? option.valueName : option.choices.join(u'|'));
    return option.takes == Option::Takes::ManyValues ? text + QStringLiteral(" …") : text;
}

QString rows(const QString& left, const QString& right, const HelpEntries& entries)
{
    QString text = QStringLiteral("| %1 | %2 |\n|---|---|\n").arg(left, right);
    for (const auto& [name, meaning] : entries)
        text += QStringLiteral("| ") + code(name) + QStringLiteral(" | ") + plain(meaning)
            + QStringLiteral(" |\n");
    return text + u'\n';
}

QString paragraphs(const QString& text)
{
    QString all;
    for (const auto& part : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        all += cli::wrapped(plain(part), pageWidth, 0) + QStringLiteral("\n\n");
    return all;
}

QString options(const CommandSpec& command)
{
    HelpEntries entries;
    for (const auto& option : command.options) {
        QString meaning = option.help;
        if (option.isRequired)
            meaning.prepend(QStringLiteral("Needed. "));
        entries << std::pair(spelled(option), meaning);
    }
    entries << std::pair(QStringLiteral("--help"), QStringLiteral("Show a short help."));
    return rows(QStringLiteral("Option"), QStringLiteral("What it does"), entries);
}

QString examples(const CommandSpec& command)
{
    QString text;
    for (const auto& [line, meaning] : command.examples) {
        text += plain(meaning) + QStringLiteral(":\n\n```sh\n");
        for (QString each : line.split(u'\n'))
            text += each.replace(QStringLiteral("      --"), QStringLiteral("    --")) + u'\n';
        text += QStringLiteral("```\n\n");
    }
    return text;
}

QString section(const CommandSpec& command)
{
    return QStringLiteral("## farcopy %1\n\n").arg(command.name) + paragraphs(command.summary)
        + paragraphs(command.description) + options(command) + examples(command);
}

} // namespace

QByteArray optionsPage(const ProgramTable& table)
{
    QString text = QStringLiteral(
        "# Commands and options\n\n"
        "This page is made of the table that the program itself reads its command lines by;\n"
        "`farcopy COMMAND --help` and `man farcopy` say the same. A value may follow its option "
        "after a\n"
        "space or after `=`.\n\n");
    text += QStringLiteral("## farcopy\n\n") + paragraphs(table.program.description)
        + options(table.program) + examples(table.program);
    for (const auto& command : table.commands)
        text += section(command);
    text += QStringLiteral("## Environment\n\n")
        + rows(
            QStringLiteral("Variable"), QStringLiteral("What it does"), cli::environmentEntries());
    text += QStringLiteral("## Exit status\n\n")
        + rows(QStringLiteral("Status"), QStringLiteral("When"), cli::exitEntries());
    text.chop(1); // one line's end is enough
    return text.toUtf8();
}

} // namespace farcopy::generate
