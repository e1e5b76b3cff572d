// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/accountinfo.h"
#include "core/transport/credentialsource.h"

#include <memory>
#include <vector>

namespace farcopy {

struct FoundCredentials {
    AccountInfo info;
    std::unique_ptr<CredentialSource> source; ///< nullptr: nothing of this kind is set up
};

/// One way to come by credentials. Roles, sign-in and processes are to become further ones.
class CredentialProvider
{
public:
    virtual ~CredentialProvider() = default;

    /// Looks whether its kind is set up, without asking anybody for anything.
    /// @return  a null source to pass on to the next provider; an Error ends the search, since
    ///          going on would work as somebody else than the user meant
    [[nodiscard]] virtual Result<FoundCredentials> find() const = 0;
};

using ProviderChain = std::vector<std::unique_ptr<CredentialProvider>>;

/// What the first provider that has anything found; a null source if none has.
[[nodiscard]] Result<FoundCredentials> firstFound(const ProviderChain& chain);

} // namespace farcopy
