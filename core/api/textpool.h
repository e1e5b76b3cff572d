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
    [[nodiscard]] static QString missed(std::string_view utf8, quint64 hash, Kept& kept);

    static constexpr int indexBits = 12;
    static constexpr size_t longestKept = 256;

    std::array<Kept, size_t(1) << indexBits> m_kept; ///< by hash
};

} // namespace farcopy::api
