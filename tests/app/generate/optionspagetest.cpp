// SPDX-License-Identifier: Apache-2.0
#include "app/generate/optionspage.h"

#include <gtest/gtest.h>

namespace farcopy::generate {

namespace {

QString page()
{
    ProgramTable table;
    table.program.description = QStringLiteral("First.\n\n*Second* in ~/.aws");
    cli::CommandSpec copy;
    copy.name = QStringLiteral("copy");
    copy.summary = QStringLiteral("Copy it.");
    copy.options = {
        {.name = QStringLiteral("source-id"),
            .takes = cli::Option::Takes::ManyValues,
            .valueName = QStringLiteral("ID"),
            .help = QStringLiteral("Which | that."),
            .isRequired = true},
        {.name = QStringLiteral("output"),
            .takes = cli::Option::Takes::OneValue,
            .help = QStringLiteral("Form."),
            .choices = {QStringLiteral("table"), QStringLiteral("csv")}},
    };
    copy.examples = {{QStringLiteral("farcopy copy \\\n      --wait"), QStringLiteral("Wait")}};
    table.commands = {copy};
    return QString::fromUtf8(optionsPage(table));
}

} // namespace

TEST(OptionsPage, LetsNoTextBeMarkup)
{
    EXPECT_TRUE(page().contains(QStringLiteral("\n\\*Second\\* in \\~/.aws\n")));
    EXPECT_TRUE(page().contains(QStringLiteral("Which \\| that.")));
}

TEST(OptionsPage, ShowsOptionsWithWhatTheyTake)
{
    EXPECT_TRUE(page().contains(QStringLiteral("| `--source-id ID …` | Needed. Which")));
    EXPECT_TRUE(page().contains(QStringLiteral("| `--output table` \\| `csv` | Form. |\n")));
}

TEST(OptionsPage, ShowsExamplesAsBlocksForAShell)
{
    EXPECT_TRUE(
        page().contains(QStringLiteral("Wait:\n\n```sh\nfarcopy copy \\\n    --wait\n```\n")));
}

TEST(OptionsPage, TellsOfEveryOptionOfThisProgram)
{
    const ProgramTable table = programTable();
    const QString text = QString::fromUtf8(optionsPage(table));

    qsizetype options = 0;
    for (const auto& command : table.commands) {
        EXPECT_TRUE(text.contains(QStringLiteral("## farcopy %1\n").arg(command.name)));
        const QString section
            = text.section(QStringLiteral("## farcopy %1\n").arg(command.name), 1, 1)
                  .section(QStringLiteral("\n## "), 0, 0);
        for (const auto& option : command.options) {
            ++options;
            EXPECT_TRUE(section.contains(QStringLiteral("| `--%1").arg(option.name)))
                << qUtf8Printable(option.name);
        }
    }
    EXPECT_GT(options, 20);
}

} // namespace farcopy::generate
