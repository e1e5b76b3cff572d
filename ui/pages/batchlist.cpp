// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/batchlist.h"

#include "ui/delegates/celldelegate.h"
#include "ui/models/batchtablemodel.h"
#include "ui/models/cellroles.h"
#include "ui/widgets/letterwidth.h"

#include <QAction>
#include <QHeaderView>

#include <algorithm>
#include <array>

namespace farcopy {

namespace {

constexpr int mostLines = 3;

/// Shares of the width, in hundredths.
constexpr std::array<int, BatchTableModel::columns> shares{30, 22, 28, 20};

} // namespace

BatchList::BatchList(QWidget* parent)
    : QTableView(parent)
    , m_model(new BatchTableModel(this))
{
    setObjectName(QStringLiteral("batches"));
    setAccessibleName(tr("Batches of copies"));
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(*this));
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    const auto choose
        = [this](const QModelIndex& index) { emit batchChosen(index.data(KeyRole).toString()); };
    connect(this, &QAbstractItemView::clicked, this, choose);
    connect(this, &QAbstractItemView::activated, this, choose);
    setUpActions();
}

void BatchList::setUpActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString& name, const QString& text, auto signal) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, signal] {
            if (currentIndex().isValid())
                emit(this->*signal)(currentIndex().data(KeyRole).toString());
        });
        addAction(action);
    };
    add(QStringLiteral("selectBatch"), tr("&Select its copies"), &BatchList::batchChosen);
    add(QStringLiteral("batchActivity"), tr("&Activity and report…"), &BatchList::activityWanted);
}

void BatchList::showBatches(const QList<CopyBatch>& batches)
{
    const int before = m_model->rowCount();
    m_model->show(batches);
    if (m_model->rowCount() != before)
        updateGeometry();
}

QSize BatchList::sizeHint() const
{
    const int lines = std::clamp(m_model->rowCount(), 1, mostLines);
    return {QTableView::sizeHint().width(), lines * verticalHeader()->defaultSectionSize() + 2};
}

QSize BatchList::minimumSizeHint() const
{
    return {letterWidth(fontMetrics()) * 20, sizeHint().height()};
}

void BatchList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    for (int column = 0; column < BatchTableModel::columns; ++column)
        setColumnWidth(column, viewport()->width() * shares.at(size_t(column)) / 100);
}

} // namespace farcopy
