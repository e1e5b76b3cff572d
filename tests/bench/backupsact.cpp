// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/windowactor.h"

#include "core/inventory/inventory.h"
#include "core/presenters/savedviews.h"
#include "ui/widgets/tageditor.h"

#include "tests/support/manybackups.h"

#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QTest>

namespace farcopy::bench {

using namespace std::chrono_literals;

namespace {

/// Of one Region.
struct Page {
    RegionId region;
    QList<Backup> backups;
};

/// All the backups in the pages in which a service would list them, the Regions in turn.
QList<Page> pagesOf(const QList<Backup>& backups)
{
    constexpr int size = 1000;
    QList<Page> pages;
    QHash<RegionId, qsizetype> open;
    for (const Backup& backup : backups) {
        const auto page = open.constFind(backup.region);
        if (page == open.cend() || pages.at(*page).backups.size() == size) {
            open.insert(backup.region, pages.size());
            pages.append({backup.region, {}});
        }
        pages[open.value(backup.region)].backups.append(backup);
    }
    return pages;
}

/// Real Regions are not full of running copies: the service makes five at once, and some of them
/// are left to us.
void endMostCopies(QList<Backup>& backups)
{
    constexpr int mostInRegion = WindowActor::othersCopies;
    QHash<RegionId, int> running;
    for (Backup& backup : backups) {
        const bool isRunning = backup.lifecycle == Lifecycle::Copying
            || (backup.lifecycle == Lifecycle::Creating && backup.isCopy());
        if (!isRunning || ++running[backup.region] <= mostInRegion)
            continue;
        backup.lifecycle = Lifecycle::Available;
        backup.lifecycleText = QStringLiteral("AVAILABLE");
        backup.progressPercent.reset();
    }
}

class BackupsAct
{
public:
    BackupsAct(WindowActor& actor, int backups)
        : m_actor(actor)
        , m_backups(backups)
    {
    }

    void run(const QStringList& parts)
    {
        const auto isWanted = [&parts](const char* part) {
            return parts.isEmpty() || parts.contains(QLatin1String(part));
        };
        makeViews();
        list(); // what all others need
        if (isWanted("select")) {
            select();
            selectMany();
        }
        if (isWanted("sort"))
            sort();
        if (isWanted("filter"))
            filter();
        if (isWanted("look")) {
            lookClosely();
            changeTheLook();
            scroll();
        }
        if (isWanted("files"))
            writeFiles();
        if (isWanted("tags"))
            tag();
    }

private:
    [[nodiscard]] Inventory& inventory() { return m_actor.stage().workspace().inventory(); }
    [[nodiscard]] QTableView& table() const { return m_actor.backups(); }
    void setFilter(const QString& text) { m_actor.setFilter(text); }

    void makeViews()
    {
        SavedViews views(m_actor.stage().settings());
        for (const char* filter : {"type:windows status:available", "region:eu age>90d",
                 "tag:team=media", "size>1tib", "weekly", "source:any", "key:3", "-name:daily"})
            views.add(QLatin1String(filter), QLatin1String(filter), {});
        m_actor.stage().closeWindow();
        m_actor.stage().openWindow();
        m_actor.settle();
    }

    void list()
    {
        QList<Backup> all = test::ManyBackups(1).next(m_backups);
        endMostCopies(all);
        m_pages = pagesOf(all);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_actor.measureWithCounts(
            QStringLiteral("backups of the last session arrive, by pages"),
            [&] {
                m_actor.inTurns(int(m_pages.size()), 5ms, [this, now](int i) {
                    inventory().restore(m_pages.at(i).region, m_pages.at(i).backups, now);
                });
            },
            [this] { return m_actor.rows() > m_backups * 99 / 100; }); // some ids come twice
        m_actor.measureWithCounts(QStringLiteral("the same are listed again, by pages"), [&] {
            m_actor.inTurns(int(m_pages.size()), 5ms,
                [this](int i) { inventory().merge(m_pages.at(i).region, m_pages.at(i).backups); });
        });
        m_actor.measureWithCounts(QStringLiteral("a page of changed ones"), [&] {
            QList<Backup> some = m_pages.first().backups;
            for (Backup& backup : some)
                backup.tags.append({QStringLiteral("seen"), QStringLiteral("yes")});
            inventory().merge(m_pages.first().region, some);
        });
    }

