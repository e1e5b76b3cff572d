// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/tracedapplication.h"

#include "core/inventory/inventory.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QMetaEnum>

#include <chrono>
#include <cstdio>
#include <ctime>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

constexpr auto beat = 4ms;
constexpr double frame = 16.0; // ms

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

/// Processor time of the calling thread in ns: tells work from waiting on a busy machine.
/// 0 where the system does not count it.
qint64 processorTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
#endif
    return 0;
}

QString nameOf(int eventType)
{
    const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(eventType);
    return name ? QString::fromLatin1(name) : QString::number(eventType);
}

} // namespace

bool TracedApplication::isWanted()
{
    return qEnvironmentVariableIntValue("FARCOPY_TRACE") == 1;
}

TracedApplication::TracedApplication(int& argc, char** argv)
    : QApplication(argc, argv)
{
    m_clock.start();
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.callOnTimeout(this, &TracedApplication::noteBeat);
    m_beat.start(beat);
}

bool TracedApplication::notify(QObject* receiver, QEvent* event)
{
    if (receiver->thread() != thread())
        return QApplication::notify(receiver, event); // it comes here in its own thread
    // Both may be gone afterwards.
    const int type = event->type();
    const char* name = receiver->metaObject()->className();
    const qint64 begin = m_clock.nsecsElapsed();
    ++m_depth;
    const bool isPaint = type == QEvent::Paint && !m_hasRows;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    if (isPaint)
        notePaint(receiver);
    const qint64 duration = m_clock.nsecsElapsed() - begin;
    if (m_depth == 0 && duration > m_longest.nanoseconds)
        m_longest = {duration, type, name};
    return result;
}

void TracedApplication::watch(const Inventory& inventory)
{
    connect(&inventory, &Inventory::loadingChanged, this, [this](bool isLoading) {
        if (!isLoading)
            say(QStringLiteral("all Regions listed"));
    });
}

void TracedApplication::noteBeat()
{
    const qint64 now = m_clock.nsecsElapsed();
    const double gap = milliseconds(now - std::exchange(m_lastBeat, now));
    const qint64 worked = processorTime();
    const double work = milliseconds(worked - std::exchange(m_worked, worked));
    const Delivery longest = std::exchange(m_longest, {});
    if (gap <= frame)
        return;
    say(QStringLiteral("gap of %1 ms, %2 ms of work, longest %3 ms: %4 to %5")
            .arg(gap, 0, 'f', 1)
            .arg(work, 0, 'f', 1)
            .arg(milliseconds(longest.nanoseconds), 0, 'f', 1)
            .arg(nameOf(longest.eventType), QLatin1String(longest.receiver)));
}

void TracedApplication::notePaint(const QObject* receiver)
{
    if (!std::exchange(m_hasPainted, true))
        say(QStringLiteral("first paint"));
    const auto* view = qobject_cast<const QAbstractItemView*>(receiver->parent());
    if (!view || view->objectName() != QLatin1String("backups") || view->model()->rowCount() == 0)
        return;
    m_hasRows = true;
    say(QStringLiteral("first rows"));
}

void TracedApplication::say(const QString& what) const
{
    std::fprintf(stderr, "farcopy-trace %9.1f %s\n", milliseconds(m_clock.nsecsElapsed()),
        qUtf8Printable(what));
}

} // namespace farcopy
