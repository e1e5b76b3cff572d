// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainstore.h"

#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

// What a real keychain answers is tested in tests/peers/keyring.py, in a session of its own.

TEST(KeychainStore, RefusesWhatSomeBackEndsCannotHold)
{
    KeychainStore store;

    const auto outcome = test::outcomeOf(store.write(
        QStringLiteral("large"), Secret(QByteArray(KeychainStore::maxSecretBytes + 1, 'x'))));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, QStringLiteral("SecretTooLarge"));
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("2560")));
}

} // namespace farcopy
