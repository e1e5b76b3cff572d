// SPDX-License-Identifier: Apache-2.0

// For how long the window keeps its user waiting, in numbers: farcopy_window_bench [BACKUPS
// [JOBS]], 100,000 and 2,000 if nothing is said. After each action, the longest turn of the event
// loop, as work of its thread; those over 50 ms are marked. Painted into memory
// (QT_QPA_PLATFORM=offscreen).

#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"
#include "core/presenters/savedviews.h"
#include "ui/widgets/tageditor.h"

#include "tests/bench/gaps.h"
#include "tests/bench/windowstage.h"
#include "tests/support/manybackups.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace farcopy::bench {

namespace {

class WindowBench
{
public:
    WindowBench(int backups, int jobs)
        : m_backups(backups)
        , m_jobs(jobs)
    {
    }

    int run()
    {
        std::printf("%d backups, %d jobs\n", m_backups, m_jobs);
        makeViews();
        list();
        select();
        sort();
        filter();
        lookClosely();
        writeFiles();
        tag();
        copy();
        arrangeQueue();
        runQueue();
        endQueue();
        beginAgain();
        std::printf("%d too long\n", m_gaps.tooLong());
        return 0;
    }

private:
    [[nodiscard]] CopyQueue& queue() { return m_stage.workspace().queue(); }
    [[nodiscard]] QTableView& table() const { return m_stage.backups(); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] int copies() const { return m_stage.copies().model()->rowCount(); }
    void measure(const QString& what, const std::function<void()>& act,
        const std::function<bool()>& done = {})
    {
        m_later = std::chrono::milliseconds(0);
        m_gaps.measure(
            what, act, [&] { return m_pending == 0 && (!done || done()); }, !done);
    }
    void trigger(const QString& what, const char* action)
    {
        measure(what, [this, action] { m_stage.trigger(action); });
    }
    void setFilter(const QString& text) { m_stage.find<QLineEdit>("filter")->setText(text); }
    void click(const char* dialog, const char* button)
    {
        m_stage.dialog(dialog)->findChild<QPushButton*>(QLatin1String(button))->click();
    }
    void close(const char* dialog)
    {
        if (QDialog* open = m_stage.dialog(dialog))
            open->reject();
        m_gaps.settle();
    }

    void makeViews()
    {
        SavedViews views(m_stage.settings());
        for (const char* filter : {"type:windows status:available", "region:eu age>90d",
                 "tag:team=media", "size>1tib", "weekly", "source:any", "key:3", "-name:daily"})
            views.add(QLatin1String(filter), QLatin1String(filter), {});
        m_stage.closeWindow();
        m_stage.openWindow();
        m_gaps.settle();
    }

    void list()
    {
        test::ManyBackups many(1);
        constexpr int page = 1000;
        QHash<RegionId, QList<Backup>> waiting;
        for (const Backup& backup : many.next(m_backups))
            waiting[backup.region].append(backup);
        m_known = waiting;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        measure(
            QStringLiteral("backups of the last session arrive, by pages"),
            [&] {
                for (auto region = waiting.cbegin(); region != waiting.cend(); ++region) {
                    for (qsizetype from = 0; from < region->size(); from += page)
                        later([this, now, id = region.key(), some = region->mid(from, page)] {
                            m_stage.workspace().inventory().restore(id, some, now);
                        });
                }
            },
            // Some ids come twice.
            [this] { return rows() > m_backups * 99 / 100; });
        measure(QStringLiteral("the same are listed again, by pages"), [&] {
            for (auto region = waiting.cbegin(); region != waiting.cend(); ++region) {
                for (qsizetype from = 0; from < region->size(); from += page)
                    later([this, id = region.key(), some = region->mid(from, page)] {
                        m_stage.workspace().inventory().merge(id, some);
                    });
            }
        });
        measure(QStringLiteral("a page of changed ones"), [&] {
            QList<Backup> some = waiting.cbegin()->mid(0, page);
            for (Backup& backup : some)
                backup.tags.append({QStringLiteral("seen"), QStringLiteral("yes")});
            m_stage.workspace().inventory().merge(waiting.cbegin().key(), some);
        });
    }

