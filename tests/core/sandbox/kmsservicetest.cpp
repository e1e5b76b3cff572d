// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/kmsservice.h"

#include "tests/core/sandbox/sandboxfixture.h"

namespace farcopy::sandbox {

class SandboxKms : public SandboxFixture
{
protected:
    const QString frankfurt = u"eu-central-1"_s;
};

TEST_F(SandboxKms, ListsAliasesOverSeveralPages)
{
    QStringList names;
    QJsonObject request;
    int pages = 0;
    for (bool isMore = true; isMore && pages < 10; ++pages) {
        const auto answer = askKms(u"ListAliases"_s, frankfurt, request);
        const auto aliases = answer->value("Aliases"_L1).toArray();
        for (const auto& alias : aliases)
            names.append(alias.toObject().value("AliasName"_L1).toString());
        isMore = answer->value("Truncated"_L1).toBool();
        request.insert("Marker"_L1, answer->value("NextMarker"_L1));
    }

    EXPECT_GT(pages, 1);
    EXPECT_EQ(names, region(frankfurt).aliases.keys());
}

TEST_F(SandboxKms, LeavesTheTargetOfAPredefinedAliasOutUntilItsKeyIsMade)
{
    const auto aliases
        = askKms(u"ListAliases"_s, u"eu-north-1"_s, {})->value("Aliases"_L1).toArray();

    EXPECT_EQ(aliases.size(), 6);
    for (const auto& alias : aliases)
        EXPECT_FALSE(alias.toObject().contains("TargetKeyId"_L1));
}

TEST_F(SandboxKms, DescribesAKeyByAlias)
{
    const auto answer = askKms(u"DescribeKey"_s, frankfurt, {{u"KeyId"_s, u"alias/signing"_s}});

    const auto key = answer->value("KeyMetadata"_L1).toObject();
    EXPECT_EQ(key.value("KeySpec"_L1).toString(), "RSA_2048"_L1);
    EXPECT_EQ(key.value("KeyUsage"_L1).toString(), "SIGN_VERIFY"_L1);
    EXPECT_EQ(key.value("KeyState"_L1).toString(), "Enabled"_L1);
}

TEST_F(SandboxKms, RefusesWhatItDoesNotKnow)
{
    EXPECT_EQ(codeOf(askKms(u"DescribeKey"_s, frankfurt, {{u"KeyId"_s, u"alias/nobody"_s}})),
        "NotFoundException"_L1);
    EXPECT_EQ(codeOf(askKms(u"ListKeys"_s, frankfurt, {{u"Marker"_s, u"bm8="_s}})),
        "InvalidMarkerException"_L1);
    EXPECT_EQ(
        codeOf(askKms(u"ListKeys"_s, frankfurt, {{u"Limit"_s, 0}})), "ValidationException"_L1);
    EXPECT_EQ(codeOf(askKms(u"DescribeKey"_s, frankfurt, {})), "ValidationException"_L1);
}

TEST_F(SandboxKms, ChangesTheStateOfCustomerKeysAlone)
{
    const auto id = region(frankfurt).findKey(u"alias/backups"_s)->id;
    const QJsonObject key{{u"KeyId"_s, id}};
    const auto state = [&] { return region(frankfurt).keys.value(id).state; };

    ASSERT_TRUE(askKms(u"DisableKey"_s, frankfurt, key));
    EXPECT_EQ(state(), "Disabled"_L1);
    ASSERT_TRUE(askKms(u"ScheduleKeyDeletion"_s, frankfurt, key));
    EXPECT_EQ(state(), "PendingDeletion"_L1);
    EXPECT_EQ(codeOf(askKms(u"EnableKey"_s, frankfurt, key)), "KMSInvalidStateException"_L1);
    ASSERT_TRUE(askKms(u"CancelKeyDeletion"_s, frankfurt, key));
    EXPECT_EQ(state(), "Disabled"_L1);
    ASSERT_TRUE(askKms(u"EnableKey"_s, frankfurt, key));
    EXPECT_EQ(state(), "Enabled"_L1);
    EXPECT_EQ(codeOf(askKms(u"DisableKey"_s, frankfurt,
                  {{u"KeyId"_s, region(frankfurt).findKey(u"alias/aws/fsx"_s)->id}})),
        "AccessDeniedException"_L1);
}

} // namespace farcopy::sandbox
