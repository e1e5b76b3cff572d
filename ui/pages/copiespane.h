// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backupkey.h"
#include "core/domain/copyentry.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QAction;
class QTableView;

namespace farcopy {

class BatchList;
class Clock;
class ColumnWidths;
class CopiesHead;
class CopiesPresenter;
class CopyTableModel;
class RowSelection;

/// The copies under the list: in one sentence at the top, by batches where there are several, and
/// one by one.
class CopiesPane final : public QWidget
{
    Q_OBJECT

public:
    CopiesPane(CopiesPresenter& presenter, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QTableView* table() const { return m_table; }
    /// For the window's menu: all that can be done with copies, in its order.
    [[nodiscard]] QList<QAction*> menuActions() const;

    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

signals:
    void emptyChanged(bool isEmpty);
    /// The reason why a copy failed or waits is wanted.
    void reasonWanted(const farcopy::CopyEntry& entry);
    /// The same, of all that failed.
    void reasonsWanted(const QList<farcopy::CopyEntry>& failed);
    void revealWanted(const farcopy::BackupKey& key);
    /// What the activity log says of this batch is to be shown.
    void activityWanted(const QString& batch);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpActions();
    void setUpTable();
    void setUpLayout();
    QAction* addItemAction(const QString& name, const QString& icon, const QString& text,
        const QKeySequence& shortcut, void (CopiesPane::*slot)());
    void showEntries();
    void showBatches();
    void selectBatch(const QString& batch);
    void updateActions();
    void showHistory();
    void showActivity();
    void cancelSelected();
    void retrySelected();
    void moveUp();
    void moveDown();
    void moveToTop();
    void moveToEnd();
    void explainSelected();
    void revealSource();
    void revealCopy();
    [[nodiscard]] QList<CopyEntry> selected() const;
    [[nodiscard]] QList<JobId> selectedIds() const;

    CopiesPresenter& m_presenter;
    CopyTableModel* m_model = nullptr;
    CopiesHead* m_head = nullptr;
    BatchList* m_batches = nullptr;
    QTableView* m_table = nullptr;
    RowSelection* m_selection = nullptr;
    ColumnWidths* m_widths = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_retryFailed = nullptr;
    QAction* m_explainFailed = nullptr;
    QAction* m_clearFinished = nullptr;
    QAction* m_moveUp = nullptr;
    QAction* m_moveDown = nullptr;
    QAction* m_moveToTop = nullptr;
    QAction* m_moveToEnd = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_retry = nullptr;
    QAction* m_explain = nullptr;
    QAction* m_history = nullptr;
    QAction* m_activity = nullptr;
    QAction* m_revealSource = nullptr;
    QAction* m_revealCopy = nullptr;
    QTimer m_elapsedTimer;
    bool m_wasEmpty = true;
};

} // namespace farcopy
