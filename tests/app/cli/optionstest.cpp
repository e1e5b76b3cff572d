// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include "app/cli/helptext.h"

#include <gtest/gtest.h>

namespace farcopy::cli {

namespace {

CommandSpec spec()
{
    return {
        .name = QStringLiteral("copy"),
        .summary = QStringLiteral("Copies backups."),
        .description = QStringLiteral("First paragraph.\n\nSecond paragraph."),
        .options = {
            {.name = QStringLiteral("region"),
                .takes = Option::Takes::OneValue,
                .valueName = QStringLiteral("REGION"),
                .help = QStringLiteral("Where to."),
                .isRequired = true},
            {.name = QStringLiteral("id"),
                .takes = Option::Takes::ManyValues,
                .valueName = QStringLiteral("ID"),
                .help = QStringLiteral("Which.")},
            {.name = QStringLiteral("output"),
                .takes = Option::Takes::OneValue,
                .help = QStringLiteral("Form."),
                .choices = {QStringLiteral("table"), QStringLiteral("json")}},
            {.name = QStringLiteral("wait"), .help = QStringLiteral("Until the end.")},
        },
        .examples = {},
    };
}

Result<Options> parsed(const char* line)
{
    return parse(spec(), QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

struct Wrong {
    const char* name;
    const char* line;
    const char* word; ///< the message must hold it
};

class WrongOptions : public testing::TestWithParam<Wrong>
{
};

} // namespace

TEST(Options, ReadValuesInBothSpellings)
{
    const auto options = parsed("--region eu-west-1 --output=json --wait");

    ASSERT_TRUE(options);
    EXPECT_EQ(options->value(QStringLiteral("region")), QStringLiteral("eu-west-1"));
    EXPECT_EQ(options->value(QStringLiteral("output")), QStringLiteral("json"));
    EXPECT_TRUE(options->has(QStringLiteral("wait")));
    EXPECT_FALSE(options->has(QStringLiteral("id")));
}

TEST(Options, GatherRepeatedAndListedValuesInOrder)
{
    const auto options = parsed("--id a b --region r --id=c --id d");

    ASSERT_TRUE(options);
    EXPECT_EQ(
        options->values(QStringLiteral("id")).join(QLatin1Char(' ')), QStringLiteral("a b c d"));
}

TEST(Options, KeepEqualsSignsOfAValue)
{
    const auto options = parsed("--region r --id=Key=a,Value=b=c");

    ASSERT_TRUE(options);
    EXPECT_EQ(options->value(QStringLiteral("id")), QStringLiteral("Key=a,Value=b=c"));
}

TEST(Options, RequireNothingWhenHelpIsAskedFor)
{
    const auto options = parsed("--help");

    ASSERT_TRUE(options);
    EXPECT_TRUE(options->has(QStringLiteral("help")));
}

TEST_P(WrongOptions, AreRefusedWithTheWordThatIsWrong)
{
    const auto options = parsed(GetParam().line);

    ASSERT_FALSE(options);
    EXPECT_TRUE(isUsageError(options.error()));
    EXPECT_TRUE(options.error().message.contains(QLatin1String(GetParam().word)))
        << qPrintable(options.error().message);
}

INSTANTIATE_TEST_SUITE_P(All, WrongOptions,
    testing::Values(Wrong{"Missing", "--wait", "--region"},
        Wrong{"NoValue", "--region", "needs a value"},
        Wrong{"NoValueBeforeTheNext", "--region --wait", "needs a value"},
        Wrong{"EmptyValue", "--region=", "needs a value"},
        Wrong{"Twice", "--region a --region b", "once only"},
        Wrong{"SecondWord", "--region a b", "\"b\" is not expected"},
        Wrong{"SwitchWithValue", "--region a --wait=yes", "takes no value"},
        Wrong{"BadChoice", "--region a --output xml", "table, json"},
        Wrong{"Typo", "--regoin a", "did you mean --region?"},
        Wrong{"Unknown", "--region a --frobnicate", "there is no option --frobnicate"},
        Wrong{"OneDash", "-r a", "no option -r"}, Wrong{"BareWord", "eu-west-1", "not expected"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(HelpText, NamesEveryOptionAndStaysWithinTheWidth)
{
    const QString text = helpText(spec(), 60);

    for (const auto& option : spec().options)
        EXPECT_TRUE(text.contains(QLatin1String("--") + option.name)) << qPrintable(option.name);
    for (const auto& line : text.split(QLatin1Char('\n')))
        EXPECT_LE(line.size(), 60) << qPrintable(line);
    EXPECT_TRUE(text.startsWith(QLatin1String("Usage: farcopy copy --region REGION [options]\n")));
}

TEST(HelpText, WrapsBetweenWords)
{
    EXPECT_EQ(wrapped(QStringLiteral("one two three four five six"), 20, 2),
        QStringLiteral("one two three four\n  five six"));
}

} // namespace farcopy::cli
