// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/helppages.h"

#include <QTextBrowser>

namespace farcopy {

/// Shows the pages of the user's guide and nothing else: no file, no address of the network. Their
/// pictures are no wider than the page, sharp on every screen, and dark where the window is.
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    /// @param shortcuts  all that the window has
    explicit GuideBrowser(QList<text::Shortcut> shortcuts, QWidget* parent = nullptr);

    /// The address of a page, and the page of an address.
    [[nodiscard]] static QUrl addressOf(const QString& id);
    [[nodiscard]] static QString idOf(const QUrl& address);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QImage picture(const QUrl& name) const;
    void fitPictures();

    const QList<text::Shortcut> m_shortcuts;
    int m_fittedWidth = 0; ///< of this, when the pictures were fitted last
};

} // namespace farcopy
