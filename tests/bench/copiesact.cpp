// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/windowactor.h"

#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"
#include "ui/widgets/tageditor.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTabWidget>
#include <QTest>

namespace farcopy::bench {

using namespace std::chrono_literals;

namespace {

class CopiesAct
{
public:
    CopiesAct(WindowActor& actor, int jobs)
        : m_actor(actor)
        , m_jobs(jobs)
    {
    }

    void run()
    {
        askForAll();
        askForMost();
        askForThousand();
        order();
        arrange();
        arrangeScattered();
        go();
        moveOn();
        end();
        endAgain();
    }

private:
    [[nodiscard]] CopyQueue& queue() { return m_actor.stage().workspace().queue(); }
    [[nodiscard]] Inventory& inventory() { return m_actor.stage().workspace().inventory(); }
    [[nodiscard]] QTableView& table() const { return m_actor.copies(); }
    [[nodiscard]] QDialog* dialog() { return m_actor.stage().dialog("copyDialog"); }
    [[nodiscard]] int shown() const { return table().model()->rowCount(); }

    void askForAll()
    {
        m_actor.stage().trigger("pauseCopies");
        m_actor.stage().trigger("selectAllBackups");
        m_actor.settle();
        m_actor.trigger(QStringLiteral("copies of all, which are too many at once"), "copyBackups");
    }

    /// As many as may be at once.
    void askForMost()
    {
        m_actor.select(m_actor.backups(), 0, 3000);
        m_actor.trigger(QStringLiteral("copy dialog with 3,000"), "copyBackups");
        m_actor.measure(
            QStringLiteral("  a destination"), [this] { typeDestination("eu-north-1"); });
        m_actor.close("copyDialog");
    }

    void askForThousand()
    {
        m_actor.setFilter(QStringLiteral("status:available region:us"));
        m_actor.settle();
        m_actor.select(m_actor.backups(), 0, 1000);
        m_actor.trigger(QStringLiteral("copy dialog with 1,000"), "copyBackups");
        m_actor.measure(
            QStringLiteral("  a destination"), [this] { typeDestination("eu-central-1"); });
        m_actor.measure(QStringLiteral("  two more destinations"), [this] {
            chooseRegions({QStringLiteral("eu-west-1"), QStringLiteral("ap-south-1")});
        });
        auto* tabs = dialog()->findChild<QTabWidget*>(QStringLiteral("tabs"));
        for (int i = 1; i < tabs->count(); ++i)
            m_actor.measure(QStringLiteral("  its tab %1").arg(tabs->tabText(i).remove(u'&')),
                [tabs, i] { tabs->setCurrentIndex(i); });
        tabs->setCurrentIndex(1);
        m_actor.settle();
        m_actor.measure(QStringLiteral("  type a tag with a placeholder"), [this] {
            auto* editor = dialog()->findChild<TagEditor*>();
            editor->setRows({{QStringLiteral("origin"), QStringLiteral("{backup-id} {date}")},
                {QStringLiteral("from"), QStringLiteral("{source-region} {source-name}")}});
            emit editor->rowsChanged();
        });
        m_actor.measureWithCounts(
            QStringLiteral("  a page of news of its destinations"), [this] { tellNews(); });
        m_actor.close("copyDialog");
    }

    void tellNews()
    {
        const RegionId region(QStringLiteral("us-east-1"));
        QList<Backup> some = inventory().backupsIn(region).mid(0, 1000);
        for (Backup& backup : some)
            backup.tags.append({QStringLiteral("news"), QStringLiteral("yes")});
        inventory().merge(region, some);
    }

    void order()
    {
        m_actor.select(m_actor.backups(), 0, m_jobs);
        m_actor.trigger(QStringLiteral("copy dialog with all jobs' backups"), "copyBackups");
        typeDestination("eu-central-1");
        m_actor.settle();
        m_actor.measureWithCounts(
            QStringLiteral("  send them"), [this] { m_actor.click("copyDialog", "copy"); },
            [this] { return shown() >= m_jobs; });
        m_actor.setFilter({});
        m_actor.settle();
    }

    void typeDestination(const char* region)
    {
        auto* box = dialog()->findChild<QComboBox*>(QStringLiteral("destination"));
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), QLatin1String(region));
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    }

