// SPDX-License-Identifier: Apache-2.0
#include "core/copy/regionwatch.h"

#include "core/domain/constraints.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace farcopy {

namespace {

/// One miss proves nothing, and the service may list a new copy some time after it has named it.
constexpr int missesToVanish = 2;
constexpr int missesToVanishUnseen = 4;

/// Pages that one batch is followed over: the service may put one backup on each, or none.
constexpr int mostPages = 2 * constraints::maxBackupIdsPerCall;

} // namespace

RegionWatch::RegionWatch(RegionId region, FsxClient& client, const Clock& clock,
    RandomSource random, const CopyPace& pace, QObject* parent)
    : QObject(parent)
    , m_region(std::move(region))
    , m_client(client)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RegionWatch::begin);
}

RegionWatch::~RegionWatch()
{
    if (m_call)
        m_call->cancel();
}

void RegionWatch::watch(const BackupId& id, const CopyPrior& prior)
{
    if (const auto known = m_copies.find(id); known != m_copies.end()) {
        known->prior = prior;
        return;
    }
    m_copies.insert(id, {.prior = prior});
    if (!m_isLooking && (m_failures == 0 || !m_timer.isActive()))
        plan(); // else the look's end or the end of the trouble does
}

void RegionWatch::unwatch(const BackupId& id)
{
    m_copies.remove(id);
    if (m_copies.isEmpty())
        m_timer.stop();
}

std::optional<EndForecast> RegionWatch::forecast(const BackupId& id) const
{
    const auto copy = m_copies.constFind(id);
    if (copy == m_copies.constEnd())
        return {};
    return forecastOf(copy->track, copy->prior, m_clock.nowUtc());
}

void RegionWatch::lookNow()
{
    m_isStopped = false;
    m_failures = 0;
    if (!m_isLooking && !m_copies.isEmpty())
        m_timer.start(0);
}

void RegionWatch::setAttended(bool attended)
{
    if (std::exchange(m_isAttended, attended) == attended || !attended)
        return;
    if (!m_isLooking && !m_isStopped && m_failures == 0 && !m_copies.isEmpty())
        m_timer.start(0);
}

void RegionWatch::begin()
{
    m_isLooking = true;
    const auto ids = m_copies.keys();
    for (qsizetype i = 0; i < ids.size(); i += constraints::maxBackupIdsPerCall)
        m_batches.append(ids.mid(i, constraints::maxBackupIdsPerCall));
    askNextBatch();
}

void RegionWatch::askNextBatch()
{
    if (m_batches.isEmpty())
        finish({});
    else
        ask({.ids = m_batches.takeFirst()}, {});
}

void RegionWatch::ask(const Asked& asked, const QString& token)
{
    auto* call = m_client.describeBackups(m_region, {.ids = asked.ids, .nextToken = token});
    m_call = call;
    call->then(this, [this, asked](const Result<BackupPage>& page) { take(asked, page); });
}

void RegionWatch::take(Asked asked, const Result<BackupPage>& page)
{
    if (!page)
        return takeRefusal(asked.ids, page.error());
    asked.found += page->backups;
    if (!page->nextToken.isEmpty() && asked.found.size() < asked.ids.size()
        && ++asked.pages < mostPages)
        return ask(asked, page->nextToken);
    QSet<BackupId> missing(asked.ids.begin(), asked.ids.end());
    for (const auto& backup : std::as_const(asked.found)) {
        if (missing.remove(backup.id))
            note(backup);
    }
    for (const auto& id : missing)
        miss(id);
    askNextBatch();
}

/// One id that the Region does not know fails the call for all: halves find it out.
void RegionWatch::takeRefusal(const Batch& batch, const Error& error)
{
    if (error.kind != ErrorKind::Rejected || error.code != QLatin1String("BackupNotFound"))
        return finish(error);
    if (batch.size() > 1) {
        const auto half = batch.size() / 2;
        m_batches.prepend(batch.mid(half));
        m_batches.prepend(batch.first(half));
    } else {
        miss(batch.first());
    }
    askNextBatch();
}

void RegionWatch::note(const Backup& backup)
{
    m_found.append(backup);
    const auto copy = m_copies.find(backup.id);
    if (copy == m_copies.end())
        return; // no longer watched
    copy->misses = 0;
    copy->track.add(m_clock.nowUtc(), backup.progressPercent);
    copy->lifecycle = backup.lifecycleText;
}

void RegionWatch::miss(const BackupId& id)
{
    const auto copy = m_copies.find(id);
    if (copy == m_copies.end())
        return; // no longer watched
    const bool wasSeen = !copy->lifecycle.isEmpty();
    if (++copy->misses < (wasSeen ? missesToVanish : missesToVanishUnseen))
        return;
    m_copies.erase(copy);
    m_gone.append(id);
}

void RegionWatch::finish(const std::optional<Error>& error)
{
    m_isLooking = false;
    m_batches.clear();
    const auto found = std::exchange(m_found, {});
    const auto gone = std::exchange(m_gone, {});
    m_failures = error ? m_failures + 1 : 0;
    m_isStopped = error && error->kind == ErrorKind::Expired;
    m_askedWait = error ? askedWait(*error) : std::chrono::milliseconds(0);
    if (!found.isEmpty())
        emit seen(found);
    if (!gone.isEmpty())
        emit vanished(gone);
    if (error)
        emit lookFailed(*error);
    plan();
}

void RegionWatch::plan()
{
    if (m_copies.isEmpty() || m_isStopped)
        return;
    const auto now = m_clock.nowUtc();
    WatchOutlook outlook;
    outlook.isAttended = m_isAttended;
    for (const auto& copy : std::as_const(m_copies)) {
        const auto end = forecastOf(copy.track, copy.prior, now);
        outlook.isBlind = outlook.isBlind || !end;
        outlook.hasNew = outlook.hasNew || copy.lifecycle.isEmpty();
        outlook.ends.append(end.value_or(anyForecast(copy.prior, now)));
    }
    const auto delay = m_failures > 0 ? retryDelay(m_failures, m_pace, m_random, m_askedWait)
                                      : nextLook(outlook, m_pace);
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > delay)
        m_timer.start(delay); // else somebody wants a look sooner
}

} // namespace farcopy
