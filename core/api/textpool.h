// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <string_view>

namespace farcopy::api {

/// Makes one QString of a text that comes again and again: the copies share their memory. Bounded:
/// a text that is rare gives way to another, and long or non-ASCII ones are not kept at all.
class TextPool
{
public:
    [[nodiscard]] QString text(std::string_view utf8);

private:
    static constexpr size_t slotCount = 2048; ///< a power of two
    static constexpr size_t longestKept = 256;

    std::array<QString, slotCount> m_kept; ///< by hash
};

} // namespace farcopy::api
