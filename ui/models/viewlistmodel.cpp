// SPDX-License-Identifier: Apache-2.0
#include "ui/models/viewlistmodel.h"

#include "ui/models/cellroles.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"

namespace farcopy {

int ViewListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ViewListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ViewRow& shown = row(index.row());
    const QString name = nameOf(shown.view);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return shown.count ? QStringLiteral("%1, %2").arg(name, text::backupCountText(*shown.count))
                           : name;
    case Qt::ToolTipRole:
        return text::plainTip(shown.view.filter.isEmpty()
                ? name
                : QStringLiteral("%1\n%2").arg(name, text::plainLine(shown.view.filter)));
    case KeyRole:
        return shown.view.id;
    case CountRole:
        return shown.count ? QVariant(*shown.count) : QVariant();
    case ToneRole:
        return int(CellTone::Normal);
    default:
        return {};
    }
}

QString ViewListModel::nameOf(const SavedView& view)
{
    switch (view.builtIn) {
    case SavedView::BuiltIn::Old:
        return tr("Older than 30 days");
    case SavedView::BuiltIn::NoCopy:
        return tr("No copy anywhere");
    case SavedView::BuiltIn::No:
        break;
    }
    return text::plainLine(view.name, 80);
}

} // namespace farcopy