    void select()
    {
        m_actor.trigger(QStringLiteral("select all, with the summary"), "selectAllBackups");
        m_actor.measure(QStringLiteral("select one"),
            [this] { WindowStage::select(table(), m_actor.rows() / 20, 1); });
        m_actor.measure(QStringLiteral("a thousand further rows, one by one"), [this] {
            table().setFocus();
            m_actor.inTurns(1000, 0ms,
                [this](int) { QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier); });
        });
        m_actor.measure(QStringLiteral("from there to the end"),
            [this] { QTest::keyClick(&table(), Qt::Key_End, Qt::ShiftModifier); });
        m_actor.measure(QStringLiteral("two hundred rows, every second one, by clicks"), [this] {
            table().scrollToTop();
            WindowStage::select(table(), 0, 1);
            m_actor.inTurns(200, 0ms, [this](int i) { clickOn(2 * i + 2); });
        });
        m_actor.trigger(QStringLiteral("copy their ids"), "copyIds");
        m_actor.trigger(QStringLiteral("copy their ARNs"), "copyArns");
    }

    void clickOn(int row)
    {
        const QModelIndex index = table().model()->index(row, 0);
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ControlModifier,
            table().visualRect(index).center());
    }

    void selectMany()
    {
        m_actor.stage().trigger("selectAllBackups");
        m_actor.settle();
        m_actor.trigger(QStringLiteral("copy the ids of all"), "copyIds");
        m_actor.trigger(QStringLiteral("copy the ARNs of all"), "copyArns");
        m_actor.measure(QStringLiteral("sort while all are selected"),
            [this] { table().sortByColumn(1, Qt::AscendingOrder); });
        m_actor.measureWithCounts(QStringLiteral("a page of news while all are selected"), [&] {
            QList<Backup> some = m_pages.last().backups;
            for (Backup& backup : some)
                backup.tags.append({QStringLiteral("seen"), QStringLiteral("yes")});
            inventory().merge(m_pages.last().region, some);
        });
        m_actor.measure(QStringLiteral("filter while all are selected"),
            [this] { setFilter(QStringLiteral("weekly")); });
        m_actor.measure(QStringLiteral("  …, and all again"), [this] { setFilter({}); });
        m_actor.measure(
            QStringLiteral("  …, and one of them no more, by a click"), [this] { clickOn(2); });
        m_actor.measure(QStringLiteral("  …, sorted the other way round"),
            [this] { table().sortByColumn(1, Qt::DescendingOrder); });
        m_actor.measure(QStringLiteral("  …, filtered by something else"),
            [this] { setFilter(QStringLiteral("region:eu")); });
        setFilter({});
        m_actor.settle();
        m_actor.measure(
            QStringLiteral("select one"), [this] { WindowStage::select(table(), 9, 1); });
    }

    void sort()
    {
        QHeaderView& header = *table().horizontalHeader();
        for (int column = 0; column < header.count(); ++column) {
            const QString title = table().model()->headerData(column, Qt::Horizontal).toString();
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
                m_actor.measure(
                    QStringLiteral("sort by %1%2")
                        .arg(title, QLatin1String(order == Qt::AscendingOrder ? "" : ", down")),
                    [&header, column, order] { header.setSortIndicator(column, order); });
        }
        header.setSortIndicator(0, Qt::AscendingOrder);
        m_actor.settle();
    }

    void filter()
    {
        auto* box = m_actor.find<QLineEdit>("filter");
        for (const char* text : {"w", "weekly", "type:windows age>30d", "tag:team=media",
                 "copies:none", "gone:yes", "zzz", "tag:", "region:", "fs:fs-0", "name:w"}) {
            m_actor.measure(QStringLiteral("type “%1” into the filter").arg(QLatin1String(text)),
                [this, box, text] {
                    box->setFocus();
                    box->selectAll();
                    m_actor.type(*box, text);
                });
        }
        m_actor.trigger(QStringLiteral("clear the filter"), "clearFilter");
        auto* regions = m_actor.find<QListView>("regions");
        m_actor.measure(QStringLiteral("one Region"),
            [regions] { regions->setCurrentIndex(regions->model()->index(1, 0)); });
        m_actor.measure(QStringLiteral("all Regions"),
            [regions] { regions->setCurrentIndex(regions->model()->index(0, 0)); });
        auto* views = m_actor.find<QListView>("views");
        m_actor.measure(QStringLiteral("a saved view"),
            [views] { emit views->clicked(views->model()->index(4, 0)); });
        m_actor.measure(QStringLiteral("  …, and all again"), [this] { setFilter({}); });
    }

