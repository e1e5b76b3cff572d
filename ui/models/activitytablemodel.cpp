// SPDX-License-Identifier: Apache-2.0
#include "ui/models/activitytablemodel.h"

#include "ui/models/cellroles.h"
#include "ui/text/activitytext.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"

namespace farcopy {

namespace {

QString iconOf(const QString& outcome)
{
    if (outcome == laneFullOutcome)
        return QStringLiteral("waiting");
    return isGoodOutcome(outcome) ? QStringLiteral("done") : QStringLiteral("failed");
}

CellTone toneOf(const QString& outcome)
{
    if (outcome == laneFullOutcome)
        return CellTone::Quiet;
    return isGoodOutcome(outcome) ? CellTone::Good : CellTone::Bad;
}

} // namespace

int ActivityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : activityColumnCount;
}

QVariant ActivityTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityEntry& entry = row(index.row());
    const auto column = static_cast<ActivityColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return text::plainTip(tip(entry, column));
    case KeyRole:
        return entry.number;
    case IconNameRole:
        return column == ActivityColumn::Outcome ? QVariant(iconOf(entry.outcome)) : QVariant();
    case ToneRole:
        return int(column == ActivityColumn::Outcome ? toneOf(entry.outcome) : CellTone::Normal);
    default:
        return {};
    }
}

QVariant ActivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ActivityColumn>(section)) {
    case ActivityColumn::Time:
        return tr("Time");
    case ActivityColumn::Who:
        return tr("Who");
    case ActivityColumn::Operation:
        return tr("What");
    case ActivityColumn::Subject:
        return tr("Concerns");
    case ActivityColumn::Region:
        return tr("Region");
    case ActivityColumn::Outcome:
        return tr("Outcome");
    case ActivityColumn::RequestId:
        return tr("Request id");
    }
    return {};
}

QString ActivityTableModel::text(const ActivityEntry& entry, ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Time:
        return text::dateText(entry.at);
    case ActivityColumn::Who: {
        const QString caller = text::callerText(entry.caller);
        const QString account
            = entry.account.isEmpty() ? text::unknownText() : text::plainLine(entry.account.text());
        //: %1: account, %2: user or role in it
        return caller.isEmpty() ? account : tr("%1 · %2").arg(account, caller);
    }
    case ActivityColumn::Operation:
        return text::activityOperationText(entry);
    case ActivityColumn::Subject:
        return text::activitySubjectText(entry);
    case ActivityColumn::Region:
        return text::plainLine(entry.region.text(), 40);
    case ActivityColumn::Outcome:
        return text::activityOutcomeText(entry);
    case ActivityColumn::RequestId:
        return entry.requestId.isEmpty() ? text::unknownText()
                                         : text::plainLine(entry.requestId, 80);
    }
    return {};
}

QString ActivityTableModel::tip(const ActivityEntry& entry, ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Time:
        return text::exactDateText(entry.at);
    case ActivityColumn::Who:
        return text::plainLine(entry.caller.text());
    case ActivityColumn::Outcome:
        return entry.message.isEmpty() ? QString() : text::plainLine(entry.message, 1000);
    case ActivityColumn::Operation:
        return text::plainLine(entry.operation);
    case ActivityColumn::Subject:
    case ActivityColumn::Region:
    case ActivityColumn::RequestId:
        return text(entry, column);
    }
    return {};
}

} // namespace farcopy
