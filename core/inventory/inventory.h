// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/rows/backuprows.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

namespace farcopy {

class FsxClient;

/// How the listing of one Region stands.
struct RegionState {
    enum class Phase { NotAsked, Loading, Complete, Failed };

    Phase phase = Phase::NotAsked;
    int count = 0;              ///< backups known, also while loading or after a failure
    std::optional<Error> error; ///< why the last attempt failed
    QDateTime asOf;             ///< when the rows were last complete; invalid: never
    QDateTime failedSince;      ///< the first failure after that; invalid: none
    bool triesAgain = false;    ///< by itself, after a pause
    bool isRestored = false;    ///< the rows are those that an earlier session listed

    /// The rows are those of `asOf`, and newer ones could not be had, or not yet.
    [[nodiscard]] bool isStale() const
    {
        return asOf.isValid() && (failedSince.isValid() || isRestored);
    }
};

/// When a Region is asked again by itself, after a failure that may pass.
struct RelistPace {
    std::chrono::milliseconds first{30'000}; ///< doubled after each further failure
    std::chrono::milliseconds longest{600'000};

    /// @param failures  in a row, 1: the first
    [[nodiscard]] std::chrono::milliseconds pauseAfter(int failures) const;
};

/// The backups of all watched Regions, merged by id as pages arrive. One slow or refused Region
/// holds back no other. Rows of a failed Region stay, marked by its state; rows that a complete
/// listing no longer brings go when it completes.
class Inventory : public QObject
{
    Q_OBJECT

public:
    /// @param pace  nothing: Regions are asked again on demand only
    Inventory(FsxClient& client, const Clock& clock, QObject* parent = nullptr,
        const std::optional<RelistPace>& pace = {});
    ~Inventory() override;

    /// Watches these Regions; those no longer named lose their rows. Loads nothing.
    void setRegions(const QList<RegionId>& regions);
    [[nodiscard]] const QList<RegionId>& regions() const;

    /// Lists anew. What is still loading is left to finish. Regions that failed are asked again by
    /// themselves from now on as after their first failure; that goes on without being told as
    /// Loading, so that nothing flickers.
    void refreshAll();
    void refresh(const RegionId& region);
    /// Stops loading, and asking again; Regions that were never complete are NotAsked again.
    void cancelAll();
    [[nodiscard]] bool isLoading() const;

    [[nodiscard]] RegionState state(const RegionId& region) const;
    [[nodiscard]] QList<Backup> backups() const;
    [[nodiscard]] QList<Backup> backupsIn(const RegionId& region) const;
    /// Nothing: not known there.
    [[nodiscard]] std::optional<Backup> find(const RegionId& region, const BackupId& id) const;
    [[nodiscard]] bool contains(const RegionId& region, const BackupId& id) const;
    /// What a copy was made of. Nothing: it is no copy, or its source is not known (any more).
    [[nodiscard]] std::optional<Backup> sourceOf(const Backup& copy) const;
    /// All known copies of a backup, in any watched Region.
    [[nodiscard]] QList<Backup> copiesOf(const RegionId& region, const BackupId& source) const;
    /// The copies that lie in a Region.
    [[nodiscard]] QList<Backup> copiesIn(const RegionId& region) const;

    /// Where the backups lie, for what looks at very many of them.
    [[nodiscard]] const BackupRows& rows() const;

    /// Takes in what another call learnt of these backups (a started copy, a watched one). Without
    /// effect for a Region that is not watched: nothing would ever refresh its rows.
    void merge(const RegionId& region, const QList<Backup>& backups);
    /// Takes rows in that an earlier session listed, all at once or in portions of the same time.
    /// Without effect once the Region was listed, and on rows that are known already; those that a
    /// complete listing does not bring go with it.
    void restore(const RegionId& region, const QList<Backup>& backups, const QDateTime& asOf);
    /// What exists in a Region now, so that the rows tell of what is gone. Without effect for a
    /// Region that is not watched.
    void takeCensus(const RegionId& region, const RegionCensus& census);
    /// A backup is known to be gone.
    void forget(const RegionId& region, const BackupId& id);

signals:
    void backupsAdded(const QList<farcopy::Backup>& backups);
    void backupsChanged(const QList<farcopy::Backup>& backups);
    /// The same in numbers of rows(), and besides a row whose copies came, went or changed.
    void rowsAdded(const QList<farcopy::RowId>& rows);
    void rowsChanged(const QList<farcopy::RowId>& rows);
    /// They are still there, for the last time.
    void rowsGoing(const QList<farcopy::RowId>& rows);
    /// Presences may be others; rowsChanged() has told already of what is gone, or there after all.
    void censusTaken();
    void backupsRemoved(const farcopy::RegionId& region, const QList<farcopy::BackupId>& ids);
    void regionChanged(const farcopy::RegionId& region);
    void loadingChanged(bool loading);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farcopy
