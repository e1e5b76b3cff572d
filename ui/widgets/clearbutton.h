// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;

namespace farcopy {

/// Gives a line the button that clears it, with a name: Qt's own has none, and a screen reader
/// would speak of "button". An empty line gets it with its first text: the first icon of Qt's own
/// reads the icon theme, a fifth of all work before the window's first paint.
void addClearButton(QLineEdit& edit);

} // namespace farcopy
