// SPDX-License-Identifier: Apache-2.0
#include "core/rows/filtersuggestions.h"

#include "core/domain/backupfilter.h"
#include "core/rows/rowfilter.h"

#include "tests/support/manybackups.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farcopy {

namespace {

using test::sampleBackup;

class Suggestions : public testing::Test
{
protected:
    Suggestions()
    {
        Backup ontap = sampleBackup(2, QStringLiteral("us-east-1"), QStringLiteral("hr weekly"));
        ontap.fileSystem.typeText = QStringLiteral("ONTAP");
        ontap.fileSystem.id = FileSystemId(QStringLiteral("fs-0abc"));
        ontap.volume = VolumeInfo{VolumeId(QStringLiteral("fsvol-01")), QStringLiteral("vol1"), {}};
        ontap.tags.append({QStringLiteral("team"), QStringLiteral("media, print")});
        (void)rows.merge(RegionId(QStringLiteral("eu-west-1")), {sampleBackup(1)});
        (void)rows.merge(RegionId(QStringLiteral("us-east-1")), {ontap});
    }

    [[nodiscard]] QStringList at(const QString& typed) const
    {
        return filterSuggestions(rows, typed, int(typed.size())).texts;
    }
    /// The text once the first suggestion was taken.
    [[nodiscard]] QString taken(QString text, int cursor) const
    {
        const auto suggestions = filterSuggestions(rows, text, cursor);
        return suggestions.texts.isEmpty()
            ? text
            : text.replace(suggestions.start, suggestions.length, suggestions.texts.first());
    }

    BackupRows rows;
};

} // namespace

TEST_F(Suggestions, OfABeginningAreTerms)
{
    EXPECT_EQ(at(QStringLiteral("s")),
        (QStringList{
            QStringLiteral("status:"), QStringLiteral("size>"), QStringLiteral("source:")}));
    EXPECT_EQ(at(QStringLiteral("hr -ST")), QStringList{QStringLiteral("-status:")});
    EXPECT_EQ(at(QStringLiteral("weekly")), QStringList());
    EXPECT_EQ(at({}).size(), BackupFilter::termExamples().size());
}

TEST_F(Suggestions, OfATermAreTheValuesThatAreThere)
{
    EXPECT_EQ(at(QStringLiteral("region:")),
        (QStringList{QStringLiteral("region:eu-west-1 "), QStringLiteral("region:us-east-1 ")}));
    EXPECT_EQ(at(QStringLiteral("Type:on")), QStringList{QStringLiteral("type:ontap ")});
    EXPECT_EQ(at(QStringLiteral("status:")), QStringList{QStringLiteral("status:available ")});
    EXPECT_EQ(at(QStringLiteral("volume:v")), QStringList{QStringLiteral("volume:vol1 ")});
    EXPECT_EQ(at(QStringLiteral("fs:fs-0a")), QStringList{QStringLiteral("fs:fs-0abc ")});
    EXPECT_EQ(at(QStringLiteral("key:1234")),
        QStringList{QStringLiteral("key:1234abcd-12ab-34cd-56ef-1234567890ab ")});
    EXPECT_EQ(at(QStringLiteral("region:mars")), QStringList());
    EXPECT_EQ(at(QStringLiteral("age>=3")), QStringList{QStringLiteral("age>=30d ")});
    EXPECT_EQ(at(QStringLiteral("age>soon")), QStringList());
}

TEST_F(Suggestions, AreComparedAsTheirTermTakesIt)
{
    EXPECT_EQ(at(QStringLiteral("age:30")), QStringList{QStringLiteral("age>30d ")});
    EXPECT_EQ(at(QStringLiteral("-size=100")), QStringList{QStringLiteral("-size>100gib ")});
    EXPECT_EQ(at(QStringLiteral("type>on")), QStringList{QStringLiteral("type:ontap ")});
    EXPECT_EQ(at(QStringLiteral("copies>")),
        (QStringList{QStringLiteral("copies>1 "), QStringLiteral("copies>2 ")}));
    EXPECT_EQ(at(QStringLiteral("copies:n")), QStringList{QStringLiteral("copies:none ")});
}

