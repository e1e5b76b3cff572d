// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/domain/backup.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace farcopy {

class FsxClient;

/// What a Region tells of some backups.
struct SeenBackups {
    QHash<BackupId, Backup> found;
    std::optional<Error> trouble; ///< why not all were asked for
};

/// Looks at backups by their ids, once, up to 50 a call. For what is good to know and not needed:
/// an id that is not there costs the others nothing, and an error only what was not found before.
class BackupLook final : public Call<SeenBackups>
{
public:
    /// Starts at once. @param client  owns the look and outlives it
    BackupLook(FsxClient& client, const RegionId& region, const QList<BackupId>& ids);

protected:
    void release() override;

private:
    void askNext();
    void ask(const QList<BackupId>& ids, const QString& token);
    void take(const Error& error, const QList<BackupId>& ids);

    FsxClient& m_client;
    RegionId m_region;
    QList<QList<BackupId>> m_batches;
    SeenBackups m_seen;
    int m_calls = 0;
    QPointer<CallBase> m_call;
};

} // namespace farcopy
