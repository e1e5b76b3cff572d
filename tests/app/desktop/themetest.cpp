// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme.h"

#include "ui/widgets/contrast.h"
#include "ui/widgets/lineicon.h"

#include <QApplication>
#include <QCheckBox>
#include <QColor>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QStyleOption>

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>

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

TEST_P(ThemePalette, ShowsTheEdgesOfBoxesAndFields)
{
    ThemeChoice choice;
    choice.apply(GetParam());
    QCheckBox box;
    QLineEdit line;
    QComboBox combo;
    for (QWidget* widget : std::initializer_list<QWidget*>{&box, &line, &combo}) {
        widget->resize(120, 30);
        const QImage image = widget->grab().toImage();
        const QColor ground = widget->palette().color(QPalette::Window);

        // Somewhere on the way to the middle lies an edge.
        qreal clearest = 1;
        for (int x = 0; x < 20; ++x)
            clearest = std::max(clearest, contrast(image.pixelColor(x, 15), ground));
        EXPECT_GE(clearest, widget == &box || GetParam() == Theme::Dark ? shapeContrast : 2.8)
            << widget->metaObject()->className();
    }
}

TEST_P(ThemePalette, FramesTheCurrentCellWhereItIsSeen)
{
    ThemeChoice choice;
    choice.apply(GetParam());
    QStyleOptionFocusRect cell;
    cell.rect = {0, 0, 20, 20};
    cell.palette = QApplication::palette();
    for (const bool isSelected : {false, true}) {
        const QColor ground = cell.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        cell.state = QStyle::State_Item | QStyle::State_Enabled | QStyle::State_Active
            | (isSelected ? QStyle::State_Selected : QStyle::State_None);

        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &cell, &painter);

        painter.end();
        EXPECT_GE(contrast(image.pixelColor(10, 0), ground), shapeContrast) << isSelected;
        EXPECT_EQ(image.pixelColor(10, 10), ground)
            << isSelected; // what stands there stays as it is
    }
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