    void lookClosely()
    {
        m_actor.measure(QStringLiteral("a backup with its details"),
            [this] { WindowStage::select(table(), m_actor.rows() * 7 / 10, 1); });
        const Backup source = copyManyTimes(500);
        m_actor.setFilter(QStringLiteral("id:%1").arg(source.id.text()));
        m_actor.settle();
        m_actor.measure(QStringLiteral("one with 500 copies, and its lineage"),
            [this] { WindowStage::select(table(), 0, 1); });
        m_actor.setFilter({});
        m_actor.settle();
        WindowStage::select(table(), 0, 2);
        m_actor.settle();
        m_actor.trigger(QStringLiteral("compare two"), "compareBackups");
        m_actor.close("compareDialog");
    }

    /// So that one of the backups has so many copies.
    Backup copyManyTimes(int times)
    {
        const Backup source = m_pages.last().backups.last();
        QList<Backup> copies;
        for (int i = 0; i < times; ++i) {
            Backup copy = source;
            copy.id = BackupId(QStringLiteral("backup-1000000000000%1").arg(i, 4, 16, QChar(u'0')));
            copy.sourceBackupId = source.id;
            copy.sourceRegion = source.region;
            copies.append(copy);
        }
        inventory().merge(m_pages.first().region, copies);
        m_actor.settle();
        return source;
    }

    void changeTheLook()
    {
        m_actor.measure(QStringLiteral("make the window smaller, by fifty steps"), [this] {
            m_actor.inTurns(50, 0ms,
                [this](int i) { m_actor.stage().window().resize(1920 - 12 * i, 1080 - 5 * i); });
        });
        m_actor.measure(
            QStringLiteral("narrow"), [this] { m_actor.stage().window().resize(860, 600); });
        m_actor.measure(
            QStringLiteral("large again"), [this] { m_actor.stage().window().resize(1920, 1080); });
        const QPalette before = QApplication::palette();
        m_actor.measure(QStringLiteral("dark colours"),
            [] { QApplication::setPalette(QPalette(QColor(58, 58, 62), QColor(43, 43, 46))); });
        m_actor.measure(
            QStringLiteral("light ones"), [before] { QApplication::setPalette(before); });
    }

    void scroll()
    {
        QScrollBar& bar = *table().verticalScrollBar();
        m_actor.measure(QStringLiteral("drag from the first to the last"), [this, &bar] {
            m_actor.inTurns(100, 0ms, [&bar](int i) { bar.setValue(bar.maximum() / 99 * i); });
        });
        bar.setValue(0);
        m_actor.settle();
        m_actor.measure(
            QStringLiteral("scroll by the wheel from the first to the last"),
            [this] { m_actor.scrollByWheel(table()); },
            [&bar] { return bar.value() == bar.maximum(); });
        bar.setValue(0);
        m_actor.settle();
    }

    void writeFiles()
    {
        for (const char* suffix : {"csv", "json"}) {
            m_actor.trigger(QStringLiteral("name a file to export to"), "exportShown");
            const QString path
                = m_actor.stage().folder() + QStringLiteral("/backups.") + QLatin1String(suffix);
            m_actor.measure(
                QStringLiteral("export all as %1").arg(QString::fromLatin1(suffix).toUpper()),
                [this, path] {
                    auto* dialog = m_actor.find<QFileDialog>("exportDialog");
                    emit dialog->fileSelected(path);
                    dialog->reject();
                },
                [path] { return QFile::exists(path); });
        }
    }

    void tag()
    {
        m_actor.select(table(), 0, 1000);
        m_actor.trigger(QStringLiteral("tags of 1,000"), "editBackupTags");
        auto* editor = m_actor.stage().dialog("commonTagsDialog")->findChild<TagEditor*>();
        editor->setRows({{QStringLiteral("drill"), QStringLiteral("yes")}});
        emit editor->rowsChanged();
        m_actor.measureWithCounts(
            QStringLiteral("write them"), [this] { m_actor.click("commonTagsDialog", "save"); },
            [this] { return m_actor.stage().dialog("commonTagsDialog") == nullptr; });
        m_actor.measureWithCounts(
            QStringLiteral("take them back"), [this] { m_actor.stage().trigger("undoTags"); },
            [this] { return m_actor.find<QAction>("undoTags")->isEnabled(); });
        m_actor.stage().trigger("selectAllBackups");
        m_actor.settle();
        m_actor.trigger(QStringLiteral("tags of all"), "editBackupTags");
        m_actor.close("commonTagsDialog");
        m_actor.select(table(), 0, 1);
    }

    WindowActor& m_actor;
    int m_backups = 0;
    QList<Page> m_pages;
};

} // namespace

void actOnBackups(WindowActor& actor, int backups, const QStringList& parts)
{
    BackupsAct(actor, backups).run(parts);
}

} // namespace farcopy::bench
