// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/backuplist.h"

#include "core/presenters/backupspresenter.h"
#include "core/rows/rowsummary.h"
#include "ui/delegates/celldelegate.h"
#include "ui/models/backuptablemodel.h"
#include "ui/models/cellroles.h"
#include "ui/models/regiontrouble.h"
#include "ui/pages/backupcolumns.h"
#include "ui/pages/manyselected.h"
#include "ui/pages/regionbanner.h"
#include "ui/text/errortext.h"
#include "ui/text/filtertext.h"
#include "ui/text/joining.h"
#include "ui/widgets/manyrowsview.h"
#include "ui/widgets/returnkey.h"

#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace farcopy {

using namespace std::chrono_literals;

BackupList::BackupList(BackupsPresenter& presenter, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new BackupTableModel(presenter.rows(), clock, this,
          [&presenter](const QString& key) { return presenter.keyAlias(key); }))
    , m_problem(new QLabel(this))
    , m_trouble(new RegionBanner(presenter, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new ManyRowsView(this))
    , m_message(new MessagePanel(this))
{
    setObjectName(QStringLiteral("backupList"));
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(8, 4, 8, 4);
    m_problem->hide();
    setUpTable();
    m_columns = new BackupColumns(*m_table, this);
    setUpMessage();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_trouble->widget());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);

    m_presenter.setShownWords(text::shownStatuses(), text::shownTypes());
    m_model->add(m_presenter.rows().all());
    m_model->takePortion();
    connectPresenter();
    showStale();
    showState();
}

QList<ListedBackup> BackupList::selected() const
{
    QList<ListedBackup> selected;
    for (const RowId row : selectedRows())
        selected.append(m_presenter.rows().listed(row));
    return selected;
}

QList<RowId> BackupList::selectedRows() const
{
    QList<RowId> rows;
    for (const int row : m_selection->rows())
        rows.append(m_model->rowAt(row));
    return rows;
}

int BackupList::selectedCount() const
{
    return m_selection->count();
}

qint64 BackupList::selectedBytes() const
{
    return bytesOf(m_presenter.rows(), selectedRows());
}

int BackupList::shownCount() const
{
    return m_model->rowCount();
}

QList<RowId> BackupList::shownRows() const
{
    QList<RowId> rows;
    rows.reserve(m_model->rowCount());
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows.append(m_model->rowAt(i));
    return rows;
}

bool BackupList::select(const BackupKey& key)
{
    const auto row = m_presenter.rows().find(key.region, key.id);
    m_model->flush();
    if (row && m_model->isArranging()) {
        m_awaited = key;
        return true;
    }
    const QModelIndex index = row ? m_model->index(m_model->indexOf(*row), 0) : QModelIndex();
    if (!index.isValid())
        return false;
    m_selection->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
    return true;
}

void BackupList::selectAll()
{
    // All would be what the filter before it found, and is not what stands in the box.
    if (m_presenter.filterError()) {
        m_problem->setText(text::sentencesText(
            {problemText(), tr("Nothing was selected: correct the filter or clear it first.")}));
        return;
    }
    m_table->selectAll();
}

void BackupList::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QMenu* BackupList::columnMenu() const
{
    return m_columns->menu();
}

QByteArray BackupList::saveColumns() const
{
    return m_columns->save();
}

void BackupList::restoreColumns(const QByteArray& state)
{
    m_columns->restore(state);
}

void BackupList::setUpTable()
{
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setAccessibleName(tr("Backups"));
    m_selection = showWithManySelected(*m_table, *m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(*m_table));
    connect(m_selection, &RowSelection::selectionChanged, this, &BackupList::selectionChanged);
    // Not activated(): some desktops activate by a single click, which here but selects.
    connect(m_table, &QAbstractItemView::doubleClicked, this, &BackupList::copyWanted);
    connect(new ReturnKey(m_table), &ReturnKey::pressed, this, [this] {
        if (selectedCount() > 0)
            emit copyWanted();
    });
}

