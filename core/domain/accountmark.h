// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include <array>

namespace farcopy {

/// What an account can be marked with besides words. No colour stands alone: a name is beside it.
enum class MarkColour { None, Red, Orange, Yellow, Green, Teal, Blue, Purple, Grey };

inline constexpr std::array markColours{MarkColour::None, MarkColour::Red, MarkColour::Orange,
    MarkColour::Yellow, MarkColour::Green, MarkColour::Teal, MarkColour::Blue, MarkColour::Purple,
    MarkColour::Grey};

/// How its user wants to tell an account from the others: production from test.
struct AccountMark {
    static constexpr int maxLabelLength = 24;

    MarkColour colour = MarkColour::None;
    QString label; ///< a word or two, "PRODUCTION"; of foreign origin as any text; empty: none

    [[nodiscard]] bool isEmpty() const { return colour == MarkColour::None && label.isEmpty(); }
    bool operator==(const AccountMark&) const = default;
};

} // namespace farcopy

Q_DECLARE_METATYPE(farcopy::AccountMark)
