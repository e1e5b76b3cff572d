// SPDX-License-Identifier: Apache-2.0
#include "app/generate/manpage.h"

#include <gtest/gtest.h>

namespace farcopy::generate {

namespace {

QString page()
{
    ProgramTable table;
    table.program.description = QStringLiteral("First.\n\n.Second's \\paragraph");
    cli::CommandSpec copy;
    copy.name = QStringLiteral("copy");
    copy.summary = QStringLiteral("Copy it.");
    copy.options = {
        {.name = QStringLiteral("source-id"),
            .takes = cli::Option::Takes::ManyValues,
            .valueName = QStringLiteral("ID"),
            .help = QStringLiteral("Which."),
            .isRequired = true},
        {.name = QStringLiteral("output"),
            .takes = cli::Option::Takes::OneValue,
            .help = QStringLiteral("Form."),
            .choices = {QStringLiteral("table"), QStringLiteral("csv")}},
    };
    copy.examples = {{QStringLiteral("farcopy copy \\\n    --wait"), QStringLiteral("Wait")}};
    table.commands = {copy};
    return QString::fromLatin1(manPage(table, QStringLiteral("1.2.3"), QDate(2026, 11, 26)));
}

} // namespace

TEST(ManPage, SaysWhichVersionItIsOf)
{
    EXPECT_TRUE(page().contains(
        QStringLiteral(".TH FARCOPY 1 \"2026-11-26\" \"Farcopy 1.2.3\" \"User Commands\"\n")));
}

TEST(ManPage, LetsNoTextBeAnInstruction)
{
    EXPECT_TRUE(page().contains(QStringLiteral(".PP\n\\&.Second\\(aqs \\eparagraph\n")));
}

TEST(ManPage, ShowsOptionsWithWhatTheyTake)
{
    EXPECT_TRUE(
        page().contains(QStringLiteral(".TP\n\\fB\\-\\-source\\-id\\fR \\fIID\\fR ...\nWhich.\n")));
    EXPECT_TRUE(page().contains(
        QStringLiteral(".TP\n\\fB\\-\\-output\\fR \\fBtable\\fR|\\fBcsv\\fR\nForm.\n")));
}

TEST(ManPage, ShowsInTheSynopsisWhatMustBeGiven)
{
    const QString synopsis = page().section(QStringLiteral(".SH "), 2, 2);

    EXPECT_TRUE(synopsis.contains(QStringLiteral("\\-\\-source\\-id")));
    EXPECT_FALSE(synopsis.contains(QStringLiteral("\\-\\-output")));
}

TEST(ManPage, KeepsTheLinesOfAnExample)
{
    EXPECT_TRUE(page().contains(QStringLiteral(".EX\nfarcopy copy \\e\n    \\-\\-wait\n.EE\n")));
}

TEST(ManPage, WritesAllCharactersInAscii)
{
    EXPECT_EQ(roff(QStringLiteral("a…b")), QStringLiteral("a\\[u2026]b"));
    EXPECT_EQ(roff(QString::fromUtf8("\xf0\x9f\x98\x80")), QStringLiteral("\\[u1F600]"));
    EXPECT_EQ(roff(QStringLiteral("~/`^\"")), QStringLiteral("\\(ti/\\(ga\\(ha\\(dq"));
}

} // namespace farcopy::generate
