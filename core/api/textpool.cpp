// SPDX-License-Identifier: Apache-2.0
#include "core/api/textpool.h"

#include "core/api/samebytes.h"
#include "core/api/utf8text.h"

#include <cstring>
#include <utility>

namespace farcopy::api {

namespace {

template <typename Integer>
quint64 integerAt(const char* from)
{
    Integer bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

quint64 shortWord(const char* text, size_t size)
{
    if (size >= 4)
        return integerAt<quint32>(text) | integerAt<quint32>(text + size - 4) << 32;
    return integerAt<quint8>(text) | integerAt<quint8>(text + size / 2) << 8
        | integerAt<quint8>(text + size - 1) << 16;
}

/// Of begin, middle and end alone: ids, names and ARNs differ in one of them, and others only take
/// each other's place. Its upper bits depend on all that it is made of. It is asked for thirty
/// times a backup, more than a thorough hash can bear.
quint64 quickHash(std::string_view text)
{
    const size_t size = text.size();
    quint64 mixed = size;
    if (size < 8) {
        mixed = mixed << 61 ^ shortWord(text.data(), size);
    } else {
        const quint64 begin = integerAt<quint64>(text.data());
        const quint64 middle = integerAt<quint64>(text.data() + size / 2 - 4);
        const quint64 end = integerAt<quint64>(text.data() + size - 8);
        mixed ^= begin ^ (middle << 21 | middle >> 43) ^ (end << 42 | end >> 22);
    }
    return mixed * Q_UINT64_C(0x9E3779B97F4A7C15);
}

/// Not inlined: what calls it would save and restore registers for it each time.
[[gnu::noinline]] QString freshText(std::string_view utf8)
{
    return textFromUtf8(utf8);
}

} // namespace

QString TextPool::text(std::string_view utf8)
{
    if (utf8.empty() || utf8.size() > longestKept)
        return freshText(utf8);
    const quint64 hash = quickHash(utf8);
    Kept& kept = m_kept[hash >> (64 - indexBits)];
    if (areSameBytes({kept.utf8.constData(), size_t(kept.utf8.size())}, utf8))
        return kept.text;
    return missed(utf8, hash, kept);
}

[[gnu::noinline]] QString TextPool::missed(std::string_view utf8, quint64 hash, Kept& kept)
{
    if (std::exchange(kept.lastMissed, hash) != hash)
        return freshText(utf8); // what is there may come again, and this never
    kept.utf8 = QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size()));
    kept.text = freshText(utf8);
    return kept.text;
}

} // namespace farcopy::api
