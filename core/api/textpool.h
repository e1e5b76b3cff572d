// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <string_view>

namespace farcopy::api {

/// Makes one QString of a text that comes again and again: from its second time on the copies share
/// their memory. Bounded: what comes once is never kept, and a text that is rare gives way.
class TextPool
{
public:
    [[nodiscard]] QString text(std::string_view utf8);

private:
    struct Kept {
        QByteArray utf8;
        QString text;
        quint64 lastMissed = 0; ///< hash of the text that was looked for here in vain
    };
    static constexpr size_t size = 2048; ///< a power of two
    static constexpr size_t longestKept = 256;

    std::array<Kept, size> m_kept; ///< by hash
};

} // namespace farcopy::api
