// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;

namespace farcopy {

/// Gives a line the button that clears it, with a name: Qt's own has none, and a screen reader
/// would speak of "button".
void addClearButton(QLineEdit& edit);

} // namespace farcopy
