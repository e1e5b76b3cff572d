// SPDX-License-Identifier: Apache-2.0
#include "app/generate/completion.h"
#include "app/generate/completionwords.h"

namespace farcopy::generate {

namespace {

using cli::CommandSpec;
using cli::Option;

/// In single quotes, where fish, unlike others, knows escapes.
QString fishQuoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

/// How its value is completed.
QString value(const Option& option)
{
    if (option.takes == Option::Takes::Nothing)
        return {};
    switch (wordSource(option)) {
    case WordSource::Nothing:
        return QStringLiteral(" -x");
    case WordSource::Choices:
        return QLatin1String(" -x -a ") + fishQuoted(option.choices.join(QLatin1Char(' ')));
    case WordSource::Regions:
        return QStringLiteral(" -x -a '$__farcopy_regions'");
    case WordSource::Profiles:
        return QStringLiteral(" -x -a '(__farcopy_profiles)'");
    case WordSource::Files:
        return QStringLiteral(" -r -F");
    }
    return {};
}

QString condition(const CommandSpec& command)
{
    return command.name.isEmpty()
        ? QStringLiteral("__fish_use_subcommand")
        : fishQuoted(QLatin1String("__fish_seen_subcommand_from ") + command.name);
}

QString options(const CommandSpec& command)
{
    const QString begin = QLatin1String("complete -c farcopy -n ") + condition(command);
    QString text;
    for (const auto& option : command.options)
        text += begin + QLatin1String(" -l ") + option.name + value(option) + QLatin1String(" -d ")
            + fishQuoted(option.help) + QLatin1Char('\n');
    return text + begin + QLatin1String(" -l help -d 'Show a short help.'\n");
}

} // namespace

QByteArray fishCompletion(const ProgramTable& table)
{
    QString text = QStringLiteral(R"(# SPDX-License-Identifier: Apache-2.0

set -g __farcopy_regions %1

function __farcopy_profiles
    sh -c %2
end

complete -c farcopy -f
)")
                       .arg(table.regions.join(QLatin1Char(' ')), fishQuoted(profileLister()));
    for (const auto& command : table.commands)
        text += QStringLiteral("complete -c farcopy -n __fish_use_subcommand -a %1 -d %2\n")
                    .arg(command.name, fishQuoted(command.summary));
    text += options(table.program);
    for (const auto& command : table.commands)
        text += options(command);
    return text.toUtf8();
}

} // namespace farcopy::generate
