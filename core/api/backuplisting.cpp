// SPDX-License-Identifier: Apache-2.0
#include "core/api/backuplisting.h"

#include "core/api/fsxclient.h"

namespace farcopy {

BackupListing::BackupListing(FsxClient& client, const RegionId& region, BackupQuery query)
    : Call(&client)
    , m_client(client)
    , m_region(region)
    , m_query(std::move(query))
{
    askForNextPage();
}

void BackupListing::release()
{
    if (m_page)
        m_page->cancel();
}

void BackupListing::askForNextPage()
{
    auto* page = m_client.describeBackups(m_region, m_query);
    m_page = page;
    page->then(this, [this](const Result<BackupPage>& result) { take(result); });
}

void BackupListing::take(const Result<BackupPage>& page)
{
    if (isSettled())
        return; // cancelled
    if (!page)
        return settle(failure(page.error()));

    const auto fresh = notSeenBefore(page->backups);
    ++m_summary.pages;
    m_summary.backups += static_cast<int>(fresh.size());
    m_summary.oddRows += page->oddRows;
    const QPointer<BackupListing> self = this;
    emit pageArrived(m_region, fresh);
    if (!self || isSettled())
        return; // the listener has enough

    const auto objection = m_guard.objectionTo(page->nextToken, !fresh.isEmpty());
    if (!objection.isEmpty())
        settle(failure({.kind = ErrorKind::BadAnswer,
            .message = objection,
            .region = m_region.text(),
            .operation = QStringLiteral("fsx:DescribeBackups")}));
    else if (page->nextToken.isEmpty())
        settle(m_summary);
    else {
        m_query.nextToken = page->nextToken;
        askForNextPage();
    }
}

QList<Backup> BackupListing::notSeenBefore(const QList<Backup>& backups)
{
    const auto before = m_seen.size();
    QList<qsizetype> fresh;
    fresh.reserve(backups.size());
    for (qsizetype i = 0; i < backups.size(); ++i) {
        m_seen.insert(backups[i].id);
        if (m_seen.size() > before + fresh.size())
            fresh.append(i);
    }
    if (fresh.size() == backups.size())
        return backups; // as a rule; shares the list instead of copying each backup

    QList<Backup> selected;
    selected.reserve(fresh.size());
    for (const qsizetype i : fresh)
        selected.append(backups[i]);
    return selected;
}

} // namespace farcopy
