// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace farcopy {

/// What an icon's line says besides its shape. A tone never stands alone: a word is beside it.
enum class IconTone {
    Text,   ///< the palette's text colour of the icon's mode
    Muted,  ///< for what is quiet: waiting, empty
    Accent, ///< the palette's highlight
    Warning,
    Failure,
    Success
};

/// An icon of `resources/icons`, drawn in a colour of the application's palette as it is at the
/// time of painting, so that a change between light and dark needs no new icons.
[[nodiscard]] QIcon lineIcon(const QString& name, IconTone tone = IconTone::Text);

/// The colour of a tone on the palette's base: dark enough on light, light enough on dark.
[[nodiscard]] QColor toneColor(IconTone tone, const QPalette& palette);

/// The application's own picture, in colour.
[[nodiscard]] QIcon applicationIcon();

} // namespace farcopy
