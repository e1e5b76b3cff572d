// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/copybackup.h"

#include "tests/core/sandbox/sandboxfixture.h"

#include <set>

namespace farcopy::sandbox {

using SandboxCopy = SandboxFixture;

TEST_F(SandboxCopy, AnswersWithANewBackupThatIsPending)
{
    const auto source = named(u"finance weekly 1"_s);

    const auto answer = copy(source, u"eu-central-1"_s);

    const auto backup = backupOf(answer);
    EXPECT_EQ(backup.value("Lifecycle"_L1).toString(), "PENDING"_L1);
    EXPECT_EQ(backup.value("Type"_L1).toString(), "USER_INITIATED"_L1);
    EXPECT_EQ(backup.value("SourceBackupId"_L1).toString(), source);
    EXPECT_EQ(backup.value("SourceBackupRegion"_L1).toString(), "eu-west-1"_L1);
    EXPECT_TRUE(region(u"eu-central-1"_s).backups.contains(idOf(answer)));
    EXPECT_FALSE(region(u"eu-west-1"_s).backups.contains(idOf(answer)));
}

TEST_F(SandboxCopy, MovesThroughCopyingToAvailable)
{
    const auto id = idOf(copy(plainBackup(), u"eu-north-1"_s));

    clock.advance(std::chrono::seconds(4));
    EXPECT_EQ(record(u"eu-north-1"_s, id).lifecycle, "COPYING"_L1);
    const int early = record(u"eu-north-1"_s, id).progressPercent();
    clock.advance(std::chrono::seconds(3));
    EXPECT_GT(record(u"eu-north-1"_s, id).progressPercent(), early);
    EXPECT_LT(record(u"eu-north-1"_s, id).progressPercent(), 100);
    clock.advance(std::chrono::seconds(30));
    EXPECT_EQ(record(u"eu-north-1"_s, id).lifecycle, "AVAILABLE"_L1);
    EXPECT_EQ(record(u"eu-north-1"_s, id).progressPercent(), 100);
}

TEST_F(SandboxCopy, StandsStillAtSpeedZero)
{
    const auto id = idOf(copy(plainBackup(), u"eu-north-1"_s));
    clock.advance(std::chrono::seconds(5));
    world.setCopySpeed(0);

    clock.advance(std::chrono::hours(5));

    EXPECT_EQ(record(u"eu-north-1"_s, id).lifecycle, "COPYING"_L1);
}

TEST_F(SandboxCopy, ShowsFiveDifferentPercentages)
{
    std::set<int> percentages;
    QStringList ids;
    for (int i = 1; i <= 4; ++i)
        ids += idOf(copy(named(u"media archive weekly %1"_s.arg(i)), u"eu-north-1"_s));
    ids += idOf(copy(named(u"tiny notes"_s), u"eu-north-1"_s));

    clock.advance(std::chrono::seconds(5));
    for (const auto& id : ids)
        percentages.insert(record(u"eu-north-1"_s, id).progressPercent());

    EXPECT_EQ(percentages.size(), 5U);
}

TEST_F(SandboxCopy, IsQuickerWhenAnEarlierCopyIsThere)
{
    const auto first = idOf(copy(named(u"genomics weekly 1"_s), u"eu-north-1"_s));
    clock.advance(std::chrono::seconds(40));
    const auto second = idOf(copy(named(u"genomics weekly 2"_s), u"eu-north-1"_s));
    const auto otherKey = idOf(copy(
        named(u"genomics weekly 3"_s), u"eu-central-1"_s, {{u"KmsKeyId"_s, u"alias/backups"_s}}));

    EXPECT_FALSE(record(u"eu-north-1"_s, first).isIncremental);
    EXPECT_TRUE(record(u"eu-north-1"_s, second).isIncremental);
    EXPECT_FALSE(record(u"eu-central-1"_s, otherKey).isIncremental);
    clock.advance(std::chrono::seconds(9));
    EXPECT_EQ(record(u"eu-north-1"_s, second).lifecycle, "AVAILABLE"_L1);
}

TEST_F(SandboxCopy, CopiesInsideOneRegionWhenNoSourceRegionIsNamed)
{
    const auto id = plainBackup();

    const auto answer = ask(u"CopyBackup"_s, u"eu-west-1"_s, {{u"SourceBackupId"_s, id}});

    EXPECT_EQ(backupOf(answer).value("SourceBackupRegion"_L1).toString(), "eu-west-1"_L1);
}

TEST_F(SandboxCopy, MergesTagsAndLetsNewOnesWin)
{
    const auto source = sandbox::addBackup(world,
        {.name = u"old"_s, .tags = {{u"team"_s, u"a"_s}, {u"aws:backup:x"_s, u"reserved"_s}}});
    const QJsonArray tags{QJsonObject{{u"Key"_s, u"Name"_s}, {u"Value"_s, u"new"_s}}};

    const auto merged
        = idOf(copy(source, u"eu-north-1"_s, {{u"CopyTags"_s, true}, {u"Tags"_s, tags}}));
    const auto without = idOf(copy(source, u"eu-north-1"_s));

    const TagMap expected{{u"Name"_s, u"new"_s}, {u"team"_s, u"a"_s}};
    EXPECT_EQ(record(u"eu-north-1"_s, merged).tags, expected);
    EXPECT_TRUE(record(u"eu-north-1"_s, without).tags.isEmpty());
}

TEST_F(SandboxCopy, EncryptsWithTheDefaultKeyOfTheDestination)
{
    EXPECT_TRUE(region(u"eu-north-1"_s).keys.isEmpty());

    const auto id = idOf(copy(plainBackup(), u"eu-north-1"_s));

    const auto* key = region(u"eu-north-1"_s).findKey(u"alias/aws/fsx"_s);
    ASSERT_NE(key, nullptr);
    EXPECT_EQ(record(u"eu-north-1"_s, id).kmsKeyArn, key->arn);
}

TEST_F(SandboxCopy, GivesTheSameCopyForTheSameToken)
{
    const auto source = plainBackup();
    const QJsonObject token{{u"ClientRequestToken"_s, u"once"_s}};

    const auto first = idOf(copy(source, u"eu-north-1"_s, token));
    clock.advance(std::chrono::minutes(1));
    const auto second = copy(source, u"eu-north-1"_s, token);

    EXPECT_EQ(idOf(second), first);
    EXPECT_EQ(backupOf(second).value("Lifecycle"_L1).toString(), "AVAILABLE"_L1);
    EXPECT_EQ(world.copies().size(), 1);
}

TEST_F(SandboxCopy, TakesTheSameTokenAnewInAnotherRegion)
{
    const auto source = plainBackup();
    const QJsonObject token{{u"ClientRequestToken"_s, u"once"_s}};

    const auto north = idOf(copy(source, u"eu-north-1"_s, token));
    const auto paris = idOf(copy(source, u"eu-west-3"_s, token));

    EXPECT_FALSE(paris.isEmpty());
    EXPECT_NE(north, paris);
}

TEST_F(SandboxCopy, SaysThatTheCopyOfATokenWasDeleted)
{
    const auto source = plainBackup();
    const QJsonObject token{{u"ClientRequestToken"_s, u"once"_s}};
    const auto id = idOf(copy(source, u"eu-north-1"_s, token));
    region(u"eu-north-1"_s).backups.remove(id);

    const auto again = copy(source, u"eu-north-1"_s, token);

    EXPECT_EQ(idOf(again), id);
    EXPECT_EQ(backupOf(again).value("Lifecycle"_L1).toString(), "DELETED"_L1);
}

TEST_F(SandboxCopy, FailsWhenItsKeyIsDisabledWhileItRuns)
{
    const auto id
        = idOf(copy(plainBackup(), u"eu-central-1"_s, {{u"KmsKeyId"_s, u"alias/backups-dr"_s}}));
    clock.advance(std::chrono::seconds(3));

    ASSERT_TRUE(askKms(u"DisableKey"_s, u"eu-central-1"_s,
        {{u"KeyId"_s, region(u"eu-central-1"_s).findKey(u"alias/backups-dr"_s)->id}}));
    clock.advance(std::chrono::seconds(1));

    EXPECT_EQ(record(u"eu-central-1"_s, id).lifecycle, "FAILED"_L1);
    EXPECT_FALSE(record(u"eu-central-1"_s, id).failureMessage.isEmpty());
}

// The eleven errors, each reached by the state of the world (InternalServerError: by a fault,
// see sandboxservertest.cpp).

TEST_F(SandboxCopy, RefusesAnUnknownBackup)
{
    EXPECT_EQ(codeOf(copy(u"backup-0123456789abcdef0"_s, u"eu-north-1"_s)), "BackupNotFound"_L1);
}

TEST_F(SandboxCopy, RefusesADeletedBackup)
{
    const auto id = plainBackup();
    ASSERT_TRUE(ask(u"DeleteBackup"_s, u"eu-west-1"_s, {{u"BackupId"_s, id}}));

    EXPECT_EQ(codeOf(copy(id, u"eu-north-1"_s)), "BackupNotFound"_L1);
}

TEST_F(SandboxCopy, RefusesIntelligentTiering)
{
    const auto id = named(u"cold storage (Intelligent-Tiering)"_s);

    EXPECT_EQ(codeOf(copy(id, u"eu-north-1"_s)), "BadRequest"_L1);
}

TEST_F(SandboxCopy, RefusesAUsedTokenWithOtherParametersAndNamesOne)
{
    const auto source = plainBackup();
    ASSERT_TRUE(copy(source, u"eu-north-1"_s, {{u"ClientRequestToken"_s, u"t"_s}}));

    const auto other
        = copy(source, u"eu-north-1"_s, {{u"ClientRequestToken"_s, u"t"_s}, {u"CopyTags"_s, true}});

    EXPECT_EQ(codeOf(other), "IncompatibleParameterError"_L1);
    EXPECT_EQ(other.error().members.value("Parameter"_L1).toString(), "CopyTags"_L1);
}

TEST_F(SandboxCopy, RefusesMultiAzWindowsWhereThereIsNone)
{
    const auto id = named(u"hr shares weekly 1"_s);

    EXPECT_EQ(codeOf(copy(id, u"us-west-1"_s)), "IncompatibleRegionForMultiAZ"_L1);
    EXPECT_EQ(codeOf(copy(id, u"us-west-2"_s)), QString{});
    EXPECT_EQ(codeOf(copy(named(u"home directories weekly 1"_s), u"us-west-1"_s)), QString{});
}

struct KeyCase {
    const char* name;
    const char* key;
};

class SandboxDestinationKey : public SandboxFixture, public testing::WithParamInterface<KeyCase>
{
};

TEST_P(SandboxDestinationKey, IsRefused)
{
    const auto answer = copy(
        plainBackup(), u"eu-central-1"_s, {{u"KmsKeyId"_s, QString::fromLatin1(GetParam().key)}});

    EXPECT_EQ(codeOf(answer), "InvalidDestinationKmsKey"_L1);
}

INSTANTIATE_TEST_SUITE_P(Keys, SandboxDestinationKey,
    testing::Values(KeyCase{"Missing", "alias/nobody"}, KeyCase{"Disabled", "alias/retired"},
        KeyCase{"PendingDeletion", "alias/to-be-deleted"}, KeyCase{"Asymmetric", "alias/signing"},
        KeyCase{"Hmac", "alias/checksums"}, KeyCase{"ClosedToFsx", "alias/closed-to-fsx"},
        KeyCase{"OfAnotherRegion", "arn:aws:kms:eu-west-1:123456789012:alias/backups"},
        KeyCase{"Nonsense", "what?"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST_F(SandboxCopy, RefusesAKeyToACallerWhoMayNotGrant)
{
    const auto answer
        = fsx.handle(u"CopyBackup"_s, region(u"eu-central-1"_s), operatorPrincipal().caller,
            {{u"SourceBackupId"_s, plainBackup()}, {u"SourceRegion"_s, u"eu-west-1"_s},
                {u"KmsKeyId"_s, u"alias/backups"_s}});

    EXPECT_EQ(codeOf(answer), "InvalidDestinationKmsKey"_L1);
}

TEST_F(SandboxCopy, TakesAKeyByIdArnAndAlias)
{
    const auto key = *region(u"eu-central-1"_s).findKey(u"alias/backups"_s);
    const QStringList references{key.id, key.arn, u"alias/backups"_s,
        u"arn:aws:kms:eu-central-1:123456789012:alias/backups"_s};

    for (const auto& reference : references) {
        const auto id = idOf(copy(plainBackup(), u"eu-central-1"_s, {{u"KmsKeyId"_s, reference}}));
        EXPECT_EQ(record(u"eu-central-1"_s, id).kmsKeyArn, key.arn) << qPrintable(reference);
    }
}

TEST_F(SandboxCopy, RefusesSourceRegionsThatCannotBe)
{
    const auto id = plainBackup();

    for (const auto& source : {u"eu-west-9"_s, u"cn-north-1"_s, u"me-south-1"_s}) {
        EXPECT_EQ(
            codeOf(copy(id, u"eu-north-1"_s, {{u"SourceRegion"_s, source}})), "InvalidRegion"_L1)
            << qPrintable(source);
    }
}

TEST_F(SandboxCopy, RefusesASourceWhoseKeyIsDisabled)
{
    EXPECT_EQ(codeOf(copy(named(u"key retired"_s), u"eu-north-1"_s)), "InvalidSourceKmsKey"_L1);

    region(u"eu-west-1"_s).findKey(u"alias/retired"_s)->state = u"Enabled"_s;
    EXPECT_EQ(codeOf(copy(named(u"key retired"_s), u"eu-north-1"_s)), QString{});
}

TEST_F(SandboxCopy, TakesFiveAtOnceIntoARegionAndTheSixthWhenOneEnds)
{
    for (int i = 0; i < 5; ++i)
        ASSERT_EQ(codeOf(copy(plainBackup(), u"eu-north-1"_s)), QString{});

    const auto sixth = copy(plainBackup(), u"eu-north-1"_s);
    EXPECT_EQ(codeOf(sixth), "ServiceLimitExceeded"_L1);
    EXPECT_EQ(
        sixth.error().members.value("Limit"_L1).toString(), "TOTAL_IN_PROGRESS_COPY_BACKUPS"_L1);
    EXPECT_EQ(codeOf(copy(plainBackup(), u"eu-west-3"_s)), QString{});
    clock.advance(std::chrono::seconds(40));
    EXPECT_EQ(codeOf(copy(plainBackup(), u"eu-north-1"_s)), QString{});
    EXPECT_EQ(world.mostCopiesAtOnce().value(u"eu-north-1"_s), 5);
}

TEST_F(SandboxCopy, GivesEachOntapVolumeAndKeyALaneOnRequest)
{
    world.setOntapLanes(true);
    const auto backupOfVolume = [this](const QString& volumeId) {
        return sandbox::addBackup(world, {.volumeId = volumeId, .fileSystemType = u"ONTAP"_s});
    };
    const QString volume = u"fsvol-0123456789abcdef0"_s;
    for (int i = 0; i < 5; ++i)
        ASSERT_EQ(codeOf(copy(backupOfVolume(volume), u"eu-north-1"_s)), QString{});
    const QString otherKey = world.addKey(region(u"eu-north-1"_s), {}).arn;

    EXPECT_EQ(codeOf(copy(backupOfVolume(volume), u"eu-north-1"_s)), "ServiceLimitExceeded"_L1);
    EXPECT_EQ(codeOf(copy(backupOfVolume(volume), u"eu-north-1"_s, {{u"KmsKeyId"_s, otherKey}})),
        QString{});
    EXPECT_EQ(codeOf(copy(backupOfVolume({}), u"eu-north-1"_s)), QString{});
    EXPECT_EQ(codeOf(copy(plainBackup(), u"eu-north-1"_s)), QString{});
    EXPECT_EQ(world.mostCopiesAtOnce().value(u"eu-north-1"_s), 8);
    EXPECT_EQ(world.mostCopiesInLane(), 5);
}

TEST_F(SandboxCopy, CountsOntapWithAllOthersUnlessAsked)
{
    for (int i = 0; i < 5; ++i)
        ASSERT_EQ(codeOf(copy(plainBackup(), u"eu-north-1"_s)), QString{});

    const auto volume = sandbox::addBackup(world, {.fileSystemType = u"ONTAP"_s});

    EXPECT_EQ(codeOf(copy(volume, u"eu-north-1"_s)), "ServiceLimitExceeded"_L1);
}

TEST_F(SandboxCopy, CountsWhatAColleagueCopies)
{
    for (int i = 0; i < 4; ++i)
        ASSERT_EQ(codeOf(copy(plainBackup(), u"us-east-1"_s)), QString{});

    EXPECT_EQ(codeOf(copy(plainBackup(), u"us-east-1"_s)), "ServiceLimitExceeded"_L1);
}

TEST_F(SandboxCopy, KeepsTheQuotaOfUserInitiatedBackups)
{
    ASSERT_EQ(codeOf(copy(plainBackup(), u"sa-east-1"_s)), QString{});

    const auto fifth = copy(plainBackup(), u"sa-east-1"_s);

    EXPECT_EQ(codeOf(fifth), "ServiceLimitExceeded"_L1);
    EXPECT_EQ(
        fifth.error().members.value("Limit"_L1).toString(), "TOTAL_USER_INITIATED_BACKUPS"_L1);
}

TEST_F(SandboxCopy, RefusesMoreThanFiftyMergedTags)
{
    const auto id = named(u"forty-eight tags"_s);

    const auto many = copy(id, u"eu-north-1"_s, {{u"CopyTags"_s, true}, {u"Tags"_s, tagList(3)}});
    const auto fifty = copy(id, u"eu-north-1"_s, {{u"CopyTags"_s, true}, {u"Tags"_s, tagList(2)}});

    EXPECT_EQ(codeOf(many), "ServiceLimitExceeded"_L1);
    EXPECT_EQ(many.error().members.value("Limit"_L1).toString(), "TOTAL_USER_TAGS"_L1);
    EXPECT_EQ(record(u"eu-north-1"_s, idOf(fifty)).tags.size(), 50);
}

TEST_F(SandboxCopy, RefusesASourceThatIsNotAvailableAndNamesIt)
{
    for (const auto& name : {u"being created"_s, u"failed backup"_s}) {
        const auto answer = copy(named(name), u"eu-north-1"_s);
        EXPECT_EQ(codeOf(answer), "SourceBackupUnavailable"_L1);
        EXPECT_EQ(answer.error().members.value("BackupId"_L1).toString(), named(name));
    }
}

TEST_F(SandboxCopy, RefusesFlexGroupVolumes)
{
    EXPECT_EQ(codeOf(copy(named(u"analytics (FlexGroup)"_s), u"eu-north-1"_s)),
        "UnsupportedOperation"_L1);
    EXPECT_EQ(codeOf(copy(named(u"netapp cluster weekly 1"_s), u"eu-north-1"_s)), QString{});
}

TEST_F(SandboxCopy, ChecksTheModelsConstraints)
{
    const auto id = plainBackup();
    const auto codeWith
        = [&](const QJsonObject& more) { return codeOf(copy(id, u"eu-north-1"_s, more)); };
    const auto tag = [](const QString& key) {
        return QJsonArray{QJsonObject{{u"Key"_s, key}, {u"Value"_s, u""_s}}};
    };

    EXPECT_EQ(codeOf(copy(u"backup-XYZ12345"_s, u"eu-north-1"_s)), "ValidationException"_L1);
    EXPECT_EQ(codeOf(ask(u"CopyBackup"_s, u"eu-north-1"_s, {})), "ValidationException"_L1);
    EXPECT_EQ(codeWith({{u"SourceRegion"_s, u"EU_WEST"_s}}), "ValidationException"_L1);
    EXPECT_EQ(codeWith({{u"ClientRequestToken"_s, u"ä"_s}}), "ValidationException"_L1);
    EXPECT_EQ(codeWith({{u"Tags"_s, tagList(51)}}), "ValidationException"_L1);
    EXPECT_EQ(codeWith({{u"Tags"_s, tag(u"–"_s)}}), "ValidationException"_L1);
    EXPECT_EQ(codeWith({{u"Tags"_s, QJsonArray{}}}), "ValidationException"_L1);
    EXPECT_EQ(codeWith({{u"Tags"_s, tag(u"aws:x"_s)}}), "BadRequest"_L1);
    EXPECT_EQ(codeWith({{u"CopyTags"_s, u"yes"_s}}), "SerializationException"_L1);
    EXPECT_EQ(codeWith({{u"KmsKeyId"_s, 7}}), "SerializationException"_L1);
    EXPECT_EQ(world.copies().size(), 0);
}

} // namespace farcopy::sandbox
