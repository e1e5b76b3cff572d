// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/domain/accountinfo.h"
#include "core/domain/calleridentity.h"

#include <QDateTime>

namespace farcopy {

/// What an account answered when it was asked who it is.
struct AccountFinding {
    CallerIdentity identity;
    QDateTime expiry; ///< of the credentials, UTC; invalid: they do not expire
};

/// Asks accounts that are not open who they are.
class AccountInquiry
{
public:
    virtual ~AccountInquiry() = default;

    /// Signs in as far as that is needed, and asks STS once. A person may be asked for a code or a
    /// sign-in.
    /// Errors: those of AccountResolver::resolve(), of the account's credentials and of STS.
    [[nodiscard]] virtual Call<AccountFinding>* ask(const AccountChoice& account) = 0;

    /// Which account it was the last time that it was asked; asks nobody. Empty: not known.
    /// Errors: Local.
    [[nodiscard]] virtual Call<AccountId>* recall(const AccountChoice& account) = 0;
};

} // namespace farcopy
