// SPDX-License-Identifier: Apache-2.0
#include "ui/text/backupfields.h"

#include "tests/support/samples.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy::text {

namespace {

using test::sampleBackup;

QString valueOf(const QList<BackupField>& fields, const char* key)
{
    for (const BackupField& field : fields) {
        if (field.key == QLatin1String(key))
            return field.value;
    }
    return QStringLiteral("no such field");
}

QStringList differing(const QList<ComparedField>& fields)
{
    QStringList captions;
    for (const ComparedField& field : fields) {
        if (field.isDifferent)
            captions.append(field.caption);
    }
    return captions;
}

QList<ComparedField> compared(const Backup& left, const Backup& right)
{
    return comparedFields(left, {}, right, {});
}

} // namespace

TEST(BackupFields, EveryBackupGivesTheSameFields)
{
    const auto keys = [](const QList<BackupField>& fields) {
        QStringList names;
        for (const BackupField& field : fields)
            names.append(field.key);
        return names;
    };

    EXPECT_EQ(keys(backupFields(sampleBackup(1), {})), keys(backupFields({}, {})));
    const QStringList names = keys(backupFields({}, {}));
    EXPECT_EQ(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
}

TEST(BackupFields, TellWhatACopyWasMadeOf)
{
    const Backup source = sampleBackup(1);
    const auto fields = backupFields(test::sampleCopy(2, QStringLiteral("us-east-1"), source, 5),
        {.regionName = {},
            .sourceRegionName = QStringLiteral("Europe (Ireland)"),
            .keyAlias = {},
            .presence = {}});

    EXPECT_EQ(valueOf(fields, "sourceId"), source.id.text());
    EXPECT_EQ(valueOf(fields, "sourceRegion"), QStringLiteral("eu-west-1, Europe (Ireland)"));
}

TEST(BackupFields, TellOfWhatTimeTheyAre)
{
    EXPECT_EQ(valueOf(backupFields(sampleBackup(1), {}), "asOf"), QString());
    EXPECT_EQ(valueOf(backupFields(sampleBackup(1), {.asOf = QStringLiteral("21:13")}), "asOf"),
        QStringLiteral("21:13"));
}

TEST(BackupFields, AreOneLineEachWhateverTheServerSays)
{
    Backup backup = sampleBackup(1);
    backup.failureMessage = QStringLiteral("one\ntwo\u202e three");
    backup.fileSystem.name = QString(256, QLatin1Char('w')) + QStringLiteral("\u2028x");
    backup.volume = VolumeInfo{VolumeId(QStringLiteral("fsvol-1")), QStringLiteral("a\tb"), {}};

    const auto fields = backupFields(backup, {});

    for (const BackupField& field : fields) {
        EXPECT_FALSE(field.value.contains(QLatin1Char('\n'))) << field.key.toStdString();
        EXPECT_FALSE(field.value.contains(QChar(0x2028))) << field.key.toStdString();
        EXPECT_FALSE(field.value.contains(QChar(0x202e))) << field.key.toStdString();
    }
}

TEST(ComparedFields, OfABackupWithItselfAreTheSame)
{
    const Backup backup = sampleBackup(1, QStringLiteral("eu-west-1"), QStringLiteral("hr"));

    EXPECT_EQ(differing(compared(backup, backup)), QStringList());
}

TEST(ComparedFields, SeeDifferencesThatRoundingHides)
{
    Backup left = sampleBackup(1);
    Backup right = left;
    right.sizeBytes = *left.sizeBytes + 1;
    right.creationTime = left.creationTime.addSecs(1);

    EXPECT_EQ(differing(compared(left, right)),
        (QStringList{QStringLiteral("Size"), QStringLiteral("Created")}));
}

TEST(ComparedFields, TellAnEmptyTagFromNone)
{
    Backup left = sampleBackup(1);
    left.tags = {{QStringLiteral("a"), {}}, {QStringLiteral("same"), QStringLiteral("1")}};
    Backup right = left;
    right.tags = {{QStringLiteral("same"), QStringLiteral("1")}};

    const auto fields = compared(left, right);

    EXPECT_EQ(differing(fields), QStringList{QStringLiteral("a")});
    const auto tag = std::find_if(fields.cbegin(), fields.cend(),
        [](const ComparedField& field) { return field.isDifferent; });
    EXPECT_NE(tag->left, tag->right);
}

} // namespace farcopy::text
