// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/viewcounts.h"

#include "core/presenters/backupspresenter.h"
#include "core/presenters/savedviews.h"
#include "core/rows/rowfilter.h"

#include <chrono>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseBetweenCounts = 700ms;

} // namespace

ViewCounts::ViewCounts(BackupsPresenter& backups, const SavedViews& views, QObject* parent)
    : QObject(parent)
    , m_backups(backups)
    , m_views(views)
{
    m_pause.setSingleShot(true);
    m_turn.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ViewCounts::countAll);
    connect(&m_turn, &QTimer::timeout, this, &ViewCounts::countNext);
    connect(&m_backups, &BackupsPresenter::rowsAdded, this, &ViewCounts::schedule);
    connect(&m_backups, &BackupsPresenter::rowsChanged, this, &ViewCounts::schedule);
    connect(&m_backups, &BackupsPresenter::rowsGoing, this, &ViewCounts::schedule);
    connect(&m_backups, &BackupsPresenter::timePassed, this, &ViewCounts::schedule);
    connect(&m_backups, &BackupsPresenter::regionsChanged, this, [this] {
        if (m_counts.isEmpty())
            schedule(); // a Region without backups was listed
    });
    connect(&m_views, &SavedViews::changed, this, &ViewCounts::schedule);
}

std::optional<int> ViewCounts::count(const QString& viewId) const
{
    const auto found = m_counts.constFind(viewId);
    return found == m_counts.cend() ? std::nullopt : std::optional(*found);
}

void ViewCounts::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && m_isOutdated && !m_pause.isActive())
        m_pause.start(0ms);
}

void ViewCounts::schedule()
{
    m_isOutdated = true;
    if (m_isWatched && !m_pause.isActive())
        m_pause.start(pauseBetweenCounts);
}

void ViewCounts::countAll()
{
    if (!m_isWatched)
        return;
    m_isOutdated = false;
    m_toCount.clear();
    for (const SavedView& view : m_views.all())
        m_toCount.append(view.id);
    countNext();
}

void ViewCounts::countNext()
{
    while (!m_toCount.isEmpty()) {
        const auto view = m_views.view(m_toCount.takeFirst());
        if (!view)
            continue;
        const auto filter = m_backups.readFilter(view->filter);
        const std::optional<int> before = count(view->id);
        if (filter && m_backups.isAnythingKnown()) {
            const BackupRows& rows = m_backups.rows();
            RowFilter judgement(rows, *filter, {}, m_backups.nowUtc());
            int count = 0;
            for (RowId row = 0; row < rows.rowEnd(); ++row)
                count += rows.packed(row).isThere && judgement.accepts(row) ? 1 : 0;
            m_counts[view->id] = count;
        } else {
            m_counts.remove(view->id);
        }
        if (count(view->id) != before)
            emit changed();
        m_turn.start(0ms);
        return;
    }
}

} // namespace farcopy
