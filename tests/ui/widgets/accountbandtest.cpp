// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/accountband.h"

#include <gtest/gtest.h>

#include <cmath>
#include <memory>

namespace farcopy {

namespace {

/// Source: WCAG 2.1, contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

TEST(AccountBand, ReadsWellInEveryColour)
{
    for (const MarkColour colour : markColours) {
        if (colour == MarkColour::None)
            continue;
        const QColor background = markColor(colour);
        ASSERT_TRUE(background.isValid());
        EXPECT_GE(contrast(background, textColorOn(background)), 4.5)
            << qPrintable(text::markColourName(colour));
    }
}

TEST(AccountBand, SaysTheNameWhateverTheColour)
{
    AccountBand band;

    band.showAccount(MarkColour::Red, QStringLiteral("<b>prod</b>"));
    EXPECT_EQ(band.text(), QStringLiteral("<b>prod</b>"));
    EXPECT_EQ(band.textFormat(), Qt::PlainText);
    EXPECT_EQ(band.palette().color(QPalette::Window), markColor(MarkColour::Red));

    band.showAccount(MarkColour::None, QStringLiteral("TEST – dev"));
    EXPECT_EQ(band.accessibleName(), QStringLiteral("TEST – dev"));
    EXPECT_NE(band.palette().color(QPalette::Window), markColor(MarkColour::Red));
}

TEST(AccountHead, NamesLabelAndAccountOnItsColour)
{
    const std::unique_ptr<AccountBand> head(accountHead(
        {MarkColour::Red, QStringLiteral("PRODUCTION")}, QStringLiteral("prod · 1"), nullptr));

    EXPECT_EQ(head->text(), QStringLiteral("In account PRODUCTION – prod · 1"));
    EXPECT_EQ(head->palette().color(QPalette::Window), markColor(MarkColour::Red));
}

} // namespace farcopy
