// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include "core/base/nearest.h"

#include <QCoreApplication>

#include <algorithm>

namespace farcopy::cli {

namespace {

constexpr QLatin1String usageCode{"Usage"};
constexpr QLatin1String help{"help"};

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

const Option* find(const CommandSpec& command, const QString& name)
{
    const auto at = std::find_if(command.options.begin(), command.options.end(),
        [&name](const Option& option) { return option.name == name; });
    return at == command.options.end() ? nullptr : &*at;
}

Error unknownOption(const CommandSpec& command, const QString& name)
{
    QStringList known{help};
    for (const auto& option : command.options)
        known << option.name;
    const QString like = nearest(name, known);
    return usageError(like.isEmpty()
            ? tr("there is no option --%1").arg(name)
            : tr("there is no option --%1; did you mean --%2?").arg(name, like));
}

Error unexpected(const QString& argument)
{
    return usageError(argument.startsWith(QLatin1Char('-'))
            ? tr("there is no option %1; options begin with two dashes").arg(argument)
            : tr("\"%1\" is not expected here").arg(argument));
}

/// Whether an argument is the name of an option rather than a value. A lone or single dash is none.
bool isName(const QString& argument)
{
    return argument.startsWith(QLatin1String("--"));
}

class Parser
{
public:
    Parser(const CommandSpec& command, const QStringList& arguments)
        : m_command(command)
        , m_left(arguments)
    {
    }

    Result<Options> run()
    {
        while (!m_left.isEmpty()) {
            const QString argument = m_left.takeFirst();
            if (!isName(argument) && argument != QLatin1String("-h"))
                return failure(unexpected(argument));
            if (const auto taken = take(argument); !taken)
                return failure(taken.error());
        }
        return checked();
    }

private:
    Result<void> take(const QString& argument)
    {
        if (argument == QLatin1String("-h") || argument == QLatin1String("--help")) {
            m_options.add(help, {});
            return {};
        }
        const QString name = argument.section(QLatin1Char('='), 0, 0).mid(2);
        const Option* option = find(m_command, name);
        if (!option)
            return failure(unknownOption(m_command, name));
        if (argument.contains(QLatin1Char('=')))
            return takeValue(*option, argument.section(QLatin1Char('='), 1));
        return takeFollowing(*option);
    }

    Result<void> takeValue(const Option& option, const QString& value)
    {
        if (option.takes == Option::Takes::Nothing)
            return failure(usageError(tr("--%1 takes no value").arg(option.name)));
        if (value.isEmpty())
            return failure(
                usageError(tr("--%1 needs a value: %2").arg(option.name, option.valueName)));
        if (option.takes == Option::Takes::OneValue && m_options.has(option.name))
            return failure(usageError(tr("--%1 can be given once only").arg(option.name)));
        if (!option.choices.isEmpty() && !option.choices.contains(value))
            return failure(
                usageError(tr("--%1 is one of %2, not \"%3\"")
                               .arg(option.name, option.choices.join(QLatin1String(", ")), value)));
        m_options.add(option.name, {value});
        return {};
    }

    Result<void> takeFollowing(const Option& option)
    {
        if (option.takes == Option::Takes::Nothing) {
            m_options.add(option.name, {});
            return {};
        }
        const bool hasValue = !m_left.isEmpty() && !isName(m_left.first());
        auto taken = takeValue(option, hasValue ? m_left.takeFirst() : QString());
        while (taken && option.takes == Option::Takes::ManyValues && !m_left.isEmpty()
            && !isName(m_left.first()))
            taken = takeValue(option, m_left.takeFirst());
        return taken;
    }

    Result<Options> checked() const
    {
        if (m_options.has(help))
            return m_options;
        for (const auto& option : m_command.options) {
            if (option.isRequired && !m_options.has(option.name))
                return failure(
                    usageError(tr("--%1 %2 is missing").arg(option.name, option.valueName)));
        }
        return m_options;
    }

    const CommandSpec& m_command;
    QStringList m_left;
    Options m_options;
};

} // namespace

QString Options::value(const QString& name) const
{
    const QStringList given = m_values.value(name);
    return given.isEmpty() ? QString() : given.last();
}

Result<Options> parse(const CommandSpec& command, const QStringList& arguments)
{
    return Parser(command, arguments).run();
}

Error usageError(const QString& message)
{
    return {.kind = ErrorKind::Rejected, .code = usageCode, .message = message};
}

bool isUsageError(const Error& error)
{
    return error.code == usageCode;
}

} // namespace farcopy::cli
