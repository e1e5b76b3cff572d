// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme.h"

#include <QApplication>
#include <QColor>
#include <QStyle>

#include <gtest/gtest.h>

#include <cmath>

namespace farcopy {

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// As WCAG 2.1 defines it.
double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

class ThemePalette : public testing::TestWithParam<Theme>
{
};

} // namespace

TEST_P(ThemePalette, CanBeRead)
{
    const QPalette palette = ThemeChoice::palette(GetParam());
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[]{
        {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Base}};

    for (const auto& [text, ground] : pairs)
        EXPECT_GE(contrast(palette.color(text), palette.color(ground)), 4.5)
            << "role " << text << " on " << ground;
}

INSTANTIATE_TEST_SUITE_P(ThemeChoice, ThemePalette, testing::Values(Theme::Light, Theme::Dark));

TEST(ThemeChoice, GoesBackToTheDesktopsOwn)
{
    const QString style = QApplication::style()->name();
    const QColor base = QApplication::palette().color(QPalette::Base);
    ThemeChoice choice;

    choice.apply(Theme::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base),
        ThemeChoice::palette(Theme::Dark).color(QPalette::Base));
    choice.apply(Theme::System);

    EXPECT_EQ(QApplication::style()->name(), style);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), base);
}

} // namespace farcopy
