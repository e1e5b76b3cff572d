// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace farcopy::cli {

/// One option that a command knows.
struct Option {
    enum class Takes {
        Nothing,   ///< --wait
        OneValue,  ///< --region eu-west-1; given twice: wrong usage
        ManyValues ///< --source-backup-id A B --source-backup-id C
    };

    QString name; ///< without the dashes
    Takes takes = Takes::Nothing;
    QString valueName = {}; ///< "REGION", for the help
    QString help = {};
    QStringList choices = {}; ///< the only values taken; empty: any
    bool isRequired = false;
};

/// What one command is called and takes.
struct CommandSpec {
    QString name;        ///< "copy"; empty: the program without a command
    QString summary;     ///< one line
    QString description; ///< paragraphs, separated by an empty line
    QList<Option> options;
    QList<std::pair<QString, QString>> examples; ///< command line, what it does
};

/// What was given on a command line.
class Options
{
public:
    [[nodiscard]] bool has(const QString& name) const { return m_values.contains(name); }
    /// Empty if it was not given.
    [[nodiscard]] QString value(const QString& name) const;
    [[nodiscard]] QStringList values(const QString& name) const { return m_values.value(name); }

    void add(const QString& name, const QStringList& values) { m_values[name] += values; }

private:
    QHash<QString, QStringList> m_values;
};

/// Reads `--name value`, `--name=value` and `--name`. `--help` is known to every command, and asked
/// for it nothing is required.
/// Errors: Rejected with code "Usage"; the message names what is wrong and the nearest known name.
[[nodiscard]] Result<Options> parse(const CommandSpec& command, const QStringList& arguments);

/// An Error of wrong usage.
[[nodiscard]] Error usageError(const QString& message);
[[nodiscard]] bool isUsageError(const Error& error);

} // namespace farcopy::cli
