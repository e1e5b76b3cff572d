// SPDX-License-Identifier: Apache-2.0
#include "app/generate/completion.h"
#include "app/generate/completionwords.h"

namespace farcopy::generate {

namespace {

using cli::CommandSpec;
using cli::Option;

/// Inside of an argument's description these would end or split it.
QString plain(QString text)
{
    for (const char* special : {"\\", "[", "]", ":"})
        text.replace(QLatin1String(special), QLatin1String("\\") + QLatin1String(special));
    return text;
}

QString action(const Option& option)
{
    switch (wordSource(option)) {
    case WordSource::Nothing:
        return QStringLiteral(" ");
    case WordSource::Choices:
        return QLatin1Char('(') + option.choices.join(QLatin1Char(' ')) + QLatin1Char(')');
    case WordSource::Regions:
        return QStringLiteral("_farcopy_regions");
    case WordSource::Profiles:
        return QStringLiteral("_farcopy_profiles");
    case WordSource::Files:
        return QStringLiteral("_files");
    }
    return {};
}

QString message(const Option& option)
{
    return plain(option.valueName.isEmpty() ? option.name : option.valueName);
}

/// One argument of `_arguments`.
QString argument(const Option& option)
{
    const QString name = QLatin1String("--") + option.name;
    const QString help = QLatin1Char('[') + plain(option.help) + QLatin1Char(']');
    if (option.takes == Option::Takes::Nothing)
        return quoted(name + help);
    const bool isRepeated = option.takes == Option::Takes::ManyValues;
    return quoted((isRepeated ? QStringLiteral("*") : QString()) + name + QLatin1Char('=') + help
        + QLatin1Char(':') + message(option) + QLatin1Char(':') + action(option));
}

QString arguments(const CommandSpec& command, const QString& indent)
{
    QStringList lines;
    for (const auto& option : command.options) {
        lines << argument(option);
        // Words that belong to no option are further values of the one that takes several.
        if (option.takes == Option::Takes::ManyValues && wordSource(option) != WordSource::Nothing)
            lines << quoted(
                QLatin1String("*:") + message(option) + QLatin1Char(':') + action(option));
    }
    lines << quoted(QStringLiteral("--help[Show a short help.]"));
    return lines.join(QLatin1String(" \\\n") + indent);
}

} // namespace

QByteArray zshCompletion(const ProgramTable& table)
{
    QString commands;
    QString cases;
    for (const auto& command : table.commands) {
        commands += QLatin1String("            ")
            + quoted(command.name + QLatin1Char(':') + command.summary) + QLatin1Char('\n');
        cases += QStringLiteral("        %1)\n            _arguments \\\n                %2\n"
                                "            ;;\n")
                     .arg(command.name, arguments(command, QString(16, QLatin1Char(' '))));
    }
    const QString text
        = QStringLiteral(R"zsh(#compdef farcopy
# SPDX-License-Identifier: Apache-2.0

_farcopy_profiles() {
    local -a profiles
    profiles=(${(f)"$(%1)"})
    compadd -a profiles
}

_farcopy_regions() {
    local -a regions
    regions=(%2)
    compadd -a regions
}

_farcopy() {
    local curcontext=$curcontext state line
    typeset -A opt_args
    _arguments -C \
        %3 \
        '(-)1: :->command' \
        '(-)*:: :->arguments'
    case $state in
    command)
        local -a commands
        commands=(
%4        )
        _describe command commands
        ;;
    arguments)
        case $words[1] in
%5        esac
        ;;
    esac
}

_farcopy "$@"
)zsh")
              .arg(profileLister(), table.regions.join(QLatin1Char(' ')),
                  arguments(table.program, QString(8, QLatin1Char(' '))), commands, cases);
    return text.toUtf8();
}

} // namespace farcopy::generate
