// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/backupcolumns.h"

#include "ui/dialogs/columnsdialog.h"
#include "ui/models/backupcells.h"
#include "ui/models/backuptablemodel.h"
#include "ui/widgets/columnwidths.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <array>

namespace farcopy {

namespace {

using Column = BackupTableModel::Column;

struct ColumnDefault {
    Column column;
    ColumnWidths::Wish width;
    bool isShown = true;
};

std::array<ColumnDefault, BackupTableModel::columns> columnDefaults()
{
    return {{
        {Column::Name, {.letters = 24, .less = 7, .more = 24}},
        {Column::Status, {.letters = 18}},
        {Column::InRegion, {.letters = 14}},
        {Column::FileSystem, {.letters = 25, .less = 9, .more = 20}},
        {Column::Type, {.letters = 12}},
        {Column::Size, {.letters = 12}},
        {Column::Created, {.letters = 8}},
        {Column::Key, {.letters = 12, .less = 3}},
        {Column::CopiesIn, {.letters = 14}},
        {Column::Source, {.letters = 14}, false},
        {Column::Id, {.letters = 24}, false},
        {Column::Date, {.letters = 18}, false},
        {Column::TagList, {.letters = 30}, false},
    }};
}

QList<ColumnWidths::Wish> columnWishes()
{
    QList<ColumnWidths::Wish> wishes(BackupTableModel::columns);
    for (const ColumnDefault& usual : columnDefaults()) {
        wishes[int(usual.column)] = usual.width;
        wishes[int(usual.column)].usualTexts = usualTexts(usual.column);
    }
    return wishes;
}

} // namespace

BackupColumns::BackupColumns(QTableView& table, QWidget* parent)
    : QObject(parent)
    , m_table(table)
    , m_menu(new QMenu(tr("&Columns"), parent))
{
    QHeaderView* header = m_table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint& at) { m_menu->popup(header->viewport()->mapToGlobal(at)); });
    m_widths = new ColumnWidths(m_table, columnWishes(), this);
    setUpMenu();
    m_table.setSortingEnabled(true);
    m_table.sortByColumn(int(Column::Created), Qt::AscendingOrder);
}

QByteArray BackupColumns::save() const
{
    return m_widths->save();
}

void BackupColumns::restore(const QByteArray& state)
{
    m_widths->restore(state);
    const QHeaderView* header = m_table.horizontalHeader();
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(!header->isSectionHidden(i));
}

void BackupColumns::reset()
{
    QHeaderView* header = m_table.horizontalHeader();
    for (int section = 0; section < BackupTableModel::columns; ++section)
        header->moveSection(header->visualIndex(section), section);
    for (const ColumnDefault& usual : columnDefaults())
        m_boxes.at(int(usual.column))->setChecked(usual.isShown);
    m_widths->reset();
    m_table.sortByColumn(int(Column::Created), Qt::AscendingOrder);
}

void BackupColumns::setUpMenu()
{
    QHeaderView* header = m_table.horizontalHeader();
    m_boxes.resize(BackupTableModel::columns);
    for (const ColumnDefault& usual : columnDefaults()) {
        const int section = int(usual.column);
        QAction* box = m_menu->addAction(
            m_table.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        box->setCheckable(true);
        box->setChecked(usual.isShown);
        box->setEnabled(usual.column != Column::Name);
        header->setSectionHidden(section, !usual.isShown);
        connect(box, &QAction::toggled, this, [this, header, section](bool shown) {
            header->setSectionHidden(section, !shown);
            m_widths->spread();
        });
        m_boxes[section] = box;
    }
    m_menu->addSeparator();
    QAction* arrange = m_menu->addAction(tr("&Arrange columns…"));
    arrange->setObjectName(QStringLiteral("arrangeColumns"));
    arrange->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    connect(arrange, &QAction::triggered, this, &BackupColumns::arrange);
    QAction* reset = m_menu->addAction(tr("&Reset columns"), this, &BackupColumns::reset);
    reset->setObjectName(QStringLiteral("resetColumns"));
    reset->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_K);
}

void BackupColumns::arrange()
{
    auto* dialog
        = new ColumnsDialog(*m_table.horizontalHeader(), int(Column::Name), m_table.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_table, &QObject::destroyed, dialog, [dialog] { delete dialog; });
    connect(dialog, &ColumnsDialog::shownChanged, this,
        [this](int column, bool shown) { m_boxes.at(column)->setChecked(shown); });
    connect(dialog, &ColumnsDialog::resetWanted, this, &BackupColumns::reset);
    dialog->open();
}

} // namespace farcopy
