// SPDX-License-Identifier: Apache-2.0
#include "ui/text/helppages.h"
#include "ui/text/languages.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

/// The window speaks it as long as a test lasts.
class HelpIn : public testing::TestWithParam<const char*>
{
protected:
    static QString shownText(const QString& id)
    {
        QTextDocument page;
        page.setMarkdown(text::helpText(id, {}));
        return page.toPlainText();
    }

    const SpokenLanguage m_spoken{QString::fromLatin1(GetParam())};
};

QStringList foundIn(const QString& pattern, const QString& text)
{
    QStringList all;
    auto match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext())
        all.append(match.next().captured(1));
    return all;
}

QString keptInEnglish(const QString& id)
{
    QFile file(QStringLiteral(":/farcopy/help/%1.md").arg(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pagesThatHold(const QString& words)
{
    QStringList ids;
    const auto pages = text::helpPages();
    for (const auto& page : pages) {
        if (text::helpHolds(page.id, words, {}))
            ids << page.id;
    }
    return ids;
}

} // namespace

TEST_P(HelpIn, EveryPageBeginsWithItsTitle)
{
    const auto pages = text::helpPages();
    for (const auto& page : pages)
        EXPECT_TRUE(
            text::helpText(page.id, {}).startsWith(QStringLiteral("# %1\n").arg(page.title)))
            << qUtf8Printable(page.id);
}

TEST_P(HelpIn, PagesAreNotTheEnglishOnesUnlessTheySaySo)
{
    const QString options = text::helpText(QStringLiteral("options"), {});
    const QString original = keptInEnglish(QStringLiteral("options"));

    EXPECT_FALSE(text::helpText(QStringLiteral("start"), {})
                     .contains(keptInEnglish(QStringLiteral("start")).section(u'\n', 2, 3)));
    EXPECT_TRUE(options.endsWith(original.section(u'\n', 2)));
    EXPECT_GT(options.count(u'\n'), original.count(u'\n')); // it says why
}

TEST_P(HelpIn, LinksAndPicturesLeadSomewhere)
{
    const auto pages = text::helpPages();
    qsizetype links = 0;
    qsizetype pictures = 0;
    for (const auto& page : pages) {
        for (const QString& target :
            foundIn(QStringLiteral("\\]\\(([^)]+)\\)"), text::helpText(page.id, {}))) {
            const QString id = target.section(u'/', -1).section(u'.', 0, 0);
            if (target.endsWith(QStringLiteral(".md"))) {
                ++links;
                EXPECT_FALSE(target.contains(u'/')) << qUtf8Printable(target);
                EXPECT_FALSE(text::helpText(id, {}).isEmpty()) << qUtf8Printable(target);
            } else {
                ++pictures;
                EXPECT_EQ(target, QStringLiteral("pictures/%1.png").arg(id));
                EXPECT_FALSE(QImage(text::helpPicture(id, false)).isNull());
            }
        }
    }
    EXPECT_GT(links, 10);
    EXPECT_GE(pictures, 5);
}

TEST_P(HelpIn, NothingIsShownThatOnlyMarksOrIsMeantForTranslators)
{
    const auto pages = text::helpPages();
    for (const auto& page : pages) {
        const QString shown = shownText(page.id);
        for (const char* mark : {"**", "`", "<!--", "](", "translated from"})
            EXPECT_FALSE(shown.contains(QLatin1String(mark)))
                << qUtf8Printable(page.id) << ": " << mark;
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, HelpIn, testing::Values("de", "ja", "zh_CN"));

TEST(HelpLanguages, AreFoundByTheirOwnWords)
{
    const auto foundIn = [](const char* language, const QString& words) {
        const SpokenLanguage spoken(QString::fromLatin1(language));
        return pagesThatHold(words);
    };

    EXPECT_EQ(foundIn("de", QStringLiteral("obergrenze")), QStringList{QStringLiteral("copy")});
    EXPECT_EQ(foundIn("ja", QStringLiteral("災害対策")), QStringList{QStringLiteral("drill")});
    EXPECT_EQ(foundIn("zh_CN", QStringLiteral("保管库")), QStringList{QStringLiteral("compare")});
    EXPECT_TRUE(foundIn("ja", QStringLiteral("obergrenze")).isEmpty());
}

TEST(HelpLanguages, FindANameAsItIsShownWithItsMarks)
{
    const SpokenLanguage japanese(QStringLiteral("ja"));

    EXPECT_TRUE(
        pagesThatHold(QStringLiteral("「コピー…」(Ctrl+D)")).contains(QStringLiteral("copy")));
}

TEST(HelpLanguages, AreEnglishWhereNobodyTranslated)
{
    const QString english = text::helpText(QStringLiteral("start"), {});
    const SpokenLanguage spoken(QStringLiteral("tlh"));

    EXPECT_EQ(text::helpText(QStringLiteral("start"), {}), english);
    EXPECT_TRUE(english.startsWith(QStringLiteral("# First steps\n")));
}

} // namespace farcopy
