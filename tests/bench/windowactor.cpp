// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/windowactor.h"

#include <QApplication>
#include <QItemSelection>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <utility>

namespace farcopy::bench {

using namespace std::chrono_literals;

void WindowActor::measure(
    const QString& what, const std::function<void()>& act, const std::function<bool()>& isDone)
{
    take(what, act, {.areThere = isDone});
}

void WindowActor::measureWithCounts(
    const QString& what, const std::function<void()>& act, const std::function<bool()>& isDone)
{
    take(what, act, {.areThere = isDone, .stillness = 1s});
}

void WindowActor::take(const QString& what, const std::function<void()>& act, Gaps::Effects effects)
{
    const auto areThere = [this, isDone = std::exchange(effects.areThere, {})] {
        return m_pending == 0 && (!isDone || isDone());
    };
    effects.areThere = areThere;
    m_gaps.measure(what, act, effects);
}

void WindowActor::trigger(const QString& what, const char* action)
{
    if (!find<QAction>(action)->isEnabled())
        qFatal("there is nothing to do: %s", action);
    measure(what, [this, action] { m_stage.trigger(action); });
}

void WindowActor::select(QTableView& table, int first, int count)
{
    WindowStage::select(table, first, count);
    settle();
}

void WindowActor::inTurns(int count, std::chrono::milliseconds pause, std::function<void(int)> step)
{
    m_pending += count;
    stepOn(0, count, pause, step);
}

void WindowActor::stepOn(
    int done, int count, std::chrono::milliseconds pause, const std::function<void(int)>& step)
{
    if (done == count)
        return;
    QTimer::singleShot(pause, &m_stage.window(), [this, done, count, pause, step] {
        step(done);
        --m_pending;
        stepOn(done + 1, count, pause, step);
    });
}

void WindowActor::close(const char* dialog)
{
    if (QDialog* open = m_stage.dialog(dialog))
        open->reject();
    settle();
}

void WindowActor::type(QWidget& into, const char* text)
{
    const QByteArray keys(text);
    inTurns(int(keys.size()), 0ms, [&into, keys](int i) { QTest::keyClick(&into, keys.at(i)); });
}

void WindowActor::scrollByWheel(QTableView& table)
{
    constexpr int notch = 120; // as wheels tell it, in eighths of a degree
    const QScrollBar& bar = *table.verticalScrollBar();
    const int page = std::max(1, bar.pageStep());
    inTurns((bar.maximum() - bar.value()) / page + 1, 0ms, [&table, page](int) {
        QWidget& viewport = *table.viewport();
        const QPointF place = viewport.rect().center();
        QWheelEvent wheel(place, viewport.mapToGlobal(place), {}, {0, -notch * page}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&viewport, &wheel);
    });
}

void WindowActor::selectEverySecond(QTableView& table, int first, int end)
{
    QItemSelection rows; // whole ones: made such by Qt, each would be held against all others
    const int lastColumn = table.model()->columnCount() - 1;
    for (int i = first; i < end; i += 2)
        rows.append(
            QItemSelectionRange(table.model()->index(i, 0), table.model()->index(i, lastColumn)));
    table.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

} // namespace farcopy::bench
