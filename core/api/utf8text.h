// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ascii.h"

#include <QString>

#include <string_view>

namespace farcopy::api {

/// What QString::fromUtf8() gives. Ids and ARNs, which are ASCII, take a third less on the way of
/// Latin 1.
[[nodiscard]] inline QString textFromUtf8(std::string_view utf8)
{
    const auto size = static_cast<qsizetype>(utf8.size());
    return isAscii(utf8) ? QString::fromLatin1(utf8.data(), size)
                         : QString::fromUtf8(utf8.data(), size);
}

} // namespace farcopy::api
