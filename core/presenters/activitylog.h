// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/clock.h"
#include "core/domain/activity.h"

#include <QList>
#include <QObject>

#include <optional>

namespace farcopy {

class Store;
struct ActivityFilter;

/// What was done with an account: one account's hand in the log that all of them share.
class ActivityLog final : public QObject
{
    Q_OBJECT

public:
    explicit ActivityLog(const Clock& clock, QObject* parent = nullptr);

    /// Reads and writes there from now on; what was noted before goes there first. Until then
    /// nothing can be read.
    /// @param store  outlives the log
    void keepIn(Store& store);
    /// Who asks, for entries that do not say so. Known later than the first entries, as a rule.
    void setActor(const Actor& actor);
    [[nodiscard]] const Actor& actor() const { return m_actor; }

    /// Writes the entry down; time, account and caller are filled in where they are missing.
    void note(ActivityEntry entry);
    /// Somebody else has written into the log: the queue.
    void tellChanged() { emit changed(); }

    /// The newest first.
    /// Errors: Local, see Store; before keepIn(): an empty list.
    [[nodiscard]] Call<QList<ActivityEntry>>* read(const ActivityFilter& filter, int limit);

    /// Why the last entry could not be written; nothing: it was.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

signals:
    /// There may be new entries, or trouble().
    void changed();

private:
    void write(const QList<ActivityEntry>& entries);

    const Clock& m_clock;
    Actor m_actor;
    Store* m_store = nullptr; ///< nullptr: not known yet
    QList<ActivityEntry> m_pending;
    std::optional<Error> m_trouble;
};

} // namespace farcopy
