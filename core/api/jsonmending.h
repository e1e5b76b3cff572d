// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace farcopy::json {

/// A document in which single values that a strict parser trips over are made harmless, so that
/// they cost themselves and not the page: numbers out of range or malformed and NaN become null;
/// halves of surrogate pairs, unknown escapes and bytes that are no UTF-8 become U+FFFD; raw
/// control characters in strings are escaped. The structure is left as it is: what was cut off or
/// was no JSON stays so.
[[nodiscard]] QByteArray mended(const QByteArray& json);

} // namespace farcopy::json
