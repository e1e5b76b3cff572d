// SPDX-License-Identifier: Apache-2.0
#include "ui/models/activitytablemodel.h"

#include "ui/models/cellroles.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

CellTone toneOf(const QString& outcome)
{
    ActivityTableModel model;
    ActivityEntry entry;
    entry.operation = QStringLiteral("fsx:CopyBackup");
    entry.outcome = outcome;
    model.show({entry});
    const QModelIndex cell = model.index(0, int(ActivityColumn::Outcome));
    return CellTone(cell.data(ToneRole).toInt());
}

} // namespace

TEST(ActivityTableModel, MarksFailuresAndNotWhatJustWaits)
{
    EXPECT_EQ(toneOf(acceptedOutcome), CellTone::Good);
    EXPECT_EQ(toneOf(laneFullOutcome), CellTone::Quiet);
    EXPECT_EQ(toneOf(QStringLiteral("BackupNotFound")), CellTone::Bad);
}

} // namespace farcopy
