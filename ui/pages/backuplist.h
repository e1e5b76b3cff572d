// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rows/backuprows.h"
#include "ui/widgets/messagepanel.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;

namespace farcopy {

class BackupColumns;
class BackupsPresenter;
class BackupTableModel;
class RegionBanner;
class RowSelection;
class SystemClock;
struct ListState;

/// The table of backups, or in its place why there is nothing in it.
class BackupList final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupList(
        BackupsPresenter& presenter, const class Clock& clock, QWidget* parent = nullptr);

    /// In the order of the table.
    [[nodiscard]] QList<ListedBackup> selected() const;
    [[nodiscard]] QList<RowId> selectedRows() const;
    [[nodiscard]] int selectedCount() const;
    /// Of those whose size is known.
    [[nodiscard]] qint64 selectedBytes() const;
    [[nodiscard]] int shownCount() const;
    /// All that are shown, in the order of the table.
    [[nodiscard]] QList<RowId> shownRows() const;
    /// Selects one row and brings it into view; false if it is not among the shown ones. While
    /// these are still sorted or filtered, it waits for that: hiddenFound() tells if it is not.
    bool select(const BackupKey& key);
    /// Not while the filter that was typed is not the one in force: only says so.
    void selectAll();
    void focusTable();

    [[nodiscard]] QTableView* table() const { return m_table; }
    /// One to hang into a menu: a box for each column.
    [[nodiscard]] QMenu* columnMenu() const;

    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

signals:
    void selectionChanged();
    /// Number of rows, or the values in the selected ones.
    void contentsChanged();
    /// A row was double-clicked or Return was pressed on it.
    void copyWanted();
    void clearFilterWanted();
    void showAllRegionsWanted();
    void reasonWanted(const farcopy::RegionId& region);
    /// The row that select() waited for is not shown.
    void hiddenFound(const farcopy::BackupKey& key);
    /// By another account, and by the same one once more.
    void otherAccountWanted();
    void signInWanted();

private:
    void setUpTable();
    void setUpMessage();
    void connectPresenter();
    void narrow();
    void showArranged();
    /// What stands at the top stays there while rows come and go above it.
    void holdPlace();
    void returnToPlace();
    void showState();
    void showStale();
    void showProblem();
    [[nodiscard]] QString problemText() const;
    void actOnMessage();
    void actOnSecond();
    [[nodiscard]] MessagePanel::Message messageFor(const ListState& state) const;
    [[nodiscard]] MessagePanel::Message troubleMessage(const ListState& state) const;
    [[nodiscard]] QString place() const;

    BackupsPresenter& m_presenter;
    BackupTableModel* m_model = nullptr;
    QLabel* m_problem = nullptr;
    RegionBanner* m_trouble = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    RowSelection* m_selection = nullptr;
    MessagePanel* m_message = nullptr;
    BackupColumns* m_columns = nullptr;
    QTimer m_ageTimer;
    std::optional<RowId> m_topRow;
    std::optional<BackupKey> m_awaited; ///< to be selected once the table is arranged
};

} // namespace farcopy
