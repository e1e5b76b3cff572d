// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/helpwindow.h"

#include "ui/text/languages.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

class CopyAction : public QAction
{
public:
    CopyAction()
        : QAction(QStringLiteral("&Copy…"))
    {
        setShortcut(Qt::CTRL | Qt::Key_D);
    }
};

struct HelpBench {
    [[nodiscard]] QString shownText() const { return page().toPlainText(); }
    [[nodiscard]] QTextBrowser& page() const { return *window.findChild<QTextBrowser*>(); }
    [[nodiscard]] QListWidget& contents() const { return *window.findChild<QListWidget*>(); }

    [[nodiscard]] QLineEdit& search() const { return *window.findChild<QLineEdit*>(); }
    /// Of the contents.
    [[nodiscard]] QStringList shownPages() const
    {
        QStringList titles;
        for (int row = 0; row < contents().count(); ++row) {
            if (!contents().item(row)->isHidden())
                titles << contents().item(row)->text();
        }
        return titles;
    }
    /// The first one of the page, as it is painted.
    [[nodiscard]] QImage shownPicture() const
    {
        for (QTextBlock block = page().document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                if (!format.isImageFormat())
                    continue;
                return page()
                    .document()
                    ->resource(QTextDocument::ImageResource, QUrl(format.toImageFormat().name()))
                    .value<QImage>();
            }
        }
        return {};
    }

    CopyAction copy;
    HelpWindow window{{&copy}};
};

int middleLightness(const QImage& picture)
{
    qint64 sum = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            sum += picture.pixelColor(x, y).lightness();
    }
    return picture.isNull() ? -1 : int(sum / (qint64(picture.width()) * picture.height()));
}

} // namespace

TEST(HelpWindow, ShowsThePageThatIsAskedFor)
{
    HelpBench bench;

    bench.window.showPage(QStringLiteral("drill"));

    EXPECT_TRUE(bench.window.isVisible());
    EXPECT_TRUE(bench.shownText().startsWith(QStringLiteral("A disaster drill")));
    EXPECT_EQ(bench.contents().currentItem()->text(), QStringLiteral("A disaster drill"));
}

TEST(HelpWindow, BeginsAtTheBeginningWhereThePageIsUnknown)
{
    HelpBench bench;

    bench.window.showPage(QStringLiteral("nowhere"));

    EXPECT_TRUE(bench.shownText().startsWith(QStringLiteral("First steps")));
}

TEST(HelpWindow, FollowsItsContentsAndItsLinks)
{
    HelpBench bench;
    bench.window.showPage(QStringLiteral("start"));

    bench.page().setSource(QUrl(QStringLiteral("find.md"))); // as a click does
    EXPECT_EQ(bench.contents().currentRow(), 2);

    bench.contents().setCurrentRow(bench.contents().count() - 1);
    EXPECT_TRUE(bench.shownText().contains(QStringLiteral("Ctrl+D")));
    EXPECT_TRUE(bench.shownText().contains(QStringLiteral("Copy")));
}

TEST(HelpWindow, ShowsPicturesNoWiderThanThePage)
{
    HelpBench bench;
    bench.window.resize(700, 500);
    bench.window.showPage(QStringLiteral("start"));
    const QSizeF narrow = bench.shownPicture().deviceIndependentSize();
    const qreal room
        = bench.page().viewport()->width() - 2 * bench.page().document()->documentMargin();
    bench.window.resize(1800, 900);
    const QSizeF wide = bench.shownPicture().deviceIndependentSize();

    EXPECT_GT(narrow.width(), room / 2);
    EXPECT_LE(narrow.width(), room);
    EXPECT_GT(wide.width(), narrow.width());
    EXPECT_LE(bench.page().document()->idealWidth(), bench.page().viewport()->width());
    EXPECT_EQ(bench.shownPicture().depth(), 32); // not made of dots in few colours
}

