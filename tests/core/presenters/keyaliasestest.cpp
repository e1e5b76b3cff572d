// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/keyaliases.h"

#include "core/inventory/inventory.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;

const QString keyId = QStringLiteral("1234abcd-12ab-34cd-56ef-1234567890ab");

class Aliases : public testing::Test
{
protected:
    Aliases()
    {
        account.on("DescribeBackups", [](const QJsonObject&) {
            return test::FakeAccount::json({{QStringLiteral("Backups"),
                QJsonArray{QJsonObject{{QStringLiteral("BackupId"), test::sampleId(1).text()}}}}});
        });
        account.setKeys({{keyId, QStringLiteral("alias/dr")}, {keyId, QStringLiteral("alias/zz")}});
    }
    [[nodiscard]] bool lists()
    {
        Inventory& inventory = account.workspace.inventory();
        inventory.refreshAll();
        return eventually([&] { return !inventory.isLoading(); });
    }
    [[nodiscard]] int asked() const { return int(account.sent("ListAliases").size()); }

    test::FakeAccount account;
    const QString ireland = test::sampleBackup(1).kmsKeyId;
};

} // namespace

TEST_F(Aliases, AreAskedOnceForEachListedRegion)
{
    KeyAliases aliases(account.workspace);
    EXPECT_EQ(aliases.aliasOf(ireland), QString());
    EXPECT_EQ(asked(), 0);

    ASSERT_TRUE(lists());

    EXPECT_TRUE(eventually([&] { return !aliases.aliasOf(ireland).isEmpty(); }));
    EXPECT_EQ(aliases.aliasOf(ireland), QStringLiteral("alias/dr"));
    EXPECT_TRUE(eventually([&] { return asked() == 3; })); // one for each Region
    account.workspace.inventory().merge(
        RegionId(QStringLiteral("eu-west-1")), {test::sampleBackup(2)});
    EXPECT_EQ(asked(), 3);
}

TEST_F(Aliases, OfWhatIsNoKeyArnAreNotKnown)
{
    KeyAliases aliases(account.workspace);
    ASSERT_TRUE(lists());
    ASSERT_TRUE(eventually([&] { return !aliases.aliasOf(ireland).isEmpty(); }));

    for (const char* odd : {"", ":::::", "key/", "arn:aws:kms:eu-west-1:1:alias/dr"})
        EXPECT_EQ(aliases.aliasOf(QLatin1String(odd)), QString()) << odd;
    EXPECT_EQ(
        aliases.aliasOf(QStringLiteral("arn:aws:kms:mars:111122223333:key/") + keyId), QString());
}

TEST_F(Aliases, AreNotAskedForAgainWhereTheyAreRefused)
{
    account.refuse("ListAliases", "AccessDeniedException");
    KeyAliases aliases(account.workspace);
    ASSERT_TRUE(lists());
    ASSERT_TRUE(eventually([&] { return asked() == 3; }));
    QCoreApplication::sendPostedEvents();
    account.clock.advance(std::chrono::minutes(5));

    ASSERT_TRUE(lists());
    ASSERT_TRUE(lists());

    EXPECT_EQ(asked(), 3);
    EXPECT_EQ(aliases.aliasOf(ireland), QString());
}

} // namespace farcopy
