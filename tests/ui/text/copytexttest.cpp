// SPDX-License-Identifier: Apache-2.0
#include "ui/text/copytext.h"

#include "tests/support/samples.h"

#include <gtest/gtest.h>

#include <array>

namespace farcopy::text {

namespace {

constexpr std::array<CheckId, 18> allChecks{CheckId::SourceStatus, CheckId::IntelligentTiering,
    CheckId::FlexGroup, CheckId::MultiAzWindows, CheckId::AwsBackup, CheckId::EarlierCopy,
    CheckId::Destination, CheckId::Partition, CheckId::DestinationHasFsx, CheckId::SameRegion,
    CheckId::OptInRegion, CheckId::KeyForm, CheckId::KeyRegion, CheckId::KeyUsable,
    CheckId::SourceKeyGrant, CheckId::TagForm, CheckId::TagCount, CheckId::LaneRoom};

Check blockerOf(CheckId id)
{
    return {.severity = CheckSeverity::Blocker,
        .id = id,
        .backups = {test::sampleId(1), test::sampleId(2)},
        .subject = QStringLiteral("eu-central-1"),
        .flaw = constraints::Flaw::BadCharacter,
        .count = 7};
}

} // namespace

TEST(CopyText, HasASentenceForEveryCheck)
{
    for (const CheckId id : allChecks) {
        for (const int sources : {1, 2, 12}) {
            const QString text = checkText(blockerOf(id), sources);
            EXPECT_TRUE(text.endsWith(u'.')) << static_cast<int>(id) << qPrintable(text);
            EXPECT_FALSE(text.contains(u'%')) << static_cast<int>(id) << qPrintable(text);
        }
    }
}

TEST(CopyText, CountsTheBackupsConcerned)
{
    const Check check = blockerOf(CheckId::SourceStatus);

    EXPECT_TRUE(checkText(check, 12).startsWith(QStringLiteral("2 of 12 backups are")));
    EXPECT_TRUE(checkText(check, 2).startsWith(QStringLiteral("All 2 backups are")));
    EXPECT_TRUE(checkText(check, 1).startsWith(QStringLiteral("The backup is")));
}

TEST(CopyText, SaysWhyAKeyCannotBeUsed)
{
    Check check = blockerOf(CheckId::KeyUsable);
    check.subject = QStringLiteral("PendingDeletion");
    EXPECT_EQ(
        checkText(check, 1), QStringLiteral("The key cannot be used: it is waiting for deletion."));

    check.subject = QStringLiteral("NotFound");
    EXPECT_TRUE(checkText(check, 1).contains(QStringLiteral("knows no such key")));

    check.subject = QStringLiteral("Enabled");
    EXPECT_TRUE(checkText(check, 1).contains(QStringLiteral("not a symmetric")));
}

TEST(CopyText, SaysHowManyCopiesWait)
{
    Check check{.severity = CheckSeverity::Info, .id = CheckId::LaneRoom, .count = 7};
    EXPECT_TRUE(checkText(check, 12).startsWith(QStringLiteral("7 copies wait")));

    check.count = 1;
    EXPECT_TRUE(checkText(check, 6).startsWith(QStringLiteral("1 copy waits")));
}

TEST(CopyText, ShowsForeignTagKeysAsOneLine)
{
    Check check = blockerOf(CheckId::TagForm);
    check.subject = QStringLiteral("<b>\nx");

    EXPECT_TRUE(checkText(check, 1).contains(QStringLiteral("“<b> x”")));
}

TEST(CopyText, ExplainsEveryPrediction)
{
    using Reason = CopyPrediction::Reason;
    for (const Reason reason : {Reason::FirstCopy, Reason::OtherKey, Reason::EarlierCopy,
             Reason::KeyNotKnown, Reason::SourceNotKnown, Reason::InRegion})
        EXPECT_TRUE(predictionReason({.reason = reason}).endsWith(u'.'))
            << static_cast<int>(reason);
}

TEST(CopyText, SaysWhatBecomesOfATag)
{
    MergedTag tag;
    EXPECT_EQ(tagOriginText(tag), QStringLiteral("new"));

    tag.origin = TagOrigin::Source;
    EXPECT_EQ(tagOriginText(tag), QStringLiteral("from the source"));

    tag.overridden = true;
    EXPECT_EQ(tagOriginText(tag), QStringLiteral("replaced by the new value"));

    tag.dropped = true;
    EXPECT_EQ(tagOriginText(tag), QStringLiteral("reserved for AWS: not copied"));

    tag.flaw = constraints::Flaw::Reserved;
    EXPECT_EQ(tagOriginText(tag), tagFlawText(constraints::Flaw::Reserved));
}

} // namespace farcopy::text
