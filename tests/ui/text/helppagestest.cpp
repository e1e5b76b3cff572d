// SPDX-License-Identifier: Apache-2.0
#include "ui/text/helppages.h"

#include "core/domain/backupfilter.h"
#include "ui/text/errorguide.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

QSet<QString> pageIds()
{
    QSet<QString> ids;
    const auto pages = text::helpPages();
    for (const auto& page : pages)
        ids.insert(page.id);
    return ids;
}

QStringList found(const QString& pattern, const QString& text)
{
    QStringList all;
    auto match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext())
        all.append(match.next().captured(1));
    return all;
}

} // namespace

TEST(HelpPages, BeginWithTheirTitles)
{
    for (const auto& page : text::helpPages()) {
        const QString text = text::helpText(page.id, {});
        EXPECT_TRUE(text.startsWith(QStringLiteral("# %1\n").arg(page.title)))
            << qUtf8Printable(page.id);
    }
}

TEST(HelpPages, LinkToPagesThatAreThere)
{
    const QSet<QString> ids = pageIds();
    qsizetype links = 0;
    for (const QString& id : ids) {
        for (const QString& link :
            found(QStringLiteral("(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)"), text::helpText(id, {}))) {
            ++links;
            EXPECT_TRUE(link.endsWith(QStringLiteral(".md")) && ids.contains(link.chopped(3)))
                << qUtf8Printable(id + u':' + link);
        }
    }
    EXPECT_GT(links, 3);
}

TEST(HelpPages, ShowPicturesThatAreThereAndTellWhatTheyShow)
{
    QSet<QString> used;
    for (const QString& id : pageIds()) {
        const QString text = text::helpText(id, {});
        const auto names
            = found(QStringLiteral("!\\[[^\\]]+\\]\\(pictures/([a-z-]+)\\.png\\)"), text);
        EXPECT_EQ(names.size(), text.count(QStringLiteral("![")));
        const auto words = found(QStringLiteral("!\\[([^\\]]+)\\]"), text);
        for (const QString& each : words) {
            EXPECT_GT(each.size(), 30) << qUtf8Printable(each);
            EXPECT_TRUE(text.contains(QStringLiteral("\n\n*%1*\n").arg(each)));
        }
        for (const QString& name : names) {
            const QImage light(text::helpPicture(name, false));
            const QImage dark(text::helpPicture(name, true));
            EXPECT_GT(light.width(), 300) << qUtf8Printable(name);
            EXPECT_EQ(light.size(), dark.size()) << qUtf8Printable(name);
            used << name + QStringLiteral(".png") << name + QStringLiteral("-dark.png");
        }
    }
    const QStringList kept = QDir(QStringLiteral(":/farcopy/help/pictures")).entryList();

    EXPECT_GE(used.size(), 10);
    EXPECT_EQ(QSet<QString>(kept.begin(), kept.end()), used);
}

TEST(HelpPages, ExplainEveryFilterTerm)
{
    const QString page = text::helpText(QStringLiteral("find"), {});
    const auto terms = found(QStringLiteral("\\| `([^`]+)` \\|"), page);

    QSet<QString> explained;
    for (const QString& term : terms) {
        EXPECT_TRUE(BackupFilter::parse(term)) << qUtf8Printable(term);
        explained.insert(term.section(QRegularExpression(QStringLiteral("[:<>]")), 0, 0));
    }
    for (const QString& example : BackupFilter::termExamples())
        EXPECT_TRUE(
            explained.contains(example.section(QRegularExpression(QStringLiteral("[:<>]")), 0, 0)))
            << qUtf8Printable(example);
}

TEST(HelpPages, TellEveryErrorInItsOwnWords)
{
    QTextDocument page;
    page.setMarkdown(text::helpText(QStringLiteral("errors"), {}));
    const QString text = page.toPlainText();
    const auto entries = text::errorGuide();
    ASSERT_GT(entries.size(), 20);
    for (const auto& entry : entries) {
        for (const QString& sentence : {entry.title, entry.what, entry.why, entry.advice})
            EXPECT_TRUE(text.contains(QString(sentence).replace(u'\n', u' ')))
                << qUtf8Printable(sentence);
    }
}

TEST(HelpPages, ListEveryShortcut)
{
    const QList<text::Shortcut> shortcuts{
        {QStringLiteral("Ctrl+D"), QStringLiteral("Copy | *all*")}};

    QTextDocument page;
    page.setMarkdown(text::helpText(QStringLiteral("shortcuts"), shortcuts));

    EXPECT_TRUE(page.toPlainText().contains(QStringLiteral("Ctrl+D")));
    EXPECT_TRUE(page.toPlainText().contains(QStringLiteral("Copy | *all*")));
}

TEST(HelpPages, AreEmptyWhereThereIsNone)
{
    EXPECT_TRUE(text::helpText(QStringLiteral("../../etc/passwd"), {}).isEmpty());
}

} // namespace farcopy
