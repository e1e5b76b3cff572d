// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/guidebrowser.h"

#include "ui/dialogs/guidestyle.h"
#include "ui/widgets/letterwidth.h"

#include <QImage>
#include <QScrollBar>
#include <QSet>
#include <QTextBlock>

#include <algorithm>

namespace farcopy {

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QSet<QString> picturesOf(const QTextDocument& page)
{
    QSet<QString> names;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat())
                names.insert(format.toImageFormat().name());
        }
    }
    return names;
}

} // namespace

GuideBrowser::GuideBrowser(QList<text::Shortcut> shortcuts, QWidget* parent)
    : QTextBrowser(parent)
    , m_shortcuts(std::move(shortcuts))
{
    document()->setDocumentMargin(2.0 * letterWidth(fontMetrics()));
    connect(this, &QTextBrowser::sourceChanged, this, [this] {
        styleGuide(*document(), palette());
        fitPictures(); // the document keeps those that it showed before, in the size of that time
    });
}

QUrl GuideBrowser::addressOf(const QString& id)
{
    return QUrl(id + QStringLiteral(".md"));
}

QString GuideBrowser::idOf(const QUrl& address)
{
    return address.fileName().section(u'.', 0, 0);
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::MarkdownResource)
        return text::helpText(idOf(name), m_shortcuts);
    if (type == QTextDocument::ImageResource)
        return picture(name);
    return {};
}

void GuideBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (width() != m_fittedWidth) // not where a bar at the side has come or gone
        fitPictures();
}

void GuideBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    styleGuide(*document(), palette());
    fitPictures();
}

/// In pixels of the screen, so that it is scaled once and well.
QImage GuideBrowser::picture(const QUrl& name) const
{
    QImage image(text::helpPicture(idOf(name), isDark(palette())));
    if (image.isNull())
        return {};
    // The bar at the side counts even while it is hidden: else it would come and go with the width.
    const qreal room = width() - 2 * frameWidth() - 2 * document()->documentMargin()
        - verticalScrollBar()->sizeHint().width();
    const qreal usual = image.width() / text::helpPictureScale;
    const qreal ratio = devicePixelRatioF();
    const int pixels = qRound(std::clamp(room, 1.0, usual) * ratio);
    // Of a picture with few colours Qt would make one with the same few, in dots.
    image = image.convertToFormat(QImage::Format_RGB32);
    image = image.scaledToWidth(pixels, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

void GuideBrowser::fitPictures()
{
    m_fittedWidth = width();
    const auto names = picturesOf(*document());
    for (const QString& name : names)
        document()->addResource(QTextDocument::ImageResource, QUrl(name), picture(QUrl(name)));
    if (!names.isEmpty())
        document()->markContentsDirty(0, document()->characterCount());
}

} // namespace farcopy
