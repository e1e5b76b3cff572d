// SPDX-License-Identifier: Apache-2.0
#include "core/domain/tagtemplate.h"

#include "tests/support/samples.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using constraints::Flaw;

const TagContext context{RegionId(QStringLiteral("eu-central-1")), QDate(2026, 11, 26)};

QString valueOf(const QString& text, const Backup& source)
{
    return expandedTags({{QStringLiteral("k"), text}}, source, context).first().value;
}

TagTemplateFlaw flawOf(const QString& key, const QString& value, const QList<Backup>& sources)
{
    return tagTemplateFlaws({{key, value}}, sources, context).first();
}

} // namespace

TEST(TagTemplate, ReplacesEveryPlaceholder)
{
    const Backup source
        = test::sampleBackup(1, QStringLiteral("eu-west-1"), QStringLiteral("hr weekly"));

    EXPECT_EQ(valueOf(QStringLiteral("{backup-id}"), source), source.id.text());
    EXPECT_EQ(valueOf(QStringLiteral("{source-name} of {source-region}"), source),
        QStringLiteral("hr weekly of eu-west-1"));
    EXPECT_EQ(valueOf(QStringLiteral("{destination-region}/{date}"), source),
        QStringLiteral("eu-central-1/2026-11-26"));
    EXPECT_EQ(valueOf(QStringLiteral("plain"), source), QStringLiteral("plain"));
}

TEST(TagTemplate, ReplacesPlaceholdersOfKeysToo)
{
    const Backup source = test::sampleBackup(1);

    const Tags tags = expandedTags({{QStringLiteral("from-{source-region}"), {}}}, source, context);

    EXPECT_EQ(tags.first().key, QStringLiteral("from-eu-west-1"));
}

TEST(TagTemplate, TellsWhatItsTagsDependOn)
{
    const Tags fixed{{QStringLiteral("origin"), QStringLiteral("{source-region} {date}")}};
    const Tags inKey{{QStringLiteral("from-{source-region}"), {}}};
    const Tags destination{{QStringLiteral("to"), QStringLiteral("in {destination-region}")}};

    EXPECT_FALSE(hasPlaceholderInKey(fixed));
    EXPECT_TRUE(hasPlaceholderInKey(inKey));
    EXPECT_FALSE(namesDestination(fixed));
    EXPECT_FALSE(namesDestination(inKey));
    EXPECT_TRUE(namesDestination(fixed + destination));
    EXPECT_TRUE(namesDestination({{QStringLiteral("{destination-region}"), {}}}));
}

TEST(TagTemplate, TakesTheIdOfABackupThatHasNoName)
{
    const Backup source = test::sampleBackup(1);

    EXPECT_EQ(valueOf(QStringLiteral("{source-name}"), source), source.id.text());
}

TEST(TagTemplate, DoesNotReplaceWhatANameBringsIn)
{
    const Backup source
        = test::sampleBackup(1, QStringLiteral("eu-west-1"), QStringLiteral("{date}"));

    EXPECT_EQ(valueOf(QStringLiteral("{source-name}"), source), QStringLiteral("{date}"));
}

TEST(TagTemplate, NamesWhatIsNoPlaceholder)
{
    EXPECT_EQ(badPlaceholder(QStringLiteral("{backup-id}-{date}")), QString());
    EXPECT_EQ(badPlaceholder(QStringLiteral("a {Date} b")), QStringLiteral("{Date}"));
    EXPECT_EQ(badPlaceholder(QStringLiteral("{date")), QStringLiteral("{date"));
    EXPECT_EQ(badPlaceholder(QStringLiteral("date}")), QStringLiteral("}"));
    EXPECT_EQ(badPlaceholder(QStringLiteral("{a{date}")), QStringLiteral("{a"));
    EXPECT_EQ(badPlaceholder(QStringLiteral("{}")), QStringLiteral("{}"));
}

TEST(TagTemplate, FindsLengthsThatOnlyTheNameOfSomeBackupExceeds)
{
    const Backup fine = test::sampleBackup(1, QStringLiteral("eu-west-1"), QStringLiteral("hr"));
    const Backup tooLong = test::sampleBackup(2, QStringLiteral("eu-west-1"), QString(250, u'x'));

    const TagTemplateFlaw flaw = flawOf(
        QStringLiteral("origin"), QStringLiteral("copy of {source-name}"), {fine, tooLong});

    EXPECT_EQ(flaw.flaw, Flaw::TooLong);
    EXPECT_EQ(flaw.backups, QList<BackupId>{tooLong.id});
}

TEST(TagTemplate, FindsCharactersThatANameBringsIn)
{
    const Backup odd
        = test::sampleBackup(1, QStringLiteral("eu-west-1"), QStringLiteral("<b>bold</b>"));

    const TagTemplateFlaw flaw
        = flawOf(QStringLiteral("origin"), QStringLiteral("{source-name}"), {odd});

    EXPECT_EQ(flaw.flaw, Flaw::BadCharacter);
    EXPECT_TRUE(flaw.backups.isEmpty()); // all of them
}

TEST(TagTemplate, SaysWhichPlaceholderIsUnknownAndNothingElseOfThatTag)
{
    const TagTemplateFlaw flaw
        = flawOf(QStringLiteral("origin"), QStringLiteral("{volume}"), {test::sampleBackup(1)});

    EXPECT_EQ(flaw.placeholder, QStringLiteral("{volume}"));
    EXPECT_EQ(flaw.flaw, Flaw::None);
    EXPECT_FALSE(flaw.isFine());
}

TEST(TagTemplate, FindsKeysThatBecomeTheSame)
{
    const Backup source = test::sampleBackup(1);
    const Tags tags{{QStringLiteral("{source-region}"), {}}, {QStringLiteral("eu-west-1"), {}}};

    const auto flaws = tagTemplateFlaws(tags, {source}, context);

    EXPECT_TRUE(flaws.at(0).isFine());
    EXPECT_EQ(flaws.at(1).flaw, Flaw::Duplicate);
}

TEST(TagTemplate, NeedsNoDestinationToBeChecked)
{
    const auto flaws = tagTemplateFlaws({{QStringLiteral("{destination-region}"), {}}},
        {test::sampleBackup(1)}, {.date = context.date});

    EXPECT_TRUE(flaws.first().isFine());
}

} // namespace farcopy
