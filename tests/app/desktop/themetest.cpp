// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme.h"

#include "ui/widgets/contrast.h"
#include "ui/widgets/lineicon.h"

#include <QApplication>
#include <QColor>
#include <QStyle>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

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
        {QPalette::Link, QPalette::Window}, {QPalette::LinkVisited, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::AlternateBase},
        {QPalette::PlaceholderText, QPalette::Window}};

    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto& [text, ground] : pairs)
            EXPECT_GE(
                contrast(palette.color(group, text), palette.color(group, ground)), textContrast)
                << "role " << text << " on " << ground;
    }
}

TEST_P(ThemePalette, LetsEachToneBeReadWhereTextStands)
{
    const QPalette palette = ThemeChoice::palette(GetParam());

    for (const auto tone : {IconTone::Text, IconTone::Muted, IconTone::Accent, IconTone::Warning,
             IconTone::Failure, IconTone::Success}) {
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
            EXPECT_GE(contrast(toneColor(tone, palette), palette.color(ground)), textContrast)
                << "tone " << int(tone) << " on role " << ground;
        EXPECT_GE(
            contrast(toneColor(tone, palette), palette.color(QPalette::Button)), shapeContrast)
            << "an icon of tone " << int(tone) << " on a button";
    }
}

TEST_P(ThemePalette, ShowsWhatIsSelectedAndWhatHasTheFocus)
{
    const QPalette palette = ThemeChoice::palette(GetParam());

    for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
        EXPECT_GE(
            contrast(palette.color(QPalette::Highlight), palette.color(ground)), shapeContrast)
            << "on role " << ground;
}

INSTANTIATE_TEST_SUITE_P(ThemeChoice, ThemePalette, testing::Values(Theme::Light, Theme::Dark));

TEST(ThemeChoice, LetsThePlaceholdersOfTheDesktopBeRead)
{
    const QPalette before = QApplication::palette();
    const ThemeChoice choice;
    for (const QColor& ink : {QColor(Qt::black), QColor(Qt::white)}) {
        QPalette desktop;
        desktop.setColor(QPalette::Text, ink);
        desktop.setColor(QPalette::Base, ink == QColor(Qt::white) ? Qt::black : Qt::white);
        QColor half = ink;
        half.setAlpha(128);
        desktop.setColor(QPalette::PlaceholderText, half);

        QApplication::setPalette(desktop);

        EXPECT_GE(contrast(QApplication::palette().color(QPalette::PlaceholderText),
                      QApplication::palette().color(QPalette::Base)),
            textContrast)
            << qPrintable(ink.name());
    }
    QApplication::setPalette(before);
}

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
