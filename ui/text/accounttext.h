// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/accountinfo.h"
#include "core/domain/accountmark.h"
#include "core/domain/accountstate.h"

#include <QString>

/// How accounts are called and how they stand. Plain text, one line each unless said otherwise.
namespace farcopy::text {

/// "Sandbox", "Environment", the profile's or key's name.
[[nodiscard]] QString accountName(const AccountChoice& account);

/// "prod · 111122223333"; the name alone while the account is not known.
[[nodiscard]] QString accountTitle(const AccountChoice& account, const AccountId& id);

/// "Red"; "No colour".
[[nodiscard]] QString markColourName(MarkColour colour);

/// "PRODUCTION – prod · 111122223333"; without a label what comes behind it.
[[nodiscard]] QString markedTitle(const AccountMark& mark, const QString& title);

/// "Signed in until 14:30", "Needs sign-in: The session has expired", "Not asked yet".
[[nodiscard]] QString accountStateText(const AccountState& state, const QDateTime& now);

/// "111122223333 · user/ada", "last seen as 111122223333"; empty: nothing is known.
[[nodiscard]] QString identityText(const AccountState& state);

/// What is wrong and what to do, and whom the service named: some sentences; may be empty.
[[nodiscard]] QString accountDetails(const AccountState& state);

/// That the profile of an open account is another by now; empty: it is not.
[[nodiscard]] QString accountNewsText(AccountState::News news);

} // namespace farcopy::text
