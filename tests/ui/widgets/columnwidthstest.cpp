// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/columnwidths.h"

#include "ui/widgets/letterwidth.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QString longTitle = QStringLiteral("A title that is longer than anything below it");
const QString usual = QStringLiteral("The longest text that is usual here");

class ColumnWidthsTest : public testing::Test
{
protected:
    ColumnWidthsTest() { show(table); }

    void show(QTableView& view)
    {
        model.setHorizontalHeaderLabels(
            {QStringLiteral("Name"), longTitle, QStringLiteral("Age"), QStringLiteral("Rest")});
        view.setModel(&model);
        view.resize(1200, 300);
        view.show();
    }
    [[nodiscard]] int width(int column) const { return table.columnWidth(column); }
    [[nodiscard]] int letters(int count) const { return count * letterWidth(table.fontMetrics()); }

    QStandardItemModel model{0, 4};
    QTableView table;
    QList<ColumnWidths::Wish> wishes{{.letters = 20, .less = 10, .more = 5}, {.letters = 3},
        {.letters = 3, .usualTexts = {usual}}, {.letters = 10}};
};

} // namespace

TEST_F(ColumnWidthsTest, ShowTitlesAndUsualTextsWhole)
{
    const ColumnWidths widths(table, wishes, nullptr);

    EXPECT_GE(width(1), table.horizontalHeader()->sectionSizeHint(1));
    EXPECT_GT(width(1), table.fontMetrics().horizontalAdvance(longTitle));
    EXPECT_GT(width(2), table.fontMetrics().horizontalAdvance(usual));
}

TEST_F(ColumnWidthsTest, GiveRoomToWhatCanUseItAndTakeItBack)
{
    const ColumnWidths widths(table, wishes, nullptr);
    const int others = width(1) + width(2);

    table.resize(3000, 300);
    EXPECT_EQ(width(0), letters(25));
    table.resize(300, 300);
    EXPECT_EQ(width(0), letters(10));
    EXPECT_EQ(width(1) + width(2), others);
}

TEST_F(ColumnWidthsTest, AreTheUsersOnceOneIsSet)
{
    ColumnWidths widths(table, wishes, nullptr);
    table.setColumnWidth(0, 333);

    table.resize(3000, 300);
    EXPECT_EQ(width(0), 333);

    QTableView next;
    show(next);
    ColumnWidths restored(next, wishes, nullptr);
    restored.restore(widths.save());
    next.resize(2000, 300);
    EXPECT_EQ(next.columnWidth(0), 333);

    widths.reset();
    EXPECT_EQ(width(0), letters(25));
}

TEST_F(ColumnWidthsTest, StayOursWhenTheHeaderComesBackAsItWas)
{
    const ColumnWidths widths(table, wishes, nullptr);
    table.resize(300, 300);

    QTableView next;
    show(next);
    ColumnWidths restored(next, wishes, nullptr);
    restored.restore(widths.save());
    next.resize(3000, 300);

    EXPECT_EQ(next.columnWidth(0), letters(25));
}

TEST_F(ColumnWidthsTest, TakeNoStateThatIsNoneOfTheirs)
{
    ColumnWidths widths(table, wishes, nullptr);
    table.setColumnWidth(0, 333);

    for (const char* foreign : {"", "u", "urubbish", "0"})
        widths.restore(foreign);

    EXPECT_EQ(width(0), 333);
}

} // namespace farcopy
