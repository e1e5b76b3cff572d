// SPDX-License-Identifier: Apache-2.0
#include "core/copy/accountfinder.h"

#include "core/api/fsxclient.h"
#include "core/api/stsclient.h"
#include "core/base/log.h"
#include "core/domain/queuekey.h"

#include <QTimer>

#include <utility>

namespace farcopy {

namespace {

using Certainty = QueueAccount::Certainty;

/// The account in "arn:aws:fsx:eu-west-1:111122223333:backup/backup-…".
AccountId accountIn(const Arn& arn)
{
    constexpr int place = 4;
    return AccountId(arn.text().section(QLatin1Char(':'), place, place));
}

/// Empty: none of them tells.
AccountId ownerOf(const QList<Backup>& backups)
{
    for (const auto& backup : backups) {
        const AccountId account = backup.ownerId.isEmpty() ? accountIn(backup.arn) : backup.ownerId;
        if (!account.isEmpty())
            return account;
    }
    return {};
}

/// Whether asking another service could still help.
bool isFinal(const Error& error)
{
    return error.kind == ErrorKind::Expired || error.kind == ErrorKind::Cancelled
        || error.kind == ErrorKind::Tls;
}

/// Whether a service took the credentials, though it did not do what it was asked.
bool knowsCredentials(const Error& error)
{
    return error.kind == ErrorKind::AccessDenied;
}

} // namespace

class AccountFinder::Finding final : public Call<QueueAccount>
{
public:
    Finding(AccountFinder& finder, const QList<RegionId>& regions)
        : Call(&finder)
        , m_finder(finder)
        , m_regions(regions)
    {
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, &Finding::askOthers);
        askSts();
    }

protected:
    void release() override
    {
        m_patience.stop();
        for (const auto& call : m_stsCalls + QList{m_fsxCall, m_memoryCall}) {
            if (call)
                call->cancel();
        }
    }

private:
    void askSts()
    {
        if (m_asked == m_regions.size())
            return;
        auto* call = m_finder.m_sts.callerIdentity(m_regions[m_asked++]);
        m_stsCalls.append(call);
        call->then(this,
            [this, call](const Result<CallerIdentity>& answer) { takeIdentity(call, answer); });
        m_patience.start(m_finder.m_patience);
    }

    void askOthers()
    {
        askFsx();
        askSts();
    }

    void takeIdentity(CallBase* call, const Result<CallerIdentity>& answer)
    {
        m_stsCalls.removeOne(call);
        if (answer) {
            QueueAccount found = m_finder.named(answer->account, Certainty::Asked);
            found.identity = *answer;
            return conclude(found);
        }
        if (isFinal(answer.error()))
            return settle(failure(answer.error()));
        if (!m_stsError)
            m_stsError = answer.error();
        askOthers();
        recallWhenNobodyTells();
    }

    void askFsx()
    {
        if (std::exchange(m_hasAskedFsx, true))
            return;
        auto* call = m_finder.m_fsx.describeBackups(m_regions.first());
        m_fsxCall = call;
        call->then(this, [this](const Result<BackupPage>& page) { takePage(page); });
    }

    void takePage(const Result<BackupPage>& page)
    {
        m_fsxCall = nullptr;
        if (page) {
            const AccountId owner = ownerOf(page->backups);
            if (!owner.isEmpty())
                return conclude(m_finder.named(owner, Certainty::Asked));
        } else if (isFinal(page.error())) {
            return settle(failure(page.error()));
        }
        m_hasTakenCredentials = page || knowsCredentials(page.error());
        recallWhenNobodyTells();
    }

    void recallWhenNobodyTells()
    {
        if (!m_stsCalls.isEmpty() || m_fsxCall || m_memoryCall)
            return;
        auto* call = m_finder.recall();
        m_memoryCall = call;
        call->then(this, [this](const Result<std::optional<QueueAccount>>& known) {
            m_memoryCall = nullptr;
            if (known && *known)
                settle(**known);
            else if (m_hasTakenCredentials)
                settle(QueueAccount{.key = unnamedQueueKeyOf(m_finder.m_account, m_finder.m_server),
                    .account = {},
                    .certainty = Certainty::Unnamed});
            else
                settle(failure(*m_stsError));
        });
    }

    void conclude(const QueueAccount& found)
    {
        m_finder.remember(found.account);
        settle(found);
    }

    AccountFinder& m_finder;
    QList<RegionId> m_regions;
    qsizetype m_asked = 0; ///< of them
    QTimer m_patience;
    QList<QPointer<CallBase>> m_stsCalls;
    QPointer<CallBase> m_fsxCall;
    QPointer<CallBase> m_memoryCall;
    std::optional<Error> m_stsError;
    bool m_hasAskedFsx = false;
    bool m_hasTakenCredentials = false;
};

AccountFinder::AccountFinder(StsClient& sts, FsxClient& fsx, IdentityMemory& memory,
    AccountInfo account, QString server, QObject* parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_sts(sts)
    , m_fsx(fsx)
    , m_memory(memory)
    , m_account(std::move(account))
    , m_server(std::move(server))
    , m_patience(patience)
{
}

Call<std::optional<QueueAccount>>* AccountFinder::recall()
{
    auto* promised = new PromisedCall<std::optional<QueueAccount>>(this);
    auto* call = m_memory.recall(m_account);
    promised->waitsFor(call);
    call->then(promised, [this, promised](const Result<std::optional<AccountId>>& known) {
        if (!known)
            qCWarning(logCopy) << "does not remember whose queue it is:" << known.error().message;
        const bool isKnown = known && *known;
        promised->resolve(
            isKnown ? std::optional(named(**known, Certainty::Remembered)) : std::nullopt);
    });
    return promised;
}

Call<QueueAccount>* AccountFinder::find(const QList<RegionId>& regions)
{
    Q_ASSERT(!regions.isEmpty());
    return new Finding(*this, regions);
}

QueueAccount AccountFinder::named(const AccountId& account, QueueAccount::Certainty certainty) const
{
    return {.key = queueKeyOf(account, m_server), .account = account, .certainty = certainty};
}

void AccountFinder::remember(const AccountId& account)
{
    auto* call = m_memory.remember(m_account, account);
    call->then(this, [](const Result<void>& done) {
        if (!done)
            qCWarning(logCopy) << "cannot keep whose queue it is:" << done.error().message;
    });
}

} // namespace farcopy
