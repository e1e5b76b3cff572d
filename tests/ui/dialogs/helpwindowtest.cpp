// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/helpwindow.h"

#include <QAction>
#include <QListWidget>
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

    CopyAction copy;
    HelpWindow window{{&copy}};
};

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

TEST(HelpWindow, OpensNothingButItsPages)
{
    HelpBench bench;
    bench.window.showPage(QStringLiteral("start"));

    bench.page().setSource(QUrl(QStringLiteral("file:///etc/passwd")));

    EXPECT_FALSE(bench.shownText().contains(QStringLiteral("root:")));
}

} // namespace farcopy
