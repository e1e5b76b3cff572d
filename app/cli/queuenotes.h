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
/// "these copies go on, …": those that the service works on, or may work on.
[[nodiscard]] QString runningNote(const QList<CopyJob>& jobs);
/// Both, for a command that has the queue and was interrupted.
[[nodiscard]] QString interruptedNote(const QList<CopyJob>& jobs);
/// The same where another process has the queue.
[[nodiscard]] QString interruptedNote(qint64 otherOwner);

/// Says what these jobs wait for that the command cannot bring about, once for each reason, and
/// that they stay in the queue.
void tellStuck(Console& console, const CopyDesk& desk, const QList<CopyJob>& jobs);

} // namespace farcopy::cli
