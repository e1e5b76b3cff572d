// SPDX-License-Identifier: Apache-2.0
#include "core/domain/backupfilter.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QDateTime now(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC);

/// "hr weekly": 1.5 TiB of Windows in eu-west-1, 40 days old, one copy.
Backup hrWeekly()
{
    Backup backup;
    backup.id = BackupId(QStringLiteral("backup-0a1b2c3d4e5f60718"));
    backup.region = RegionId(QStringLiteral("eu-west-1"));
    backup.lifecycle = Lifecycle::Available;
    backup.lifecycleText = QStringLiteral("AVAILABLE");
    backup.type = BackupType::UserInitiated;
    backup.typeText = QStringLiteral("USER_INITIATED");
    backup.sizeBytes = 1'649'267'441'664;
    backup.creationTime = now.addDays(-40);
    backup.kmsKeyId = QStringLiteral("arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab");
    backup.tags = {{QStringLiteral("Name"), QStringLiteral("hr weekly")},
        {QStringLiteral("team"), QStringLiteral("Media")},
        {QStringLiteral("cost center"), QStringLiteral("7 00")},
        {QStringLiteral("empty"), QString()}};
    backup.fileSystem.id = FileSystemId(QStringLiteral("fs-0123456789abcdef0"));
    backup.fileSystem.name = QStringLiteral("corp shares");
    backup.fileSystem.type = FileSystemType::Windows;
    backup.fileSystem.typeText = QStringLiteral("WINDOWS");
    return backup;
}

/// A copy that runs: of a volume, nothing known of size and time.
Backup runningCopy()
{
    Backup backup;
    backup.id = BackupId(QStringLiteral("backup-0fffffffffffffff1"));
    backup.region = RegionId(QStringLiteral("us-east-1"));
    backup.lifecycleText = QStringLiteral("COPYING");
    backup.fileSystem.typeText = QStringLiteral("ONTAP");
    backup.volume = VolumeInfo{VolumeId(QStringLiteral("fsvol-01")), QStringLiteral("vol1"), {}};
    backup.sourceBackupId = BackupId(QStringLiteral("backup-0eeeeeeeeeeeeeee1"));
    backup.sourceRegion = RegionId(QStringLiteral("ap-south-1"));
    return backup;
}

bool holds(const QString& text, const Backup& backup, int copies)
{
    const auto filter = BackupFilter::parse(text);
    EXPECT_TRUE(filter) << qPrintable(text);
    return filter && filter->matches(backup, now, copies);
}

struct FilterCase {
    const char* name;
    const char* text;
    bool findsWeekly; ///< hrWeekly() with one copy
    bool findsCopy;   ///< runningCopy() with none
};

class BackupFilterTerms : public testing::TestWithParam<FilterCase>
{
};

struct FlawCase {
    const char* name;
    const char* text;
    FilterError::Flaw flaw;
    const char* term;
    int position;
};

class BackupFilterFlaws : public testing::TestWithParam<FlawCase>
{
};

} // namespace

TEST_P(BackupFilterTerms, FindWhatTheySay)
{
    const auto text = QString::fromUtf8(GetParam().text);

    EXPECT_EQ(holds(text, hrWeekly(), 1), GetParam().findsWeekly);
    EXPECT_EQ(holds(text, runningCopy(), 0), GetParam().findsCopy);
}

