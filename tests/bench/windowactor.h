// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/gaps.h"
#include "tests/bench/windowstage.h"

#include <QLineEdit>
#include <QPushButton>

namespace farcopy::bench {

/// Somebody at the window, and how long each thing that is done keeps them waiting.
class WindowActor
{
public:
    /// That run in each Region and are not ours.
    static constexpr int othersCopies = 2;

    [[nodiscard]] WindowStage& stage() { return m_stage; }
    [[nodiscard]] QTableView& backups() const { return m_stage.backups(); }
    [[nodiscard]] QTableView& copies() const { return m_stage.copies(); }
    [[nodiscard]] int rows() const { return backups().model()->rowCount(); }
    [[nodiscard]] int tooLong() const { return m_gaps.tooLong(); }

    /// Does it and prints how long it kept the window.
    /// @param isDone  when its effects are there; none: once nothing more comes of it
    void measure(const QString& what, const std::function<void()>& act,
        const std::function<bool()>& isDone = {});
    /// The same for what moves rows: saved views are counted anew a while later.
    void measureWithCounts(const QString& what, const std::function<void()>& act,
        const std::function<bool()>& isDone = {});
    void trigger(const QString& what, const char* action);
    /// Not measured.
    void settle() { m_gaps.settle(); }
    void select(QTableView& table, int first, int count);

    /// Does something so often, each time in a turn of the event loop of its own; measure() goes on
    /// until the last time.
    void inTurns(int count, std::chrono::milliseconds pause, std::function<void(int)> step);

    template <typename Object>
    [[nodiscard]] Object* find(const char* name) const
    {
        return m_stage.find<Object>(name);
    }
    void setFilter(const QString& text) { find<QLineEdit>("filter")->setText(text); }
    void click(const char* dialog, const char* button)
    {
        m_stage.dialog(dialog)->findChild<QPushButton*>(QLatin1String(button))->click();
    }
    void close(const char* dialog);
    /// Key by key.
    void type(QWidget& into, const char* text);
    /// From the first row to the last, as far as a table lets the wheel go at a time.
    void scrollByWheel(QTableView& table);
    static void selectEverySecond(QTableView& table, int first, int end);

private:
    void take(const QString& what, const std::function<void()>& act, Gaps::Effects effects);
    void stepOn(
        int done, int count, std::chrono::milliseconds pause, const std::function<void(int)>& step);

    mutable WindowStage m_stage;
    Gaps m_gaps;
    int m_pending = 0; ///< of what is done in turns
};

/// What is done with a list of so many backups.
/// @param parts  of it: "select", "sort", "filter", "look", "files", "tags"; none: all
void actOnBackups(WindowActor& actor, int backups, const QStringList& parts);
/// What is done with copies, so many jobs: ordered, arranged, run, ended.
void actOnCopies(WindowActor& actor, int jobs);
/// What is done with an activity log of so many entries.
void actOnActivity(WindowActor& actor, int entries);

} // namespace farcopy::bench
