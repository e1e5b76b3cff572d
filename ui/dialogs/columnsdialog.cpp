// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/columnsdialog.h"

#include "ui/widgets/letterwidth.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace farcopy {

namespace {

constexpr int columnRole = Qt::UserRole;
constexpr int leastLetters = 5;
constexpr int mostLetters = 200;

} // namespace

ColumnsDialog::ColumnsDialog(QHeaderView& header, int always, QWidget* parent)
    : QDialog(parent)
    , m_header(header)
    , m_always(always)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns"));
    setUpList();
    auto* side = setUpButtons();
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addWidget(side);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* reset = buttons->addButton(tr("&Reset columns"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("reset"));
    reset->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        emit resetWanted();
        fill();
    });
    fill();
    m_list->setCurrentRow(0);
    resize(letterWidth(fontMetrics()) * 60, letterWidth(fontMetrics()) * 56);
}

void ColumnsDialog::setUpList()
{
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns, in their order"));
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this,
        [this](const QListWidgetItem* item) { takeCheck(*item); });
}

QWidget* ColumnsDialog::setUpButtons()
{
    auto* side = new QWidget(this);
    const auto button = [this, side](const char* name, const QString& text, int by) {
        auto* made = new QPushButton(text, side);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, by] { moveCurrent(by); });
        return made;
    };
    m_up = button("moveColumnUp", tr("Move &up"), -1);
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_up->setToolTip(tr("Further to the front (Alt+Up)"));
    m_down = button("moveColumnDown", tr("Move &down"), 1);
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    m_down->setToolTip(tr("Further to the end (Alt+Down)"));
    m_width = new QSpinBox(side);
    m_width->setObjectName(QStringLiteral("columnWidth"));
    m_width->setRange(leastLetters, mostLetters);
    //: the width of a column, in letters
    m_width->setSuffix(tr(" letters"));
    connect(m_width, &QSpinBox::valueChanged, this, &ColumnsDialog::takeWidth);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Width:"), m_width);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_up);
    column->addWidget(m_down);
    column->addLayout(form);
    column->addStretch(1);
    return side;
}

void ColumnsDialog::fill()
{
    const QSignalBlocker blocker(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        auto* item = new QListWidgetItem(
            m_header.model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setData(columnRole, column);
        const bool isFree = column != m_always;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
            | (isFree ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        item->setCheckState(m_header.isSectionHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(row);
    updateButtons();
}

void ColumnsDialog::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    const int column = currentColumn();
    const bool isShown = column >= 0 && !m_header.isSectionHidden(column);
    m_width->setEnabled(isShown);
    if (!isShown)
        return;
    const QSignalBlocker blocker(m_width);
    m_width->setValue(m_header.sectionSize(column) / letterWidth(m_header.fontMetrics()));
}

void ColumnsDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    m_header.moveSection(row, row + by);
    const QSignalBlocker blocker(m_list);
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
    updateButtons();
}

void ColumnsDialog::takeCheck(const QListWidgetItem& item)
{
    emit shownChanged(item.data(columnRole).toInt(), item.checkState() == Qt::Checked);
    updateButtons();
}

void ColumnsDialog::takeWidth(int letters)
{
    if (const int column = currentColumn(); column >= 0)
        m_header.resizeSection(column, letters * letterWidth(m_header.fontMetrics()));
}

int ColumnsDialog::currentColumn() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(columnRole).toInt() : -1;
}

} // namespace farcopy
