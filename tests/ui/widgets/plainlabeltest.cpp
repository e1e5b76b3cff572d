// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plainlabel.h"

#include <gtest/gtest.h>

namespace farcopy {

TEST(PlainLabel, ShowsMarkupAsCharacters)
{
    PlainLabel label(QStringLiteral("label"));

    label.setPlainText(QStringLiteral("<img src=x><b>bold</b>"));

    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_EQ(label.text(), QStringLiteral("<img src=x><b>bold</b>"));
}

TEST(PlainLabel, BreaksLongRunsInsteadOfGrowingWide)
{
    PlainLabel label(QStringLiteral("label"));
    const QString arn(400, u'x');

    label.setPlainText(arn);

    EXPECT_LT(label.minimumSizeHint().width(), 60 * label.fontMetrics().averageCharWidth());
    EXPECT_EQ(label.plainText(), arn);
    EXPECT_EQ(label.accessibleName(), arn);
}

TEST(PlainLabel, HidesWhenThereIsNothingToSay)
{
    QWidget parent;
    PlainLabel label(QStringLiteral("label"), &parent);
    EXPECT_TRUE(label.isHidden());

    label.setPlainText(QStringLiteral("a"));
    EXPECT_FALSE(label.isHidden());

    label.setPlainText(QString());
    EXPECT_TRUE(label.isHidden());
}

} // namespace farcopy
