// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace farcopy {

/// Eight bytes at a time: whole pages go through it.
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

} // namespace farcopy
