// SPDX-License-Identifier: Apache-2.0
#include "core/rows/textranks.h"

#include <iterator>

namespace farcopy {

namespace {

// At the ends numbers are given at this distance, in both directions from the middle; what comes
// between two later has that much room.
constexpr quint64 distance = quint64(1) << 32;
constexpr quint64 middle = quint64(1) << 63;
constexpr quint64 notNumbered = 0;

} // namespace

bool TextPlaces::insert(const std::vector<QString>& texts)
{
    bool isSame = true;
    auto hint = m_places.begin();
    for (size_t i = 0; i < texts.size();) {
        hint = m_places.lower_bound(texts[i]);
        // All that fall between the same two are numbered together.
        const auto next = hint;
        auto first = m_places.end();
        quint64 count = 0;
        for (; i < texts.size() && (next == m_places.end() || texts[i] < next->first); ++i) {
            const auto made = m_places.emplace_hint(next, texts[i], notNumbered);
            if (count++ == 0)
                first = made;
        }
        if (count == 0)
            ++i; // known already
        else
            isSame = number(first, next, count) && isSame;
    }
    return isSame;
}

const quint64* TextPlaces::placeOf(const QString& text) const
{
    const auto place = m_places.find(text);
    return place == m_places.end() ? nullptr : &place->second;
}

bool TextPlaces::number(Places::iterator first, Places::iterator next, quint64 count)
{
    const bool hasBefore = first != m_places.begin();
    const bool hasAfter = next != m_places.end();
    quint64 step = distance;
    quint64 before = middle;
    if (hasBefore) {
        before = std::prev(first)->second;
        if (hasAfter)
            step = (next->second - before) / (count + 1);
    } else if (hasAfter) {
        before = next->second - step * (count + 1);
    }
    if (step == 0) {
        numberAll();
        return false;
    }
    for (; first != next; ++first)
        first->second = before += step;
    return true;
}

void TextPlaces::numberAll()
{
    quint64 place = middle - distance * (m_places.size() / 2);
    for (auto& [text, number] : m_places)
        number = place += distance;
}

} // namespace farcopy
