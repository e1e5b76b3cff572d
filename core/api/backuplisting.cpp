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
    m_nextPortion.setSingleShot(true);
    m_nextPortion.setInterval(0);
    connect(&m_nextPortion, &QTimer::timeout, this, &BackupListing::handOnPortion);
    askForNextPage();
}

void BackupListing::release()
{
    m_nextPortion.stop();
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

    ++m_summary.pages;
    m_summary.oddRows += page->oddRows;
    m_arrived = *page;
    m_handedOn = 0;
    m_hasBroughtNew = false;
    handOnPortion();
}

void BackupListing::handOnPortion()
{
    const auto fresh = notSeenBefore(m_arrived.backups.mid(m_handedOn, portionSize));
    m_handedOn += portionSize;
    m_summary.backups += static_cast<int>(fresh.size());
    m_hasBroughtNew = m_hasBroughtNew || !fresh.isEmpty();
    const QPointer<BackupListing> self = this;
    emit pageArrived(m_region, fresh);
    if (!self || isSettled())
        return; // the listener has enough
    if (m_handedOn < m_arrived.backups.size())
        m_nextPortion.start();
    else
        concludePage();
}

void BackupListing::concludePage()
{
    const QString nextToken = std::exchange(m_arrived, {}).nextToken;
    const auto objection = m_guard.objectionTo(nextToken, m_hasBroughtNew);
    if (!objection.isEmpty())
        settle(failure({.kind = ErrorKind::BadAnswer,
            .message = objection,
            .region = m_region.text(),
            .operation = QStringLiteral("fsx:DescribeBackups")}));
    else if (nextToken.isEmpty())
        settle(m_summary);
    else {
        m_query.nextToken = nextToken;
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
