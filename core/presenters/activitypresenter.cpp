// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/activitypresenter.h"

#include "core/presenters/activitylog.h"
#include "core/store/activityrows.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace farcopy {

namespace {

/// Many copies that start at once are one refresh.
constexpr std::chrono::milliseconds pause{200};

} // namespace

ActivityPresenter::ActivityPresenter(ActivityLog& log, QObject* parent)
    : QObject(parent)
    , m_log(log)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ActivityPresenter::readAnew);
    connect(&m_log, &ActivityLog::changed, this, [this] {
        m_isStale = true;
        if (m_isAttended && !m_soon.isActive())
            m_soon.start();
    });
}

std::optional<Error> ActivityPresenter::error() const
{
    return m_error ? m_error : m_log.trouble();
}

void ActivityPresenter::setWords(const QString& words)
{
    if (std::exchange(m_words, words.trimmed()) != words.trimmed())
        readAnew();
}

void ActivityPresenter::setFailuresOnly(bool isOn)
{
    if (std::exchange(m_isFailuresOnly, isOn) != isOn)
        readAnew();
}

void ActivityPresenter::setAllAccounts(bool isOn)
{
    if (std::exchange(m_isOfAllAccounts, isOn) != isOn)
        readAnew();
}

void ActivityPresenter::setAttended(bool isAttended)
{
    m_isAttended = isAttended;
    if (isAttended && m_isStale)
        readAnew();
}

void ActivityPresenter::loadMore()
{
    if (m_hasMore && !m_reading && !m_entries.isEmpty())
        read(pageSize, m_entries.last().number);
}

ActivityFilter ActivityPresenter::filter() const
{
    ActivityFilter filter{.words = m_words, .isFailuresOnly = m_isFailuresOnly};
    if (!m_isOfAllAccounts)
        filter.account = m_log.actor().account;
    return filter;
}

/// As many as are shown, so that none of them goes away under the reader.
void ActivityPresenter::readAnew()
{
    m_isStale = true;
    if (!m_isAttended)
        return;
    if (m_reading)
        std::exchange(m_reading, nullptr)->cancel();
    m_isStale = false;
    read(std::max(pageSize, static_cast<int>(m_entries.size())), 0);
}

void ActivityPresenter::read(int limit, qint64 before)
{
    ActivityFilter asked = filter();
    asked.beforeNumber = before;
    auto* call = m_log.read(asked, limit + 1);
    m_reading = call;
    call->then(this, [this, call, limit, before](const Result<QList<ActivityEntry>>& page) {
        if (m_reading != call)
            return; // a newer one is on its way
        m_reading = nullptr;
        m_wasRead = true;
        if (page) {
            m_error.reset();
            m_hasMore = page->size() > limit;
            m_entries = before > 0
                ? m_entries + page->first(std::min<qsizetype>(limit, page->size()))
                : page->first(std::min<qsizetype>(limit, page->size()));
        } else {
            m_error = page.error();
        }
        emit changed();
    });
    emit changed();
}

Call<WrittenReport>* ActivityPresenter::writeReport(const QString& path,
    const QList<ActivityEntry>& chosen, std::function<QByteArray(const QList<ActivityEntry>&)> make)
{
    if (!chosen.isEmpty())
        return saveReport(this, path, [chosen, make = std::move(make)] { return make(chosen); });
    auto* promised = new PromisedCall<WrittenReport>(this);
    auto* reading = m_log.read(filter(), store::maxActivities);
    promised->waitsFor(reading);
    reading->then(promised,
        [this, promised, path, make = std::move(make)](const Result<QList<ActivityEntry>>& all) {
            if (promised->isSettled())
                return; // cancelled
            if (!all) {
                promised->resolve(failure(all.error()));
                return;
            }
            auto* writing = saveReport(this, path, [all = *all, make] { return make(all); });
            promised->waitsFor(writing);
            writing->then(
                promised, [promised](const Result<WrittenReport>& end) { promised->resolve(end); });
        });
    return promised;
}

} // namespace farcopy