TEST_F(Suggestions, CanAllBeRead)
{
    for (const QString& example : BackupFilter::termExamples()) {
        const auto* sign = std::find_if_not(
            example.cbegin(), example.cend(), [](QChar letter) { return letter.isLetter(); });
        const QString name = example.left(sign - example.cbegin());
        for (const char* typed : {":", "=", "<", "<=", ">", ">=", "=>", "::"}) {
            for (const QString& text : at(name + QLatin1String(typed)))
                EXPECT_TRUE(BackupFilter::parse(text, withWordsOf(rows, {}))) << text.toStdString();
        }
    }
}

TEST_F(Suggestions, PutQuotesAroundWhatWouldFallApart)
{
    EXPECT_EQ(at(QStringLiteral("name:hr")), QStringList{QStringLiteral("name:\"hr weekly\" ")});
    EXPECT_EQ(
        at(QStringLiteral("name:\"hr w")), QStringList{QStringLiteral("name:\"hr weekly\" ")});
    EXPECT_EQ(
        at(QStringLiteral("tag:team=")), QStringList{QStringLiteral("tag:\"team=media, print\" ")});
}

TEST_F(Suggestions, GoOnBehindAComma)
{
    EXPECT_EQ(at(QStringLiteral("region:eu-west-1,us")),
        QStringList{QStringLiteral("region:eu-west-1,us-east-1 ")});
}

TEST_F(Suggestions, ReplaceTheTermAroundTheCursor)
{
    EXPECT_EQ(taken(QStringLiteral("age>30d region:us-w type:windows"), 18),
        QStringLiteral("age>30d region:us-east-1  type:windows"));
    EXPECT_EQ(taken(QStringLiteral("reg"), 3), QStringLiteral("region:"));
}

TEST_F(Suggestions, LeaveOutWhatCannotBeTyped)
{
    Backup odd = sampleBackup(3, QStringLiteral("eu-west-1"), QStringLiteral("hr \"x\""));
    odd.tags.append({QStringLiteral("team"), QStringLiteral("me\ndia")});
    (void)rows.merge(odd.region, {odd});

    EXPECT_EQ(at(QStringLiteral("name:hr")), QStringList{QStringLiteral("name:\"hr weekly\" ")});
    EXPECT_FALSE(at(QStringLiteral("tag:team")).join(QString()).contains(QLatin1Char('\n')));
}

/// Whatever is suggested can be read, and finds something where it names a value.
TEST(SuggestedFilters, FindWhatTheyWereMadeFrom)
{
    test::ManyBackups many(7);
    BackupRows rows;
    const QList<Backup> backups = many.next(300);
    for (const Backup& backup : backups)
        (void)rows.merge(backup.region, {backup});
    const QDateTime now({2026, 6, 1}, {0, 0}, Qt::UTC);

    for (const char* term :
        {"type:", "status:", "region:", "tag:", "name:", "fs:", "volume:", "key:", "source:"}) {
        const QStringList texts
            = filterSuggestions(rows, QLatin1String(term), int(qstrlen(term))).texts;
        EXPECT_FALSE(texts.isEmpty()) << term;
        for (const QString& text : texts) {
            const auto filter = BackupFilter::parse(text, withWordsOf(rows, {}));
            ASSERT_TRUE(filter) << text.toStdString();
            RowFilter asked(rows, *filter, {}, now);
            const QList<RowId> all = rows.all();
            EXPECT_TRUE(std::any_of(all.cbegin(), all.cend(), [&asked](RowId row) {
                return asked.accepts(row);
            })) << text.toStdString();
        }
    }
}

} // namespace farcopy
