// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/memorystore.h"

#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

TEST(MemoryStore, GivesBackReplacesAndRemoves)
{
    MemoryStore store;
    const QString name = QStringLiteral("prod");
    ASSERT_TRUE(test::outcomeOf(store.write(name, Secret(QByteArray("one")))));
    ASSERT_TRUE(test::outcomeOf(store.write(name, Secret(QByteArray("two")))));

    const auto secret = test::outcomeOf(store.read(name));
    ASSERT_TRUE(secret);
    EXPECT_EQ(secret->reveal(), QByteArray("two"));

    ASSERT_TRUE(test::outcomeOf(store.remove(name)));
    const auto gone = test::outcomeOf(store.read(name));
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, QStringLiteral("EntryNotFound"));
    EXPECT_TRUE(gone.error().message.contains(name));
}

} // namespace farcopy
