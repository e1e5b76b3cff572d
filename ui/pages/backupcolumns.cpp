// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/backupcolumns.h"

#include "ui/dialogs/columnsdialog.h"
#include "ui/models/backuptablemodel.h"
#include "ui/widgets/letterwidth.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <array>

namespace farcopy {

namespace {

using Column = BackupTableModel::Column;

struct ColumnDefault {
    Column column;
    int characters; ///< its width in average letters
    bool isShown = true;
};

constexpr std::array<ColumnDefault, BackupTableModel::columns> columnDefaults{{
    {Column::Name, 24},
    {Column::Status, 18},
    {Column::InRegion, 14},
    {Column::FileSystem, 25},
    {Column::Type, 12},
    {Column::Size, 12},
    {Column::Created, 8},
    {Column::Key, 12},
    {Column::CopiesIn, 14},
    {Column::Source, 14, false},
    {Column::Id, 24, false},
    {Column::Date, 18, false},
    {Column::TagList, 30, false},
}};

/// The one that takes what room is left.
int lastShownSection(const QHeaderView& header)
{
    int visual = header.count() - 1;
    while (visual > 0 && header.isSectionHidden(header.logicalIndex(visual)))
        --visual;
    return header.logicalIndex(visual);
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
    header->setStretchLastSection(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(letterWidth(m_table.fontMetrics()) * 5);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint& at) { m_menu->popup(header->viewport()->mapToGlobal(at)); });
    giveUsualWidths();
    setUpMenu();
    connect(header, &QHeaderView::sectionResized, this, [this, header](int section) {
        const bool isOurs
            = m_isOurs || header->isSectionHidden(section) || section == lastShownSection(*header);
        m_hasUsersWidths = m_hasUsersWidths || !isOurs;
    });
    m_table.setSortingEnabled(true);
    m_table.sortByColumn(int(Column::Created), Qt::AscendingOrder);
}

QByteArray BackupColumns::save() const
{
    return m_table.horizontalHeader()->saveState();
}

void BackupColumns::restore(const QByteArray& state)
{
    if (state.isEmpty())
        return;
    QHeaderView* header = m_table.horizontalHeader();
    const QByteArray usual = header->saveState();
    m_hasUsersWidths = true;
    if (!header->restoreState(state) || header->count() != BackupTableModel::columns)
        header->restoreState(usual);
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(!header->isSectionHidden(i));
}

void BackupColumns::reset()
{
    QHeaderView* header = m_table.horizontalHeader();
    for (int section = 0; section < BackupTableModel::columns; ++section)
        header->moveSection(header->visualIndex(section), section);
    for (const ColumnDefault& usual : columnDefaults)
        m_boxes.at(int(usual.column))->setChecked(usual.isShown);
    giveUsualWidths();
    m_hasUsersWidths = false;
    spread();
    m_table.sortByColumn(int(Column::Created), Qt::AscendingOrder);
}

void BackupColumns::setRoom(int width)
{
    m_room = width;
    spread();
}

void BackupColumns::spread()
{
    if (m_hasUsersWidths || m_room <= 0)
        return;
    const QScopedValueRollback<bool> ours(m_isOurs, true);
    QHeaderView* header = m_table.horizontalHeader();
    const int letter = letterWidth(m_table.fontMetrics());
    int used = m_table.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &m_table);
    for (const ColumnDefault& usual : columnDefaults)
        used += header->isSectionHidden(int(usual.column)) ? 0 : usual.characters * letter;
    int room = m_room - used;
    for (const ColumnDefault& usual : columnDefaults) {
        const int most = usual.column == Column::FileSystem ? 12
            : usual.column == Column::Name                  ? 10
                                                            : 0;
        const int share = std::clamp(room, -most * letter / 2, most * letter);
        if (most > 0)
            header->resizeSection(int(usual.column), usual.characters * letter + share);
        room -= share;
    }
}

void BackupColumns::setUpMenu()
{
    QHeaderView* header = m_table.horizontalHeader();
    m_boxes.resize(BackupTableModel::columns);
    for (const ColumnDefault& usual : columnDefaults) {
        const int section = int(usual.column);
        QAction* box = m_menu->addAction(
            m_table.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        box->setCheckable(true);
        box->setChecked(usual.isShown);
        box->setEnabled(usual.column != Column::Name);
        header->setSectionHidden(section, !usual.isShown);
        connect(box, &QAction::toggled, this, [this, header, section](bool shown) {
            header->setSectionHidden(section, !shown);
            spread();
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

void BackupColumns::giveUsualWidths()
{
    const QScopedValueRollback<bool> ours(m_isOurs, true);
    const int letter = letterWidth(m_table.fontMetrics());
    for (const ColumnDefault& usual : columnDefaults)
        m_table.horizontalHeader()->resizeSection(int(usual.column), usual.characters * letter);
}

} // namespace farcopy
