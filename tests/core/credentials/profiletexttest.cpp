// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profiletext.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

QString valueOf(const Result<QList<ProfileSection>>& sections, int section, const char* key)
{
    if (!sections || sections->size() <= section)
        return QStringLiteral("(no such section)");
    return sections->at(section).text(QLatin1String(key));
}

QStringList words(std::initializer_list<const char*> each)
{
    QStringList list;
    for (const char* word : each)
        list.append(QString::fromUtf8(word));
    return list;
}

int brokenLine(const QString& text)
{
    const auto sections = parseProfileText(text);
    if (sections || sections.error().code != QLatin1String("FileBroken"))
        return 0;
    return sections.error().members.value(QStringLiteral("Line")).toInt();
}

} // namespace

TEST(ProfileText, ReadsSectionsInTheirOrder)
{
    const auto sections = parseProfileText(u"[default]\nregion = eu-west-1\n[profile b]\nx=1\n");

    ASSERT_TRUE(sections);
    ASSERT_EQ(sections->size(), 2);
    EXPECT_EQ(sections->at(0).name, QStringLiteral("default"));
    EXPECT_EQ(sections->at(1).name, QStringLiteral("profile b"));
    EXPECT_EQ(sections->at(1).line, 3);
    EXPECT_EQ(valueOf(sections, 0, "region"), QStringLiteral("eu-west-1"));
}

TEST(ProfileText, TakesEqualsSignsAndColonsAndLowersKeys)
{
    const auto sections
        = parseProfileText(u"[a]\nRegion:eu-west-1\nendpoint_url = http://h:1/?a=b\nempty =\n");

    EXPECT_EQ(valueOf(sections, 0, "region"), QStringLiteral("eu-west-1"));
    EXPECT_EQ(valueOf(sections, 0, "endpoint_url"), QStringLiteral("http://h:1/?a=b"));
    EXPECT_EQ(valueOf(sections, 0, "empty"), QString());
}

TEST(ProfileText, CommentsStandAtTheStartOfLinesOnly)
{
    const auto sections
        = parseProfileText(u"# one\n; two\n[a]\n  # three\nkey = value # is part ; of it\n");

    EXPECT_EQ(valueOf(sections, 0, "key"), QStringLiteral("value # is part ; of it"));
}

TEST(ProfileText, DeeperIndentationContinuesAValue)
{
    const auto sections = parseProfileText(u"[a]\nkey = one\n  two\n\n  # no\n  three\nnext = 4\n");

    EXPECT_EQ(valueOf(sections, 0, "key"), QStringLiteral("one\ntwo\n\nthree"));
    EXPECT_EQ(valueOf(sections, 0, "next"), QStringLiteral("4"));
}

TEST(ProfileText, EvenlyIndentedKeysAreKeys)
{
    const auto sections = parseProfileText(u"[a]\n  one = 1\n  two = 2\n");

    EXPECT_EQ(valueOf(sections, 0, "one"), QStringLiteral("1"));
    EXPECT_EQ(valueOf(sections, 0, "two"), QStringLiteral("2"));
}

TEST(ProfileText, AValueOnTheNextLinesIsABlock)
{
    const auto sections = parseProfileText(u"[a]\ns3 =\n  Max = 20\n  path=x=y\nregion = r\n");

    ASSERT_TRUE(sections);
    const ProfileValue block = sections->at(0).values.value(QStringLiteral("s3"));
    EXPECT_TRUE(block.isNested);
    EXPECT_EQ(block.nested.value(QStringLiteral("Max")).reveal(), QByteArray("20"));
    EXPECT_EQ(block.nested.value(QStringLiteral("path")).reveal(), QByteArray("x=y"));
    EXPECT_EQ(valueOf(sections, 0, "s3"), QString());
    EXPECT_EQ(valueOf(sections, 0, "region"), QStringLiteral("r"));
}

