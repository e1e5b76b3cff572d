// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copysourcestable.h"

#include "core/presenters/copypresenter.h"
#include "ui/text/copytext.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"

#include <QHeaderView>

namespace farcopy {

CopySourcesTable::CopySourcesTable(const CopyPresenter& presenter, QWidget* parent)
    : QTableWidget(parent)
    , m_presenter(presenter)
{
    setObjectName(QStringLiteral("sources"));
    setAccessibleName(tr("Backups to copy"));
    setColumnCount(6);
    setHorizontalHeaderLabels(
        {tr("Name"), tr("Status"), tr("Region"), tr("Size"), tr("Copy"), tr("Why")});
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
}

void CopySourcesTable::refresh()
{
    const QList<Backup>& sources = m_presenter.sources();
    const bool isFirst = rowCount() == 0;
    setRowCount(static_cast<int>(sources.size()));
    const auto put = [this](int row, int column, const QString& text, const QString& tip = {}) {
        QTableWidgetItem* cell = item(row, column);
        if (!cell) {
            cell = new QTableWidgetItem;
            setItem(row, column, cell);
        }
        cell->setText(text);
        cell->setToolTip(text::plainTip(tip.isEmpty() ? text : tip));
    };
    const bool isListed = m_presenter.isDestinationListed();
    for (int row = 0; row < rowCount(); ++row) {
        const Backup& source = sources.at(row);
        const CopyPrediction prediction = m_presenter.prediction(row);
        put(row, 0, text::backupTitle(source), source.id.text());
        put(row, 1, text::statusText(source));
        put(row, 2, source.region.text());
        put(row, 3, text::sizeText(source.sizeBytes),
            source.sizeBytes ? text::exactSizeText(*source.sizeBytes) : QString());
        item(row, 3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        put(row, 4, isListed ? text::predictionText(prediction) : text::unknownText());
        put(row, 5,
            isListed ? text::predictionReason(prediction)
                     : tr("The destination has not been listed completely."));
    }
    if (isFirst)
        resizeColumnsToContents();
    resizeColumnToContents(4);
}

} // namespace farcopy
