// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lineicon.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

/// The rectangle of what was drawn.
QRect drawnPart(const QImage& image)
{
    QRect part;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 64)
                part |= QRect(x, y, 1, 1);
        }
    }
    return part;
}

} // namespace

TEST(LineIcon, KeepsItsShapeInAPlaceThatIsNoSquare)
{
    for (const QSize& size : {QSize(32, 64), QSize(64, 32), QSize(32, 32)}) {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        lineIcon(QStringLiteral("done")).paint(&painter, image.rect()); // a circle
        painter.end();

        const QRect part = drawnPart(image);

        EXPECT_FALSE(part.isEmpty());
        EXPECT_NEAR(part.width(), part.height(), 1) << size.width() << "x" << size.height();
        EXPECT_NEAR(part.center().x(), image.rect().center().x(), 1);
        EXPECT_NEAR(part.center().y(), image.rect().center().y(), 1);
    }
}

} // namespace farcopy
