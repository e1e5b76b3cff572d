// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/viewlist.h"

#include "core/presenters/backupspresenter.h"
#include "core/presenters/savedviews.h"
#include "ui/delegates/regiondelegate.h"
#include "ui/dialogs/viewnamedialog.h"
#include "ui/models/cellroles.h"
#include "ui/models/viewlistmodel.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/returnkey.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

constexpr int mostRowsWithoutScrolling = 8;

} // namespace

ViewList::ViewList(BackupsPresenter& backups, SavedViews& views, QWidget* parent)
    : QWidget(parent)
    , m_backups(backups)
    , m_views(views)
    , m_counts(backups, views)
    , m_model(new ViewListModel(this))
    , m_view(new QListView(this))
    , m_add(new QToolButton(this))
{
    setObjectName(QStringLiteral("viewList"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setUpHead();
    setUpView();
    setUpActions();
    layout->addWidget(m_view);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_views, &SavedViews::changed, this, &ViewList::showViews);
    connect(&m_counts, &ViewCounts::changed, this, &ViewList::showViews);
    showViews();
}

void ViewList::markShown(const QString& filter)
{
    m_filter = filter.trimmed();
    QModelIndex shown;
    for (int i = 0; i < m_model->rowCount() && !shown.isValid(); ++i) {
        if (!m_filter.isEmpty() && m_model->row(i).view.filter == m_filter)
            shown = m_model->index(i, 0);
    }
    if (shown.isValid() && currentId() == shown.data(KeyRole).toString()
        && m_view->selectionModel()->hasSelection())
        return;
    if (shown.isValid())
        m_view->setCurrentIndex(shown);
    else
        m_view->clearSelection();
}

void ViewList::saveNew()
{
    auto* dialog = new ViewNameDialog(m_views, {}, m_filter, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, filter = m_filter] {
        emit columnsWanted();
        m_views.add(dialog->name(), filter, m_columns);
        markShown(m_filter);
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ViewList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_counts.setWatched(true);
}

void ViewList::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_counts.setWatched(false);
}

void ViewList::setUpHead()
{
    auto* title = new QLabel(tr("Saved views"), this);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    m_add->setObjectName(QStringLiteral("addView"));
    m_add->setAutoRaise(true);
    m_add->setIcon(lineIcon(QStringLiteral("add"), IconTone::Muted));
    m_add->setAccessibleName(tr("Save this view"));
    m_add->setToolTip(tr("Save the filter and the columns as they are now, under a name"));
    m_add->setFocusPolicy(Qt::TabFocus);
    connect(m_add, &QToolButton::clicked, this, &ViewList::saveNew);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 4, 2);
    head->addWidget(title, 1);
    head->addWidget(m_add);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

void ViewList::setUpView()
{
    m_view->setObjectName(QStringLiteral("views"));
    m_view->setAccessibleName(tr("Saved views"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RegionDelegate(this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view, &QAbstractItemView::clicked, this, &ViewList::choose);
    connect(new ReturnKey(m_view), &ReturnKey::pressed, this, &ViewList::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ViewList::updateActions);
}

void ViewList::setUpActions()
{
    const auto action = [this](const char* name, const QString& text, void (ViewList::*slot)()) {
        auto* made = new QAction(text, this);
        made->setObjectName(QLatin1String(name));
        made->setShortcutContext(Qt::WidgetShortcut);
        connect(made, &QAction::triggered, this, slot);
        m_view->addAction(made);
        return made;
    };
    auto* add = action("saveView", tr("&Save this view…"), &ViewList::saveNew);
    add->setIcon(lineIcon(QStringLiteral("add")));
    add->setShortcut(Qt::Key_Insert);
    m_rename = action("renameView", tr("&Rename…"), &ViewList::rename);
    m_rename->setShortcut(Qt::Key_F2);
    m_update
        = action("updateView", tr("&Take over the present filter and columns"), &ViewList::update);
    m_update->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_remove = action("removeView", tr("Re&move"), &ViewList::remove);
    m_remove->setShortcut(QKeySequence::Delete);
    updateActions();
}

void ViewList::showViews()
{
    QList<ViewRow> rows;
    for (const SavedView& view : m_views.all())
        rows.append({view, m_counts.count(view.id)});
    m_model->show(rows);
    m_add->setEnabled(!m_views.isFull());
    fitToContents();
    updateActions();
}

void ViewList::updateActions()
{
    const auto view = m_views.view(currentId());
    const bool isOwn = view && view->builtIn == SavedView::BuiltIn::No;
    for (QAction* action : {m_rename, m_update, m_remove})
        action->setEnabled(isOwn);
}

void ViewList::choose(const QModelIndex& index)
{
    if (const auto view = m_views.view(index.data(KeyRole).toString()))
        emit viewWanted(view->filter, view->columns);
}

void ViewList::rename()
{
    const auto view = m_views.view(currentId());
    if (!view)
        return;
    auto* dialog = new ViewNameDialog(m_views, view->id, view->filter, window());
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id = view->id] { m_views.rename(id, dialog->name()); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ViewList::update()
{
    emit columnsWanted();
    m_views.update(currentId(), m_filter, m_columns);
}

void ViewList::remove()
{
    const auto view = m_views.view(currentId());
    if (!view)
        return;
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Remove a view"), {}, QMessageBox::Cancel, window());
    box->setObjectName(QStringLiteral("removeViewBox"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove the view “%1”? The backups stay as they are.")
                     .arg(ViewListModel::nameOf(*view)));
    QPushButton* remove = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(remove);
    connect(box, &QMessageBox::buttonClicked, this,
        [this, remove, id = view->id](QAbstractButton* clicked) {
            if (clicked == remove)
                m_views.remove(id);
        });
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// As high as its rows, so that the Regions have the rest.
void ViewList::fitToContents()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRowsWithoutScrolling);
    m_view->setFixedHeight(rows * std::max(1, m_view->sizeHintForRow(0)) + 4);
}

QString ViewList::currentId() const
{
    return m_view->currentIndex().data(KeyRole).toString();
}

} // namespace farcopy
