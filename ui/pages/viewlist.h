// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/viewcounts.h"

#include <QWidget>

class QAction;
class QListView;
class QToolButton;

namespace farcopy {

class BackupsPresenter;
class SavedViews;
class ViewListModel;

/// The saved views under the Regions. A click, or Return, shows one; the menu key and F2 and Delete
/// change those that the user made.
class ViewList final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the list.
    ViewList(BackupsPresenter& backups, SavedViews& views, QWidget* parent = nullptr);

    /// Marks the view that shows what is filtered now.
    void markShown(const QString& filter);
    /// Asks for a name and saves what `columnsWanted` and the filter say.
    void saveNew();

    /// What the columns are now, for a view that is saved.
    void setColumns(const QByteArray& columns) { m_columns = columns; }

signals:
    void viewWanted(const QString& filter, const QByteArray& columns);
    /// setColumns() is to be called now.
    void columnsWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpHead();
    void setUpView();
    void setUpActions();
    void showViews();
    void updateActions();
    void choose(const QModelIndex& index);
    void rename();
    void update();
    void remove();
    void fitToContents();
    [[nodiscard]] QString currentId() const;

    BackupsPresenter& m_backups;
    SavedViews& m_views;
    ViewCounts m_counts;
    ViewListModel* m_model = nullptr;
    QListView* m_view = nullptr;
    QToolButton* m_add = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_update = nullptr;
    QAction* m_remove = nullptr;
    QString m_filter; ///< what is filtered now
    QByteArray m_columns;
};

} // namespace farcopy
