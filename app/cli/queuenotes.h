// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"

#include <QList>
#include <QString>

namespace farcopy {
class CopyDesk;
}

namespace farcopy::cli {

class Console;

/// What becomes of copies when a command ends that follows them. Empty: there is nothing to say.

/// "3 copies wait in the queue. To send them: farcopy status --resume".
[[nodiscard]] QString waitingNote(const QList<CopyJob>& jobs);
/// "whether FSx has taken these copies is not known: …": those whose request may have left.
[[nodiscard]] QString unansweredNote(const QList<CopyJob>& jobs);
/// "these copies go on, …": those that the service works on.
[[nodiscard]] QString runningNote(const QList<CopyJob>& jobs);
/// All three.
[[nodiscard]] QString leftNote(const QList<CopyJob>& jobs);

/// "4 copies taken out of the queue". @param number  at least one
[[nodiscard]] QString takenOutNote(int number);
/// "2 copies stay: FSx may have them": those that --cancel-waiting left in the queue.
[[nodiscard]] QString stayNote(const QList<CopyJob>& jobs);

/// For a command that has the queue and was interrupted.
[[nodiscard]] QString interruptedNote(const QList<CopyJob>& jobs);
/// The same where another process has the queue.
[[nodiscard]] QString interruptedNote(qint64 otherOwner);

/// Says what these jobs wait for that the command cannot bring about, once for each reason, and
/// that they stay in the queue.
void tellStuck(Console& console, const CopyDesk& desk, const QList<CopyJob>& jobs);

} // namespace farcopy::cli
