// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backupkey.h"
#include "core/domain/copyentry.h"
#include "core/domain/listedbackup.h"

#include <QList>
#include <QWidget>

class QSplitter;

namespace farcopy {

class BackupList;
class BackupsPresenter;
class Clock;
class CopiesPane;
class CopiesPresenter;
class DetailsPane;
class RegionList;
class SavedViews;
class ViewList;

/// The main screen: Regions, backups, details, and the copies under the list.
class BackupsPage final : public QWidget
{
    Q_OBJECT

public:
    BackupsPage(BackupsPresenter& backups, CopiesPresenter& copies, SavedViews& views,
        const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] BackupList& list() const { return *m_list; }
    [[nodiscard]] CopiesPane& copies() const { return *m_copiesPane; }
    [[nodiscard]] RegionList& regions() const { return *m_regions; }

    /// Selects the backup; what hides it (Region, filter) is taken away first.
    void reveal(const BackupKey& key);

    /// Regions and saved views.
    void setRegionsShown(bool shown);
    void setDetailsShown(bool shown);
    /// The copies hide themselves all the same while there are none.
    void setCopiesShown(bool shown);

    /// What the filter box says now.
    void noteFilter(const QString& filter);

    /// "12 of 214 backups · 3 selected · 2.1 TiB"
    [[nodiscard]] QString summary() const;

    /// Sizes of panes and columns.
    [[nodiscard]] QByteArray saveView() const;
    void restoreView(const QByteArray& state);

signals:
    void summaryChanged();
    /// An empty one: none.
    void filterWanted(const QString& filter);
    void revealFailed(const farcopy::BackupKey& key);
    void editTagsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpPanes();
    void connectPanes();
    /// The filter hides it.
    void revealHidden(const BackupKey& key);
    void showDetails();
    void showView(const QString& filter, const QByteArray& columns);
    void updateCopiesPane();

    BackupsPresenter& m_backups;
    RegionList* m_regions = nullptr;
    ViewList* m_views = nullptr;
    QWidget* m_sidebar = nullptr;
    BackupList* m_list = nullptr;
    DetailsPane* m_details = nullptr;
    CopiesPane* m_copiesPane = nullptr;
    QSplitter* m_columns = nullptr;
    QSplitter* m_rows = nullptr;
    bool m_areCopiesShown = true;
    bool m_areSizesUsers = false; ///< of the panes beside each other
};

} // namespace farcopy
