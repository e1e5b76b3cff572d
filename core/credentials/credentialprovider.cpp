// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/credentialprovider.h"

namespace farcopy {

Result<FoundCredentials> firstFound(const ProviderChain& chain)
{
    for (const auto& provider : chain) {
        auto found = provider->find();
        if (!found || found->source)
            return found;
    }
    return FoundCredentials();
}

} // namespace farcopy
