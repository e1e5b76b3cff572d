// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/copy/copypace.h"
#include "core/domain/accountinfo.h"
#include "core/domain/ids.h"
#include "core/domain/region.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace farcopy {

class CopyOffice;
class Session;
class Store;
class Workspace;
struct Surroundings;

/// One account as the window works with it, from the sockets up to its workspace. Its queue is
/// taken up once it is known whose it is, and let go of when it is closed.
class OpenAccount final : public QObject
{
    Q_OBJECT

public:
    /// @param watched     Regions, all of the session's partition
    /// @param activities  the store whose log all accounts share, but for a sandbox
    OpenAccount(AccountChoice account, std::unique_ptr<Session> session, const Regions& watched,
        const Surroundings& surroundings, Store& activities, const CopyPace& pace = {});
    ~OpenAccount() override;

    [[nodiscard]] const AccountChoice& account() const { return m_account; }
    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }
    /// Empty: it is not known yet whose queue it is.
    [[nodiscard]] QueueKey queueKey() const;

    /// Lists, asks who we are, and takes the queue up.
    void start();
    /// Takes the queue up, once more if it was not to be had.
    void openQueue();

signals:
    /// The queue is this one's, but something is wrong with where it is kept.
    void troubled(const farcopy::Error& error);
    /// There is no queue, for a reason that goes away by somebody who does something.
    void queueRefused(const farcopy::Error& error);
    /// Another account of this window has the queue: both are the same AWS account.
    /// @param error  what the lock says
    void queueHeldHere(const farcopy::QueueKey& key, const farcopy::Error& error);
    void queueOpened();

private:
    void signIn();
    void noteIdentity();
    void takeNoQueue(const Error& error);

    AccountChoice m_account;
    const Surroundings& m_around;
    QTimer m_openAgain;
    std::unique_ptr<Store> m_books; ///< in memory, of a sandbox; else nullptr
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CopyOffice> m_office; ///< keeps the queue of the workspace, and goes first
};

} // namespace farcopy
