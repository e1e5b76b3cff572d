// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/books.h"
#include "core/sandbox/records.h"

#include <map>
#include <random>

namespace farcopy::sandbox {

/// The state of all Regions, and the passing of time in it. Everything that the services answer
/// is read from here. Not thread-safe: it lives in the sandbox's thread.
class World
{
public:
    /// Regions with their keys, and no backup. The clock must outlive the world.
    World(const Clock& clock, quint32 seed);

    /// Brings what is under way to the present. Call it before reading.
    void settle();
    /// 1: copies take 6 to 25 s; 0: they stand still. What is under way changes pace too.
    void setCopySpeed(double speed);
    /// true: copies of ONTAP volumes count by volume, destination Region and key, as the ONTAP
    /// guide has it; false: with all others of the Region, as the API reference has it.
    void setOntapLanes(bool hasOntapLanes) { m_hasOntapLanes = hasOntapLanes; }

    /// nullptr: there is no such Region, or it has no FSx.
    [[nodiscard]] RegionState* findRegion(const QString& id);
    [[nodiscard]] std::map<QString, RegionState>& regions() { return m_regions; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowUtc().toMSecsSinceEpoch(); }

    /// 0 … below - 1, the same row of numbers for the same seed on every platform.
    [[nodiscard]] quint32 randomBelow(quint32 below) { return m_random() % below; }
    /// "backup-" and 17 hexadecimal digits for the prefix "backup-".
    [[nodiscard]] QString newId(QLatin1String prefix, int digits = 17);
    [[nodiscard]] QString newUuid();

    /// Adds a key; alias may be empty.
    KeyRecord& addKey(RegionState& region, const QString& alias, KeyRecord key = {});
    /// The key behind alias/aws/fsx, made when it is first needed.
    KeyRecord& defaultKey(RegionState& region);

    /// Adds what is under way to a backup that is added to the Region with it.
    BackupRecord& beginCopy(RegionState& destination, BackupRecord copy, const QString& token);
    BackupRecord& beginBackup(RegionState& region, BackupRecord backup);
    /// An earlier copy of the same file system or volume with the same key is still there.
    [[nodiscard]] bool hasEarlierCopy(
        const RegionState& destination, const BackupRecord& source, const QString& keyArn) const;
    /// Copies in progress that share the limit of five with a copy of this backup.
    [[nodiscard]] int copiesBeside(
        const RegionState& destination, const BackupRecord& backup, const QString& keyArn) const;
    /// Copies of ONTAP volumes in progress in all Regions.
    [[nodiscard]] int ontapCopyCount() const;
    [[nodiscard]] bool hasOwnLane(const BackupRecord& backup) const;
    /// Some running copy reads this backup.
    [[nodiscard]] bool isBeingCopied(const QString& region, const QString& backupId) const;

    /// Puts a backup into a state from outside; what was under way on it ends.
    bool setLifecycle(const QString& region, const QString& backupId, const QString& lifecycle);

    [[nodiscard]] QList<CopyEntry> copies() const;
    [[nodiscard]] QMap<QString, int> mostCopiesAtOnce() const { return m_mostCopiesAtOnce; }
    [[nodiscard]] int mostCopiesInLane() const { return m_mostCopiesInLane; }

private:
    struct CopyStart {
        QString region;
        QString token;
        BackupRecord copy; ///< as it was when it began
    };

    void addRegion(const RegionEntry& entry);
    void settle(RegionState& region, BackupRecord& backup, double seconds);
    [[nodiscard]] QString reasonToFail(RegionState& region, const BackupRecord& copy);
    [[nodiscard]] double copySeconds(const BackupRecord& copy);

    const Clock& m_clock;
    std::mt19937 m_random;
    std::map<QString, RegionState> m_regions;     ///< a map whose values stay where they are
    QList<std::pair<QString, QString>> m_running; ///< Region, backup
    qint64 m_settledMs = 0;
    double m_copySpeed = 1.0;
    QList<CopyStart> m_copyStarts;
    QMap<QString, int> m_mostCopiesAtOnce;
    int m_mostCopiesInLane = 0;
    bool m_hasOntapLanes = false;
};

} // namespace farcopy::sandbox
