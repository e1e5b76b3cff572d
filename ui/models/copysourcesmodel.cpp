// SPDX-License-Identifier: Apache-2.0
#include "ui/models/copysourcesmodel.h"

#include "core/presenters/copypresenter.h"
#include "ui/text/copytext.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"

namespace farcopy {

CopySourcesModel::CopySourcesModel(const CopyPresenter& presenter, QObject* parent)
    : QAbstractTableModel(parent)
    , m_presenter(presenter)
    , m_rows(int(presenter.sources().size()))
    , m_targets(int(presenter.targets().size()))
{
}

void CopySourcesModel::refresh()
{
    const auto rows = int(m_presenter.sources().size());
    const auto targets = int(m_presenter.targets().size());
    if (rows != m_rows || targets != m_targets) {
        beginResetModel();
        m_rows = rows;
        m_targets = targets;
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, Copy, columnCount() - 1);
}

int CopySourcesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CopySourcesModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_targets == 1 ? Why + 1 : Copy + m_targets;
}

QVariant CopySourcesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.row() >= m_presenter.sources().size())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::ToolTipRole)
        return text::plainTip(tip(index.row(), index.column()));
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant CopySourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Status:
        return tr("Status");
    case Region:
        return tr("Region");
    case Size:
        return tr("Size");
    default:
        break;
    }
    if (m_targets == 1)
        return section == Copy ? tr("Copy") : tr("Why");
    //: %1: a Region
    return tr("Copy to %1").arg(m_presenter.targets().value(section - Copy).destination.text());
}

QString CopySourcesModel::text(int row, int column) const
{
    const Backup& source = m_presenter.sources().at(row);
    switch (column) {
    case Name:
        return text::plainLine(text::backupTitle(source), 256);
    case Status:
        return text::statusText(source);
    case Region:
        return source.region.text();
    case Size:
        return text::sizeText(source.sizeBytes);
    default:
        break;
    }
    const bool isReason = m_targets == 1 && column == Why;
    return isReason ? reasonText(row, 0) : predictionText(row, column - Copy);
}

QString CopySourcesModel::tip(int row, int column) const
{
    const Backup& source = m_presenter.sources().at(row);
    if (column == Name)
        return text::backupTitle(source) + u'\n' + source.id.text();
    if (column == Size && source.sizeBytes)
        return text::exactSizeText(*source.sizeBytes);
    if (column >= Copy)
        return reasonText(row, m_targets == 1 ? 0 : column - Copy);
    return text(row, column);
}

QString CopySourcesModel::predictionText(int row, int target) const
{
    const auto& chosen = m_presenter.targets().value(target);
    if (!m_presenter.isListed(chosen.destination) || row >= chosen.predictions.size())
        return text::unknownText();
    const CopyPrediction& prediction = chosen.predictions.at(row);
    if (m_targets == 1)
        return text::predictionText(prediction); // the next column says why
    //: %1: "full" or "incremental"; %2: why, in a few words
    return tr("%1: %2").arg(text::predictionText(prediction), text::predictionHint(prediction));
}

QString CopySourcesModel::reasonText(int row, int target) const
{
    const auto& chosen = m_presenter.targets().value(target);
    return m_presenter.isListed(chosen.destination) && row < chosen.predictions.size()
        ? text::predictionReason(chosen.predictions.at(row))
        : tr("The destination has not been listed completely.");
}

} // namespace farcopy
