// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAction;

namespace farcopy {

/// Names an action in menus and on buttons.
void setActionText(QAction& action, const QString& text);

/// A menu's text for a button: without the sign before the letter that is underlined, and without
/// such a letter that stands in parentheses behind the words, as it does in some languages.
[[nodiscard]] QString buttonText(const QString& menuText);

} // namespace farcopy
