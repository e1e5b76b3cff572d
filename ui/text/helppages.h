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

/// A page as Markdown; the pages of errors and of keys are made from what the window uses itself.
/// Empty: there is no such page.
/// @param shortcuts  all that the window has
[[nodiscard]] QString helpText(const QString& id, const QList<Shortcut>& shortcuts);

} // namespace farcopy::text
