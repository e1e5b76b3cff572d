// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lineicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

// Resources of a static library are linked in only when somebody asks for them, and the macro
// must stand outside of any namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace farcopy {

namespace {

QString pathOf(const QString& name)
{
    static const bool isReady = [] {
        initIconResources();
        return true;
    }();
    Q_UNUSED(isReady)
    return QStringLiteral(":/farcopy/icons/%1.svg").arg(name);
}

QColor mixed(const QColor& a, const QColor& b, qreal shareOfB)
{
    const qreal shareOfA = 1 - shareOfB;
    return QColor::fromRgbF(float(a.redF() * shareOfA + b.redF() * shareOfB),
        float(a.greenF() * shareOfA + b.greenF() * shareOfB),
        float(a.blueF() * shareOfA + b.blueF() * shareOfB));
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int edge = std::min(rect.width(), rect.height());
        QRect square(0, 0, edge, edge); // a circle is round in a cell of any shape
        square.moveCenter(rect.center());
        painter->drawPixmap(square, scaledPixmap(square.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(
        const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal /*scale*/) override
    {
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("farcopy:%1:%2x%3:%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = drawn(size, color);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_tone); }
    QString key() const override { return QStringLiteral("farcopy-line"); }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return toneColor(m_tone, palette);
    }

    QPixmap drawn(const QSize& size, const QColor& color) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const qreal side = std::min(size.width(), size.height()); // never stretched
        const QRectF place((size.width() - side) / 2, (size.height() - side) / 2, side, side);
        QSvgRenderer(pathOf(m_name)).render(&painter, place);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        return pixmap;
    }

    QString m_name;
    IconTone m_tone;
};

/// Draws a size when it is asked for: all of them together take longer than a window's first paint.
class ApplicationIconEngine final : public QIconEngine
{
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        const int edge = std::min(size.width(), size.height());
        const QString key = QStringLiteral("farcopy:application:%1").arg(edge);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(edge);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        QList<QSize> sizes;
        for (const int edge : {16, 22, 24, 32, 48, 64, 128, 256})
            sizes << QSize(edge, edge);
        return sizes;
    }

    QIconEngine* clone() const override { return new ApplicationIconEngine; }
    QString key() const override { return QStringLiteral("farcopy-application"); }
    bool isNull() override { return false; }

private:
    static QPixmap drawn(int edge)
    {
        // The large drawing is mud at small sizes: they have one with fewer lines.
        const QString path
            = pathOf(edge < 32 ? QStringLiteral("farcopy-small") : QStringLiteral("farcopy"));
        QPixmap pixmap(edge, edge);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(path).render(&painter, QRectF(0, 0, edge, edge));
        return pixmap;
    }
};

} // namespace

QIcon lineIcon(const QString& name, IconTone tone)
{
    return QIcon(new LineIconEngine(name, tone));
}

QColor toneColor(IconTone tone, const QPalette& palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const bool isDark = base.lightness() < text.lightness();
    switch (tone) {
    case IconTone::Text:
        return text;
    case IconTone::Muted:
        return mixed(text, base, 0.35);
    case IconTone::Accent:
        return isDark ? palette.color(QPalette::Active, QPalette::Link)
                      : palette.color(QPalette::Active, QPalette::Highlight);
    case IconTone::Warning:
        return isDark ? QColor(0xf2, 0xb0, 0x4c) : QColor(0x9a, 0x5b, 0x00);
    case IconTone::Failure:
        return isDark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
    case IconTone::Success:
        return isDark ? QColor(0x7f, 0xd1, 0x8c) : QColor(0x1e, 0x74, 0x33);
    }
    return text;
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationIconEngine);
}

} // namespace farcopy
