// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tageditor.h"

#include "ui/text/format.h"
#include "ui/widgets/lineicon.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace farcopy {

namespace {

/// Shows a value in one line, whatever it holds; what is edited is the value itself.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant& value, const QLocale&) const override
    {
        return text::plainLine(value.toString());
    }
};

enum Column { KeyColumn, ValueColumn, ProblemColumn, ColumnCount };

} // namespace

TagEditor::TagEditor(QWidget* parent)
    : QWidget(parent)
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setTabKeyNavigation(false); // among cells that are edited it goes on all the same
    m_table->setObjectName(QStringLiteral("tagTable"));
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setAccessibleName(tr("Tags"));
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("Value"), tr("Remark")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(4 * (fontMetrics().height() + 8));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->installEventFilter(this);

    m_add = new QPushButton(tr("&Add tag"), this);
    m_add->setObjectName(QStringLiteral("addTag"));
    m_add->setAutoDefault(false);
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(QStringLiteral("removeTags"));
    m_remove->setAccessibleName(tr("Remove selected tags"));
    m_remove->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    setFocusProxy(m_table);

    connect(m_add, &QPushButton::clicked, this, &TagEditor::addRow);
    connect(m_remove, &QPushButton::clicked, this, &TagEditor::removeSelectedRows);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TagEditor::updateButtons);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (item->column() != ProblemColumn)
            emit rowsChanged();
    });
    updateButtons();
}

void TagEditor::setRows(const QList<Row>& rows)
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(0);
    for (const Row& row : rows)
        appendRow(row);
    updateButtons();
}

QList<TagEditor::Row> TagEditor::rows() const
{
    QList<Row> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Row read{cellText(row, KeyColumn), cellText(row, ValueColumn),
            !(m_table->item(row, KeyColumn)->flags() & Qt::ItemIsEditable)};
        if (!read.key.isEmpty() || !read.value.isEmpty())
            rows.append(read);
    }
    return rows;
}

void TagEditor::setProblems(const QStringList& problems)
{
    const QSignalBlocker blocker(m_table);
    int filled = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool isEmpty
            = cellText(row, KeyColumn).isEmpty() && cellText(row, ValueColumn).isEmpty();
        const QString problem = isEmpty ? QString() : problems.value(filled++);
        QTableWidgetItem* cell = m_table->item(row, ProblemColumn);
        cell->setText(problem);
        cell->setToolTip(problem);
        cell->setIcon(
            problem.isEmpty() ? QIcon() : lineIcon(QStringLiteral("warning"), IconTone::Warning));
    }
}

void TagEditor::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_table->setEnabled(isEditable);
    updateButtons();
}

void TagEditor::addRow()
{
    {
        const QSignalBlocker blocker(m_table);
        appendRow({});
    }
    QTableWidgetItem* key = m_table->item(m_table->rowCount() - 1, KeyColumn);
    m_table->setCurrentItem(key);
    m_table->scrollToItem(key);
    m_table->setFocus();
    m_table->editItem(key);
    emit rowsChanged();
}

void TagEditor::removeSelectedRows()
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        if (index.flags() & Qt::ItemIsEditable)
            rows << index.row();
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows)
        m_table->removeRow(row);
    updateButtons();
    if (!rows.isEmpty())
        emit rowsChanged();
}

bool TagEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeSelectedRows();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagEditor::appendRow(const Row& row)
{
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    const auto add = [&](Column column, const QString& text, bool isEditable) {
        auto* item = new QTableWidgetItem(text);
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        item->setFlags(isEditable ? flags | Qt::ItemIsEditable : flags);
        m_table->setItem(at, column, item);
    };
    add(KeyColumn, row.key, !row.isReadOnly);
    add(ValueColumn, row.value, !row.isReadOnly);
    add(ProblemColumn, {}, false);
}

void TagEditor::updateButtons()
{
    m_add->setEnabled(m_isEditable);
    m_remove->setEnabled(m_isEditable && !m_table->selectedItems().isEmpty());
}

QString TagEditor::cellText(int row, int column) const
{
    return m_table->item(row, column)->text();
}

} // namespace farcopy
