// SPDX-License-Identifier: Apache-2.0
#include "core/api/listedids.h"

#include <algorithm>
#include <utility>

namespace farcopy {

namespace {

constexpr size_t fewestSlots = 1024;
constexpr quint64 goldenRatio = 0x9e3779b97f4a7c15; ///< of 2^64: spreads neighbours

/// -1: no digit of an id, which are small letters.
int digit(QChar character)
{
    const char16_t c = character.unicode();
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    return c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
}

} // namespace

ListedIds::Before ListedIds::meet(const BackupId& id, bool isMain)
{
    const auto digits = digitsOf(id.text());
    if (digits && 2 * size_t(m_count + 1) > m_slots.size())
        grow();
    Before& state = digits ? slotOf(*digits).state : m_odd[id];
    const Before before = state;
    if (digits && before == Before::Unseen)
        ++m_count;
    state = std::max(before, isMain ? Before::InMain : Before::InPart);
    return before;
}

std::optional<ListedIds::Digits> ListedIds::digitsOf(const QString& id)
{
    constexpr QStringView prefix = u"backup-";
    constexpr qsizetype count = 17;
    const QStringView text = id;
    if (text.size() != prefix.size() + count || !text.startsWith(prefix))
        return std::nullopt;
    Digits digits;
    for (const QChar character : text.sliced(prefix.size())) {
        const int value = digit(character);
        if (value < 0)
            return std::nullopt;
        digits.high = quint8(digits.low >> 60);
        digits.low = digits.low << 4 | quint64(value);
    }
    return digits;
}

/// That of these digits, or the free one where they belong.
ListedIds::Digits& ListedIds::slotOf(const Digits& digits)
{
    const size_t mask = m_slots.size() - 1;
    const quint64 mixed = (digits.low ^ digits.high) * goldenRatio;
    for (size_t at = size_t(mixed >> 32) & mask;; at = (at + 1) & mask) {
        Digits& slot = m_slots[at];
        if (slot.state == Before::Unseen) {
            slot.low = digits.low;
            slot.high = digits.high;
            return slot;
        }
        if (slot.low == digits.low && slot.high == digits.high)
            return slot;
    }
}

void ListedIds::grow()
{
    const auto old
        = std::exchange(m_slots, std::vector<Digits>(std::max(fewestSlots, 2 * m_slots.size())));
    for (const Digits& each : old) {
        if (each.state != Before::Unseen)
            slotOf(each).state = each.state;
    }
}

} // namespace farcopy
