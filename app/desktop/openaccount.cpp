// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/openaccount.h"

#include "app/composition/copyoffice.h"
#include "app/composition/session.h"
#include "app/composition/surroundings.h"
#include "core/base/randomsource.h"
#include "core/domain/activity.h"
#include "core/domain/calleridentity.h"
#include "core/presenters/activitylog.h"
#include "core/presenters/workspace.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace farcopy {

namespace {

/// Until an account that nobody could name is asked for again.
constexpr std::chrono::seconds pauseBeforeOpening{20};

bool isHeldHere(const Error& error)
{
    return error.code == QLatin1String("QueueOwned")
        && error.members.value(QStringLiteral("Pid"))
        == QString::number(QCoreApplication::applicationPid());
}

} // namespace

OpenAccount::OpenAccount(AccountChoice account, std::unique_ptr<Session> session,
    const Regions& watched, const Surroundings& surroundings, Store& activities,
    const CopyPace& pace)
    : m_account(std::move(account))
    , m_around(surroundings)
    , m_session(std::move(session))
    , m_workspace(std::make_unique<Workspace>(m_session->account(), m_session->fsx(),
          m_session->kms(), m_session->sts(), m_around.partitions, watched, m_session->home(),
          m_around.clock, systemRandom(), Workspace::Keeping::Elsewhere, nullptr, pace))
{
    m_openAgain.setSingleShot(true);
    connect(&m_openAgain, &QTimer::timeout, this, &OpenAccount::openQueue);
    connect(m_workspace.get(), &Workspace::signInWanted, this, &OpenAccount::signIn);
    if (m_session->account().origin == CredentialOrigin::Sandbox)
        m_books = std::make_unique<Store>(StoreOptions(), m_around.clock);
    m_workspace->activityLog().keepIn(m_books ? *m_books : activities);
    connect(m_workspace.get(), &Workspace::identityChanged, this, &OpenAccount::noteIdentity);
    m_workspace->setSignedInUntil(m_session->credentialsExpiry());
    m_session->onCredentialsChange(
        [this] { m_workspace->setSignedInUntil(m_session->credentialsExpiry()); });
}

OpenAccount::~OpenAccount()
{
    m_session->onCredentialsChange({});
    m_office.reset(); // in the order of their use; it also lets go of the account's queue
    m_workspace.reset();
}

QueueKey OpenAccount::queueKey() const
{
    return m_office ? m_office->queueKey() : QueueKey();
}

void OpenAccount::start()
{
    m_workspace->start();
    openQueue();
}

void OpenAccount::signIn()
{
    m_session->signIn();
    if (m_office && m_office->desk() == nullptr)
        openQueue(); // it could not be learnt whose it is
}

void OpenAccount::noteIdentity()
{
    const CallerIdentity* identity = m_workspace->identity();
    if (m_office && identity != nullptr)
        m_office->setActor({identity->account, identity->arn});
}

/// Where the account cannot be learnt for want of an answer, it is asked for again by itself; until
/// then copies wait.
void OpenAccount::openQueue()
{
    m_openAgain.stop();
    m_office = std::make_unique<CopyOffice>(
        *m_session, m_around, m_workspace->queue(), m_workspace->inventory(), m_books.get());
    noteIdentity();
    auto* office = m_office.get();
    connect(office, &CopyOffice::opened, this, &OpenAccount::queueOpened);
    connect(office, &CopyOffice::troubled, this, &OpenAccount::troubled);
    connect(office, &CopyOffice::failed, this, &OpenAccount::takeNoQueue,
        Qt::QueuedConnection); // the office may go
    office->open(m_session->home());
}

void OpenAccount::takeNoQueue(const Error& error)
{
    if (isHeldHere(error)) {
        emit queueHeldHere(queueKey(), error);
        return;
    }
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Throttled:
    case ErrorKind::Unavailable:
    case ErrorKind::BadAnswer:
    case ErrorKind::Cancelled:
        m_openAgain.start(pauseBeforeOpening);
        return;
    case ErrorKind::Expired: // told by the Regions that cannot be listed
        return;
    case ErrorKind::Local:
        if (error.code == QLatin1String("AccountNotSure")) {
            m_openAgain.start(pauseBeforeOpening);
            return;
        }
        break;
    case ErrorKind::Tls:
    case ErrorKind::AccessDenied:
    case ErrorKind::Rejected:
        break;
    }
    emit queueRefused(error);
}

} // namespace farcopy
