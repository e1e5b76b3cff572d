// SPDX-License-Identifier: Apache-2.0
#include "ui/models/regionlistmodel.h"

#include "ui/models/cellroles.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/joining.h"
#include "ui/text/plaintip.h"
#include "ui/text/regionname.h"

namespace farcopy {

int RegionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant RegionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegionRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return name(shown);
    case Qt::AccessibleTextRole:
        return spoken(shown);
    case Qt::ToolTipRole:
        return text::plainTip(tip(shown));
    case KeyRole:
        return QVariant::fromValue(shown.region.id);
    case CountRole:
        return shown.isNotEnabled || (shown.count == 0 && !shown.asOf.isValid())
            ? QVariant()
            : QVariant(shown.count);
    case BusyRole:
        return shown.isLoading;
    case IconNameRole:
        return shown.error ? QVariant(QStringLiteral("warning")) : QVariant();
    case ToneRole:
        return int(shown.error    ? CellTone::Attention
                : shown.isQuiet() ? CellTone::Quiet
                                  : CellTone::Normal);
    default:
        return {};
    }
}

QString RegionListModel::condition(const RegionRow& row)
{
    if (row.isNotEnabled)
        return tr("This account has not enabled the Region.");
    if (row.region.id.isEmpty() && row.failedRegions > 0) {
        return row.failedRegions == 1
            ? tr("One Region could not be listed.")
            : tr("%1 Regions could not be listed.").arg(row.failedRegions);
    }
    if (row.error) {
        const QString reason = text::errorText(*row.error).title;
        return row.asOf.isValid() && row.count > 0
            //: %1: reason, %2: date and time
            ? tr("%1. Shown as of %2.").arg(reason, text::dateText(row.asOf))
            : tr("%1.").arg(reason);
    }
    if (row.isLoading)
        return tr("Being listed…");
    return {};
}

QString RegionListModel::name(const RegionRow& row)
{
    return row.region.id.isEmpty() ? tr("All Regions") : text::plainLine(row.region.id.text(), 40);
}

QString RegionListModel::spoken(const RegionRow& row)
{
    QStringList parts{name(row), text::regionName(row.region.name)};
    if (row.asOf.isValid() || row.count > 0)
        parts.append(text::backupCountText(row.count));
    parts.append(condition(row));
    return text::listText(parts);
}

QString RegionListModel::tip(const RegionRow& row)
{
    QStringList lines{text::regionName(row.region.name), condition(row)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace farcopy