void BackupList::setUpMessage()
{
    connect(m_trouble, &RegionBanner::refreshWanted, &m_presenter, &BackupsPresenter::refreshShown);
    connect(m_trouble, &RegionBanner::signInWanted, this, &BackupList::signInWanted);
    connect(m_trouble, &RegionBanner::reasonWanted, this, &BackupList::reasonWanted);
    connect(m_message, &MessagePanel::actionTriggered, this, &BackupList::actOnMessage);
    connect(m_message, &MessagePanel::secondTriggered, this, &BackupList::actOnSecond);
}

void BackupList::connectPresenter()
{
    connect(&m_presenter, &BackupsPresenter::rowsAdded, m_model, &BackupTableModel::add);
    connect(&m_presenter, &BackupsPresenter::rowsChanged, m_model, &BackupTableModel::change);
    connect(&m_presenter, &BackupsPresenter::rowsGoing, m_model, &BackupTableModel::remove);
    connect(
        &m_presenter, &BackupsPresenter::keyAliasesChanged, m_model, &BackupTableModel::renameKeys);
    connect(&m_presenter, &BackupsPresenter::keyAliasesChanged, this, &BackupList::contentsChanged);
    connect(&m_presenter, &BackupsPresenter::narrowingChanged, this, &BackupList::narrow);
    connect(m_model, &BackupTableModel::aboutToFollow, this, &BackupList::holdPlace);
    connect(m_model, &BackupTableModel::followed, this, &BackupList::returnToPlace);
    connect(m_model, &BackupTableModel::arranged, this, &BackupList::showArranged);
    connect(&m_presenter, &BackupsPresenter::regionsChanged, this, &BackupList::showStale);
    connect(&m_presenter, &BackupsPresenter::regionsChanged, this, &BackupList::showState);
    connect(&m_presenter, &BackupsPresenter::filterErrorChanged, this, &BackupList::showProblem);
    m_ageTimer.setInterval(30s); // ages are written from minutes up
    connect(&m_ageTimer, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    m_ageTimer.start();
}

void BackupList::narrow()
{
    m_model->narrow(m_presenter.filter(), m_presenter.shownRegion());
    showArranged();
}

void BackupList::showArranged()
{
    showState();
    emit contentsChanged();
    const auto awaited = m_model->isArranging() ? std::nullopt : std::exchange(m_awaited, {});
    if (awaited && m_presenter.row(*awaited) && !select(*awaited))
        emit hiddenFound(*awaited);
}

void BackupList::holdPlace()
{
    const int top = m_table->rowAt(0);
    const bool isAtTop = m_table->verticalScrollBar()->value() == 0;
    m_topRow = top < 0 || isAtTop ? std::nullopt : std::optional(m_model->rowAt(top));
}

void BackupList::returnToPlace()
{
    if (const int top = m_topRow ? m_model->indexOf(*m_topRow) : -1; top >= 0)
        m_table->verticalScrollBar()->setValue(top);
    showState();
    emit contentsChanged();
}

void BackupList::showState()
{
    const ListState state = m_presenter.state(m_model->rowCount());
    m_trouble->follow(state.face == ListFace::Rows || state.face == ListFace::NothingMatches);
    if (state.face == ListFace::Rows) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    m_message->showMessage(messageFor(state));
    m_stack->setCurrentWidget(m_message);
}

void BackupList::showStale()
{
    if (m_model->markStale(m_presenter.staleRegions()))
        emit contentsChanged();
}

void BackupList::showProblem()
{
    m_problem->setText(problemText());
    m_problem->setVisible(m_presenter.filterError().has_value());
}

QString BackupList::problemText() const
{
    const auto& problem = m_presenter.filterError();
    return problem ? text::filterProblemText(*problem, m_presenter.filterText()) : QString();
}

void BackupList::actOnMessage()
{
    switch (m_presenter.state(m_model->rowCount()).face) {
    case ListFace::NothingMatches:
        emit clearFilterWanted();
        break;
    case ListFace::SignIn:
        emit signInWanted();
        break;
    case ListFace::Empty:
    case ListFace::NotEnabled:
    case ListFace::Refused:
    case ListFace::Offline:
        m_presenter.refreshShown();
        break;
    case ListFace::Loading:
    case ListFace::Rows:
        break;
    }
}

void BackupList::actOnSecond()
{
    const ListState state = m_presenter.state(m_model->rowCount());
    const bool isOfAccount = state.face == ListFace::SignIn
        || (state.face == ListFace::Empty && m_presenter.shownRegion().isEmpty());
    if (isOfAccount)
        emit otherAccountWanted();
    else if (state.error)
        emit reasonWanted(m_presenter.shownRegion());
    else
        emit showAllRegionsWanted();
}

MessagePanel::Message BackupList::messageFor(const ListState& state) const
{
    const bool isOneRegion = !m_presenter.shownRegion().isEmpty();
    const QString elsewhere = isOneRegion ? tr("Show all Regions") : QString();
    switch (state.face) {
    case ListFace::Rows:
        break;
    case ListFace::Loading:
        return {.icon = QStringLiteral("running"),
            .title = isOneRegion ? tr("Listing the backups in %1…").arg(place())
                                 : tr("Listing the backups of all Regions…"),
            .text = {},
            .action = {},
            .second = {}};
    case ListFace::Empty:
        return {.icon = QStringLiteral("backup"),
            .title = isOneRegion ? tr("No backups in %1 yet").arg(place()) : tr("No backups yet"),
            .text = isOneRegion
                ? tr("Backups of file systems in this Region, and copies sent to it, appear here.")
                : m_presenter.overall().failedRegions > 0
                ? tr("None of the Regions that could be listed holds an FSx backup of this "
                     "account.")
                : tr(
                    "No Region holds an FSx backup of this account. Those that are made in the FSx "
                    "console, by AWS Backup or by a schedule appear here."),
            .action = tr("Refresh"),
            .second = isOneRegion ? elsewhere : tr("Choose account…")};
    case ListFace::NotEnabled:
        return {.icon = QStringLiteral("regions"),
            .title = tr("%1 is not enabled").arg(place()),
            .text = tr("This account has not enabled the Region. Somebody who manages the account "
                       "can enable it in the AWS console under Account, AWS Regions."),
            .action = tr("Refresh"),
            .second = elsewhere};
    case ListFace::NothingMatches:
        return {.icon = QStringLiteral("filter"),
            .title = tr("Nothing matches the filter"),
            .text = isOneRegion ? tr("Only backups in %1 are shown.").arg(place()) : QString(),
            .action = tr("Clear filter"),
            .second = elsewhere};
    case ListFace::Refused:
    case ListFace::Offline:
    case ListFace::SignIn:
        break;
    }
    return troubleMessage(state);
}

MessagePanel::Message BackupList::troubleMessage(const ListState& state) const
{
    const RegionRow row = m_presenter.shown();
    const bool isSignIn = state.face == ListFace::SignIn;
    return {.icon = isSignIn                               ? QStringLiteral("key")
            : state.face == ListFace::Offline              ? QStringLiteral("offline")
            : state.error->kind == ErrorKind::AccessDenied ? QStringLiteral("refused")
                                                           : QStringLiteral("warning"),
        .title = regionTroubleTitle(row, m_presenter.nowUtc()),
        .text = text::sentencesText({text::errorText(*state.error).advice, regionRetryText(row)}),
        .action = isSignIn ? text::signInAgainText(*state.error) : tr("Try again"),
        .second = isSignIn ? tr("Choose account…") : tr("Details…")};
}

QString BackupList::place() const
{
    return m_presenter.shownRegion().text();
}

} // namespace farcopy
