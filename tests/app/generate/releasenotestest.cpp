// SPDX-License-Identifier: Apache-2.0
#include "app/generate/releasenotes.h"

#include <gtest/gtest.h>

namespace farcopy::generate {

namespace {

const QByteArray changelog
    = "# Changes\n\nNot of a version.\n\n"
      "## 0.2.0 (not yet released)\n\nOne\nparagraph; `farcopy <list>` & all.\n\n"
      "Another.\n"
      "## 0.1.0 (2026-12-01)\n\nThe first.\n";

} // namespace

TEST(ReleaseNotes, AreReadByVersion)
{
    const auto releases = readChangelog(changelog);

    ASSERT_EQ(releases.size(), 2);
    EXPECT_EQ(releases[0].version, QStringLiteral("0.2.0"));
    EXPECT_FALSE(releases[0].date.isValid());
    EXPECT_EQ(releases[0].paragraphs,
        (QStringList{
            QStringLiteral("One paragraph; `farcopy <list>` & all."), QStringLiteral("Another.")}));
    EXPECT_EQ(releases[1].date, QDate(2026, 12, 1));
    EXPECT_EQ(releases[1].paragraphs, QStringList{QStringLiteral("The first.")});
}

TEST(ReleaseNotes, AreMarkedAsDevelopmentUntilReleased)
{
    const QByteArray xml = releasesXml(readChangelog(changelog), QDate(2026, 12, 24));

    EXPECT_TRUE(xml.contains(R"(<release version="0.2.0" date="2026-12-24" type="development">)"))
        << xml.constData();
    EXPECT_TRUE(xml.contains(R"(<release version="0.1.0" date="2026-12-01" type="stable">)"));
}

TEST(ReleaseNotes, MakeNoMarkupOfText)
{
    const QByteArray xml = releasesXml(readChangelog(changelog), QDate(2026, 12, 24));

    EXPECT_TRUE(xml.contains("<p>One paragraph; <code>farcopy &lt;list&gt;</code> &amp; all.</p>"))
        << xml.constData();
}

TEST(ReleaseNotes, OfNothingAreNone)
{
    EXPECT_TRUE(readChangelog({}).isEmpty());
    EXPECT_TRUE(readChangelog("# Changes\n\nSoon.\n").isEmpty());
}

} // namespace farcopy::generate
