// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/credentials/connectionsettings.h"
#include "core/credentials/credentialtools.h"
#include "core/domain/calleridentity.h"

#include <QObject>

namespace farcopy {

struct Credentials;

/// Asks STS whose an access key is that is not kept anywhere yet, with that key alone.
class KeyTester
{
public:
    KeyTester(ResolverInput input, CredentialTools tools);

    /// @param region  asked there, unless the command line names another
    /// Errors: those of StsClient and of makeNetwork().
    [[nodiscard]] Call<CallerIdentity>* identify(const Credentials& key, const RegionId& region);

private:
    ResolverInput m_input;
    CredentialTools m_tools;
    QObject m_calls;
};

} // namespace farcopy
