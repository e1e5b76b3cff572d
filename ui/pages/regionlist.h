// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace farcopy {

class BackupsPresenter;
class RegionDelegate;
class RegionListModel;

/// The Regions at the left: counts, what is loading, what could not be listed. The current one
/// narrows the list of backups.
class RegionList final : public QWidget
{
    Q_OBJECT

public:
    explicit RegionList(BackupsPresenter& presenter, QWidget* parent = nullptr);

    /// Makes the Region the current one; an empty id: all Regions.
    void choose(const RegionId& region);

    [[nodiscard]] bool areQuietRegionsShown() const;
    void setQuietRegionsShown(bool shown);
    /// Buttons under the list, from edge to edge.
    void addFoot(const QList<QAction*>& actions);

signals:
    /// The reason why this Region could not be listed is wanted; an empty id: of all that failed.
    void reasonWanted(const farcopy::RegionId& region);
    void refreshWanted(const farcopy::RegionId& region);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpView();
    void setUpFold();
    void showRegions();
    void nameFold(int quiet, int unknown);
    void openMenu(const QPoint& position);
    [[nodiscard]] RegionId regionAt(const QModelIndex& index) const;

    BackupsPresenter& m_presenter;
    RegionListModel* m_model = nullptr;
    RegionDelegate* m_delegate = nullptr;
    QListView* m_view = nullptr;
    QToolButton* m_fold = nullptr;
};

} // namespace farcopy
