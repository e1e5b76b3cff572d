// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <cstring>
#include <string_view>

namespace farcopy::api {

[[nodiscard]] inline bool isAscii(std::string_view text)
{
    constexpr uint64_t highBits = 0x8080808080808080;
    uint64_t seen = 0;
    size_t i = 0;
    for (; i + sizeof seen <= text.size(); i += sizeof seen) {
        uint64_t word = 0;
        std::memcpy(&word, text.data() + i, sizeof word);
        seen |= word;
    }
    for (; i < text.size(); ++i)
        seen |= static_cast<uint64_t>(static_cast<unsigned char>(text[i]));
    return (seen & highBits) == 0;
}

/// What QString::fromUtf8() gives. Ids and ARNs, which are ASCII, take a third less on the way of
/// Latin 1.
[[nodiscard]] inline QString textFromUtf8(std::string_view utf8)
{
    const auto size = static_cast<qsizetype>(utf8.size());
    return isAscii(utf8) ? QString::fromLatin1(utf8.data(), size)
                         : QString::fromUtf8(utf8.data(), size);
}

} // namespace farcopy::api
