// SPDX-License-Identifier: Apache-2.0
#include "app/composition/copyoffice.h"

#include "app/composition/regionaccess.h"
#include "app/composition/session.h"
#include "app/composition/storedidentities.h"
#include "app/composition/surroundings.h"
#include "core/api/stsclient.h"
#include "core/base/randomsource.h"
#include "core/domain/activity.h"
#include "core/inventory/inventory.h"
#include "core/inventory/listingkeeper.h"
#include "core/inventory/listingrestorer.h"
#include "core/ownership/queuelock.h"
#include "core/ownership/queueplace.h"
#include "core/settings/preferences.h"
#include "core/settings/settings.h"
#include "core/store/sessionjobstore.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::CopyOffice)
};

/// What cannot be made is told when it is needed: no lock can be had there, and no file.
/// @param isNeeded  whoever only looks makes no folder
QString dataFolder(bool isNeeded)
{
    const QString folder = QFileInfo(Store::defaultPath()).absolutePath();
    if (isNeeded && !QFileInfo(folder).isDir() && QDir().mkpath(QFileInfo(folder).absolutePath()))
        QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

Error notSure(const AccountId& account)
{
    return {.kind = ErrorKind::Local,
        .code = QStringLiteral("AccountNotSure"),
        .message
        = Text::tr("these credentials were last of the account %1, but no service says so now")
              .arg(account.text()),
        .members = {{QStringLiteral("Account"), account.text()}}};
}

} // namespace

/// In the order of their making: what stands below uses what stands above, and goes first.
struct CopyOffice::Private {
    Private(CopyOffice& office, Session& opened, const Surroundings& around,
        CopyDesk::Manner deskManner, CopyQueue* lentQueue, Inventory* lentInventory,
        Store* sandboxBooks)
        : q(office)
        , session(opened)
        , clock(around.clock)
        , manner(deskManner)
        , identities([this]() -> Store& { return storeToRead(); })
        , finder(session.sts(), session.fsx(), identities, session.account(), session.server())
        , ownInventory(session.fsx(), clock)
        , inventory(lentInventory ? *lentInventory : ownInventory)
        , lent(lentQueue)
        , books(sandboxBooks)
    {
    }

    [[nodiscard]] bool isPrivate() const
    {
        return session.account().origin == CredentialOrigin::Sandbox;
    }
    [[nodiscard]] Store& storeToRead();
    [[nodiscard]] Store& storeToWrite();
    [[nodiscard]] CopyDesk::OwnQueue makeQueue();
    void showKept();
    void showNothing();
    void takeAccount(const Result<QueueAccount>& found);
    void openDesk();
    void watchLanes();
    void endChange(PromisedCall<JobChanges>* call, const Result<JobChanges>& result) const;
    void weigh(const Error& error);
    void giveUpRegion(const RegionId& region, const Error& error);

    CopyOffice& q;
    Session& session;
    const Clock& clock;
    const CopyDesk::Manner manner;
    RegionId asked; ///< in this Region
    QueueKey key;
    QueueKey shown; ///< whose last listings the window shows until it is sure; empty: nobody's
    std::unique_ptr<QueueLock> lock;
    std::unique_ptr<Store> reader; ///< goes last: to end it while it reads would be to wait for it
    std::unique_ptr<Store> writer; ///< nullptr: nothing has to be written yet
    QPointer<ListingRestorer> showing; ///< of the last listings
    StoredIdentities identities;
    AccountFinder finder;
    Inventory ownInventory;
    Inventory& inventory;
    std::unique_ptr<ListingKeeper> keeper; ///< of a window's listings
    CopyQueue* const lent;                 ///< nullptr: the office makes its queues
    Store* const books;                    ///< of a window's sandbox
    Actor actor;
    std::unique_ptr<CopyDesk> desk;
};

CopyOffice::CopyOffice(
    Session& session, const Surroundings& surroundings, CopyDesk::Manner manner, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, surroundings, manner, nullptr, nullptr, nullptr))
{
}

CopyOffice::CopyOffice(Session& session, const Surroundings& surroundings, CopyQueue& queue,
    Inventory& inventory, Store* books, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(
          *this, session, surroundings, CopyDesk::Manner::Window, &queue, &inventory, books))
{
}

