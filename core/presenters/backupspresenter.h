// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/backupfilter.h"
#include "core/presenters/regionrow.h"
#include "core/rows/backuprows.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace farcopy {

class KeyAliases;

/// Why the list looks as it does when it has no rows to show.
enum class ListFace {
    Rows,
    Loading,
    Empty,          ///< everything was listed, and there is nothing
    NothingMatches, ///< the filter hides all there is
    Refused,
    Offline,
    SignIn,    ///< no Region takes the credentials
    NotEnabled ///< an opt-in Region that the account has not enabled
};

struct ListState {
    ListFace face = ListFace::Rows;
    std::optional<Error> error; ///< of Refused, Offline and SignIn
};

/// The list of backups: rows, Regions, what is shown of them, and why there is nothing to show.
class BackupsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// @param regions  those that the inventory watches
    /// @param aliases  outlive the presenter; nullptr: keys are called by their ids
    BackupsPresenter(Inventory& inventory, const Regions& regions, const Clock& clock,
        const KeyAliases* aliases = nullptr, QObject* parent = nullptr);

    /// All there are; rowsAdded, rowsChanged and rowsGoing tell what happens to them.
    [[nodiscard]] const BackupRows& rows() const;
    [[nodiscard]] std::optional<ListedBackup> row(const BackupKey& key) const;
    /// Of a copy; nothing: it is no copy, or its source is not listed (any more).
    [[nodiscard]] std::optional<Backup> sourceOf(const Backup& copy) const;
    /// What the key of a backup is called, "alias/dr"; empty: not known.
    [[nodiscard]] QString keyAlias(const QString& kmsKeyId) const;
    /// By Region, then by age.
    [[nodiscard]] QList<Backup> copiesOf(const BackupKey& source) const;

    /// Shows one Region's backups, or with an empty id those of all.
    void showRegion(const RegionId& region);
    [[nodiscard]] const RegionId& shownRegion() const { return m_shownRegion; }
    /// How statuses and types are called where they are shown: a filter takes these names too.
    void setShownWords(const QList<FilterWord>& statuses, const QList<FilterWord>& types);
    /// Knows the Regions, and the values of what is listed.
    [[nodiscard]] tl::expected<BackupFilter, FilterError> readFilter(const QString& text) const;
    /// An invalid text leaves the filter before it in force and sets filterError().
    void setFilterText(const QString& text);
    [[nodiscard]] const std::optional<FilterError>& filterError() const { return m_filterError; }
    /// Of the last valid text.
    [[nodiscard]] const BackupFilter& filter() const { return m_filter; }
    /// The last valid text.
    [[nodiscard]] const QString& filterText() const { return m_filterText; }

    /// Whether one Region has been listed, now or the last time; else no count means anything.
    [[nodiscard]] bool isAnythingKnown() const;
    /// All Regions together. Its error is that of the first one that failed, and it shares the
    /// trouble if nearly all of them have it.
    [[nodiscard]] RegionRow overall() const;
    /// Those that hold backups or failed, then those still being listed, then the quiet ones;
    /// each by id.
    [[nodiscard]] QList<RegionRow> regions() const;
    [[nodiscard]] RegionRow region(const RegionId& id) const;
    /// The shown Region, or all.
    [[nodiscard]] RegionRow shown() const;
    /// The Regions whose rows are those of an earlier time, as newer ones could not be had or are
    /// still awaited, and of what time they are.
    [[nodiscard]] QHash<RegionId, QDateTime> staleRegions() const;

    /// @param shownRows  how many rows the shown Region and the filter let through
    [[nodiscard]] ListState state(int shownRows) const;

    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] QDateTime nowUtc() const { return m_clock.nowUtc(); }

    void refreshAll();
    void refresh(const RegionId& region);
    /// The shown Region, or all.
    void refreshShown();

signals:
    void rowsAdded(const QList<farcopy::RowId>& rows);
    void rowsChanged(const QList<farcopy::RowId>& rows);
    /// They are still there, for the last time.
    void rowsGoing(const QList<farcopy::RowId>& rows);
    /// The shown Region or the filter is another.
    void narrowingChanged();
    void filterErrorChanged();
    void keyAliasesChanged();
    /// Now and then: what depends on ages, or on which file systems exist, may be another.
    void timePassed();
    /// Counts, phases, errors of Regions; not more than some times a second.
    void regionsChanged();

private:
    [[nodiscard]] QList<RegionRow> rowsOfRegions() const;
    [[nodiscard]] RegionRow rowOf(const Region& region) const;
    [[nodiscard]] bool isNotEnabled(const Region& region, const RegionState& state) const;

    Inventory& m_inventory;
    Regions m_regions;
    const Clock& m_clock;
    const KeyAliases* m_aliases;
    RegionId m_shownRegion;
    FilterWords m_words;
    BackupFilter m_filter;
    QString m_filterText;
    std::optional<FilterError> m_filterError;
    QTimer m_regionTimer;
    QTimer m_ageTimer;
};

} // namespace farcopy
