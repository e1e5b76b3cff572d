// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace farcopy::cli {

/// How a command ends.
enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, Interrupted = 130 };

/// Standard output and standard error of this process. A reader that goes away (`| head`) is no
/// failure: the process then ends as the system ends any other, unless it has more to do than to
/// write.
class Console
{
public:
    Console();

    /// Writes all of it, at once.
    void write(const QByteArray& bytes);
    void writeLine(const QString& text);

    /// A sentence for a reader, on standard error in a line of its own; none if JSON was asked for.
    void note(const QString& text);

    /// A failure, on standard error in one line; as one JSON object if that was asked for.
    /// @param subject  what failed, where that is not plain: a backup's id
    void fail(const Error& error, const QString& subject = {});

    /// How the command ended, if it did so before its time: in our own words, else like fail().
    void conclude(const QString& code, const QString& sentence);

    void reportInJson(bool inJson) { m_inJson = inJson; }
    [[nodiscard]] bool reportsInJson() const { return m_inJson; }

    /// A line that the next one overwrites. Only on a terminal: elsewhere nothing is written.
    void showProgress(const QString& line);
    void clearProgress();
    /// Nothing of it is shown for a while: the line belongs to a question.
    void pauseProgress(bool isPaused);
    [[nodiscard]] bool showsProgress() const { return m_errorsOnTerminal; }

    /// In cells, of the terminal that standard output goes to; 0: it is none.
    [[nodiscard]] int outputWidth() const;
    /// In cells, of the terminal that standard error goes to; 80 if it does not say.
    [[nodiscard]] int progressWidth() const;

    /// From now on a reader that goes away is a failure, and does not end the process.
    void outlastReader();

    /// How a command ends that is done: Failed where something could not be written (a full disk),
    /// which was told when it happened.
    [[nodiscard]] int statusOf(int done) const
    {
        return done == Done && m_isBroken ? Failed : done;
    }

private:
    void writeError(const QByteArray& bytes);
    void writeErrorLine(const QByteArray& line);

    bool m_errorsOnTerminal = false;
    bool m_inJson = false;
    bool m_isBroken = false;
    bool m_outlastsReader = false;
    bool m_hasProgress = false;
    bool m_isProgressPaused = false;
};

} // namespace farcopy::cli
