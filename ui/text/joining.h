// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace farcopy::text {

/// One sentence after the other, as the language sets them; empty ones are left out.
[[nodiscard]] QString sentencesText(const QStringList& sentences);

/// "2 failed, 3 copying": parts of a list without an "and", as the language parts them; empty ones
/// are left out.
[[nodiscard]] QString listText(const QStringList& parts);

} // namespace farcopy::text