TEST(HelpWindow, ShowsDarkPicturesInTheDark)
{
    HelpBench bench;
    bench.window.showPage(QStringLiteral("start"));
    const int light = middleLightness(bench.shownPicture());

    QPalette night = bench.window.palette();
    night.setColor(QPalette::Base, Qt::black);
    night.setColor(QPalette::Text, Qt::white);
    bench.window.setPalette(night);

    EXPECT_GT(light, 180);
    EXPECT_LT(middleLightness(bench.shownPicture()), 90);
}

TEST(HelpWindow, IsNoLargerThanTheScreenAndShowsItsTitlesWhole)
{
    const SpokenLanguage german(QStringLiteral("de"));
    HelpBench bench;
    bench.window.showPage(QStringLiteral("compare"));

    EXPECT_LT(bench.window.width(), bench.window.screen()->availableSize().width());
    EXPECT_LT(bench.window.height(), bench.window.screen()->availableSize().height());
    EXPECT_GE(bench.contents().viewport()->width(), bench.contents().sizeHintForColumn(0));
}

TEST(HelpWindow, FindsThePagesThatHoldTheWords)
{
    HelpBench bench;
    bench.window.showPage(QStringLiteral("start"));

    bench.search().setText(QStringLiteral("invalidDestinationkmskey"));

    EXPECT_EQ(bench.shownPages(), QStringList{QStringLiteral("Errors A–Z")});
    EXPECT_TRUE(bench.shownText().startsWith(QStringLiteral("Errors A–Z")));
    const auto hits = bench.page().extraSelections();
    ASSERT_FALSE(hits.isEmpty());
    EXPECT_EQ(hits.first().cursor.selectedText(), QStringLiteral("InvalidDestinationKmsKey"));

    bench.search().clear();
    EXPECT_EQ(bench.shownPages().size(), text::helpPages().size());
    EXPECT_TRUE(bench.page().extraSelections().isEmpty());
}

TEST(HelpWindow, GoesFromHitToHitAndRoundAgain)
{
    HelpBench bench;
    bench.window.showPage(QStringLiteral("copy"));
    bench.search().setText(QStringLiteral("incremental"));
    const auto hits = bench.page().extraSelections();
    ASSERT_GT(hits.size(), 1);

    QList<int> places;
    for (qsizetype i = 0; i <= hits.size(); ++i) {
        QTest::keyClick(&bench.search(), Qt::Key_Return);
        places << bench.page().textCursor().selectionStart();
    }

    for (qsizetype i = 0; i < hits.size(); ++i)
        EXPECT_EQ(places.at(i), hits.at(i).cursor.selectionStart());
    EXPECT_EQ(places.last(), places.first());
}

TEST(HelpWindow, FindsWordsBetweenWhichNoSpacesStand)
{
    const SpokenLanguage japanese(QStringLiteral("ja"));
    HelpBench bench;
    bench.window.showPage(QStringLiteral("start"));
    ASSERT_TRUE(bench.shownText().startsWith(QStringLiteral("はじめに")));

    bench.search().setText(QStringLiteral("災害対策"));

    EXPECT_EQ(bench.shownPages(), QStringList{QStringLiteral("災害対策訓練")});
    EXPECT_TRUE(bench.shownText().startsWith(QStringLiteral("災害対策訓練")));
    const auto hits = bench.page().extraSelections();
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits.first().cursor.selectedText(), QStringLiteral("災害対策"));
}

TEST(HelpWindow, SaysWhereNothingIsFound)
{
    HelpBench bench;
    bench.window.showPage(QStringLiteral("start"));

    bench.search().setText(QStringLiteral("xyzzy"));

    EXPECT_TRUE(bench.shownPages().isEmpty());
    EXPECT_TRUE(bench.window.findChild<QLabel*>(QStringLiteral("nothingFound"))->isVisible());
    EXPECT_TRUE(bench.shownText().startsWith(QStringLiteral("First steps"))); // not taken away
}

TEST(HelpWindow, OpensNothingButItsPages)
{
    HelpBench bench;
    bench.window.showPage(QStringLiteral("start"));

    bench.page().setSource(QUrl(QStringLiteral("file:///etc/passwd")));

    EXPECT_FALSE(bench.shownText().contains(QStringLiteral("root:")));
}

} // namespace farcopy
