// SPDX-License-Identifier: Apache-2.0
#include "ui/models/batchtablemodel.h"

#include "ui/models/cellroles.h"
#include "ui/models/copycounts.h"
#include "ui/text/format.h"
#include "ui/text/joining.h"
#include "ui/text/plaintip.h"

namespace farcopy {

namespace {

using Column = BatchTableModel::Column;

CellTone toneOf(const CopyBatch& batch, Column column)
{
    const CopiesSummary& summary = batch.summary;
    if (column != Column::Progress)
        return summary.isIdle() ? CellTone::Quiet : CellTone::Normal;
    if (!summary.isIdle())
        return CellTone::Normal;
    return summary.failed > 0 ? CellTone::Bad : summary.done > 0 ? CellTone::Good : CellTone::Quiet;
}

QVariant iconOf(const CopiesSummary& summary)
{
    if (!summary.isIdle())
        return {};
    return summary.failed > 0 ? QStringLiteral("failed")
        : summary.done > 0    ? QStringLiteral("done")
                              : QStringLiteral("cancel");
}

QString placesText(const QList<RegionId>& regions)
{
    QStringList names;
    for (const RegionId& region : regions)
        names.append(region.text());
    return text::listText(names);
}

} // namespace

int BatchTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant BatchTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CopyBatch& batch = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(batch, column);
    case Qt::ToolTipRole:
        return text::plainTip(tip(batch));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case KeyRole:
        return batch.id;
    case ProgressRole:
        return column == Column::Progress && !batch.summary.isIdle()
            ? QVariant(batch.summary.percent.value_or(0))
            : QVariant();
    case IconNameRole:
        return column == Column::Progress ? iconOf(batch.summary) : QVariant();
    case ToneRole:
        return int(toneOf(batch, column));
    default:
        return {};
    }
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Batch:
        return tr("Batch");
    case Column::Progress:
        return tr("Progress");
    case Column::Counts:
        return tr("Copies");
    case Column::TimeLeft:
        return tr("Time left");
    }
    return {};
}

QString BatchTableModel::text(const CopyBatch& batch, Column column) const
{
    switch (column) {
    case Column::Batch:
        //: %n: more than one; %1: Regions
        return tr("%n copies to %1", nullptr, batch.summary.count()).arg(placesText(batch.to));
    case Column::Progress:
        return progressText(batch.summary);
    case Column::Counts:
        return copyCountsText(batch.summary, false);
    case Column::TimeLeft:
        return batch.summary.timeLeft
            ? text::estimateText(batch.summary.timeLeft->least, batch.summary.timeLeft->most)
            : QString();
    }
    return {};
}

QString BatchTableModel::progressText(const CopiesSummary& summary) const
{
    if (!summary.isIdle())
        return text::percentText(summary.percent.value_or(0));
    if (summary.failed > 0)
        return tr("Ended, %n failed", nullptr, summary.failed);
    return summary.done > 0 ? tr("Done") : tr("Cancelled");
}

QString BatchTableModel::tip(const CopyBatch& batch) const
{
    const QString name = text::plainLine(batch.source, 100);
    //: %1: when; %2: name of a backup; %n: how many there are besides, at least one
    return tr("Ordered %1: “%2” and %n more", nullptr, batch.summary.count() - 1)
               .arg(text::dateText(batch.orderedAt), name)
        + u'\n' + tr("Press Return to select its copies.");
}

} // namespace farcopy
