// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/randomsource.h"
#include "core/copy/copypace.h"
#include "core/copy/progresstrack.h"
#include "core/domain/backup.h"

#include <QObject>

#include <memory>

namespace farcopy {

class FsxClient;

/// Looks at copies while they run: one DescribeBackups with up to 50 ids for each Region and tick,
/// the next tick set after the answer, sooner or later as it is of use.
class CopyWatcher : public QObject
{
    Q_OBJECT

public:
    CopyWatcher(FsxClient& client, const Clock& clock, RandomSource random, const CopyPace& pace,
        QObject* parent = nullptr);
    ~CopyWatcher() override;

    /// Watches a copy until unwatch(). If it is watched already, only what is known is renewed.
    void watch(const RegionId& region, const BackupId& id, const CopyPrior& prior = {});
    void unwatch(const RegionId& region, const BackupId& id);
    [[nodiscard]] bool isWatched(const RegionId& region, const BackupId& id) const;

    /// Looks at every Region now and forgets earlier failures.
    void lookNow();
    /// Whether somebody watches the progress (at first: yes): then it is looked at more often.
    void setAttended(bool attended);

    /// Nothing: not watched, or too early to say.
    [[nodiscard]] std::optional<EndForecast> forecast(
        const RegionId& region, const BackupId& id) const;

signals:
    /// What a look brought, perhaps not all that are watched.
    void seen(const farcopy::RegionId& region, const QList<farcopy::Backup>& backups);
    /// These are not listed any more, at two looks in a row. They are no longer watched.
    void vanished(const farcopy::RegionId& region, const QList<farcopy::BackupId>& ids);
    /// A look failed; another follows by itself, unless the error is Expired: then lookNow().
    void lookFailed(const farcopy::RegionId& region, const farcopy::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farcopy
