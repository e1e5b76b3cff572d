// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tageditor.h"

#include "tests/support/waiting.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

/// An editor in a dialog with a default button, as it stands in the copy dialog.
class TagEditing : public testing::Test
{
protected:
    TagEditing()
    {
        auto* layout = new QVBoxLayout(&m_dialog);
        m_editor = new TagEditor(&m_dialog);
        m_default = new QPushButton(&m_dialog);
        m_default->setDefault(true);
        layout->addWidget(m_editor);
        layout->addWidget(m_default);
        m_dialog.show();
        m_isActive = QTest::qWaitForWindowActive(&m_dialog); // else no focus events
        m_table = m_editor->findChild<QTableWidget*>(QStringLiteral("tagTable"));
        m_add = m_editor->findChild<QPushButton*>(QStringLiteral("addTag"));
        m_remove = m_editor->findChild<QPushButton*>(QStringLiteral("removeTags"));
    }

    /// Where typing goes.
    QWidget* openCell() const { return m_dialog.focusWidget(); }

    static TagEditor::Row row(const char* key, const char* value)
    {
        return {QLatin1String(key), QLatin1String(value)};
    }

    /// Cells are committed from the event loop.
    bool becomes(const QList<TagEditor::Row>& rows) const
    {
        return test::eventually([this, &rows] { return m_editor->rows() == rows; });
    }

    QDialog m_dialog;
    bool m_isActive = false;
    TagEditor* m_editor;
    QPushButton* m_default;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace

TEST_F(TagEditing, IsDoneByKeyboardAlone)
{
    QSignalSpy changes(m_editor, &TagEditor::rowsChanged);

    QTest::mouseClick(m_add, Qt::LeftButton);
    QTest::keyClicks(openCell(), QStringLiteral("team"));
    QTest::keyClick(openCell(), Qt::Key_Tab);
    QTest::keyClicks(openCell(), QStringLiteral("media"));
    QTest::keyClick(openCell(), Qt::Key_Return);

    EXPECT_TRUE(becomes({row("team", "media")}));
    EXPECT_GE(changes.count(), 2);
}

TEST_F(TagEditing, EndsACellByReturnWithoutEndingTheDialog)
{
    QSignalSpy pressed(m_default, &QPushButton::clicked);

    QTest::mouseClick(m_add, Qt::LeftButton);
    QTest::keyClicks(openCell(), QStringLiteral("team"));
    QTest::keyClick(openCell(), Qt::Key_Return);

    EXPECT_TRUE(becomes({row("team", "")}));
    EXPECT_EQ(pressed.count(), 0);
}

TEST_F(TagEditing, TakesAnOpenCellWhenTheFocusLeaves)
{
    ASSERT_TRUE(m_isActive);
    QTest::mouseClick(m_add, Qt::LeftButton);
    QTest::keyClicks(openCell(), QStringLiteral("team"));

    m_default->setFocus();

    EXPECT_TRUE(becomes({row("team", "")}));
}

TEST_F(TagEditing, LeavesOutEmptyRows)
{
    m_editor->addRow();
    m_editor->addRow();

    EXPECT_TRUE(m_editor->rows().isEmpty());
    EXPECT_EQ(m_table->rowCount(), 2);
}

TEST_F(TagEditing, RemovesSelectedRowsByDelete)
{
    m_editor->setRows({row("a", "1"), row("b", "2"), row("c", "3")});
    m_table->selectRow(1);

    QTest::keyClick(m_table, Qt::Key_Delete);

    EXPECT_EQ(m_editor->rows(), (QList<TagEditor::Row>{row("a", "1"), row("c", "3")}));
}

TEST_F(TagEditing, KeepsReadOnlyRows)
{
    TagEditor::Row reserved = row("aws:backup:source", "x");
    reserved.isReadOnly = true;
    m_editor->setRows({reserved});
    m_table->selectRow(0);

    QTest::mouseClick(m_remove, Qt::LeftButton);

    EXPECT_EQ(m_editor->rows(), QList<TagEditor::Row>{reserved});
    EXPECT_FALSE(m_table->item(0, 0)->flags() & Qt::ItemIsEditable);
}

TEST_F(TagEditing, ShowsProblemsBesideTheFilledRows)
{
    m_editor->setRows({row("a", "1"), row("", ""), row("aws:x", "2")});

    m_editor->setProblems({QString(), QStringLiteral("reserved")});

    EXPECT_EQ(m_table->item(0, 2)->text(), QString());
    EXPECT_EQ(m_table->item(1, 2)->text(), QString());
    EXPECT_EQ(m_table->item(2, 2)->text(), QStringLiteral("reserved"));
}

} // namespace farcopy
