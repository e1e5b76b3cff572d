// SPDX-License-Identifier: Apache-2.0
#include "core/domain/backupfilter.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

FilterWords germanWords()
{
    return {.regions = {QStringLiteral("eu-central-1"), QStringLiteral("eu-west-1"),
                QStringLiteral("us-east-1")},
        .statuses = {QStringLiteral("HIBERNATING")},
        .shownStatuses = {{QStringLiteral("Verfügbar"), QStringLiteral("AVAILABLE")},
            {QStringLiteral("Wird kopiert"), QStringLiteral("COPYING")},
            {QStringLiteral("Wird erstellt"), QStringLiteral("CREATING")}}};
}

/// Values of the one term that was typed; empty: it is refused.
QStringList valuesOf(const QString& text, const FilterWords& words = germanWords())
{
    const auto filter = BackupFilter::parse(text, words);
    return filter ? filter->terms().constFirst().values : QStringList();
}

FilterError errorOf(const QString& text, const FilterWords& words = germanWords())
{
    const auto filter = BackupFilter::parse(text, words);
    EXPECT_FALSE(filter) << qPrintable(text);
    return filter ? FilterError() : filter.error();
}

} // namespace

TEST(FilterWords, AreTakenByTheirBeginning)
{
    EXPECT_EQ(valuesOf(QStringLiteral("status:AVAIL")), QStringList{QStringLiteral("AVAIL")});
    EXPECT_EQ(valuesOf(QStringLiteral("region:eu")), QStringList{QStringLiteral("eu")});
    EXPECT_EQ(valuesOf(QStringLiteral("status:hib")), QStringList{QStringLiteral("hib")});
    EXPECT_TRUE(valuesOf(QStringLiteral("status:ailable")).isEmpty());
}

TEST(FilterWords, StandForTheValuesThatAreShownByThem)
{
    EXPECT_EQ(valuesOf(QStringLiteral("status:verf")), QStringList{QStringLiteral("AVAILABLE")});
    EXPECT_EQ(valuesOf(QStringLiteral("status:wird,failed")),
        (QStringList{
            QStringLiteral("COPYING"), QStringLiteral("CREATING"), QStringLiteral("failed")}));
}

TEST(FilterWords, NameTheOneThatMayHaveBeenMeant)
{
    EXPECT_EQ(errorOf(QStringLiteral("status:availablq")).nearest, QStringLiteral("available"));
    EXPECT_EQ(errorOf(QStringLiteral("status:verfugbar")).nearest, QStringLiteral("Verfügbar"));
    EXPECT_EQ(errorOf(QStringLiteral("type:ontpa")).nearest, QStringLiteral("ontap"));
    EXPECT_EQ(errorOf(QStringLiteral("type:foo")).nearest, QString());
    EXPECT_EQ(errorOf(QStringLiteral("region:eu-west-9")).nearest, QStringLiteral("eu-west-1"));
}

TEST(FilterWords, AreNamedWhereAValueIsNotKnown)
{
    const FilterError status = errorOf(QStringLiteral("hr -status:available,gone"));

    EXPECT_EQ(status.flaw, FilterError::Flaw::UnknownValue);
    EXPECT_EQ(status.field, FilterField::Status);
    EXPECT_EQ(status.value, QStringLiteral("gone"));
    EXPECT_TRUE(status.known.contains(QStringLiteral("copying")));
    EXPECT_TRUE(status.known.contains(QStringLiteral("hibernating")));
    EXPECT_EQ(errorOf(QStringLiteral("region:eu-west-9")).known,
        (QStringList{QStringLiteral("eu-central-1"), QStringLiteral("eu-west-1")}));
    EXPECT_TRUE(errorOf(QStringLiteral("region:mars")).known.isEmpty());
}

TEST(FilterWords, LeaveRegionsOpenWhereNoneIsKnown)
{
    EXPECT_EQ(valuesOf(QStringLiteral("region:mars"), {}), QStringList{QStringLiteral("mars")});
}

TEST(FilterWords, CopeWithLongTexts)
{
    EXPECT_EQ(errorOf(QLatin1String("status:") + QString(100'000, u'x')).nearest, QString());
}

} // namespace farcopy
