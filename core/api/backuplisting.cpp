// SPDX-License-Identifier: Apache-2.0
#include "core/api/backuplisting.h"

#include "core/api/backupcodec.h"
#include "core/api/fsxclient.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <type_traits>

namespace farcopy {

namespace {

/// What the API reference knows; a type beyond these comes by the chain without filters.
/// Source: FSx API 2018-03-01, BackupType and FileSystemType.
constexpr std::array backupTypes
    = {QLatin1String("AUTOMATIC"), QLatin1String("USER_INITIATED"), QLatin1String("AWS_BACKUP")};
constexpr std::array fileSystemTypes = {QLatin1String("WINDOWS"), QLatin1String("LUSTRE"),
    QLatin1String("ONTAP"), QLatin1String("OPENZFS")};
static_assert(backupTypes.size() * fileSystemTypes.size() == BackupListing::maxParts);

/// Of fewer rows a list is hardly long, and its parts would have no pages to speak of.
constexpr qsizetype fewestRows = 20;
/// Up to this size a page's way takes longer than its rows.
constexpr qsizetype smallPage = 200;
/// After so many big pages the list is long enough for parts as well.
constexpr int bigPagesBeforeSplit = 8;

} // namespace

BackupListing::BackupListing(
    FsxClient& client, const RegionId& region, BackupQuery query, ListingOptions options)
    : Call(&client)
    , m_client(client)
    , m_region(region)
    , m_query(std::move(query))
    , m_options(std::move(options))
{
    if (!m_options.reader)
        m_options.reader = api::readBackupPage;
    const bool isWholeList
        = m_query.ids.isEmpty() && m_query.filters.isEmpty() && m_query.nextToken.isEmpty();
    m_maySplit = m_options.maySplit && isWholeList;
    m_nextPortion.setSingleShot(true);
    m_nextPortion.setInterval(0);
    connect(&m_nextPortion, &QTimer::timeout, this, &BackupListing::handOnPortion);

    if (m_query.maxResults == 0 && m_query.ids.isEmpty())
        m_query.maxResults = pageSize;
    m_branches.push_back(follow(m_query, Urgency::Normal));
}

BackupListing::Branch BackupListing::follow(const BackupQuery& query, Urgency urgency)
{
    Branch branch{
        std::make_unique<api::PageChain>(m_client, m_region, query, m_options.reader, urgency)};
    // queued: who listens to this listing may well end it, and the chain with it
    connect(branch.chain.get(), &api::PageChain::advanced, this, &BackupListing::handOnNextPage,
        Qt::QueuedConnection);
    return branch;
}

void BackupListing::release()
{
    m_nextPortion.stop();
    m_branches.clear();
}

BackupListing::Branch* BackupListing::branchWithPage()
{
    const auto found = std::find_if(m_branches.begin(), m_branches.end(),
        [](const Branch& branch) { return branch.chain->hasPage(); });
    return found == m_branches.end() ? nullptr : &*found;
}

void BackupListing::handOnNextPage()
{
    if (isSettled() || m_isHandingOn)
        return;
    Branch* branch = branchWithPage();
    if (!branch)
        return;
    if (const auto page = branch->chain->takePage(); page)
        take(*branch, *page);
    else
        takeFailure(*branch, page.error());
}

void BackupListing::takeFailure(const Branch& branch, const Error& error)
{
    if (isMain(branch)) {
        settle(failure(error));
    } else {
        giveUpParts();
        handOnNextPage();
    }
}

void BackupListing::take(Branch& branch, const BackupPage& page)
{
    m_isHandingOn = true;
    m_handedOn = 0;
    m_objection.clear();
    m_isLastPage = false;
    const bool bringsNews = selectUnseen(page, isMain(branch));
    if (isMain(branch))
        takeMainPage(page, bringsNews);
    else
        takePartOfList(branch, page);
    handOnPortion();
}

void BackupListing::takeMainPage(const BackupPage& page, bool bringsNews)
{
    ++m_summary.pages;
    m_summary.oddRows += page.oddRows;
    m_mainPageSize = std::max(m_mainPageSize, page.backups.size());
    m_objection = m_branches.front().guard.objectionTo(page.nextToken, bringsNews);
    m_isLastPage = page.nextToken.isEmpty();
    if (isWorthSplitting(page))
        split();
}

bool BackupListing::isWorthSplitting(const BackupPage& page) const
{
    return m_maySplit && m_objection.isEmpty() && !m_isLastPage && page.backups.size() >= fewestRows
        && (page.backups.size() <= smallPage || m_summary.pages >= bigPagesBeforeSplit)
        && m_branches.front().chain->roundTrip() >= m_options.slowFrom;
}

void BackupListing::split()
{
    m_maySplit = false; // once is enough
    for (const QLatin1String backupType : backupTypes) {
        for (const QLatin1String fileSystemType : fileSystemTypes) {
            BackupQuery part = m_query;
            part.filters = {{QStringLiteral("backup-type"), {backupType}},
                {QStringLiteral("file-system-type"), {fileSystemType}}};
            m_branches.push_back(follow(part, Urgency::CanWait));
        }
    }
}

void BackupListing::takePartOfList(Branch& branch, const BackupPage& page)
{
    const bool bringsNews = !m_backups.isEmpty();
    const bool isShort = 2 * page.backups.size() < m_mainPageSize;
    const bool leadsOn = !page.nextToken.isEmpty()
        && branch.guard.objectionTo(page.nextToken, bringsNews).isEmpty();
    if (!leadsOn || !bringsNews || isShort)
        m_branches.remove_if([&branch](const Branch& other) { return &other == &branch; });
}

void BackupListing::giveUpParts()
{
    m_branches.erase(std::next(m_branches.begin()), m_branches.end());
}

void BackupListing::handOnPortion()
{
    const auto backups = m_backups.mid(m_handedOn, portionSize);
    const auto texts = m_texts.mid(m_handedOn, portionSize);
    m_handedOn += portionSize;
    m_summary.backups += static_cast<int>(backups.size());
    const QPointer<BackupListing> self = this;
    emit pageArrived(m_region, backups);
    if (self && !isSettled() && !texts.isEmpty())
        emit textsArrived(m_region, texts);
    if (!self || isSettled())
        return; // the listener has enough
    if (m_handedOn < m_backups.size())
        m_nextPortion.start();
    else
        concludePage();
}

void BackupListing::concludePage()
{
    m_isHandingOn = false;
    m_backups.clear();
    m_texts.clear();
    if (!m_objection.isEmpty())
        settle(failure({.kind = ErrorKind::BadAnswer,
            .message = m_objection,
            .region = m_region.text(),
            .operation = QStringLiteral("fsx:DescribeBackups")}));
    else if (m_isLastPage)
        settle(m_summary);
    else if (branchWithPage())
        QMetaObject::invokeMethod(this, &BackupListing::handOnNextPage, Qt::QueuedConnection);
}

/// Leaves what is new to this listing to be handed on.
/// @return  whether any of the page is new to its own chain; of a part, to all
bool BackupListing::selectUnseen(const BackupPage& page, bool isMainPage)
{
    const auto& rows = page.backups;
    QList<qsizetype> unseen;
    unseen.reserve(rows.size());
    bool bringsNews = false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto before = m_seen.meet(rows[i].id, isMainPage);
        if (before == ListedIds::Before::Unseen)
            unseen.append(i);
        else if (isMainPage && before == ListedIds::Before::InPart)
            bringsNews = true;
    }
    const auto selected = [&unseen](const auto& from) {
        if (unseen.size() == from.size() || from.isEmpty())
            return from; // as a rule; shares the list instead of copying each of it
        std::decay_t<decltype(from)> some;
        some.reserve(unseen.size());
        for (const qsizetype i : unseen)
            some.append(from[i]);
        return some;
    };
    m_backups = selected(rows);
    m_texts = selected(page.texts);
    return bringsNews || !unseen.isEmpty();
}

} // namespace farcopy
