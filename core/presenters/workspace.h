// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/randomsource.h"
#include "core/copy/copypace.h"
#include "core/domain/accountinfo.h"
#include "core/domain/region.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace farcopy {

class ActivityLog;
class CopyQueue;
class FsxClient;
class Inventory;
class KmsClient;
class PartitionTable;
class StsClient;
struct CallerIdentity;

/// What the screens of one account work with: its Regions, its backups, its queue. It lives as long
/// as the account is open, shown or not.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Who keeps the queue.
    enum class Keeping {
        Session,  ///< nobody: it lives as long as the workspace
        Elsewhere ///< whoever calls queue().keepIn(); until then nothing is sent
    };

    /// @param regions  those to watch, all of one partition
    /// @param home     asked for the identity, and the terminal's default
    /// @param pace     of the queue; a sandbox has its own
    Workspace(AccountInfo account, FsxClient& fsx, KmsClient& kms, StsClient& sts,
        const PartitionTable& partitions, const Regions& regions, const RegionId& home,
        const Clock& clock, RandomSource random, Keeping keeping = Keeping::Session,
        QObject* parent = nullptr, const CopyPace& pace = {});
    ~Workspace() override;

    /// Asks who we are and lists every Region; one does not wait for the other. May be called
    /// again: after a sign-in.
    void start();
    /// A person wants to sign in: what could not be asked is asked again, by who hears
    /// signInWanted(), and everything goes on.
    void signIn();
    /// Asks who we are, once more; identityChanged() follows.
    void askIdentity();

    [[nodiscard]] const AccountInfo& account() const;
    [[nodiscard]] const Regions& regions() const;
    [[nodiscard]] const RegionId& home() const;
    /// nullptr: not known yet, or identityError() says why not
    [[nodiscard]] const CallerIdentity* identity() const;
    [[nodiscard]] std::optional<Error> identityError() const;
    /// Why a person has to sign in before this account goes on, as identity, home Region or queue
    /// said last; nothing: nobody has to.
    [[nodiscard]] std::optional<Error> signInError() const;
    /// Until when the credentials are good, UTC; invalid: they do not expire, or none were given.
    [[nodiscard]] QDateTime signedInUntil() const;
    void setSignedInUntil(const QDateTime& expiry);

    /// Whether what waits in the queue is there again the next time.
    [[nodiscard]] bool keepsQueue() const;

    [[nodiscard]] Inventory& inventory();
    [[nodiscard]] CopyQueue& queue();
    [[nodiscard]] ActivityLog& activityLog();
    [[nodiscard]] FsxClient& fsx();
    [[nodiscard]] KmsClient& kms();
    [[nodiscard]] const PartitionTable& partitions() const;
    [[nodiscard]] const Clock& clock() const;

signals:
    void identityChanged();
    /// signInError() or signedInUntil() is another.
    void signInChanged();
    void signInWanted();

private:
    void watchSignIn();
    void setSignInError(const std::optional<Error>& error);
    void endSignInTrouble();
    void noteIdentity(const CallerIdentity& identity);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farcopy
