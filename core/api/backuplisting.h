// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/backuppage.h"
#include "core/api/chainguard.h"
#include "core/api/listedids.h"
#include "core/api/pagechain.h"
#include "core/base/call.h"

#include <QHash>
#include <QTimer>

#include <list>
#include <memory>

namespace farcopy {

class FsxClient;

/// What a listing came to.
struct ListingSummary {
    int backups = 0;
    int pages = 0; ///< of the chain that has them all
    int oddRows = 0;
};

/// How a listing goes about it.
struct ListingOptions {
    api::PageReader reader = {}; ///< empty: api::readBackupPage
    bool maySplit = true;        ///< ask for parts of the list besides, see BackupListing
    /// A server whose answers take longer is worth asking for several pages at once.
    std::chrono::milliseconds slowFrom{25};
};

/// Walks all pages of one Region's backups and hands each on as it arrives, also one without a new
/// backup: pages may be short or empty and yet have a successor. A long page comes in portions,
/// with the event loop going round in between. No id is handed on twice. A chain that leads
/// nowhere (api::ChainGuard) ends as BadAnswer; else errors are those of the pages.
///
/// Where the list is long, its pages small and the server far, the backups of each type and file
/// system type are asked for besides, so that several pages are under way at once. Their rows are
/// handed on as they come, but the list is whole only when the chain without filters is: types that
/// nobody here knows are in that one alone. A part is given up at the first page that brings
/// nothing new or is short although more follow, so that at most one request for each part is in
/// vain, and all of them when one is refused or the server throttles.
class BackupListing final : public Call<ListingSummary>
{
    Q_OBJECT

public:
    /// So many backups are handed on at a time at most.
    static constexpr int portionSize = 500;
    /// What is asked for at a time. The service gives as many as it likes to.
    /// Source: FSx API 2018-03-01, DescribeBackups, MaxResults.
    static constexpr int pageSize = 1000;
    /// As many as there are pairs of a backup type and a file system type.
    static constexpr int maxParts = 12;

    /// Starts at once. @param client owns the listing and outlives it
    BackupListing(FsxClient& client, const RegionId& region, BackupQuery query = {},
        ListingOptions options = {});

signals:
    void pageArrived(const farcopy::RegionId& region, const QList<farcopy::Backup>& backups);
    /// Follows pageArrived: what the reader made of the same backups besides.
    void textsArrived(const farcopy::RegionId& region, const QList<QByteArray>& texts);

protected:
    void release() override;

private:
    /// A chain of pages: the first has them all, the others are parts.
    struct Branch {
        std::unique_ptr<api::PageChain> chain;
        api::ChainGuard guard = {};
    };

    [[nodiscard]] Branch follow(const BackupQuery& query, Urgency urgency);
    void handOnNextPage();
    [[nodiscard]] Branch* branchWithPage();
    void takeFailure(const Branch& branch, const Error& error);
    void take(Branch& branch, const BackupPage& page);
    void takeMainPage(const BackupPage& page, bool bringsNews);
    void takePartOfList(Branch& branch, const BackupPage& page);
    [[nodiscard]] bool isWorthSplitting(const BackupPage& page) const;
    void split();
    void giveUpParts();
    void handOnPortion();
    void concludePage();
    [[nodiscard]] bool isMain(const Branch& branch) const { return &branch == &m_branches.front(); }
    [[nodiscard]] bool selectUnseen(const BackupPage& page, bool isMainPage);

    FsxClient& m_client;
    RegionId m_region;
    BackupQuery m_query;
    ListingOptions m_options;
    ListingSummary m_summary;
    std::list<Branch> m_branches; ///< none once it has ended
    bool m_maySplit = false;
    qsizetype m_mainPageSize = 0;
    ListedIds m_seen;

    // What is being handed on: what is new of a page.
    bool m_isHandingOn = false;
    QList<Backup> m_backups;
    QList<QByteArray> m_texts;
    qsizetype m_handedOn = 0;
    QString m_objection;       ///< to following the main chain behind this page
    bool m_isLastPage = false; ///< of the main chain
    QTimer m_nextPortion;
};

} // namespace farcopy
