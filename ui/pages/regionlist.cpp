// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/regionlist.h"

#include "core/presenters/backupspresenter.h"
#include "ui/delegates/regiondelegate.h"
#include "ui/models/cellroles.h"
#include "ui/models/regionlistmodel.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/returnkey.h"

#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace farcopy {

RegionList::RegionList(BackupsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new RegionListModel(this))
    , m_delegate(new RegionDelegate(this))
    , m_view(new QListView(this))
    , m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("regionList"));
    setUpView();
    setUpFold();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_fold);

    connect(&m_presenter, &BackupsPresenter::regionsChanged, this, &RegionList::showRegions);
    showRegions();
    m_view->setCurrentIndex(m_model->index(0, 0));
}

void RegionList::choose(const RegionId& region)
{
    int row = m_model->rowOf(region);
    if (row < 0) {
        setQuietRegionsShown(true);
        row = m_model->rowOf(region);
    }
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

bool RegionList::areQuietRegionsShown() const
{
    return m_fold->isChecked();
}

void RegionList::setQuietRegionsShown(bool shown)
{
    m_fold->setChecked(shown);
}

void RegionList::addFoot(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout()->addWidget(button);
    }
}

bool RegionList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint position = static_cast<QMouseEvent*>(event)->pos();
        const QModelIndex index = m_view->indexAt(position);
        QStyleOptionViewItem option;
        option.initFrom(m_view);
        option.widget = m_view;
        option.rect = m_view->visualRect(index);
        if (index.isValid() && m_delegate->hitsWarning(option, index, position))
            emit reasonWanted(regionAt(index));
    }
    return QWidget::eventFilter(watched, event);
}

void RegionList::setUpView()
{
    m_view->setObjectName(QStringLiteral("regions"));
    m_view->setAccessibleName(tr("Regions"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RegionList::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                m_presenter.showRegion(regionAt(current));
        });
    // Not activated(): some desktops activate by a single click, which here but shows the Region.
    const auto explain = [this](const QModelIndex& index) {
        if (!index.data(IconNameRole).toString().isEmpty())
            emit reasonWanted(regionAt(index));
    };
    connect(m_view, &QAbstractItemView::doubleClicked, this, explain);
    connect(new ReturnKey(m_view), &ReturnKey::pressed, this, explain);
    connect(m_delegate, &RegionDelegate::turned, this, [this] {
        for (int i = 0; i < m_model->rowCount(); ++i) {
            const QModelIndex index = m_model->index(i, 0);
            if (index.data(BusyRole).toBool())
                m_view->update(index);
        }
    });
}

void RegionList::setUpFold()
{
    m_fold->setObjectName(QStringLiteral("quietRegions"));
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_fold, &QToolButton::toggled, this, &RegionList::showRegions);
}

void RegionList::showRegions()
{
    QList<RegionRow> rows{m_presenter.overall()};
    int quiet = 0;
    int unknown = 0;
    bool isAnyLoading = rows.first().isLoading;
    const QList<RegionRow> regions = m_presenter.regions();
    for (const RegionRow& row : regions) {
        quiet += row.isQuiet() ? 1 : 0;
        unknown += row.isQuiet() && row.error ? 1 : 0;
        isAnyLoading = isAnyLoading || row.isLoading;
        const bool isCurrent = row.region.id == m_presenter.shownRegion();
        if (!row.isQuiet() || m_fold->isChecked() || isCurrent)
            rows.append(row);
    }
    m_model->show(rows);
    m_delegate->setSpinning(isAnyLoading);
    m_fold->setVisible(quiet > 0);
    m_fold->setIcon(lineIcon(
        m_fold->isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
        IconTone::Muted));
    nameFold(quiet, unknown);
}

/// @param unknown  of the quiet ones, those that could not be listed: nobody knows what they hold
void RegionList::nameFold(int quiet, int unknown)
{
    if (unknown > 0) {
        m_fold->setText(tr("%n more", "Regions", quiet));
        m_fold->setAccessibleName(tr("Show more Regions (%1)").arg(quiet));
        m_fold->setToolTip(tr("Regions without backups, or that could not be listed"));
        return;
    }
    m_fold->setText(tr("%n without backups", "Regions that hold no backups", quiet));
    m_fold->setAccessibleName(tr("Show Regions without backups (%1)").arg(quiet));
    m_fold->setToolTip(m_fold->isChecked() ? tr("Hide the Regions without backups")
                                           : tr("Show the Regions without backups"));
}

void RegionList::openMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    const RegionId region = regionAt(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(lineIcon(QStringLiteral("refresh")),
        region.isEmpty() ? tr("Refresh all Regions") : tr("Refresh %1").arg(region.text()), this,
        [this, region] { emit refreshWanted(region); });
    if (m_model->row(index.row()).error) {
        menu->addAction(lineIcon(QStringLiteral("warning")), tr("Why it could not be listed…"),
            this, [this, region] { emit reasonWanted(region); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

RegionId RegionList::regionAt(const QModelIndex& index) const
{
    return index.data(KeyRole).value<RegionId>();
}

} // namespace farcopy
