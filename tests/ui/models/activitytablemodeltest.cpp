// SPDX-License-Identifier: Apache-2.0
#include "ui/models/activitytablemodel.h"

#include "ui/models/cellroles.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

QVariant cellOf(const QString& outcome, int role)
{
    ActivityTableModel model;
    ActivityEntry entry;
    entry.operation = QStringLiteral("fsx:CopyBackup");
    entry.outcome = outcome;
    model.show({entry});
    return model.index(0, int(ActivityColumn::Outcome)).data(role);
}

CellTone toneOf(const QString& outcome)
{
    return CellTone(cellOf(outcome, ToneRole).toInt());
}

} // namespace

TEST(ActivityTableModel, MarksFailuresAndNotWhatJustWaits)
{
    EXPECT_EQ(toneOf(acceptedOutcome), CellTone::Good);
    EXPECT_EQ(toneOf(laneFullOutcome), CellTone::Quiet);
    EXPECT_EQ(cellOf(laneFullOutcome, Qt::DisplayRole).toString(),
        QStringLiteral("All places taken; waits for a free one"));
    EXPECT_EQ(toneOf(QStringLiteral("BackupNotFound")), CellTone::Bad);
}

} // namespace farcopy
