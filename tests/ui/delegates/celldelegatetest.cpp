// SPDX-License-Identifier: Apache-2.0
#include "ui/delegates/celldelegate.h"

#include "ui/models/cellroles.h"
#include "ui/widgets/lineicon.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

QImage painted(QStandardItem* item, QStyle::State state = QStyle::State_Enabled)
{
    QStandardItemModel model;
    model.appendRow(item);
    QTableView view;
    view.setModel(&model);
    CellDelegate delegate;
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = {0, 0, 160, CellDelegate::rowHeight(view)};
    option.state |= state;
    QImage image(option.rect.size(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

} // namespace

TEST(CellDelegate, DrawsABarThatGrowsWithTheProgress)
{
    const auto bar = [](int percent) {
        auto* item = new QStandardItem(QStringLiteral("x"));
        item->setData(percent, ProgressRole);
        return painted(item);
    };

    EXPECT_NE(bar(10), bar(80));
    EXPECT_NE(bar(10), painted(new QStandardItem(QStringLiteral("x"))));
}

TEST(CellDelegate, DrawsTheWordsBesideTheBarWhereThereIsRoom)
{
    const auto rightEdge = [](const QString& words) {
        auto* item = new QStandardItem(words);
        item->setData(100, ProgressRole);
        const QImage image = painted(item);
        // where the room for the bar ends: the bar's frame, or else nothing
        return image.pixelColor(image.width() - 5, 5);
    };

    EXPECT_EQ(rightEdge(QString()), QColor(Qt::white));
    EXPECT_NE(rightEdge(QString(60, u' ') + u'x'), QColor(Qt::white));
}

TEST(CellDelegate, EveryRowHasTheSameHeight)
{
    QTableView view;
    QStandardItemModel model;
    auto* tall = new QStandardItem(QStringLiteral("one\ntwo\nthree"));
    model.appendRow(tall);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;

    EXPECT_EQ(
        CellDelegate().sizeHint(option, model.index(0, 0)).height(), CellDelegate::rowHeight(view));
}

TEST(LineIcon, FollowsThePalette)
{
    const QPalette before = QApplication::palette();
    const QIcon icon = lineIcon(QStringLiteral("refresh"));
    const QImage onLight = icon.pixmap(16, 16).toImage();
    QPalette dark = before;
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Base, Qt::black);

    QApplication::setPalette(dark);
    const QImage onDark = icon.pixmap(16, 16).toImage();
    QApplication::setPalette(before);

    EXPECT_FALSE(onLight.isNull());
    EXPECT_NE(onLight, onDark);
}

TEST(LineIcon, TonesCanBeReadOnLightAndDark)
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](float c) {
            return c <= 0.03928F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F);
        };
        return 0.2126F * linear(color.redF()) + 0.7152F * linear(color.greenF())
            + 0.0722F * linear(color.blueF());
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
        const float x = luminance(a) + 0.05F;
        const float y = luminance(b) + 0.05F;
        return x > y ? x / y : y / x;
    };
    QPalette light(QColor(0xef, 0xef, 0xef));
    QPalette dark(QColor(0x2d, 0x2d, 0x2d));

    for (const QPalette& palette : {light, dark}) {
        for (const IconTone tone : {IconTone::Text, IconTone::Muted, IconTone::Warning,
                 IconTone::Failure, IconTone::Success}) {
            EXPECT_GE(contrast(toneColor(tone, palette), palette.color(QPalette::Base)), 4.5F)
                << int(tone);
        }
    }
}

} // namespace farcopy
