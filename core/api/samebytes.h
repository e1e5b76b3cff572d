// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace farcopy::api {

/// The same as a == b, for texts of mostly some bytes: calling memcmp() costs more than comparing
/// them, and a backup has seventy.
[[nodiscard]] inline bool areSameBytes(std::string_view a, std::string_view b)
{
    const auto word = [](const char* from) {
        uint64_t bytes = 0;
        std::memcpy(&bytes, from, sizeof bytes);
        return bytes;
    };
    const auto half = [](const char* from) {
        uint32_t bytes = 0;
        std::memcpy(&bytes, from, sizeof bytes);
        return bytes;
    };
    const size_t size = a.size();
    if (size != b.size())
        return false;
    if (size < 4) {
        for (size_t i = 0; i < size; ++i) {
            if (a[i] != b[i])
                return false;
        }
        return true;
    }
    const char* const endOfA = a.data() + size;
    const char* const endOfB = b.data() + size;
    if (size < 8)
        return half(a.data()) == half(b.data()) && half(endOfA - 4) == half(endOfB - 4);
    for (size_t i = 0; i + 8 < size; i += 8) {
        if (word(a.data() + i) != word(b.data() + i))
            return false;
    }
    return word(endOfA - 8) == word(endOfB - 8); // some of them once more
}

} // namespace farcopy::api
