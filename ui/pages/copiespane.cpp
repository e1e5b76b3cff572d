// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/copiespane.h"

#include "core/presenters/copiespresenter.h"
#include "ui/delegates/celldelegate.h"
#include "ui/dialogs/copyhistorydialog.h"
#include "ui/models/cellroles.h"
#include "ui/models/copytablemodel.h"
#include "ui/pages/batchlist.h"
#include "ui/pages/copieshead.h"
#include "ui/pages/manyselected.h"
#include "ui/text/copyeventtext.h"
#include "ui/text/format.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/lineicon.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelection>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

using Column = CopyTableModel::Column;

QList<ColumnWidths::Wish> columnWishes()
{
    constexpr qint64 size = qint64(888) << 30;
    QList<ColumnWidths::Wish> wishes(CopyTableModel::columns);
    wishes[int(Column::Source)] = {.letters = 22, .less = 4, .more = 16};
    wishes[int(Column::Route)] = {.letters = 28, .less = 4};
    wishes[int(Column::Status)] = {.letters = 34, .less = 12, .more = 30};
    wishes[int(Column::Copied)]
        = {.letters = 16, .usualTexts = {text::sizeOfText(size, size), text::sizeOfText(1, 2)}};
    wishes[int(Column::Elapsed)] = {.letters = 12, .usualTexts = {text::elapsedText(200min)}};
    wishes[int(Column::TimeLeft)] = {.letters = 12,
        .usualTexts = {text::estimateText(10s, 20s), text::estimateText(8min, 12min)}};
    return wishes;
}

} // namespace

