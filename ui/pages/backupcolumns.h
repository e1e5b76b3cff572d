// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace farcopy {

class ColumnWidths;

/// Which columns the table of backups shows, in which order and how wide.
class BackupColumns final : public QObject
{
    Q_OBJECT

public:
    /// @param table  with its model; outlives this
    BackupColumns(QTableView& table, QWidget* parent);

    /// One to hang into a menu: a box for each column, and a way back.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

    [[nodiscard]] QByteArray save() const;
    /// Without effect for a state of another version's columns: it would hide the new ones.
    void restore(const QByteArray& state);
    /// As the program begins.
    void reset();

private:
    void setUpMenu();
    void arrange();

    QTableView& m_table;
    QMenu* m_menu = nullptr;
    QList<QAction*> m_boxes; ///< by column
    ColumnWidths* m_widths = nullptr;
};

} // namespace farcopy
