// SPDX-License-Identifier: Apache-2.0
#include "app/generate/completion.h"
#include "app/generate/completionwords.h"

#include <gtest/gtest.h>

namespace farcopy::generate {

namespace {

/// One command whose texts hold what shells take for their own.
ProgramTable table()
{
    ProgramTable table;
    cli::CommandSpec list;
    list.name = QStringLiteral("list");
    list.summary = QStringLiteral("List the user's backups.");
    list.options = {{.name = QStringLiteral("region"),
        .takes = cli::Option::Takes::OneValue,
        .valueName = QStringLiteral("REGION"),
        .help = QStringLiteral("One's [own]: \\here.")}};
    table.commands = {list};
    table.regions = QStringList{QStringLiteral("eu-west-1"), QStringLiteral("us-east-1")};
    return table;
}

} // namespace

TEST(Completion, KnowsWhereWordsComeFrom)
{
    const auto sourceOf = [](const char* name, const char* value, const QStringList& choices) {
        return wordSource({.name = QLatin1String(name),
            .takes = cli::Option::Takes::OneValue,
            .valueName = QLatin1String(value),
            .choices = choices});
    };

    EXPECT_EQ(sourceOf("source-region", "REGION", {}), WordSource::Regions);
    EXPECT_EQ(sourceOf("ca-bundle", "FILE", {}), WordSource::Files);
    EXPECT_EQ(sourceOf("profile", "NAME", {}), WordSource::Profiles);
    EXPECT_EQ(sourceOf("output", "", {QStringLiteral("csv")}), WordSource::Choices);
    EXPECT_EQ(sourceOf("port", "N", {}), WordSource::Nothing);
}

TEST(Completion, QuotesForEachShell)
{
    EXPECT_EQ(quoted(QStringLiteral("it's")), QStringLiteral("'it'\\''s'"));
    EXPECT_TRUE(zshCompletion(table()).contains(
        "'--region=[One'\\''s \\[own\\]\\: \\\\here.]:REGION:_farcopy_regions'"));
    EXPECT_TRUE(fishCompletion(table()).contains("-d 'One\\'s [own]: \\\\here.'"));
    EXPECT_TRUE(fishCompletion(table()).contains("-a list -d 'List the user\\'s backups.'"));
}

TEST(Completion, HoldsTheRegions)
{
    EXPECT_TRUE(bashCompletion(table()).contains("regions='eu-west-1 us-east-1'"));
    EXPECT_TRUE(zshCompletion(table()).contains("regions=(eu-west-1 us-east-1)"));
    EXPECT_TRUE(fishCompletion(table()).contains("set -g __farcopy_regions eu-west-1 us-east-1"));
}

} // namespace farcopy::generate