CopiesPane::CopiesPane(CopiesPresenter& presenter, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new CopyTableModel(clock, this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("copiesPane"));
    setUpActions();
    setUpTable();
    setUpLayout();
    connect(&m_presenter, &CopiesPresenter::changed, this, &CopiesPane::showEntries);
    connect(&m_presenter, &CopiesPresenter::pausedChanged, this, &CopiesPane::showEntries);
    m_elapsedTimer.setInterval(1s);
    connect(&m_elapsedTimer, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    showEntries();
}

bool CopiesPane::isEmpty() const
{
    return m_presenter.entries().isEmpty();
}

QList<QAction*> CopiesPane::menuActions() const
{
    const auto separator = [this] {
        auto* line = new QAction(m_table);
        line->setSeparator(true);
        return line;
    };
    return {m_pause, m_retryFailed, m_explainFailed, m_clearFinished, separator(), m_moveToTop,
        m_moveUp, m_moveDown, m_moveToEnd, separator(), m_cancel, m_retry, m_explain, m_history,
        m_activity, separator(), m_revealSource, m_revealCopy};
}

QByteArray CopiesPane::saveColumns() const
{
    return m_widths->save();
}

void CopiesPane::restoreColumns(const QByteArray& state)
{
    m_widths->restore(state);
}

void CopiesPane::setUpActions()
{
    m_pause = new QAction(lineIcon(QStringLiteral("pause")), {}, this);
    m_pause->setObjectName(QStringLiteral("pauseCopies"));
    m_pause->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Start no further copies. Those that run go on: FSx cannot stop them."));
    connect(
        m_pause, &QAction::triggered, this, [this](bool paused) { m_presenter.setPaused(paused); });
    m_retryFailed = new QAction(lineIcon(QStringLiteral("retry")), {}, this);
    setActionText(*m_retryFailed, tr("Retry all &failed"));
    m_retryFailed->setObjectName(QStringLiteral("retryFailedCopies"));
    m_retryFailed->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    connect(m_retryFailed, &QAction::triggered, this, [this] { m_presenter.retryAllFailed(); });
    m_explainFailed
        = new QAction(lineIcon(QStringLiteral("info")), tr("Wh&y copies failed…"), this);
    m_explainFailed->setIconText(tr("Why?"));
    m_explainFailed->setObjectName(QStringLiteral("explainFailedCopies"));
    m_explainFailed->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    connect(m_explainFailed, &QAction::triggered, this,
        [this] { emit reasonsWanted(m_presenter.explicable()); });
    m_clearFinished = new QAction(lineIcon(QStringLiteral("clear-finished")), {}, this);
    setActionText(*m_clearFinished, tr("C&lear finished"));
    m_clearFinished->setObjectName(QStringLiteral("clearFinishedCopies"));
    m_clearFinished->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    connect(m_clearFinished, &QAction::triggered, this, [this] { m_presenter.clearFinished(); });

    m_moveToTop = addItemAction(QStringLiteral("moveCopyToTop"), QStringLiteral("move-top"),
        tr("Move to &top"), Qt::ALT | Qt::Key_Home, &CopiesPane::moveToTop);
    m_moveUp = addItemAction(QStringLiteral("moveCopyUp"), QStringLiteral("move-up"),
        tr("Move &up"), Qt::ALT | Qt::Key_Up, &CopiesPane::moveUp);
    m_moveDown = addItemAction(QStringLiteral("moveCopyDown"), QStringLiteral("move-down"),
        tr("Move &down"), Qt::ALT | Qt::Key_Down, &CopiesPane::moveDown);
    m_moveToEnd = addItemAction(QStringLiteral("moveCopyToEnd"), QStringLiteral("move-down"),
        tr("Move to &end"), Qt::ALT | Qt::Key_End, &CopiesPane::moveToEnd);
    m_cancel = addItemAction(QStringLiteral("cancelCopy"), QStringLiteral("cancel"),
        tr("&Cancel waiting copy"), QKeySequence::Delete, &CopiesPane::cancelSelected);
    m_retry = addItemAction(QStringLiteral("retryCopy"), QStringLiteral("retry"), tr("&Retry"),
        Qt::CTRL | Qt::Key_R, &CopiesPane::retrySelected);
    m_explain = addItemAction(QStringLiteral("explainCopy"), QStringLiteral("info"),
        text::reasonWantedText(JobState::Failed), Qt::CTRL | Qt::SHIFT | Qt::Key_W,
        &CopiesPane::explainSelected);
    m_history = addItemAction(QStringLiteral("copyHistory"), QStringLiteral("details"),
        tr("&History…"), {}, &CopiesPane::showHistory);
    m_history->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_activity = addItemAction(QStringLiteral("batchOfCopy"), QStringLiteral("activity"),
        tr("&Batch: activity and report…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B,
        &CopiesPane::showActivity);
    m_revealSource = addItemAction(QStringLiteral("revealSource"), QStringLiteral("reveal"),
        tr("Show the &source"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, &CopiesPane::revealSource);
    m_revealCopy = addItemAction(QStringLiteral("revealCopy"), QStringLiteral("reveal"),
        tr("Show the c&opy"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, &CopiesPane::revealCopy);
}

QAction* CopiesPane::addItemAction(const QString& name, const QString& icon, const QString& text,
    const QKeySequence& shortcut, void (CopiesPane::*slot)())
{
    auto* action = new QAction(lineIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_table->addAction(action);
    return action;
}

void CopiesPane::setUpTable()
{
    m_table->setObjectName(QStringLiteral("copies"));
    m_table->setAccessibleName(tr("Copies"));
    m_selection = showWithManySelected(*m_table, *m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(*m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    m_widths = new ColumnWidths(*m_table, columnWishes(), this);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDefaultDropAction(Qt::MoveAction);
    connect(m_model, &CopyTableModel::moveWanted, this,
        [this](
            const QList<JobId>& ids, const JobId& before) { m_presenter.moveBefore(ids, before); });
    // Not activated(): on some desktops a single click does that, and clicks select here.
    connect(m_table, &QAbstractItemView::doubleClicked, this, &CopiesPane::showHistory);
    connect(m_selection, &RowSelection::selectionChanged, this, &CopiesPane::updateActions);
}

void CopiesPane::setUpLayout()
{
    m_head = new CopiesHead({m_pause, m_retryFailed, m_explainFailed, m_clearFinished}, this);
    m_batches = new BatchList(this);
    connect(m_batches, &BatchList::batchChosen, this, &CopiesPane::selectBatch);
    connect(m_batches, &BatchList::activityWanted, this, &CopiesPane::activityWanted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_batches);
    layout->addWidget(m_table, 1);
}

void CopiesPane::showEntries()
{
    m_model->show(m_presenter.entries());
    const CopiesSummary& summary = m_presenter.summary();
    m_head->showSummary(summary, m_presenter.isPaused());
    showBatches();
    m_pause->setChecked(m_presenter.isPaused());
    m_pause->setIcon(
        lineIcon(m_presenter.isPaused() ? QStringLiteral("resume") : QStringLiteral("pause")));
    setActionText(*m_pause, m_presenter.isPaused() ? tr("&Resume queue") : tr("&Pause queue"));
    m_retryFailed->setEnabled(summary.failed > 0);
    m_explainFailed->setEnabled(!m_presenter.explicable().isEmpty());
    m_clearFinished->setEnabled(summary.done + summary.failed + summary.cancelled > 0);
    if (summary.running > 0)
        m_elapsedTimer.start();
    else
        m_elapsedTimer.stop();
    updateActions();
    if (isEmpty() != m_wasEmpty) {
        m_wasEmpty = isEmpty();
        emit emptyChanged(m_wasEmpty);
    }
}

/// One batch alone says no more than the line over it.
void CopiesPane::showBatches()
{
    const QList<CopyBatch> batches = m_presenter.batches();
    const CopiesSummary& all = m_presenter.summary();
    const bool isAllOne
        = batches.size() == 1 && batches.first().summary.count() == all.count() - all.foreign;
    m_batches->setVisible(!batches.isEmpty() && !isAllOne);
    m_batches->showBatches(batches);
}

void CopiesPane::selectBatch(const QString& batch)
{
    const QList<JobId> ids = m_presenter.jobsOf(batch);
    const QSet<JobId> wanted(ids.cbegin(), ids.cend());
    QItemSelection rows;
    int first = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!wanted.contains(m_model->row(row).job->id))
            continue;
        const int start = row;
        while (row + 1 < m_model->rowCount() && wanted.contains(m_model->row(row + 1).job->id))
            ++row;
        rows.select(m_model->index(start, 0), m_model->index(row, CopyTableModel::columns - 1));
        first = first < 0 ? start : first;
    }
    if (first < 0)
        return;
    m_selection->setCurrentIndex(m_model->index(first, 0), QItemSelectionModel::NoUpdate);
    m_selection->select(rows, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(m_model->index(first, 0), QAbstractItemView::PositionAtTop);
}

void CopiesPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateActions();
}

void CopiesPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateActions();
}

/// Nothing is done with copies that nobody sees selected, while the menu can still be reached.
void CopiesPane::updateActions()
{
    const QList<int> rows = isVisible() ? m_selection->rows() : QList<int>();
    const auto any = [this, &rows](auto condition) {
        return std::any_of(
            rows.cbegin(), rows.cend(), [&](int row) { return condition(*m_model->row(row).job); });
    };
    const CopyJob* one = rows.size() == 1 ? &*m_model->row(rows.first()).job : nullptr;
    m_moveToTop->setEnabled(
        any([this](const CopyJob& job) { return m_presenter.canMoveUp(job.id); }));
    m_moveUp->setEnabled(m_moveToTop->isEnabled());
    m_moveDown->setEnabled(
        any([this](const CopyJob& job) { return m_presenter.canMoveDown(job.id); }));
    m_moveToEnd->setEnabled(m_moveDown->isEnabled());
    m_history->setEnabled(one);
    m_activity->setEnabled(one && !one->batch.isEmpty());
    m_cancel->setEnabled(any([this](const CopyJob& job) { return m_presenter.canCancel(job.id); }));
    const bool hasUnaccepted = any([](const CopyJob& job) { return job.isUnaccepted(); });
    const bool hasRunning = any([](const CopyJob& job) { return job.isRunning(); });
    m_cancel->setText(m_cancel->isEnabled() ? tr("&Cancel waiting copy")
            : hasUnaccepted                 ? tr("Cannot be cancelled: FSx may have taken it")
            : hasRunning                    ? tr("Cannot be stopped: FSx goes on copying")
                                            : tr("&Cancel waiting copy"));
    m_retry->setEnabled(any([this](const CopyJob& job) { return m_presenter.canRetry(job.id); }));
    m_explain->setEnabled(one && one->error.has_value());
    m_explain->setText(text::reasonWantedText(one ? one->state : JobState::Failed));
    m_revealSource->setEnabled(one && !one->request.sourceBackupId.isEmpty());
    m_revealCopy->setEnabled(one && !one->copyId.isEmpty());
}

void CopiesPane::showHistory()
{
    const QList<CopyEntry> entries = selected();
    if (entries.size() != 1)
        return;
    auto* dialog = new CopyHistoryDialog(m_presenter, entries.first(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyHistoryDialog::reasonWanted, this, &CopiesPane::reasonWanted);
    dialog->open();
}

void CopiesPane::showActivity()
{
    const QList<CopyEntry> entries = selected();
    if (entries.size() == 1 && !entries.first().job->batch.isEmpty())
        emit activityWanted(entries.first().job->batch);
}

void CopiesPane::cancelSelected()
{
    m_presenter.cancel(selectedIds());
}

void CopiesPane::retrySelected()
{
    m_presenter.retry(selectedIds());
}

void CopiesPane::moveUp()
{
    m_presenter.moveUp(selectedIds());
}

void CopiesPane::moveDown()
{
    m_presenter.moveDown(selectedIds());
}

void CopiesPane::moveToTop()
{
    m_presenter.moveToTop(selectedIds());
}

void CopiesPane::moveToEnd()
{
    m_presenter.moveToEnd(selectedIds());
}

void CopiesPane::explainSelected()
{
    const QList<CopyEntry> entries = selected();
    if (!entries.isEmpty() && entries.first().job->error)
        emit reasonWanted(entries.first());
}

void CopiesPane::revealSource()
{
    const QList<CopyEntry> entries = selected();
    if (entries.isEmpty())
        return;
    const CopyRequest& request = entries.first().job->request;
    emit revealWanted({request.sourceRegion, request.sourceBackupId});
}

void CopiesPane::revealCopy()
{
    const QList<CopyEntry> entries = selected();
    if (!entries.isEmpty())
        emit revealWanted({entries.first().job->request.destination, entries.first().job->copyId});
}

QList<CopyEntry> CopiesPane::selected() const
{
    QList<CopyEntry> entries;
    for (const int row : m_selection->rows())
        entries.append(m_model->row(row));
    return entries;
}

QList<JobId> CopiesPane::selectedIds() const
{
    QList<JobId> ids;
    for (const int row : m_selection->rows())
        ids.append(m_model->row(row).job->id);
    return ids;
}

} // namespace farcopy
