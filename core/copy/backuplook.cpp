// SPDX-License-Identifier: Apache-2.0
#include "core/copy/backuplook.h"

#include "core/api/fsxclient.h"
#include "core/domain/constraints.h"

#include <QTimer>

namespace farcopy {

namespace {

/// To find one wrong id among 50 takes twelve calls, to name 50 others by pages of one takes 50.
/// With more, what is only good to know is not worth it.
constexpr int mostCallsABatch = 60;

} // namespace

BackupLook::BackupLook(FsxClient& client, const RegionId& region, const QList<BackupId>& ids)
    : Call(&client)
    , m_client(client)
    , m_region(region)
{
    for (qsizetype at = 0; at < ids.size(); at += constraints::maxBackupIdsPerCall)
        m_batches.append(ids.mid(at, constraints::maxBackupIdsPerCall));
    askNext();
}

void BackupLook::release()
{
    if (m_call)
        m_call->cancel();
}

void BackupLook::askNext()
{
    m_calls = 0;
    if (m_batches.isEmpty())
        settle(m_seen);
    else
        ask(m_batches.takeFirst(), {});
}

void BackupLook::ask(const QList<BackupId>& ids, const QString& token)
{
    ++m_calls;
    auto* call = m_client.describeBackups(m_region, {.ids = ids, .nextToken = token});
    m_call = call;
    call->then(this, [this, ids](const Result<BackupPage>& page) {
        m_call = nullptr;
        if (!page)
            return take(page.error(), ids);
        for (const auto& backup : page->backups)
            m_seen.found.insert(backup.id, backup);
        if (page->nextToken.isEmpty() || m_calls >= mostCallsABatch)
            askNext();
        else
            ask(ids, page->nextToken);
    });
}

/// One id that the Region does not know fails the call for all: halves find it out.
void BackupLook::take(const Error& error, const QList<BackupId>& ids)
{
    if (error.kind != ErrorKind::Rejected || error.code != QLatin1String("BackupNotFound")) {
        m_seen.trouble = error;
        return settle(m_seen);
    }
    if (ids.size() > 1) {
        m_batches.prepend(ids.mid(ids.size() / 2));
        m_batches.prepend(ids.first(ids.size() / 2));
    }
    askNext();
}

} // namespace farcopy