CopyOffice::~CopyOffice() = default;

void CopyOffice::open(const RegionId& region)
{
    d->asked = region;
    if (d->isPrivate())
        return d->openDesk();
    d->showKept();
    d->finder.find(d->session.regionsToAsk(region))
        ->then(this, [this](const Result<QueueAccount>& found) { d->takeAccount(found); });
}

/// A window shows what it last saw of the account that the credentials were of, before any network
/// answers.
void CopyOffice::Private::showKept()
{
    if (lent == nullptr)
        return;
    finder.recall()->then(&q, [this](const Result<std::optional<QueueAccount>>& known) {
        if (!key.isEmpty() || !known || !*known)
            return;
        shown = (*known)->key;
        showing = new ListingRestorer(storeToRead(), shown, inventory);
    });
}

void CopyOffice::Private::takeAccount(const Result<QueueAccount>& found)
{
    if (!found) {
        emit q.failed(found.error());
        return;
    }
    if (!found->maySend() && manner != CopyDesk::Manner::Visitor) {
        emit q.failed(notSure(found->account));
        return;
    }
    key = found->key;
    session.expectAccount(found->account);
    if (actor.account.isEmpty())
        q.setActor({found->account, {}});
    if (!shown.isEmpty() && shown != key)
        showNothing(); // it is another account's
    openDesk();
}

void CopyOffice::Private::showNothing()
{
    if (showing)
        showing->cancel();
    const auto regions = inventory.regions();
    inventory.setRegions({});
    inventory.setRegions(regions);
    inventory.refreshAll();
}

void CopyOffice::setActor(const Actor& actor)
{
    d->actor = actor;
    if (d->writer)
        d->writer->setActor(actor);
    if (d->books != nullptr)
        d->books->setActor(actor);
}

CopyDesk* CopyOffice::desk()
{
    return d->desk.get();
}

QueueKey CopyOffice::queueKey() const
{
    return d->key;
}

Inventory& CopyOffice::inventory()
{
    return d->inventory;
}

void CopyOffice::watch(const RegionId& destination)
{
    auto regions = d->inventory.regions();
    if (d->lent != nullptr || regions.contains(destination))
        return; // a window watches what its user chose
    d->inventory.setRegions(regions << destination);
    d->inventory.refresh(destination);
}

Call<StoredQueue>* CopyOffice::readKept()
{
    const auto jobs = d->storeToRead().jobs(d->key);
    return jobs->load();
}

Call<JobChanges>* CopyOffice::changeKept(const KeptChange& change)
{
    auto* promised = new PromisedCall<JobChanges>(this);
    if (d->lock) {
        if (const auto taken = d->lock->take(); !taken) {
            promised->resolve(failure(taken.error()));
            return promised;
        }
    }
    const std::shared_ptr<JobStore> jobs = d->storeToWrite().jobs(d->key);
    jobs->load()->then(promised, [this, promised, jobs, change](const Result<StoredQueue>& kept) {
        if (!kept)
            return d->endChange(promised, failure(kept.error()));
        const JobChanges changes = change(*kept);
        jobs->write(changes)->then(promised, [this, promised, changes](const Result<void>& done) {
            if (done)
                d->endChange(promised, changes);
            else
                d->endChange(promised, failure(done.error()));
        });
    });
    return promised;
}

Call<void>* CopyOffice::leave()
{
    if (d->desk)
        return d->desk->leave();
    auto* call = new PromisedCall<void>(this);
    call->resolve({});
    return call;
}

Store& CopyOffice::Private::storeToRead()
{
    if (writer)
        return *writer;
    if (!reader)
        reader = std::make_unique<Store>(
            StoreOptions{.path = Store::defaultPath(), .use = StoreUse::Guest}, clock);
    return *reader;
}

