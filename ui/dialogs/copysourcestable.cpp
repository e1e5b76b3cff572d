// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copysourcestable.h"

#include "ui/models/copysourcesmodel.h"
#include "ui/widgets/letterwidth.h"

#include <QHeaderView>

#include <algorithm>

namespace farcopy {

namespace {

constexpr int rowsMeasured = 40; ///< for the widths: thousands would take their time
constexpr int widestName = 40;   ///< characters

} // namespace

CopySourcesTable::CopySourcesTable(const CopyPresenter& presenter, QWidget* parent)
    : QTableView(parent)
    , m_model(new CopySourcesModel(presenter, this))
{
    setObjectName(QStringLiteral("sources"));
    setAccessibleName(tr("Backups to copy"));
    setModel(m_model);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
}

void CopySourcesTable::refresh()
{
    m_model->refresh();
    if (m_columns == m_model->columnCount()) {
        resizeColumnToContents(CopySourcesModel::Copy);
        return;
    }
    m_columns = m_model->columnCount();
    resizeColumnsToContents();
    setColumnWidth(CopySourcesModel::Name,
        std::min(columnWidth(CopySourcesModel::Name), letterWidth(fontMetrics()) * widestName));
}

} // namespace farcopy
