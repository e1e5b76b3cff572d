// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/backuppage.h"
#include "core/base/call.h"

#include <QSet>

namespace farcopy {

class FsxClient;

/// What a listing came to.
struct ListingSummary {
    int backups = 0;
    int pages = 0;
    int oddRows = 0;
};

/// Walks all pages of one Region's backups and hands each on as it arrives. No id is handed on
/// twice. A chain of tokens that brings nothing new for many pages ends as BadAnswer.
class BackupListing final : public Call<ListingSummary>
{
    Q_OBJECT

public:
    /// Starts at once. @param client owns the listing and outlives it
    BackupListing(FsxClient& client, const RegionId& region, BackupQuery query = {});

signals:
    void pageArrived(const farcopy::RegionId& region, const QList<farcopy::Backup>& backups);

protected:
    void release() override;

private:
    void askForNextPage();
    void take(const Result<BackupPage>& page);

    FsxClient& m_client;
    RegionId m_region;
    BackupQuery m_query;
    ListingSummary m_summary;
    QSet<BackupId> m_seen;
    QSet<QString> m_tokens;
    int m_pagesWithoutNews = 0;
    QPointer<CallBase> m_page;
};

} // namespace farcopy
