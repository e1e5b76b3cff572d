// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/backuppage.h"
#include "core/api/chainguard.h"
#include "core/base/call.h"

#include <QSet>
#include <QTimer>

namespace farcopy {

class FsxClient;

/// What a listing came to.
struct ListingSummary {
    int backups = 0;
    int pages = 0;
    int oddRows = 0;
};

/// Walks all pages of one Region's backups and hands each on as it arrives, also one without a new
/// backup: pages may be short or empty and yet have a successor. A long page comes in portions,
/// with the event loop going round in between. No id is handed on twice. A chain that leads
/// nowhere (api::ChainGuard) ends as BadAnswer; else errors are those of the pages.
class BackupListing final : public Call<ListingSummary>
{
    Q_OBJECT

public:
    /// So many backups are handed on at a time at most.
    static constexpr int portionSize = 500;

    /// Starts at once. @param client owns the listing and outlives it
    BackupListing(FsxClient& client, const RegionId& region, BackupQuery query = {});

signals:
    void pageArrived(const farcopy::RegionId& region, const QList<farcopy::Backup>& backups);

protected:
    void release() override;

private:
    void askForNextPage();
    void take(const Result<BackupPage>& page);
    void handOnPortion();
    void concludePage();
    QList<Backup> notSeenBefore(const QList<Backup>& backups);

    FsxClient& m_client;
    RegionId m_region;
    BackupQuery m_query;
    ListingSummary m_summary;
    QSet<BackupId> m_seen;
    BackupPage m_arrived;         ///< what is being handed on
    qsizetype m_handedOn = 0;     ///< of it
    bool m_hasBroughtNew = false; ///< it has
    QTimer m_nextPortion;
    api::ChainGuard m_guard;
    QPointer<CallBase> m_page;
};

} // namespace farcopy
