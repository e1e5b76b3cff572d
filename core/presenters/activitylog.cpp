// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/activitylog.h"

#include "core/base/log.h"
#include "core/base/redaction.h"
#include "core/store/activityrows.h"
#include "core/store/store.h"

#include <utility>

namespace farcopy {

namespace {

/// Of a log that nobody keeps: a session's.
constexpr qsizetype mostPending = 10'000;

} // namespace

ActivityLog::ActivityLog(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void ActivityLog::keepIn(Store& store)
{
    m_store = &store;
    if (!m_pending.isEmpty())
        write(std::exchange(m_pending, {}));
    emit changed();
}

void ActivityLog::setActor(const Actor& actor)
{
    m_actor = actor;
}

void ActivityLog::note(ActivityEntry entry)
{
    if (!entry.at.isValid())
        entry.at = m_clock.nowUtc();
    if (m_store != nullptr)
        write({madeBy(m_actor, entry)});
    else if (m_pending.size() < mostPending)
        m_pending.append(entry);
}

void ActivityLog::write(const QList<ActivityEntry>& entries)
{
    QList<ActivityEntry> signedEntries;
    for (const ActivityEntry& entry : entries)
        signedEntries.append(madeBy(m_actor, entry));
    m_store->logActivity(signedEntries)->then(this, [this](const Result<void>& written) {
        m_trouble = written ? std::nullopt : std::optional(written.error());
        if (m_trouble)
            qCWarning(logUi, "The activity log could not be written: %s",
                qUtf8Printable(redacted(m_trouble->message)));
        emit changed();
    });
}

Call<QList<ActivityEntry>>* ActivityLog::read(const ActivityFilter& filter, int limit)
{
    if (m_store != nullptr)
        return m_store->activities(filter, limit);
    auto* nothing = new PromisedCall<QList<ActivityEntry>>(this);
    nothing->resolve(QList<ActivityEntry>());
    return nothing;
}

} // namespace farcopy