TEST(ProfileText, MergesWhatStandsTwice)
{
    const auto sections = parseProfileText(u"[a]\nx = 1\ny = 1\n[b]\n[a]\nx = 2\n");

    ASSERT_TRUE(sections);
    ASSERT_EQ(sections->size(), 2);
    EXPECT_EQ(valueOf(sections, 0, "x"), QStringLiteral("2"));
    EXPECT_EQ(valueOf(sections, 0, "y"), QStringLiteral("1"));
}

TEST(ProfileText, DefaultsReachEverySectionThatSaysNothingElse)
{
    const auto sections = parseProfileText(u"[DEFAULT]\nregion = x\n[a]\n[b]\nregion = y\n");

    ASSERT_TRUE(sections);
    ASSERT_EQ(sections->size(), 2);
    EXPECT_EQ(valueOf(sections, 0, "region"), QStringLiteral("x"));
    EXPECT_EQ(valueOf(sections, 1, "region"), QStringLiteral("y"));
}

TEST(ProfileText, AcceptsByteOrderMarkAndEveryLineEnd)
{
    const auto sections = parseProfileText(u"\uFEFF[a]\r\nx = 1\r\n  2\ry = 3\nz = 4");

    EXPECT_EQ(valueOf(sections, 0, "x"), QStringLiteral("1\n2"));
    EXPECT_EQ(valueOf(sections, 0, "y"), QStringLiteral("3"));
    EXPECT_EQ(valueOf(sections, 0, "z"), QStringLiteral("4"));
}

TEST(ProfileText, IgnoresWhatFollowsAHeader)
{
    const auto sections = parseProfileText(u"[default] # mine\nx = 1\n");

    ASSERT_TRUE(sections);
    EXPECT_EQ(sections->at(0).name, QStringLiteral("default"));
}

TEST(ProfileText, NamesTheLineThatIsBroken)
{
    EXPECT_EQ(brokenLine(QStringLiteral("x = 1\n")), 1);
    EXPECT_EQ(brokenLine(QStringLiteral("[a]\n\nno delimiter\n")), 3);
    EXPECT_EQ(brokenLine(QStringLiteral("[a]\n= value\n")), 2);
    EXPECT_EQ(brokenLine(QStringLiteral("[a]\nx = 1\n[]\n")), 3);
    EXPECT_EQ(brokenLine(QStringLiteral("[a]\ns3 =\n  no equals sign\n")), 2);
}

TEST(ProfileText, NeverQuotesWhatItCannotRead)
{
    const auto sections = parseProfileText(u"[a]\nwJalrXUtnFEMIK7MDENG\n");

    ASSERT_FALSE(sections);
    EXPECT_FALSE(sections.error().message.contains(QStringLiteral("wJalr")));
}

TEST(ProfileText, TakesEmptyAndHugeTexts)
{
    EXPECT_TRUE(parseProfileText(u""));
    EXPECT_TRUE(parseProfileText(u"\n\n# nothing\n"));

    QString many;
    for (int i = 0; i < 20'000; ++i)
        many += QStringLiteral("[profile p%1]\nregion = r%1\n").arg(i);
    const auto sections = parseProfileText(many);
    ASSERT_TRUE(sections);
    EXPECT_EQ(sections->size(), 20'000);
}

TEST(ProfileText, SplitsWordsAsAShellDoes)
{
    EXPECT_EQ(splitWords(u"profile a"), words({"profile", "a"}));
    EXPECT_EQ(splitWords(u" profile \"a b\" "), words({"profile", "a b"}));
    EXPECT_EQ(splitWords(u"profile 'it''s'x"), words({"profile", "itsx"}));
    EXPECT_EQ(splitWords(u"profile a\\ b"), words({"profile", "a b"}));
    EXPECT_EQ(splitWords(u"profile \"a\\\"b\\c\""), words({"profile", "a\"b\\c"}));
    EXPECT_EQ(splitWords(u"profile \"\""), words({"profile", ""}));
    EXPECT_EQ(splitWords(u"profile \"open"), std::nullopt);
    EXPECT_EQ(splitWords(u"profile a\\"), std::nullopt);
}

} // namespace farcopy
