// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace farcopy::text {

/// The name of a Region, "Europe (Ireland)", in the user's language as AWS writes it there; as it
/// stands for one that came to be later, or is in a partition of its own.
[[nodiscard]] QString regionName(const QString& english);

/// Those that have names in other languages, for a test.
[[nodiscard]] QList<QString> translatedRegionNames();

} // namespace farcopy::text