    /// As pages do: each in a turn of its own.
    template <typename Work>
    void later(Work work)
    {
        ++m_pending;
        QTimer::singleShot(
            m_later += std::chrono::milliseconds(10), &m_stage.window(), [this, work] {
                --m_pending;
                work();
            });
    }

    void select()
    {
        trigger(QStringLiteral("select all, with the summary"), "selectAllBackups");
        measure(QStringLiteral("select one"), [this] { m_stage.select(table(), 5000, 1); });
        measure(QStringLiteral("a thousand further rows, one by one"), [this] {
            table().setFocus();
            for (int i = 0; i < 1000; ++i)
                later([this] { QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier); });
        });
        measure(QStringLiteral("every second of 2,000"), [this] {
            QItemSelection rows;
            for (int i = 0; i < 4000; i += 2)
                rows.select(table().model()->index(i, 0), table().model()->index(i, 0));
            table().selectionModel()->select(
                rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        });
        trigger(QStringLiteral("copy their ids"), "copyIds");
        trigger(QStringLiteral("copy their ARNs"), "copyArns");
        m_stage.trigger("selectAllBackups");
        m_gaps.settle();
        trigger(QStringLiteral("copy the ids of all"), "copyIds");
        trigger(QStringLiteral("copy the ARNs of all"), "copyArns");
        measure(QStringLiteral("sort while all are selected"),
            [this] { table().sortByColumn(1, Qt::DescendingOrder); });
        measure(QStringLiteral("filter while all are selected"),
            [this] { setFilter(QStringLiteral("weekly")); });
        measure(QStringLiteral("  …, and all again"), [this] { setFilter({}); });
        m_stage.select(table(), 0, 1);
        m_gaps.settle();
    }

    void sort()
    {
        QHeaderView& header = *table().horizontalHeader();
        for (int column = 0; column < header.count(); ++column) {
            const QString title = table().model()->headerData(column, Qt::Horizontal).toString();
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
                measure(QStringLiteral("sort by %1%2")
                            .arg(title, QLatin1String(order == Qt::AscendingOrder ? "" : ", down")),
                    [&header, column, order] { header.setSortIndicator(column, order); });
        }
        header.setSortIndicator(0, Qt::AscendingOrder);
        m_gaps.settle();
    }

    void filter()
    {
        auto* box = m_stage.find<QLineEdit>("filter");
        for (const char* text : {"w", "weekly", "type:windows age>30d", "tag:team=media",
                 "copies:none", "gone:yes", "zzz", "tag:", "region:", "fs:fs-0", "name:w"}) {
            measure(
                QStringLiteral("type “%1” into the filter").arg(QLatin1String(text)), [box, text] {
                    box->setFocus();
                    box->selectAll();
                    QTest::keyClicks(box, QLatin1String(text));
                });
        }
        trigger(QStringLiteral("clear the filter"), "clearFilter");
        auto* regions = m_stage.find<QListView>("regions");
        measure(QStringLiteral("one Region"),
            [regions] { regions->setCurrentIndex(regions->model()->index(1, 0)); });
        measure(QStringLiteral("all Regions"),
            [regions] { regions->setCurrentIndex(regions->model()->index(0, 0)); });
    }

