// SPDX-License-Identifier: Apache-2.0
#include "core/domain/accountstate.h"

#include <gtest/gtest.h>

namespace farcopy {

using Phase = AccountState::Phase;

TEST(AccountPhase, AsksForASignInOnlyWhereOneHelps)
{
    const auto expired = [](const char* code) {
        return accountPhase({.kind = ErrorKind::Expired, .code = QLatin1String(code)});
    };

    EXPECT_EQ(expired("ExpiredTokenException"), Phase::SignInNeeded);
    EXPECT_EQ(expired("SignInNeeded"), Phase::SignInNeeded);
    EXPECT_EQ(expired("RoleRefused"), Phase::Broken);
    EXPECT_EQ(expired("ProcessFailed"), Phase::Broken);
    EXPECT_EQ(expired("InvalidClientTokenId"), Phase::Broken);
}

TEST(AccountPhase, TellsASilentServiceFromABrokenAccount)
{
    EXPECT_EQ(accountPhase({.kind = ErrorKind::Network}), Phase::OutOfReach);
    EXPECT_EQ(accountPhase({.kind = ErrorKind::Timeout}), Phase::OutOfReach);
    EXPECT_EQ(accountPhase({.kind = ErrorKind::Local, .code = QStringLiteral("ProfileLoop")}),
        Phase::Broken);
    EXPECT_EQ(accountPhase({.kind = ErrorKind::Cancelled}), Phase::NotAsked);
}

} // namespace farcopy
