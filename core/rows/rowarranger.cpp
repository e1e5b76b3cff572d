// SPDX-License-Identifier: Apache-2.0
#include "core/rows/rowarranger.h"

#include "core/base/workers.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace farcopy {

RowArranger::RowArranger(const BackupRows& rows, const Clock& clock, QObject* parent, int atOnce)
    : QObject(parent)
    , m_rows(rows)
    , m_atOnce(atOnce)
    , m_arrangement(rows, clock)
{
    connect(&m_work, &QFutureWatcher<void>::finished, this, &RowArranger::end);
}

RowArranger::~RowArranger()
{
    m_work.waitForFinished();
}

void RowArranger::sort(RowColumn column, bool isDescending)
{
    const bool isQuick = !m_isBusy && m_arrangement.knowsOrder(column);
    arrange([column, isDescending](RowArrangement& it) { it.sort(column, isDescending); },
        isQuick ? 10 * m_atOnce : m_atOnce);
}

void RowArranger::narrow(const BackupFilter& filter, const RegionId& region)
{
    arrange([filter, region](RowArrangement& it) { it.narrow(filter, region); }, m_atOnce);
}

void RowArranger::take(const QList<RowId>& added, const QList<RowId>& changed)
{
    Q_ASSERT(!m_isBusy);
    m_arrangement.take(added, changed);
}

void RowArranger::remove(const QList<RowId>& rows)
{
    if (m_isBusy)
        m_gone += rows;
    else
        m_arrangement.remove(rows);
}

void RowArranger::arrange(Wish wish, int atOnce)
{
    if (!m_isBusy && m_rows.count() <= atOnce) {
        wish(m_arrangement);
        return;
    }
    m_wishes.push_back(std::move(wish));
    if (!m_isBusy)
        begin();
}

void RowArranger::begin()
{
    m_isBusy = true;
    m_work.setFuture(QtConcurrent::run(&workers(), [this, wishes = std::exchange(m_wishes, {})] {
        for (const Wish& wish : wishes)
            wish(m_arrangement);
    }));
}

void RowArranger::end()
{
    if (!m_gone.isEmpty())
        m_arrangement.remove(std::exchange(m_gone, {}));
    if (!m_wishes.empty()) {
        begin();
        return;
    }
    m_isBusy = false;
    emit arranged();
}

} // namespace farcopy
