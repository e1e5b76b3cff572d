// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errorguide.h"

#include "ui/text/errortable.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace farcopy::text {

TEST(ErrorGuide, TellsOfEveryEntryInWholeSentences)
{
    const QList<ErrorGuideEntry> guide = errorGuide();

    ASSERT_EQ(guide.size(), errorTable().size());
    for (const ErrorGuideEntry& entry : guide) {
        const QString all = entry.title + entry.what + entry.why + entry.advice;
        EXPECT_FALSE(entry.title.isEmpty());
        EXPECT_FALSE(entry.what.isEmpty()) << qPrintable(entry.title);
        EXPECT_FALSE(entry.why.isEmpty()) << qPrintable(entry.title);
        EXPECT_FALSE(entry.advice.isEmpty()) << qPrintable(entry.title);
        EXPECT_FALSE(all.contains(u'{')) << qPrintable(all);
        EXPECT_FALSE(entry.what.front().isLower()) << qPrintable(entry.what);
    }
}

TEST(ErrorGuide, GivesEachEntryAnAnchorOfItsOwn)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    QSet<QString> anchors;
    const QList<ErrorGuideEntry> guide = errorGuide();

    for (const ErrorGuideEntry& entry : guide) {
        EXPECT_TRUE(plain.match(entry.anchor).hasMatch()) << qPrintable(entry.anchor);
        anchors << entry.anchor;
    }

    EXPECT_EQ(anchors.size(), guide.size());
}

TEST(ErrorGuide, SaysWhichErrorsOfferAPolicy)
{
    int policies = 0;
    int keyPolicies = 0;
    for (const ErrorGuideEntry& entry : errorGuide()) {
        policies += entry.offersPolicy ? 1 : 0;
        keyPolicies += entry.offersKeyPolicy ? 1 : 0;
    }

    EXPECT_GT(policies, 0);
    EXPECT_EQ(keyPolicies, 2);
}

} // namespace farcopy::text
