// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/guidestyle.h"

#include "ui/dialogs/guidebrowser.h"

#include <QFontInfo>
#include <QGlyphRun>
#include <QPalette>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

QTextBlock blockWith(const QTextDocument& page, const QString& words)
{
    QTextBlock block = page.begin();
    while (block.isValid() && !block.text().contains(words))
        block = block.next();
    return block;
}

/// Of the signs of these words, as they are painted.
QSet<QString> fontsOf(const QTextBlock& block, const QString& words)
{
    QSet<QString> families;
    const auto runs
        = block.layout()->glyphRuns(int(block.text().indexOf(words)), int(words.size()));
    for (const QGlyphRun& run : runs)
        families << run.rawFont().familyName();
    return families;
}

struct StyledPage {
    explicit StyledPage(const QString& markdown)
    {
        document.setMarkdown(markdown);
        styleGuide(document, colours);
        document.setTextWidth(400);
        static_cast<void>(document.size()); // lays it out
    }

    QPalette colours;
    QTextDocument document;
};

} // namespace

TEST(GuideStyle, PaintsCodeInOneFontWhateverWordIsBeforeIt)
{
    const StyledPage page(QStringLiteral("各コマンドの `--help` と `man farcopy`"));
    const QTextBlock block = page.document.begin();

    const auto fonts = fontsOf(block, QStringLiteral("man"));

    ASSERT_EQ(fonts.size(), 1);
    EXPECT_EQ(fontsOf(block, QStringLiteral("--help")), fonts);
}

TEST(GuideStyle, GivesCodeAGroundOfItsOwnAndRoomAroundIt)
{
    const StyledPage page(QStringLiteral("Run\n\n```sh\none\ntwo\n```\n\nThen"));
    const QTextBlockFormat first = blockWith(page.document, QStringLiteral("one")).blockFormat();
    const QTextBlockFormat last = blockWith(page.document, QStringLiteral("two")).blockFormat();

    EXPECT_EQ(first.background(), page.colours.alternateBase());
    EXPECT_GT(first.topMargin(), 0);
    EXPECT_EQ(first.bottomMargin(), 0);
    EXPECT_EQ(last.topMargin(), 0);
    EXPECT_GT(last.bottomMargin(), 0);
    EXPECT_EQ(
        blockWith(page.document, QStringLiteral("Then")).blockFormat().background(), QBrush());
}

TEST(GuideStyle, WrapsCodeThatIsTooWide)
{
    const StyledPage page(QStringLiteral("```sh\n%1\n```")
                              .arg(QStringLiteral("farcopy list --all-regions ").repeated(10)));

    EXPECT_LE(page.document.size().width(), 400);
    EXPECT_GT(page.document.begin().layout()->lineCount(), 1);
}

TEST(GuideStyle, DrawsTablesWithThinLinesAndAHead)
{
    const StyledPage page(QStringLiteral("| Task | Statements |\n|---|---|\n| see | *Look* |\n"));
    const auto frames = page.document.rootFrame()->childFrames();
    ASSERT_EQ(frames.size(), 1);
    auto* table = qobject_cast<QTextTable*>(frames.first());
    ASSERT_NE(table, nullptr);

    EXPECT_TRUE(table->format().borderCollapse());
    EXPECT_EQ(table->cellAt(0, 1).format().background(), page.colours.alternateBase());
    EXPECT_EQ(table->cellAt(1, 1).format().background(), QBrush());
}

TEST(GuideStyle, FollowsTheColoursOfTheWindow)
{
    GuideBrowser browser({});
    browser.setSource(GuideBrowser::addressOf(QStringLiteral("terminal")));
    QPalette night = browser.palette();
    night.setColor(QPalette::AlternateBase, Qt::darkBlue);

    browser.setPalette(night);

    const QTextBlock code
        = blockWith(*browser.document(), QStringLiteral("farcopy status --resume"));
    ASSERT_TRUE(code.isValid());
    EXPECT_EQ(code.blockFormat().background().color(), QColor(Qt::darkBlue));
}

} // namespace farcopy
