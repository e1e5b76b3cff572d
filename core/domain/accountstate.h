// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/calleridentity.h"

#include <QDateTime>

#include <optional>

namespace farcopy {

/// How an account stands, as far as anybody asked.
struct AccountState {
    enum class Phase {
        NotAsked,     ///< nobody has chosen it yet, so nobody was asked
        Asking,       ///< a test is on its way
        SignedIn,     ///< the service has named its identity
        SignInNeeded, ///< a person has to do something: `error` says what
        Broken,       ///< it cannot work as it is set up: `error` says why
        OutOfReach    ///< nobody answered: `error` says why
    };

    /// What became of its profile in the files while it is open.
    enum class News { None, ProfileChanged, ProfileGone };

    Phase phase = Phase::NotAsked;
    QDateTime until = {}; ///< of SignedIn, UTC; invalid: the credentials do not expire
    std::optional<CallerIdentity> identity = {};
    std::optional<Error> error = {};
    AccountId lastSeenAs = {}; ///< the account that it was last time; empty: not known
    bool isOpen = false;
    News news = News::None;
};

/// Which phase such a failure means.
[[nodiscard]] AccountState::Phase accountPhase(const Error& error);

} // namespace farcopy
