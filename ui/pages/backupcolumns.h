// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace farcopy {

/// Which columns the table of backups shows, in which order and how wide. Until the user sets
/// widths, the columns that can use it share what room there is.
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
    /// The table has this width from now on.
    void setRoom(int width);

private:
    void setUpMenu();
    void arrange();
    void giveUsualWidths();
    void spread();

    QTableView& m_table;
    QMenu* m_menu = nullptr;
    QList<QAction*> m_boxes;       ///< by column
    bool m_hasUsersWidths = false; ///< the user has set them, now or earlier
    int m_room = 0;
    bool m_isOurs = false; ///< what happens to the header
};

} // namespace farcopy
