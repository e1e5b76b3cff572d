// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contrastwalk.h"

#include "ui/widgets/contrast.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

namespace farcopy::test {

namespace {

/// Antialiased letters have few pixels of full ink: what is drawn may look this much fainter.
constexpr qreal blur = 0.75;

/// What most of a picture is painted with.
QColor groundOf(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

qreal mostContrast(const QImage& image, const QColor& ground)
{
    qreal most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(QColor(image.pixel(x, y)), ground));
    }
    return most;
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    return {};
}

/// By the palette: exact, where the widget paints with it as all of ours do.
QColor inkOf(const QWidget& widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return widget.palette().color(
            line->text().isEmpty() ? QPalette::PlaceholderText : QPalette::Text);
    return widget.palette().color(widget.foregroundRole());
}

} // namespace

QStringList faintTextsOf(QWidget& top)
{
    QStringList faint;
    const QImage picture = top.grab().toImage();
    const auto inside = top.findChildren<QWidget*>();
    for (const QWidget* widget : inside) {
        const QString text = textOf(*widget).trimmed();
        if (text.isEmpty() || !widget->isEnabled() || !widget->isVisible()
            || widget->window() != &top)
            continue;
        const QRect shown = widget->visibleRegion().boundingRect();
        if (shown.width() < 12 || shown.height() < 8)
            continue;
        const QImage part = picture.copy(shown.translated(widget->mapTo(&top, QPoint())));
        const QColor ground = groundOf(part);
        const qreal seen = mostContrast(part, ground);
        // Styles paint some buttons with other ink than the palette's.
        const bool isButton = qobject_cast<const QAbstractButton*>(widget) != nullptr;
        const qreal meant = isButton ? seen : contrast(blended(inkOf(*widget), ground), ground);
        if (meant < textContrast || seen < textContrast * blur)
            faint.append(QStringLiteral("%1 “%2” “%3”: %4, painted %5")
                             .arg(QLatin1String(widget->metaObject()->className()),
                                 widget->objectName(), text.left(40))
                             .arg(meant, 0, 'f', 2)
                             .arg(seen, 0, 'f', 2));
    }
    return faint;
}

} // namespace farcopy::test