INSTANTIATE_TEST_SUITE_P(Table, BackupFilterTerms,
    testing::Values(FilterCase{"Nothing", "", true, true},
        FilterCase{"EmptyQuotes", "\"\"", true, true}, FilterCase{"Word", "WEEKLY", true, false},
        FilterCase{"TwoWordsMustBothHold", "hr nowhere", false, false},
        FilterCase{"WordInRegion", "us-east", false, true},
        FilterCase{"WordInFileSystemName", "shares", true, false},
        FilterCase{"WordInTag", "team=media", true, false},
        FilterCase{"WordIsAnArn", "arn:aws:kms:eu-west-1:111122223333:key/1234abcd", true, false},
        FilterCase{"WordIsAnAddress", "https://example.org", false, false},
        FilterCase{"WordEndsInColon", "hr:", false, false},
        FilterCase{"WordWithDriveLetter", "c:\\data", false, false},
        FilterCase{"WordWithEqualsSign", "foo=bar", false, false},
        FilterCase{"QuotedWords", "\"hr weekly\"", true, false},
        FilterCase{"QuotedWordsInOrder", "\"weekly hr\"", false, false},
        FilterCase{"QuotedTermIsAWord", "\"type:windows\"", false, false},
        FilterCase{"NegatedWord", "-weekly", false, true},
        FilterCase{"NegatedQuotes", "-\"hr weekly\"", false, true},
        FilterCase{"QuotedMinusIsAWord", "\"-weekly\"", false, false},
        FilterCase{"LoneMinusIsAWord", "-", true, true},
        FilterCase{"Type", "type:windows", true, false},
        FilterCase{"TypeInCapitals", "TYPE:Windows", true, false},
        FilterCase{"TypeOfBackup", "type:user", true, false},
        FilterCase{"OneOfTwoTypes", "type:ontap,windows", true, true},
        FilterCase{"NegatedType", "-type:windows", false, true},
        FilterCase{"Status", "status:available", true, false},
        FilterCase{"Region", "region:eu-west-1", true, false},
        FilterCase{"RegionByItsStart", "region:us", false, true},
        FilterCase{"Older", "age>30d", true, false}, FilterCase{"Younger", "age<6w", true, false},
        FilterCase{"NotOlder", "age<=12h", false, false},
        FilterCase{"UnknownAgeIsNotOlder", "-age>30d", false, true},
        FilterCase{"Years", "age>=1y", false, false},
        FilterCase{"LargerInThousands", "size>1.6tb", true, false},
        FilterCase{"SmallerInThousands", "size<1.65TB", true, false},
        FilterCase{"ExactlyInBinary", "size>=1.5tib", true, false},
        FilterCase{"NotLargerInBinary", "size>1536gib", false, false},
        FilterCase{"Tag", "tag:team=media", true, false},
        FilterCase{"OtherTagValue", "tag:team=med", false, false},
        FilterCase{"TagOfAnyValue", "tag:team", true, false},
        FilterCase{"EmptyTag", "tag:empty=", true, false},
        FilterCase{"NotAnEmptyTag", "tag:team=", false, false},
        FilterCase{"QuotedTag", "tag:\"cost center=7 00\"", true, false},
        FilterCase{"Name", "name:\"hr w\"", true, false},
        FilterCase{"Id", "id:0a1b2c", true, false},
        FilterCase{"FileSystem", "fs:fs-0123", true, false},
        FilterCase{"Volume", "volume:vol1", false, true},
        FilterCase{"Key", "key:1234ABCD", true, false},
        FilterCase{"SourceRegion", "source:ap-south-1", false, true},
        FilterCase{"SourceBackup", "source:backup-0eee", false, true},
        FilterCase{"NoCopyItself", "source:none", true, false},
        FilterCase{"CopyItself", "source:any", false, true},
        FilterCase{"NoCopies", "copies:none", false, true},
        FilterCase{"ZeroCopies", "copies:0", false, true},
        FilterCase{"AnyCopies", "copies:any", true, false},
        FilterCase{"FewCopies", "copies<2", true, true},
        FilterCase{"BlanksAroundTheComparison", "age > 30d", true, false},
        FilterCase{"BlankBeforeTheComparison", "age >=30d", true, false},
        FilterCase{"BlankBehindTheComparison", "type: windows", true, false},
        FilterCase{"BlanksAroundTwoSigns", "size <= 2tib", true, false},
        FilterCase{"BlanksAroundTheColon", "status : available", true, false},
        FilterCase{"BlanksInANegatedTerm", "-age > 30d", false, true},
        FilterCase{"BlanksBeforeQuotes", "name = \"hr w\"", true, false},
        FilterCase{"BlanksAndAnotherTerm", "hr age > 30d region : eu", true, false},
        FilterCase{"ComparisonBehindAWord", "hr = weekly", true, false},
        FilterCase{"ComparisonBehindAQuotedName", "\"age\" > 30d", false, false},
        FilterCase{"NameOfATermIsAWord", "name media", true, false},
        FilterCase{"ManyTerms", "type:windows status:available -region:us age>30d", true, false}),
    [](const auto& row) { return row.param.name; });