    void lookClosely()
    {
        measure(QStringLiteral("a backup with its details"),
            [this] { m_stage.select(table(), 70'000 % rows(), 1); });
        m_stage.select(table(), 0, 2);
        trigger(QStringLiteral("compare two"), "compareBackups");
        close("compareDialog");
        measure(QStringLiteral("scroll from the first to the last"), [this] {
            table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
        });
        measure(QStringLiteral("make the window smaller"),
            [this] { m_stage.window().resize(1280, 800); });
        trigger(QStringLiteral("activity page"), "showActivity");
        measure(QStringLiteral("back"),
            [this] { m_stage.find<QPushButton>("leaveActivity")->click(); });
    }

    void writeFiles()
    {
        for (const char* suffix : {"csv", "json"}) {
            trigger(QStringLiteral("name a file to export to"), "exportShown");
            const QString path
                = m_stage.folder() + QStringLiteral("/backups.") + QLatin1String(suffix);
            measure(
                QStringLiteral("export all as %1").arg(QLatin1String(suffix)),
                [this, path] {
                    auto* dialog = m_stage.find<QFileDialog>("exportDialog");
                    emit dialog->fileSelected(path);
                    dialog->reject();
                },
                [path] { return QFile::exists(path); });
        }
    }

    void tag()
    {
        m_stage.select(table(), 0, 1000);
        m_gaps.settle();
        trigger(QStringLiteral("tags of 1,000"), "editBackupTags");
        auto* editor = m_stage.dialog("commonTagsDialog")->findChild<TagEditor*>();
        editor->setRows({{QStringLiteral("drill"), QStringLiteral("yes")}});
        emit editor->rowsChanged();
        measure(
            QStringLiteral("write them"), [this] { click("commonTagsDialog", "save"); },
            [this] { return m_stage.dialog("commonTagsDialog") == nullptr; });
        trigger(QStringLiteral("take them back"), "undoTags");
    }

    void copy()
    {
        m_stage.trigger("pauseCopies");
        setFilter(QStringLiteral("status:available region:us"));
        m_gaps.settle();
        m_stage.select(table(), 0, 1000);
        m_gaps.settle();
        trigger(QStringLiteral("copy dialog with 1,000"), "copyBackups");
        measure(QStringLiteral("a destination"), [this] { typeDestination("eu-central-1"); });
        measure(QStringLiteral("two more destinations"), [this] {
            chooseRegions({QStringLiteral("eu-west-1"), QStringLiteral("ap-south-1")});
        });
        auto* tabs = m_stage.dialog("copyDialog")->findChild<QTabWidget*>(QStringLiteral("tabs"));
        for (int i = 1; i < tabs->count(); ++i)
            measure(QStringLiteral("  its tab %1").arg(tabs->tabText(i).remove(u'&')),
                [tabs, i] { tabs->setCurrentIndex(i); });
        tabs->setCurrentIndex(1);
        m_gaps.settle();
        measure(QStringLiteral("type a tag with a placeholder"), [this] {
            auto* editor = m_stage.dialog("copyDialog")->findChild<TagEditor*>();
            editor->setRows({{QStringLiteral("origin"), QStringLiteral("{backup-id} {date}")},
                {QStringLiteral("from"), QStringLiteral("{source-region} {source-name}")}});
            emit editor->rowsChanged();
        });
        measure(QStringLiteral("a page of news of its destinations"), [this] {
            const auto known = m_known.constFind(RegionId(QStringLiteral("us-east-1")));
            QList<Backup> some = known->mid(0, 1000);
            for (Backup& backup : some)
                backup.tags.append({QStringLiteral("news"), QStringLiteral("yes")});
            m_stage.workspace().inventory().merge(known.key(), some);
        });
        close("copyDialog");
        m_stage.select(table(), 0, m_jobs);
        m_gaps.settle();
        trigger(QStringLiteral("copy dialog with all jobs' backups"), "copyBackups");
        typeDestination("eu-central-1");
        m_gaps.settle();
        measure(
            QStringLiteral("send them"), [this] { click("copyDialog", "copy"); },
            [this] { return copies() >= m_jobs; });
        setFilter({});
        m_gaps.settle();
    }

    void typeDestination(const char* region)
    {
        auto* box
            = m_stage.dialog("copyDialog")->findChild<QComboBox*>(QStringLiteral("destination"));
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), QLatin1String(region));
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    }

    void chooseRegions(const QStringList& regions)
    {
        click("copyDialog", "several");
        QDialog* choice = m_stage.dialog("copyRegionsDialog");
        auto* list = choice->findChild<QAbstractItemView*>(QStringLiteral("regionChoices"));
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            for (const QString& region : regions) {
                if (index.data().toString().contains(region))
                    list->model()->setData(index, Qt::Checked, Qt::CheckStateRole);
            }
        }
        choice->accept();
    }

