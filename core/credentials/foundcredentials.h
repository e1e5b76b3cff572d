// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/accountinfo.h"
#include "core/transport/credentialsource.h"

#include <memory>

namespace farcopy {

/// What a search for credentials ended with. An Error in its place ends the search as well, since
/// going on would work as somebody else than the user meant.
struct FoundCredentials {
    AccountInfo info;
    std::unique_ptr<CredentialSource> source; ///< nullptr: nothing of this kind is set up
};

} // namespace farcopy
