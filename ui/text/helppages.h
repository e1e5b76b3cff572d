// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace farcopy::text {

/// A page of the user's guide.
struct HelpPage {
    QString id; ///< its address is this with ".md"
    QString title;
};

/// A key that does something, for the page of all keys.
struct Shortcut {
    QString keys; ///< as this system writes them
    QString what;
};

/// In the order of a table of contents.
[[nodiscard]] QList<HelpPage> helpPages();

/// A page as Markdown, in the language that the window speaks, else in English; the pages of errors
/// and of keys are made from what the window uses itself. Empty: there is no such page.
/// @param shortcuts  all that the window has
[[nodiscard]] QString helpText(const QString& id, const QList<Shortcut>& shortcuts);

/// Whether a page, or its title, holds these words as they stand; case does not matter.
[[nodiscard]] bool helpHolds(
    const QString& id, const QString& words, const QList<Shortcut>& shortcuts);

/// The file of a picture that a page shows as "pictures/NAME.png".
/// @param isDark  of the window in its dark colours
[[nodiscard]] QString helpPicture(const QString& name, bool isDark);

/// Pixels of a picture for each pixel of a screen at 100 %.
inline constexpr qreal helpPictureScale = 2;

} // namespace farcopy::text
