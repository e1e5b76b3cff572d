// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/copyoffice.h"
#include "core/domain/copyjob.h"

#include <QCoreApplication>
#include <QObject>

#include <memory>
#include <optional>

namespace farcopy::cli {

class Console;
class JobWatch;

/// What the user wants of the queue.
enum class QueueWish { Look, Resume, CancelWaiting, Clear };

/// What a visit is for.
struct QueueErrand {
    QueueWish wish = QueueWish::Look;
    /// Follows copies until they are over, not only until FSx has accepted them.
    bool waits = false;
    QList<RegionId> regions = {}; ///< only copies to these destinations; empty: all
};

/// What `farcopy status` has to do with the account's queue: does what is wanted of it, and tells
/// what it holds, whoever has it, or nobody.
class QueueVisit final : public QObject
{
    Q_OBJECT

public:
    QueueVisit(
        Session& session, const Surroundings& surroundings, Console& console, QueueErrand errand);
    ~QueueVisit() override;

    /// Begins: done() or gaveUp() follows.
    void begin();

    /// All that the queue holds for the destinations.
    [[nodiscard]] QList<CopyJob> jobs() const;
    [[nodiscard]] bool isPaused() const;
    /// Whether somebody else is at work on it and not through.
    [[nodiscard]] bool isOthersBusy() const;

    /// Says at the end what there is to say of it.
    /// @param hasAnswer  whether some Region has answered: else why nothing could be seen of the
    ///                   queue is most likely said already
    /// @return           whether something went wrong
    [[nodiscard]] bool tell(bool hasAnswer) const;
    /// What becomes of the copies when the user interrupts the command. Empty: nothing was
    /// followed.
    [[nodiscard]] QString interruptedNote() const;

    /// Follows nothing more and lets go of the queue, see CopyOffice::leave().
    [[nodiscard]] Call<void>* leave();

signals:
    /// What was wanted is done, or could not be: tell() says it. Comes once.
    void done();
    /// Nothing that was wanted can be done, which has been said.
    void gaveUp();

private:
    void takeDesk();
    void sayWhoGoesOn(bool isFirst);
    void tellTakenOut() const;
    void tellOthers() const;
    [[nodiscard]] bool concerns(const CopyJob& job) const;
    void takeQueue();
    void watch(const QList<CopyJob>& jobs);
    void showProgress();
    void takeFailure(const Error& error);
    void giveUp(const Error& error);
    void readKept();
    void changeKept();
    void takeKept(const Result<StoredQueue>& kept);
    [[nodiscard]] JobChanges wantedOf(const StoredQueue& kept) const;
    void end();

    Console& m_console;
    const Clock& m_clock;
    const RegionId m_home;
    const QueueErrand m_errand;
    const bool m_hasBlocks;
    CopyOffice m_office;
    CopyDesk* m_desk = nullptr; ///< the office's, while it is open
    std::unique_ptr<JobWatch> m_watch;
    QList<CopyJob> m_kept; ///< where nobody has the queue
    bool m_isKeptPaused = false;
    bool m_hasChangedKept = false;
    int m_takenOut = 0; ///< by --cancel-waiting
    std::optional<Error> m_error;
    bool m_isDone = false;
    bool m_isLeaving = false;
};

} // namespace farcopy::cli
