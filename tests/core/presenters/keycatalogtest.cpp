// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/keycatalog.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using Phase = KeyCatalog::Phase;
using Fitness = KeyChoice::Fitness;

class KeyCatalogTest : public testing::Test
{
protected:
    [[nodiscard]] bool loads()
    {
        catalog.load();
        return test::eventually([this] { return !catalog.isBusy(); });
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const QList<KeyChoice> choices = catalog.choices();
        for (const KeyChoice& choice : choices)
            names << (choice.alias.isEmpty() ? choice.keyId : choice.alias);
        return names;
    }

    test::FakeAccount account;
    KeyCatalog catalog{account.kms, RegionId(QStringLiteral("eu-central-1"))};
};

QString uuid(int number)
{
    return QStringLiteral("1234abcd-12ab-34cd-56ef-%1").arg(number, 12, 10, QLatin1Char('0'));
}

} // namespace

TEST_F(KeyCatalogTest, OffersTheDefaultKeyFirstThenAliasesThenOtherKeys)
{
    account.setKeys({{uuid(1), QStringLiteral("alias/zebra")}, {uuid(2), {}},
        {uuid(3), QStringLiteral("alias/Archive")}});

    ASSERT_TRUE(loads());

    EXPECT_EQ(names(),
        (QStringList{QStringLiteral("alias/aws/fsx"), QStringLiteral("alias/Archive"),
            QStringLiteral("alias/zebra"), uuid(2)}));
    EXPECT_TRUE(catalog.choices().first().isDefault());
}

TEST_F(KeyCatalogTest, NamesKeysByTheirArn)
{
    account.setKeys({{uuid(1), QStringLiteral("alias/dr")}});

    ASSERT_TRUE(loads());

    EXPECT_EQ(catalog.choices().at(1).ref.text(),
        QStringLiteral("arn:aws:kms:eu-central-1:111122223333:key/") + uuid(1));
}

TEST_F(KeyCatalogTest, MarksKeysThatCannotEncrypt)
{
    account.setKeys({{uuid(1), QStringLiteral("alias/a")},
        {uuid(2), QStringLiteral("alias/b"), QStringLiteral("PendingDeletion")}});

    ASSERT_TRUE(loads());

    EXPECT_EQ(catalog.choices().at(1).fitness, Fitness::Usable);
    EXPECT_EQ(catalog.choices().at(2).fitness, Fitness::Unusable);
    EXPECT_EQ(catalog.choices().at(2).state, QStringLiteral("PendingDeletion"));
}

TEST_F(KeyCatalogTest, LeavesOutWhatAwsManagesForOtherServices)
{
    account.setKeys({{uuid(1), QStringLiteral("alias/aws/ebs"), QStringLiteral("Enabled"),
                         QStringLiteral("AWS")},
        {uuid(2), {}, QStringLiteral("Enabled"), QStringLiteral("AWS")}});

    ASSERT_TRUE(loads());

    EXPECT_EQ(names(), QStringList{QStringLiteral("alias/aws/fsx")});
}

TEST_F(KeyCatalogTest, KeepsTheDefaultWhenNothingMayBeRead)
{
    account.refuse("ListAliases", "AccessDeniedException");
    account.refuse("ListKeys", "AccessDeniedException");

    ASSERT_TRUE(loads());

    EXPECT_EQ(catalog.phase(), Phase::Failed);
    ASSERT_TRUE(catalog.error());
    EXPECT_EQ(catalog.error()->kind, ErrorKind::AccessDenied);
    EXPECT_EQ(names(), QStringList{QStringLiteral("alias/aws/fsx")});
}

TEST_F(KeyCatalogTest, ShowsKeysWhoseStateMayNotBeRead)
{
    account.setKeys({{uuid(1), QStringLiteral("alias/a")}, {uuid(2), QStringLiteral("alias/b")}});
    account.refuse("DescribeKey", "AccessDeniedException");

    ASSERT_TRUE(loads());

    EXPECT_EQ(catalog.phase(), Phase::Ready);
    EXPECT_EQ(catalog.choices().at(1).fitness, Fitness::NotKnown);
}

TEST_F(KeyCatalogTest, StopsAskingForStatesAfterARefusal)
{
    QList<test::FakeKey> keys;
    for (int i = 0; i < 40; ++i)
        keys.append({uuid(i), {}});
    account.setKeys(keys);
    account.refuse("DescribeKey", "AccessDeniedException");

    ASSERT_TRUE(loads());

    EXPECT_LE(account.sent("DescribeKey").size(), 8);
}

TEST_F(KeyCatalogTest, AsksOnceForAKeyThatWasTyped)
{
    account.setKeys({{uuid(1), {}}});
    account.refuse("ListKeys", "AccessDeniedException");
    ASSERT_TRUE(loads());
    const KeyRef typed(uuid(1));

    catalog.describe(typed);
    catalog.describe(typed);
    ASSERT_TRUE(test::eventually([&] { return catalog.details(typed).has_value(); }));

    EXPECT_EQ(account.sent("DescribeKey").size(), 1);
    EXPECT_TRUE(catalog.details(typed)->canEncryptBackups());
}

TEST_F(KeyCatalogTest, KnowsWhenKmsHasNoSuchKey)
{
    const KeyRef typed(QStringLiteral("alias/misspelt"));
    ASSERT_TRUE(loads());

    catalog.describe(typed);
    ASSERT_TRUE(test::eventually([&] { return catalog.details(typed).has_value(); }));

    EXPECT_EQ(catalog.details(typed)->state, QStringLiteral("NotFound"));
    EXPECT_FALSE(catalog.details(typed)->canEncryptBackups());
}

TEST_F(KeyCatalogTest, ReadsAgainAfterAFailure)
{
    account.refuse("ListAliases", "InternalFailure");
    ASSERT_TRUE(loads());
    ASSERT_TRUE(catalog.error());
    account.setKeys({{uuid(1), QStringLiteral("alias/dr")}});

    ASSERT_TRUE(loads());

    EXPECT_FALSE(catalog.error());
    EXPECT_TRUE(names().contains(QStringLiteral("alias/dr")));
}

} // namespace farcopy
