// SPDX-License-Identifier: Apache-2.0

// What the table of backups costs, in numbers: farcopy_table_bench [ROWS…]. Times are what the one
// thread works, so that a busy machine hardly changes them; memory as the heap tells it. The window
// is painted into memory (QT_QPA_PLATFORM=offscreen).

#include "tests/bench/worktime.h"
#include "tests/support/manybackups.h"
#include "ui/delegates/celldelegate.h"
#include "ui/models/backuptablemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace farcopy {

namespace {

using bench::millisecondsOf;

constexpr int pageSize = 1000;

double heapBytes()
{
#ifdef __GLIBC__
    return static_cast<double>(mallinfo2().uordblks + mallinfo2().hblkhd);
#else
    return 0;
#endif
}

void report(const char* what, double value, const char* unit = "ms")
{
    std::printf("  %-46s %10.2f %s\n", what, value, unit);
}

/// What one turn of the event loop takes: the arrival of rows, and all that the table does for it.
double turn()
{
    return millisecondsOf([] {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    });
}

class Table
{
public:
    Table()
    {
        m_view.setModel(&model);
        m_view.setItemDelegate(new CellDelegate(&m_view));
        m_view.setSelectionBehavior(QAbstractItemView::SelectRows);
        m_view.verticalHeader()->hide();
        m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_view.verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(m_view));
        m_view.resize(1400, 800);
        m_view.show();
    }

    void merge(const QList<Backup>& page)
    {
        QHash<RegionId, QList<Backup>> byRegion;
        for (const Backup& backup : page)
            byRegion[backup.region].append(backup);
        for (auto region = byRegion.cbegin(); region != byRegion.cend(); ++region) {
            const auto change = rows.merge(region.key(), *region);
            model.add(change.addedRows);
            model.change(change.changedRows);
        }
    }

    SystemClock clock;
    BackupRows rows;
    BackupTableModel model{rows, clock};

    [[nodiscard]] QTableView& view() { return m_view; }

    /// Does it and waits until it is shown. @return the longest piece of work of this thread: of
    /// very many rows another thread does the most
    template <typename Work>
    double longestOf(Work work)
    {
        double longest = millisecondsOf(work);
        while (model.isArranging())
            longest = std::max(longest, millisecondsOf([] {
                QCoreApplication::processEvents(
                    QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            }));
        return longest;
    }

private:
    QTableView m_view;
};

/// Rows arrive by pages, sorted and filtered, as from listings; each page may cause one update.
void stream(Table& table, test::ManyBackups& many, int count)
{
    table.model.sort(int(RowColumn::Name), Qt::AscendingOrder);
    table.model.narrow(BackupFilter::parse(QStringLiteral("-name:daily")).value(), {});
    double mergeMost = 0;
    double flushMost = 0;
    double firstTurns = 0; // icons and letters are drawn for the first time
    double turnMost = 0;
    for (int i = 0; i < count; i += pageSize) {
        const QList<Backup> page = many.next(std::min(pageSize, count - i));
        mergeMost = std::max(mergeMost, millisecondsOf([&] { table.merge(page); }));
        flushMost = std::max(flushMost, millisecondsOf([&] { table.model.flush(); }));
        double& most = i < 2 * pageSize ? firstTurns : turnMost;
        most = std::max(most, turn());
    }
    report("a page arrives, longest: into the rows", mergeMost);
    report("  …: sorted, filtered, told to the view", flushMost);
    report("  …: painted, the first time", firstTurns);
    report("  …: painted, later", turnMost);
}

void sortEverything(Table& table)
{
    const auto sort = [&](RowColumn column) {
        return table.longestOf([&] { table.model.sort(int(column), Qt::AscendingOrder); });
    };
    table.longestOf([&] { table.model.narrow({}, {}); });
    turn();
    sort(RowColumn::Created);
    turn();
    report("sort by size", sort(RowColumn::Size));
    turn();
    report("sort by file system", sort(RowColumn::FileSystem));
    turn();
    report("sort by name, as when rows came", sort(RowColumn::Name));
    report("sort by id", sort(RowColumn::Id));
    report("the other way round",
        table.longestOf([&] { table.model.sort(int(RowColumn::Id), Qt::DescendingOrder); }));
    turn();
}

void filterEverything(Table& table)
{
    for (const char* text : {"w", "we", "weekly", "backup-0a", "type:windows", "age>30d",
             "tag:team=media", "copies:none", "zzz", ""}) {
        const auto filter = BackupFilter::parse(QLatin1String(text)).value();
        const double taken = table.longestOf([&] { table.model.narrow(filter, {}); });
        const QByteArray what
            = QByteArray("filter “") + text + "”, " + QByteArray::number(table.model.rowCount());
        report(what.constData(), taken);
        turn();
    }
}

void scroll(Table& table)
{
    QList<double> frames;
    QScrollBar* bar = table.view().verticalScrollBar();
    const int steps = 400;
    for (int i = 0; i < steps; ++i) {
        frames.append(millisecondsOf([&] {
            bar->setValue(int(qint64(bar->maximum()) * i / steps));
            table.view().viewport()->repaint();
        }));
    }
    std::sort(frames.begin(), frames.end());
    report("a frame far away, median", frames.at(frames.size() / 2));
    report("  …, 99 of 100 within", frames.at(frames.size() * 99 / 100));
    frames.clear();
    for (int i = 0; i < steps; ++i) {
        frames.append(millisecondsOf([&] {
            bar->setValue(bar->maximum() / 2 + 3 * i);
            table.view().viewport()->repaint();
        }));
    }
    std::sort(frames.begin(), frames.end());
    report("a frame three rows on, 99 of 100 within", frames.at(frames.size() * 99 / 100));
}

void measure(int count)
{
    std::printf("%d rows\n", count);
    test::ManyBackups many(1);
    const double before = heapBytes();
    Table table;
    turn();
    const double empty = heapBytes();
    stream(table, many, count);
    const double full = heapBytes();
    report("memory of a row, with the table", (full - empty) / count, "B");
    report("memory of the empty table", (empty - before) / 1024, "KiB");
    sortEverything(table);
    filterEverything(table);
    scroll(table);
}

} // namespace

} // namespace farcopy

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QStringList counts = QApplication::arguments().mid(1);
    if (counts.isEmpty())
        counts = {QStringLiteral("10000"), QStringLiteral("100000"), QStringLiteral("1000000")};
    for (const QString& count : std::as_const(counts))
        farcopy::measure(count.toInt());
    return 0;
}