TEST_P(BackupFilterFlaws, AreNamedWithTheirTerm)
{
    const auto filter = BackupFilter::parse(QString::fromUtf8(GetParam().text));

    ASSERT_FALSE(filter);
    EXPECT_EQ(filter.error().flaw, GetParam().flaw);
    EXPECT_EQ(filter.error().term, QString::fromUtf8(GetParam().term));
    EXPECT_EQ(filter.error().position, GetParam().position);
}

INSTANTIATE_TEST_SUITE_P(Table, BackupFilterFlaws,
    testing::Values(
        FlawCase{"UnknownTerm", "hr foo:bar", FilterError::Flaw::UnknownTerm, "foo:bar", 3},
        FlawCase{"UnknownMeasure", "weight>3", FilterError::Flaw::UnknownTerm, "weight>3", 0},
        FlawCase{"NegatedUnknownTerm", "-foo:bar", FilterError::Flaw::UnknownTerm, "-foo:bar", 0},
        FlawCase{"GoneOrNot", "gone:perhaps", FilterError::Flaw::UnknownValue, "gone:perhaps", 0},
        FlawCase{"UnknownStatus", "hr status:availablq", FilterError::Flaw::UnknownValue,
            "status:availablq", 3},
        FlawCase{"UnknownType", "-type:foo", FilterError::Flaw::UnknownValue, "-type:foo", 0},
        FlawCase{"OneOfTwoUnknown", "type:windows,foo", FilterError::Flaw::UnknownValue,
            "type:windows,foo", 0},
        FlawCase{"BlanksBeforeAWrongValue", "hr  age  >  soon now", FilterError::Flaw::BadValue,
            "age  >  soon", 4},
        FlawCase{"BlanksAndNoValue", "age >", FilterError::Flaw::MissingValue, "age >", 0},
        FlawCase{"ATermIsNoValue", "type: status:available", FilterError::Flaw::MissingValue,
            "type:", 0},
        FlawCase{
            "ANegationIsNoValue", "name: -weekly", FilterError::Flaw::MissingValue, "name:", 0},
        FlawCase{"NoValue", "type:", FilterError::Flaw::MissingValue, "type:", 0},
        FlawCase{"OnlyCommas", "type:,,", FilterError::Flaw::MissingValue, "type:,,", 0},
        FlawCase{"AgeWithoutUnit", "age>30", FilterError::Flaw::BadValue, "age>30", 0},
        FlawCase{"AgeInWords", "age>soon", FilterError::Flaw::BadValue, "age>soon", 0},
        FlawCase{"NegativeAge", "age>-3d", FilterError::Flaw::BadValue, "age>-3d", 0},
        FlawCase{"AgeWithoutSide", "age:30d", FilterError::Flaw::BadComparison, "age:30d", 0},
        FlawCase{"SizeInDays", "size>3d", FilterError::Flaw::BadValue, "size>3d", 0},
        FlawCase{"CopiesInWords", "copies:some", FilterError::Flaw::BadValue, "copies:some", 0},
        FlawCase{
            "TypeCompared", "type>windows", FilterError::Flaw::BadComparison, "type>windows", 0},
        FlawCase{"OpenQuote", "  name:\"hr", FilterError::Flaw::UnclosedQuote, "name:\"hr", 2}),
    [](const auto& row) { return row.param.name; });

TEST(BackupFilter, ShowsAnExampleThatWorksBesideEachFlaw)
{
    for (const auto& example : BackupFilter::termExamples())
        EXPECT_TRUE(BackupFilter::parse(example)) << qPrintable(example);

    const auto filter = BackupFilter::parse(QStringLiteral("age>soon"));

    ASSERT_FALSE(filter);
    EXPECT_EQ(filter.error().expected, QStringLiteral("age>30d"));
}

TEST(BackupFilter, ReadsAnyTextOrSaysWhereItsFlawIs)
{
    for (const auto* typed : {"-", "--", ":", ">", "\"", "a\"b\"c", ",", "-:", "tag:=", "tag:=x",
             "size>999999999999999pb", "age>1.d", "age > > 1", "name : \"\"",
             "name: : :", "\xF0\x9F\x98\x80:\xF0\x9F\x98\x80"}) {
        const QString text = QString::fromUtf8(typed);

        const auto filter = BackupFilter::parse(text);

        if (filter)
            EXPECT_FALSE(filter->isEmpty()) << typed;
        else
            EXPECT_EQ(
                text.mid(filter.error().position, filter.error().term.size()), filter.error().term)
                << typed;
    }
}

} // namespace farcopy