    void arrangeQueue()
    {
        QTableView& table = m_stage.copies();
        const int half = m_jobs / 2;
        measure(QStringLiteral("select all copies"), [&table] { table.selectAll(); });
        measure(QStringLiteral("select half of them, of the end"),
            [&] { m_stage.select(table, half, half); });
        for (const auto& [what, action] :
            {std::pair("move 1,000 up", "moveCopyUp"), std::pair("move 1,000 down", "moveCopyDown"),
                std::pair("move 1,000 to the top", "moveCopyToTop"),
                std::pair("move 1,000 to the end", "moveCopyToEnd")})
            trigger(QLatin1String(what), action);
        measure(QStringLiteral("select every second"), [&] {
            QItemSelection rows;
            for (int i = 1; i < m_jobs; i += 2)
                rows.select(table.model()->index(i, 0), table.model()->index(i, 0));
            table.selectionModel()->select(
                rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        });
        for (const auto& [what, action] : {std::pair("move every second up", "moveCopyUp"),
                 std::pair("move every second down", "moveCopyDown"),
                 std::pair("move every second to the top", "moveCopyToTop")})
            trigger(QLatin1String(what), action);
        m_stage.select(table, 3, 1);
        m_gaps.settle();
        trigger(QStringLiteral("move one to the end"), "moveCopyToEnd");
        trigger(QStringLiteral("history of one"), "copyHistory");
        close("copyHistoryDialog");
    }

    void runQueue()
    {
        m_stage.setAnswers(WindowStage::Answers::Accepts);
        measure(
            QStringLiteral("go on: five begin"), [this] { m_stage.trigger("pauseCopies"); },
            [this] { return running() == CopyQueue::laneCapacity; });
        measure(QStringLiteral("they move, a little each"), [this] {
            for (int i = 8; i < 40; ++i)
                later([this, i] { move(i, "COPYING"); });
        });
        measure(
            QStringLiteral("they end, and five others begin"), [this] { move(100, "AVAILABLE"); },
            [this] { return running() == CopyQueue::laneCapacity; });
        measure(QStringLiteral("another 2,000 are ordered while they run"), [this] {
            QList<CopyOrder> orders;
            for (int i = 0; i < m_jobs; ++i)
                orders.append(
                    {.request = {.sourceBackupId = BackupId(QStringLiteral("backup-%1").arg(i, 17)),
                         .sourceRegion = RegionId(QStringLiteral("us-east-1")),
                         .destination = RegionId(QStringLiteral("eu-central-1"))},
                        .source = {}});
            queue().add(orders);
        });
        m_stage.copies().selectAll();
        m_gaps.settle();
        measure(
            QStringLiteral("five move while all are selected"), [this] { move(50, "COPYING"); });
    }

    [[nodiscard]] int running()
    {
        int running = 0;
        for (const JobId& id : queue().order())
            running += queue().find(id)->state == JobState::Copying ? 1 : 0;
        return running;
    }

    /// What a look at the running copies brings.
    void move(int percent, const char* lifecycle)
    {
        m_stage.setProgress(percent, QLatin1String(lifecycle));
        queue().wake();
    }

    void endQueue()
    {
        m_stage.setAnswers(WindowStage::Answers::Refuses);
        trigger(QStringLiteral("cancel all that wait"), "cancelCopy");
        trigger(QStringLiteral("try all again, and all are refused"), "retryCopy");
        close("errorDialog");
        m_stage.setAnswers(WindowStage::Answers::Nothing);
        m_stage.trigger("pauseCopies");
        m_gaps.settle();
        trigger(QStringLiteral("retry all that failed"), "retryFailedCopies");
        m_stage.copies().selectAll();
        m_gaps.settle();
        trigger(QStringLiteral("cancel all that wait"), "cancelCopy");
        trigger(QStringLiteral("activity page, with all of it"), "showActivity");
        measure(QStringLiteral("back"),
            [this] { m_stage.find<QPushButton>("leaveActivity")->click(); });
        trigger(QStringLiteral("clear what is finished"), "clearFinishedCopies");
    }

    void beginAgain()
    {
        m_stage.trigger("selectAllBackups");
        m_gaps.settle();
        measure(QStringLiteral("close the window"), [this] { m_stage.closeWindow(); });
        measure(QStringLiteral("a new one"), [this] { m_stage.openWindow(); });
    }

    int m_backups = 0;
    int m_jobs = 0;
    mutable WindowStage m_stage;
    Gaps m_gaps;
    QHash<RegionId, QList<Backup>> m_known;
    std::chrono::milliseconds m_later{0};
    int m_pending = 0; ///< of what is to be done later
};

} // namespace

} // namespace farcopy::bench

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList counts = QApplication::arguments();
    return farcopy::bench::WindowBench(counts.value(1, QStringLiteral("100000")).toInt(),
        counts.value(2, QStringLiteral("2000")).toInt())
        .run();
}
