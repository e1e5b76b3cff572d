// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/columnsdialog.h"

#include "tests/support/waiting.h"
#include "ui/widgets/letterwidth.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class Columns : public testing::Test
{
protected:
    void SetUp() override
    {
        model.setHorizontalHeaderLabels(
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        table.setModel(&model);
        header().setSectionsMovable(true);
        dialog = std::make_unique<ColumnsDialog>(header(), 0);
        dialog->show();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }
    [[nodiscard]] QHeaderView& header() { return *table.horizontalHeader(); }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QListWidget* list() const { return find<QListWidget>("columnList"); }

    QStandardItemModel model{0, 3};
    QTableView table;
    std::unique_ptr<ColumnsDialog> dialog;
};

} // namespace

TEST_F(Columns, AreMovedByTheKeyboard)
{
    list()->setCurrentRow(2);

    QTest::keyClick(dialog.get(), Qt::Key_Up, Qt::AltModifier);

    ASSERT_TRUE(test::eventually([this] { return header().visualIndex(2) == 1; }));
    EXPECT_EQ(list()->currentRow(), 1);
    EXPECT_EQ(list()->item(1)->text(), QStringLiteral("c"));
    QTest::keyClick(dialog.get(), Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(test::eventually([this] { return header().visualIndex(2) == 2; }));
    EXPECT_FALSE(find<QPushButton>("moveColumnDown")->isEnabled());
}

TEST_F(Columns, GetTheWidthThatIsTyped)
{
    list()->setCurrentRow(1);

    find<QSpinBox>("columnWidth")->setValue(31);

    EXPECT_EQ(header().sectionSize(1), 31 * letterWidth(header().fontMetrics()));
    list()->setCurrentRow(0);
    list()->setCurrentRow(1);
    EXPECT_EQ(find<QSpinBox>("columnWidth")->value(), 31);
}

TEST_F(Columns, AreShownAndHiddenButForTheOneThatStays)
{
    QSignalSpy shown(dialog.get(), &ColumnsDialog::shownChanged);
    EXPECT_FALSE(list()->item(0)->flags().testFlag(Qt::ItemIsUserCheckable));

    list()->setCurrentRow(1);
    QTest::keyClick(list(), Qt::Key_Space);

    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown.first().at(0).toInt(), 1);
    EXPECT_FALSE(shown.first().at(1).toBool());
}

TEST_F(Columns, AreShownAnewAfterAReset)
{
    header().moveSection(2, 0);
    QObject::connect(dialog.get(), &ColumnsDialog::resetWanted, dialog.get(),
        [this] { header().moveSection(header().visualIndex(2), 2); });

    find<QPushButton>("reset")->click();

    EXPECT_EQ(list()->item(2)->text(), QStringLiteral("c"));
}

} // namespace farcopy
