// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/domain/accountinfo.h"
#include "core/domain/calleridentity.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

namespace farcopy {

class FsxClient;
class StsClient;

/// Whose queue credentials work with, and how sure that is.
struct QueueAccount {
    enum class Certainty {
        Asked,     ///< a service has just named the account
        Unnamed,   ///< the services answer, but none names it: the key is that of the credentials
        Remembered ///< of this account they were last time: its queue is shown, nothing is sent
    };

    QueueKey key;
    AccountId account; ///< empty: Unnamed
    Certainty certainty = Certainty::Remembered;
    std::optional<CallerIdentity> identity = {}; ///< as STS told it

    [[nodiscard]] bool maySend() const { return certainty != Certainty::Remembered; }
};

/// Keeps which account some credentials belonged to, so that its queue can be shown before the
/// network answers.
class IdentityMemory
{
public:
    virtual ~IdentityMemory() = default;

    /// Nothing: these credentials were never seen. Errors: Local.
    [[nodiscard]] virtual Call<std::optional<AccountId>>* recall(const AccountInfo& account) = 0;
    /// Errors: Local.
    [[nodiscard]] virtual Call<void>* remember(const AccountInfo& account, const AccountId& id) = 0;
};

/// Learns whose queue it is. STS is asked, which everybody may, and where a Region fails in another
/// one: it says the same everywhere. Where it has no endpoint or stays silent, as in a closed
/// network, FSx tells by what it says of its backups.
class AccountFinder : public QObject
{
    Q_OBJECT

public:
    /// @param server    what is asked in place of AWS; empty: AWS
    /// @param patience  so long STS may take before FSx and the next Region are asked as well
    AccountFinder(StsClient& sts, FsxClient& fsx, IdentityMemory& memory, AccountInfo account,
        QString server, QObject* parent = nullptr,
        std::chrono::milliseconds patience = std::chrono::seconds(4));

    /// What was found last time; nothing: there was no last time, or it cannot be read.
    [[nodiscard]] Call<std::optional<QueueAccount>>* recall();

    /// Asks, and remembers the answer.
    /// @param regions  those that STS is asked in, one after the other; FSx in the first. A Region
    ///                 that the account has not enabled calls its key wrong: name none such
    /// Errors: Expired (sign in again), Cancelled, Tls; those of STS in the first Region where
    /// nobody answers and nothing is remembered.
    [[nodiscard]] Call<QueueAccount>* find(const QList<RegionId>& regions);

private:
    class Finding;

    [[nodiscard]] QueueAccount named(
        const AccountId& account, QueueAccount::Certainty certainty) const;
    void remember(const AccountId& account);

    StsClient& m_sts;
    FsxClient& m_fsx;
    IdentityMemory& m_memory;
    AccountInfo m_account;
    QString m_server;
    std::chrono::milliseconds m_patience;
};

} // namespace farcopy
