// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/composition/session.h"
#include "app/composition/surroundings.h"

#include <QObject>

#include <functional>
#include <memory>

namespace farcopy::cli {

/// The options of every command that signs in: account, server, form of the output.
[[nodiscard]] QList<Option> accountOptions();

/// What a command works with, ready to use.
struct CommandContext {
    Options options;
    Console& console;
    std::unique_ptr<Surroundings> surroundings;
    std::unique_ptr<Session> session; ///< goes before the surroundings
};

/// A command at work: begins with start() and says once how it ended.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    /// The user pressed Ctrl+C: let go of what can be let go, say what goes on, end.
    virtual void interrupt() = 0;

signals:
    void finished(int status);
};

/// Makes the command, or says why its options cannot be.
using CommandMaker = std::function<Result<std::unique_ptr<Command>>(CommandContext& context)>;

/// Reads the arguments, signs in, runs the command in an event loop.
/// @param region  the option that may name Regions; the first is the one to sign in with
/// @return        the exit status
[[nodiscard]] int run(const CommandSpec& spec, const QStringList& arguments, const QString& region,
    const CommandMaker& make);

} // namespace farcopy::cli
