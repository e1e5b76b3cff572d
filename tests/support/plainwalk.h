// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace farcopy::test {

/// What of a window takes foreign words for something else than words, or lets them break its form:
/// markup that is interpreted, lines that break within a row, letters that turn the direction of
/// what stands around them, and more width than the screen has. Empty: all is well.
[[nodiscard]] QStringList flawsOf(const QWidget& top);

} // namespace farcopy::test
