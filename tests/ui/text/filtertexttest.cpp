// SPDX-License-Identifier: Apache-2.0
#include "ui/text/filtertext.h"

#include "ui/text/languages.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

FilterError errorOf(const QString& text, const FilterWords& words = {})
{
    const auto filter = BackupFilter::parse(text, words);
    EXPECT_FALSE(filter) << qPrintable(text);
    return filter ? FilterError() : filter.error();
}

} // namespace

TEST(FilterText, NamesTheKnownValuesAndTheOneThatMayHaveBeenMeant)
{
    EXPECT_EQ(text::filterErrorText(errorOf(QStringLiteral("status:availablq"))),
        QStringLiteral("No status is called “availablq”. Did you mean “available”? There are: "
                       "available, copying, creating, deleted, failed, pending, transferring."));
    EXPECT_EQ(text::filterErrorText(errorOf(QStringLiteral("type:foo"))),
        QStringLiteral("No type is called “foo”. There are: windows, lustre, ontap, openzfs, "
                       "user_initiated, automatic, aws_backup."));
}

TEST(FilterText, NamesRegionsThatAreLikeTheOneThatIsNone)
{
    const FilterWords words{.regions = {QStringLiteral("eu-west-1"), QStringLiteral("us-east-1")}};

    EXPECT_EQ(text::filterErrorText(errorOf(QStringLiteral("region:eu-west-9"), words)),
        QStringLiteral("No Region is called “eu-west-9”. Did you mean “eu-west-1”? There are: "
                       "eu-west-1."));
    EXPECT_EQ(text::filterErrorText(errorOf(QStringLiteral("region:mars"), words)),
        QStringLiteral("No Region is called “mars”. Write for example region:eu-west-1"));
}

TEST(FilterText, SaysWhatTheListGoesOnShowing)
{
    const FilterError error = errorOf(QStringLiteral("typ:ontap"));

    EXPECT_TRUE(text::filterProblemText(error, QStringLiteral("type:lustre"))
                    .endsWith(QStringLiteral("The list still shows what matches “type:lustre”.")));
    EXPECT_TRUE(text::filterProblemText(error, {}).endsWith(
        QStringLiteral("The list is not filtered yet.")));
}

TEST(FilterText, GivesTheFilterTheWordsThatTheTableShows)
{
    const SpokenLanguage german(QStringLiteral("de"));

    const auto filter = BackupFilter::parse(QStringLiteral("status:verf type:\"windows file\""),
        {.shownStatuses = text::shownStatuses(), .shownTypes = text::shownTypes()});

    ASSERT_TRUE(filter);
    EXPECT_EQ(filter->terms().at(0).values, QStringList{QStringLiteral("AVAILABLE")});
    EXPECT_EQ(filter->terms().at(1).values, QStringList{QStringLiteral("WINDOWS")});
}

} // namespace farcopy
