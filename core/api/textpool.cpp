// SPDX-License-Identifier: Apache-2.0
#include "core/api/textpool.h"

#include "core/api/samebytes.h"

#include <cstring>
#include <utility>

namespace farcopy::api {

namespace {

quint64 word(const char* from, size_t size)
{
    quint64 bytes = 0;
    std::memcpy(&bytes, from, size);
    return bytes;
}

/// Of begin, middle and end alone: ids, names and ARNs differ in one of them, and others only take
/// each other's place. It is asked for thirty times a backup, more than a thorough hash can bear.
quint64 quickHash(std::string_view text)
{
    const size_t size = text.size();
    quint64 mixed = size;
    if (size < 8) {
        mixed = mixed << 56 ^ word(text.data(), size);
    } else {
        const quint64 middle = word(text.data() + size / 2 - 4, 8);
        const quint64 end = word(text.data() + size - 8, 8);
        mixed ^= word(text.data(), 8) ^ (middle << 21 | middle >> 43) ^ (end << 42 | end >> 22);
    }
    mixed *= Q_UINT64_C(0x9E3779B97F4A7C15);
    return mixed ^ mixed >> 32;
}

} // namespace

QString TextPool::text(std::string_view utf8)
{
    const auto fresh
        = [utf8] { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); };
    if (utf8.empty() || utf8.size() > longestKept)
        return fresh();
    const quint64 hash = quickHash(utf8);
    Kept& kept = m_kept[hash & (size - 1)];
    if (areSameBytes({kept.utf8.constData(), size_t(kept.utf8.size())}, utf8))
        return kept.text;
    if (std::exchange(kept.lastMissed, hash) != hash)
        return fresh(); // what is there may come again, and this never
    kept.utf8 = QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size()));
    kept.text = fresh();
    return kept.text;
}

} // namespace farcopy::api
