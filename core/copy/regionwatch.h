// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/fsxclient.h"
#include "core/base/clock.h"
#include "core/base/randomsource.h"
#include "core/copy/copypace.h"
#include "core/copy/progresstrack.h"

#include <QHash>
#include <QTimer>

namespace farcopy {

/// CopyWatcher's work in one Region. The signals mean what CopyWatcher's do.
class RegionWatch final : public QObject
{
    Q_OBJECT

public:
    RegionWatch(RegionId region, FsxClient& client, const Clock& clock, RandomSource random,
        const CopyPace& pace, QObject* parent);
    ~RegionWatch() override;

    void watch(const BackupId& id, const CopyPrior& prior);
    void unwatch(const BackupId& id);
    [[nodiscard]] bool isWatched(const BackupId& id) const { return m_copies.contains(id); }
    [[nodiscard]] std::optional<EndForecast> forecast(const BackupId& id) const;
    void lookNow();
    void setAttended(bool attended);

signals:
    void seen(const QList<farcopy::Backup>& backups);
    void vanished(const QList<farcopy::BackupId>& ids);
    void lookFailed(const farcopy::Error& error);

private:
    struct Watched {
        CopyPrior prior = {};
        ProgressTrack track = {};
        QString lifecycle = {};
        int misses = 0; ///< looks in a row that did not find it
    };
    using Batch = QList<BackupId>;
    /// One batch and what its pages have brought so far.
    struct Asked {
        Batch ids;
        QList<Backup> found = {};
        int pages = 0;
    };

    void begin();
    void askNextBatch();
    void ask(const Asked& asked, const QString& token);
    void take(Asked asked, const Result<BackupPage>& page);
    void takeRefusal(const Batch& batch, const Error& error);
    void note(const Backup& backup);
    void miss(const BackupId& id);
    void finish(const std::optional<Error>& error);
    void plan();

    RegionId m_region;
    FsxClient& m_client;
    const Clock& m_clock;
    RandomSource m_random;
    CopyPace m_pace;
    QHash<BackupId, Watched> m_copies;
    QTimer m_timer;
    int m_failures = 0;
    bool m_isAttended = true;
    bool m_isStopped = false;                 ///< credentials have expired
    std::chrono::milliseconds m_askedWait{0}; ///< by the service, after the last failure

    // Of the look that is under way:
    bool m_isLooking = false;
    QList<Batch> m_batches;
    QList<Backup> m_found;
    QList<BackupId> m_gone;
    QPointer<CallBase> m_call;
};

} // namespace farcopy
