// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/workspace.h"

#include "core/api/stsclient.h"
#include "core/copy/copyactivity.h"
#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"
#include "core/presenters/activitylog.h"
#include "core/store/sessionjobstore.h"

#include <utility>

namespace farcopy {

namespace {

QList<RegionId> idsOf(const Regions& regions)
{
    QList<RegionId> ids;
    for (const auto& region : regions)
        ids.append(region.id);
    return ids;
}

CopyPace paceFor(const AccountInfo& account, const CopyPace& wished)
{
    return account.origin == CredentialOrigin::Sandbox ? CopyPace::lively() : wished;
}

} // namespace

/// What the workspace is given, and what it makes of it.
struct Workspace::Private {
    Private(AccountInfo info, FsxClient& fsxClient, KmsClient& kmsClient, StsClient& stsClient,
        const PartitionTable& table, const Clock& time, RandomSource random, const CopyPace& pace)
        : account(std::move(info))
        , fsx(fsxClient)
        , kms(kmsClient)
        , sts(stsClient)
        , partitions(table)
        , clock(time)
        , inventory(fsx, clock, nullptr, RelistPace())
        , queue(fsx, inventory, clock, std::move(random), nullptr, paceFor(account, pace))
        , log(clock)
    {
    }

    AccountInfo account;
    FsxClient& fsx;
    KmsClient& kms;
    StsClient& sts;
    const PartitionTable& partitions;
    const Clock& clock;
    Regions regions;
    RegionId home;
    Inventory inventory;
    SessionJobStore jobs;
    CopyQueue queue;
    ActivityLog log;
    bool keepsQueue = false;
    std::optional<CallerIdentity> identity;
    std::optional<Error> identityError;
    std::optional<Error> signInError;
    QDateTime signedInUntil;
    QPointer<CallBase> identityCall;
};

Workspace::Workspace(AccountInfo account, FsxClient& fsx, KmsClient& kms, StsClient& sts,
    const PartitionTable& partitions, const Regions& regions, const RegionId& home,
    const Clock& clock, RandomSource random, Keeping keeping, QObject* parent, const CopyPace& pace)
    : QObject(parent)
    , d(std::make_unique<Private>(
          std::move(account), fsx, kms, sts, partitions, clock, std::move(random), pace))
{
    d->regions = regions;
    d->home = home;
    d->inventory.setRegions(idsOf(regions));
    d->keepsQueue = keeping == Keeping::Elsewhere && d->account.origin != CredentialOrigin::Sandbox;
    watchSignIn();
    if (keeping == Keeping::Session)
        d->queue.keepIn(d->jobs);
}

/// The home Region stands for all: one that the account has not enabled calls good keys unknown.
void Workspace::watchSignIn()
{
    connect(&d->queue, &CopyQueue::signInNeeded, this,
        [this](const Error& error) { setSignInError(error); });
    connect(&d->queue, &CopyQueue::saved, &d->log, &ActivityLog::tellChanged);
    connect(&d->inventory, &Inventory::regionChanged, this, [this](const RegionId& region) {
        if (region != d->home)
            return;
        const RegionState state = d->inventory.state(region);
        if (state.phase == RegionState::Phase::Complete)
            endSignInTrouble();
        else if (state.phase == RegionState::Phase::Failed && state.error
            && state.error->kind == ErrorKind::Expired)
            setSignInError(state.error);
    });
}

/// What waited for a sign-in goes on: nobody else wakes it.
void Workspace::endSignInTrouble()
{
    if (!d->signInError)
        return;
    setSignInError(std::nullopt);
    d->queue.wake();
}

void Workspace::setSignInError(const std::optional<Error>& error)
{
    const auto before = std::exchange(d->signInError, error);
    if (before == error)
        return;
    if (error && (!before || before->code != error->code)) {
        ActivityEntry entry;
        takeFailure(entry, *error);
        entry.operation = signInOperation;
        entry.region = RegionId(error->region);
        entry.subject = d->account.label;
        d->log.note(entry);
    }
    emit signInChanged();
}

/// Another identity than the last one, or the same after somebody had to sign in.
void Workspace::noteIdentity(const CallerIdentity& identity)
{
    const bool isSame
        = d->identity && d->identity->arn == identity.arn && !d->signInError && !d->identityError;
    d->identity = identity;
    d->log.setActor({identity.account, identity.arn});
    if (isSame)
        return;
    ActivityEntry entry;
    entry.operation = signInOperation;
    entry.region = d->home;
    entry.outcome = acceptedOutcome;
    entry.subject = d->account.label;
    d->log.note(entry);
}

Workspace::~Workspace()
{
    d->inventory.disconnect(this); // what is going has nothing more to say
    d->queue.disconnect(this);
    if (d->identityCall)
        d->identityCall->cancel();
}

void Workspace::start()
{
    d->inventory.refreshAll();
    askIdentity();
}

void Workspace::askIdentity()
{
    if (d->identityCall)
        return; // still being asked
    auto* call = d->sts.callerIdentity(d->home);
    d->identityCall = call;
    call->then(this, [this](const Result<CallerIdentity>& answer) {
        d->identityCall = nullptr; // the call itself goes a little later
        if (answer) {
            noteIdentity(*answer);
            d->identityError.reset();
            endSignInTrouble();
        } else {
            d->identityError = answer.error();
            if (answer.error().kind == ErrorKind::Expired)
                setSignInError(answer.error());
        }
        emit identityChanged();
    });
}

void Workspace::signIn()
{
    emit signInWanted();
    setSignInError(std::nullopt); // until somebody says so again
    d->inventory.cancelAll();     // what is still on its way was signed before
    start();
    d->queue.wake();
}

const AccountInfo& Workspace::account() const
{
    return d->account;
}

const Regions& Workspace::regions() const
{
    return d->regions;
}

const RegionId& Workspace::home() const
{
    return d->home;
}

const CallerIdentity* Workspace::identity() const
{
    return d->identity ? &*d->identity : nullptr;
}

std::optional<Error> Workspace::identityError() const
{
    return d->identityError;
}

std::optional<Error> Workspace::signInError() const
{
    return d->signInError;
}

QDateTime Workspace::signedInUntil() const
{
    return d->signedInUntil;
}

void Workspace::setSignedInUntil(const QDateTime& expiry)
{
    if (std::exchange(d->signedInUntil, expiry) != expiry)
        emit signInChanged();
}

bool Workspace::keepsQueue() const
{
    return d->keepsQueue;
}

Inventory& Workspace::inventory()
{
    return d->inventory;
}

CopyQueue& Workspace::queue()
{
    return d->queue;
}

ActivityLog& Workspace::activityLog()
{
    return d->log;
}

FsxClient& Workspace::fsx()
{
    return d->fsx;
}

KmsClient& Workspace::kms()
{
    return d->kms;
}

const PartitionTable& Workspace::partitions() const
{
    return d->partitions;
}

const Clock& Workspace::clock() const
{
    return d->clock;
}

} // namespace farcopy
