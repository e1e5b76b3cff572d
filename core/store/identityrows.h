// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/accountinfo.h"

namespace farcopy {

class Database;

namespace store {

/// The account that this choice last turned out to be; empty: not known.
[[nodiscard]] Result<AccountId> readIdentity(
    Database& database, const AccountChoice& choice, const QString& endpointUrl);

[[nodiscard]] Result<void> writeIdentity(Database& database, const AccountChoice& choice,
    const QString& endpointUrl, const AccountId& account);

} // namespace store

} // namespace farcopy
