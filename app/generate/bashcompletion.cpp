// SPDX-License-Identifier: Apache-2.0
#include "app/generate/completion.h"
#include "app/generate/completionwords.h"

namespace farcopy::generate {

namespace {

using cli::CommandSpec;
using cli::Option;

/// A case of the shell's `case` for one option of one command.
QString valueCase(const CommandSpec& command, const Option& option)
{
    const QString key = quoted(command.name + QLatin1String(" --") + option.name);
    const QString takes = option.takes == Option::Takes::ManyValues ? QStringLiteral("many")
                                                                    : QStringLiteral("one");
    QString words;
    switch (wordSource(option)) {
    case WordSource::Nothing:
        break;
    case WordSource::Choices:
        words = QLatin1String(" words=") + quoted(option.choices.join(QLatin1Char(' ')));
        break;
    case WordSource::Regions:
        words = QStringLiteral(" words=$regions");
        break;
    case WordSource::Profiles:
        words = QStringLiteral(" words=$(_farcopy_profiles)");
        break;
    case WordSource::Files:
        words = QStringLiteral(" files=1");
        break;
    }
    return QStringLiteral("        %1) takes=%2%3 ;;\n").arg(key, takes, words);
}

QString optionNames(const CommandSpec& command)
{
    QStringList names;
    for (const auto& option : command.options)
        names << QLatin1String("--") + option.name;
    names << QStringLiteral("--help");
    return names.join(QLatin1Char(' '));
}

/// The lines that differ from one program to another.
struct Cases {
    QString values;
    QString names;
    QStringList commands;
};

Cases casesOf(const ProgramTable& table)
{
    Cases cases;
    for (const auto& command : QList<CommandSpec>{table.program} + table.commands) {
        for (const auto& option : command.options) {
            if (option.takes != Option::Takes::Nothing)
                cases.values += valueCase(command, option);
        }
        cases.names += QStringLiteral("        %1) words=%2 ;;\n")
                           .arg(quoted(command.name), quoted(optionNames(command)));
        if (!command.name.isEmpty())
            cases.commands << command.name;
    }
    return cases;
}

} // namespace

QByteArray bashCompletion(const ProgramTable& table)
{
    const Cases cases = casesOf(table);
    const QString text = QStringLiteral(R"(# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0

_farcopy_profiles() {
    %1
}

_farcopy() {
    local IFS=$' \t\n'
    local regions=%2
    local word=${COMP_WORDS[COMP_CWORD]} command='' option='' given=0 i each
    # A "=" in "--region=eu-west-1" stands as a word of its own.
    [ "$word" != = ] || word=''
    for ((i = 1; i < COMP_CWORD; ++i)); do
        each=${COMP_WORDS[i]}
        case $each in
        --*) option=$each given=0 ;;
        =) ;;
        *)
            given=$((given + 1))
            [ "$i" -ne 1 ] || command=$each
            ;;
        esac
    done
    local takes='' words='' files=''
    case "$command $option" in
%3    esac
    COMPREPLY=()
    if [[ $takes == many || ($takes == one && $given -eq 0) ]] && [[ $word != --* ]]; then
        if [ -n "$files" ]; then
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
        else
            # A profile may have a blank in its name.
            [ "$option" != --profile ] || IFS=$'\n'
            mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
        fi
        return
    fi
    case $command in
%4        *) return ;;
    esac
    [ "$COMP_CWORD" -ne 1 ] || words="%5 $words"
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}

complete -F _farcopy farcopy
)")
                             .arg(profileLister(), quoted(table.regions.join(QLatin1Char(' '))),
                                 cases.values, cases.names, cases.commands.join(QLatin1Char(' ')));
    return text.toUtf8();
}

} // namespace farcopy::generate