Store& CopyOffice::Private::storeToWrite()
{
    if (writer)
        return *writer;
    writer = std::make_unique<Store>(
        StoreOptions{.path = Store::defaultPath(), .use = StoreUse::Owner}, clock);
    writer->setActor(actor);
    QObject::connect(writer.get(), &Store::damageFound, &q, [this](const Error& error) {
        if (desk && desk->ownQueue() != nullptr) // what could not be read is known here
            desk->ownQueue()->saveAll();
        emit q.troubled(error);
    });
    writer->open()->then(&q, [this](const Result<StoreOpening>& opening) {
        if (!opening)
            emit q.troubled(opening.error());
        else if (opening->trouble)
            emit q.troubled(*opening->trouble);
    });
    identities.writeTo(*writer);
    return *writer;
}

CopyDesk::OwnQueue CopyOffice::Private::makeQueue()
{
    CopyDesk::OwnQueue own;
    if (isPrivate() && books != nullptr)
        own.store = books->jobs(QueueKey(QStringLiteral("sandbox")));
    else if (isPrivate())
        own.store = std::make_unique<SessionJobStore>();
    else
        own.store = storeToWrite().jobs(key);
    if (lent != nullptr) {
        own.queue = std::shared_ptr<CopyQueue>(lent, [](CopyQueue*) {});
    } else {
        own.queue = std::make_shared<CopyQueue>(session.fsx(), inventory, clock, systemRandom(),
            nullptr, session.isLocal() ? CopyPace::lively() : CopyPace());
        own.queue->setFinishedKept(Settings().preferences().finishedKept);
    }
    return own;
}

void CopyOffice::Private::openDesk()
{
    QString socket;
    if (!isPrivate()) {
        const QueuePlace place = queuePlace(dataFolder(manner != CopyDesk::Manner::Visitor), key);
        lock = std::make_unique<QueueLock>(place.lockFile);
        socket = place.socket;
    }
    desk = std::make_unique<CopyDesk>(
        lock.get(), socket, [this] { return makeQueue(); }, manner);
    QObject::connect(desk.get(), &CopyDesk::opened, &q, [this] {
        watchLanes();
        if (lent != nullptr && !isPrivate() && !keeper)
            keeper = std::make_unique<ListingKeeper>(storeToWrite(), key, inventory);
        emit q.opened();
    });
    QObject::connect(desk.get(), &CopyDesk::jobChanged, &q, [this](const JobId& id) {
        const auto job = desk->job(id);
        if (desk->ownQueue() != nullptr && job && !job->isOver())
            q.watch(job->request.destination);
    });
    QObject::connect(
        desk.get(), &CopyDesk::signInNeeded, &q, [this](const Error& error) { weigh(error); });
    QObject::connect(desk.get(), &CopyDesk::failed, &q, &CopyOffice::failed);
    desk->open();
}

/// Those of the jobs that were kept; later ones come with their jobs.
void CopyOffice::Private::watchLanes()
{
    if (desk->ownQueue() == nullptr)
        return;
    for (const auto& job : desk->jobs()) {
        if (!job.isOver())
            q.watch(job.request.destination);
    }
}

void CopyOffice::Private::endChange(
    PromisedCall<JobChanges>* call, const Result<JobChanges>& result) const
{
    if (lock)
        lock->release();
    call->resolve(result);
}

/// A Region that is not enabled says that it does not know the access key, just as every Region
/// does if the key is wrong. Another Region tells which of the two it is.
void CopyOffice::Private::weigh(const Error& error)
{
    const RegionId region(error.region);
    if (lent != nullptr || desk->ownQueue() == nullptr || !saysNotEnabled(error)
        || region == asked) {
        emit q.signInNeeded(error);
        return;
    }
    session.sts().callerIdentity(asked)->then(
        &q, [this, region, error](const Result<CallerIdentity>& identity) {
            if (identity)
                giveUpRegion(region, error);
            else
                emit q.signInNeeded(error);
        });
}

void CopyOffice::Private::giveUpRegion(const RegionId& region, const Error& error)
{
    QList<JobId> pointless;
    for (const auto& job : desk->jobs()) {
        if (job.state == JobState::Waiting && job.request.destination == region)
            pointless.append(job.id);
    }
    if (pointless.isEmpty()) { // to one whose fate is open, the same would be said again
        emit q.signInNeeded(error);
        return;
    }
    emit q.regionIsOff(region, error);
    desk->cancel(pointless);
    desk->wake();
}

} // namespace farcopy
