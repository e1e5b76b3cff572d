// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/credentials/accountresolver.h"
#include "core/domain/region.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace farcopy {

class FsxClient;
class KmsClient;
class PartitionTable;
class StsClient;

/// Everything that speaks with the services on behalf of one account, from the clients down to the
/// sockets. It goes as a whole when another account is chosen; what uses it goes first.
class Session
{
public:
    /// Errors: Local (certificates or proxy cannot be used, or no partition takes the Region's
    /// name).
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(
        ResolvedAccount account, const PartitionTable& partitions, const Clock& clock);

    /// Starts a sandbox of its own on a free port, gone with the session.
    /// Errors: Local, if no port can be opened.
    [[nodiscard]] static Result<std::unique_ptr<Session>> openSandbox(
        const PartitionTable& partitions, const Clock& clock);

    ~Session();

    [[nodiscard]] const AccountInfo& account() const;
    /// The Region that the account's settings name, else its partition's own.
    [[nodiscard]] const RegionId& home() const;
    /// Whether somebody named it.
    [[nodiscard]] bool hasChosenHome() const;
    /// Whether FSx is a server on this machine, a sandbox: asking it often costs nothing.
    [[nodiscard]] bool isLocal() const;
    /// The server that is asked for FSx in place of AWS; empty: AWS, also by an address of one's
    /// own network.
    [[nodiscard]] QString server() const;
    /// Where STS can be asked: in `first`, and where that fails in some more Regions, which every
    /// account of the partition has. Where one server stands for all, in `first` alone.
    [[nodiscard]] QList<RegionId> regionsToAsk(const RegionId& first) const;
    /// The Regions of the account's partition that have FSx.
    [[nodiscard]] Regions regions() const;

    /// Somebody wants to go on: what was given up when it was asked may be asked again.
    void signIn();

    /// Whose the credentials are that were last used: others are held back from now on, see
    /// AccountGuard. Empty: nobody's in particular.
    void expectAccount(const AccountId& account);

    /// Until when the credentials last used are good, UTC; invalid: they do not expire.
    [[nodiscard]] QDateTime credentialsExpiry() const;
    /// Called when that has changed.
    void onCredentialsChange(std::function<void()> listener);

    [[nodiscard]] FsxClient& fsx();
    [[nodiscard]] KmsClient& kms();
    [[nodiscard]] StsClient& sts();

private:
    struct Parts;
    explicit Session(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace farcopy
