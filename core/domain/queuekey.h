// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/accountinfo.h"

namespace farcopy {

/// A server's address in the one form in which the same server is always written: no user, query,
/// fragment or closing slash, no port that goes without saying. Empty: AWS, or no address at all.
[[nodiscard]] QString serverText(const QString& url);

/// The queue of an account: "111122223333", "111122223333@http://127.0.0.1:4570".
/// @param server  what is asked in place of AWS; empty: AWS
[[nodiscard]] QueueKey queueKeyOf(const AccountId& account, const QString& server);

/// The queue of credentials whose account no service names: "profile:work@http://127.0.0.1:4570".
[[nodiscard]] QueueKey unnamedQueueKeyOf(const AccountInfo& account, const QString& server);

} // namespace farcopy