    void chooseRegions(const QStringList& regions)
    {
        m_actor.click("copyDialog", "several");
        QDialog* choice = m_actor.stage().dialog("copyRegionsDialog");
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

    void arrange()
    {
        const int half = m_jobs / 2;
        m_actor.measure(QStringLiteral("select all copies"), [this] { table().selectAll(); });
        m_actor.measure(QStringLiteral("select half of them, of the end"),
            [&] { WindowStage::select(table(), half, half); });
        for (const auto& [what, action] :
            {std::pair("move 1,000 up", "moveCopyUp"), std::pair("move 1,000 down", "moveCopyDown"),
                std::pair("move 1,000 to the top", "moveCopyToTop"),
                std::pair("move 1,000 to the end", "moveCopyToEnd")})
            m_actor.trigger(QLatin1String(what), action);
        m_actor.measure(QStringLiteral("scroll the copies by the wheel"),
            [this] { m_actor.scrollByWheel(table()); });
    }

    void arrangeScattered()
    {
        m_actor.measure(QStringLiteral("select every second"),
            [&] { WindowActor::selectEverySecond(table(), 1, m_jobs); });
        for (const auto& [what, action] : {std::pair("move every second up", "moveCopyUp"),
                 std::pair("move every second down", "moveCopyDown"),
                 std::pair("move every second to the top", "moveCopyToTop")})
            m_actor.trigger(QLatin1String(what), action);
        m_actor.select(table(), m_jobs / 2, 1);
        m_actor.trigger(QStringLiteral("move one to the end"), "moveCopyToEnd");
        m_actor.trigger(QStringLiteral("history of one"), "copyHistory");
        m_actor.close("copyHistoryDialog");
    }

    void go()
    {
        m_actor.stage().setAnswers(WindowStage::Answers::Accepts);
        m_actor.measure(
            QStringLiteral("go on: as many begin as may"),
            [this] { m_actor.stage().trigger("pauseCopies"); }, [this] { return isLaneFull(); });
        m_actor.measureWithCounts(QStringLiteral("they move, a little each"),
            [this] { m_actor.inTurns(32, 10ms, [this](int i) { move(8 + i, "COPYING"); }); });
        m_actor.measureWithCounts(
            QStringLiteral("they end, and others begin"), [this] { move(100, "AVAILABLE"); },
            [this] { return isLaneFull(); });
    }

    void moveOn()
    {
        m_actor.measure(QStringLiteral("as many again are ordered while they run"), [this] {
            QList<CopyOrder> orders;
            for (int i = 0; i < m_jobs; ++i)
                orders.append(
                    {.request = {.sourceBackupId = BackupId(QStringLiteral("backup-%1").arg(i, 17)),
                         .sourceRegion = RegionId(QStringLiteral("us-east-1")),
                         .destination = RegionId(QStringLiteral("eu-central-1"))},
                        .source = {}});
            queue().add(orders);
        });
        table().selectAll();
        m_actor.settle();
        m_actor.measureWithCounts(
            QStringLiteral("some move while all are selected"), [this] { move(50, "COPYING"); });
    }

    [[nodiscard]] bool isLaneFull()
    {
        int running = 0;
        for (const JobId& id : queue().order())
            running += queue().find(id)->state == JobState::Copying ? 1 : 0;
        return running >= CopyQueue::laneCapacity
            - WindowActor::othersCopies; // volumes have lanes of their own
    }

    /// What a look at the running copies brings.
    void move(int percent, const char* lifecycle)
    {
        m_actor.stage().setProgress(percent, QLatin1String(lifecycle));
        queue().wake();
    }

    void end()
    {
        m_actor.stage().setAnswers(WindowStage::Answers::Refuses);
        m_actor.trigger(QStringLiteral("cancel all that wait"), "cancelCopy");
        move(100, "AVAILABLE"); // or those that run would keep the lanes
        m_actor.settle();
        table().selectAll();
        m_actor.settle();
        m_actor.measure(
            QStringLiteral("try all again, and all are refused"),
            [this] { m_actor.stage().trigger("retryCopy"); },
            [this] { return m_actor.stage().dialog("errorDialog") != nullptr; });
        m_actor.close("errorDialog");
        m_actor.stage().setAnswers(WindowStage::Answers::Nothing);
        m_actor.stage().trigger("pauseCopies");
        m_actor.settle();
        m_actor.trigger(QStringLiteral("retry all that failed"), "retryFailedCopies");
    }

    void endAgain()
    {
        table().selectAll();
        m_actor.settle();
        m_actor.trigger(QStringLiteral("cancel all that wait"), "cancelCopy");
        m_actor.trigger(QStringLiteral("clear what is finished"), "clearFinishedCopies");
    }

    WindowActor& m_actor;
    int m_jobs = 0;
};

} // namespace

void actOnCopies(WindowActor& actor, int jobs)
{
    CopiesAct(actor, jobs).run();
}

} // namespace farcopy::bench
