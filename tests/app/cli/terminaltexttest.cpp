// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminaltext.h"

#include <gtest/gtest.h>

namespace farcopy::cli {

TEST(TerminalText, ShowsControlCharactersInsteadOfObeyingThem)
{
    const QString text = visible(QStringLiteral("a\x1b[31m\r\n\t\u007f\u009b2J\u202eb\u2028"));

    EXPECT_EQ(text, QStringLiteral("a\u241b[31m\u240d\u240a\u2409\u2421\ufffd2J\ufffdb\ufffd"));
}

TEST(TerminalText, LeavesOrdinaryLettersOfEveryScriptAlone)
{
    const QString text = QStringLiteral("Büro 東京 \U0001F5C4 <img src=x>");

    EXPECT_EQ(visible(text), text);
}

TEST(TerminalText, ReplacesAHalfOfASurrogatePair)
{
    EXPECT_EQ(visible(QString(QChar(0xd83d))), QStringLiteral("\ufffd"));
}

TEST(TerminalText, CountsCells)
{
    EXPECT_EQ(cellCount(QStringLiteral("abc")), 3);
    EXPECT_EQ(cellCount(QStringLiteral("東京")), 4);
    EXPECT_EQ(cellCount(QStringLiteral("e\u0301")), 1);
    EXPECT_EQ(cellCount(QString()), 0);
}

TEST(TerminalText, FitsTextIntoCells)
{
    EXPECT_EQ(fitted(QStringLiteral("ab"), 4), QStringLiteral("ab  "));
    EXPECT_EQ(fitted(QStringLiteral("abcdef"), 4), QStringLiteral("abc…"));
    EXPECT_EQ(fitted(QStringLiteral("東京都"), 4), QStringLiteral("東… "));
}

TEST(TerminalText, AlignsColumnsByCells)
{
    const QString text = table({QStringLiteral("N"), QStringLiteral("S")},
        {{QStringLiteral("東京"), QStringLiteral("x")}, {QStringLiteral("a"), QStringLiteral("y")}},
        0);

    EXPECT_EQ(text, QStringLiteral("N     S\n東京  x\na     y\n"));
}

TEST(TerminalText, NarrowsTheWidestColumnFirst)
{
    const QString text = table({QStringLiteral("A"), QStringLiteral("B")},
        {{QStringLiteral("short"), QStringLiteral("a very long name of a backup")}}, 20);

    EXPECT_EQ(text, QStringLiteral("A      B\nshort  a very long …\n"));
}

TEST(TerminalText, KeepsWholeWhatTheNextCommandNeeds)
{
    const QString id = QStringLiteral("backup-0123456789abcdef0");
    const TableShape shape{.whole = 1, .dispensable = {QStringLiteral("Type")}};

    const QString text
        = table({QStringLiteral("Id"), QStringLiteral("Type"), QStringLiteral("Name")},
            {{id, QStringLiteral("User-initiated"), QString(40, QLatin1Char('n'))}}, 36, shape);

    EXPECT_TRUE(text.contains(id)) << qPrintable(text);
    EXPECT_FALSE(text.contains(QLatin1String("User"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("nnn\u2026"))) << qPrintable(text);
    for (const auto& line : text.split(QLatin1Char('\n')))
        EXPECT_LE(cellCount(line), 36) << qPrintable(line);
}

TEST(Csv, CannotStartAFormula)
{
    EXPECT_EQ(csvCell(QStringLiteral("=1+1")), QStringLiteral("\"'=1+1\""));
    EXPECT_EQ(csvCell(QStringLiteral("+1")), QStringLiteral("\"'+1\""));
    EXPECT_EQ(csvCell(QStringLiteral("-1")), QStringLiteral("\"'-1\""));
    EXPECT_EQ(csvCell(QStringLiteral("@A")), QStringLiteral("\"'@A\""));
    EXPECT_EQ(csvCell(QStringLiteral("\tx")), QStringLiteral("\"'\u2409x\""));
    EXPECT_EQ(csvCell(QStringLiteral("\rx")), QStringLiteral("\"'\u240dx\""));
    EXPECT_EQ(csvCell(QStringLiteral("a=b")), QStringLiteral("a=b"));
}

TEST(Csv, QuotesCommasAndQuotes)
{
    EXPECT_EQ(csvRow({QStringLiteral("a,b"), QStringLiteral("say \"x\""), QString()}),
        QByteArray("\"a,b\",\"say \"\"x\"\"\",\r\n"));
}

} // namespace farcopy::cli
