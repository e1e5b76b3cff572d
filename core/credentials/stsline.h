// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/credentials/connectionsettings.h"
#include "core/credentials/credentialtools.h"

#include <memory>

namespace farcopy {

class CredentialSource;
class StsClient;

/// A connection of its own to STS for one source of credentials, opened when it is first needed:
/// with the account's endpoint, certificates and proxy, in its Region.
class StsLine
{
public:
    /// @param roleArn  names the partition, where no Region is set
    /// @param signer   whose credentials sign what is sent; nullptr: nothing is signed
    StsLine(ConnectionSettings connection, const QString& roleArn,
        std::unique_ptr<CredentialSource> signer, CredentialTools tools);
    ~StsLine();

    /// Errors: as makeNetwork().
    [[nodiscard]] Result<StsClient*> open();
    /// The Region to ask in.
    [[nodiscard]] const RegionId& region() const { return m_connection.region; }
    [[nodiscard]] CredentialSource& signer() { return *m_signer; }

private:
    struct Parts;

    ConnectionSettings m_connection;
    CredentialTools m_tools;
    std::unique_ptr<CredentialSource> m_signer;
    std::unique_ptr<Parts> m_parts;
};

} // namespace farcopy
