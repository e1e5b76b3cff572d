// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace farcopy::api {

/// Where 64 bytes of JSON have the characters that matter: bit i stands for byte i. Strings are not
/// told from the rest here: JsonStrings does.
struct JsonBlock {
    static constexpr int size = 64;

    std::uint64_t quotes = 0;
    std::uint64_t backslashes = 0;
    std::uint64_t blanksAndBraces = 0; ///< `{`, `}`, `[`, `]`, and all up to the blank

    /// @param bytes  64 of them
    static JsonBlock of(const char* bytes);
    /// The bytes that are one of two characters.
    static std::uint64_t where(char one, char other, const char* bytes);
};

#ifdef __SSE2__ // every x86-64 has it

template <typename Test>
std::uint64_t maskOf(const char* bytes, Test test)
{
    std::uint64_t mask = 0;
    for (int i = 0; i < JsonBlock::size; i += int(sizeof(__m128i))) {
        const __m128i piece = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + i));
        mask |= std::uint64_t(static_cast<unsigned>(_mm_movemask_epi8(test(piece)))) << i;
    }
    return mask;
}

inline std::uint64_t JsonBlock::where(char one, char other, const char* bytes)
{
    return maskOf(bytes, [one, other](__m128i piece) {
        return _mm_or_si128(
            _mm_cmpeq_epi8(piece, _mm_set1_epi8(one)), _mm_cmpeq_epi8(piece, _mm_set1_epi8(other)));
    });
}

inline JsonBlock JsonBlock::of(const char* bytes)
{
    const auto areBlanksOrBraces = [](__m128i piece) {
        const __m128i blanks = _mm_cmpeq_epi8(_mm_min_epu8(piece, _mm_set1_epi8(' ')), piece);
        const __m128i curly
            = _mm_or_si128(piece, _mm_set1_epi8('{' ^ '[')); // the bit they differ in
        return _mm_or_si128(blanks,
            _mm_or_si128(_mm_cmpeq_epi8(curly, _mm_set1_epi8('{')),
                _mm_cmpeq_epi8(curly, _mm_set1_epi8('}'))));
    };
    return {.quotes = where('"', '"', bytes),
        .backslashes = where('\\', '\\', bytes),
        .blanksAndBraces = maskOf(bytes, areBlanksOrBraces)};
}

#else

inline std::uint64_t JsonBlock::where(char one, char other, const char* bytes)
{
    std::uint64_t mask = 0;
    for (int i = 0; i < size; ++i)
        mask |= std::uint64_t(bytes[i] == one || bytes[i] == other) << i;
    return mask;
}

inline JsonBlock JsonBlock::of(const char* bytes)
{
    JsonBlock block{.quotes = where('"', '"', bytes),
        .backslashes = where('\\', '\\', bytes),
        .blanksAndBraces = where('{', '}', bytes) | where('[', ']', bytes)};
    for (int i = 0; i < size; ++i)
        block.blanksAndBraces |= std::uint64_t(static_cast<unsigned char>(bytes[i]) <= ' ') << i;
    return block;
}

#endif

/// Tells strings from the rest, block after block of one text that begins outside of strings.
class JsonStrings
{
public:
    /// The bytes that are in a string, its first quote among them and its last one not. Takes the
    /// quotes that are escaped, and are thus none, out of the block.
    std::uint64_t take(JsonBlock& block)
    {
        block.quotes &= ~escaped(block.backslashes);
        std::uint64_t inside = block.quotes;
        for (int distance = 1; distance < JsonBlock::size; distance *= 2)
            inside ^= inside << distance; // each bit: whether the quotes up to it are odd
        inside ^= m_isInside;
        m_isInside = 0 - (inside >> (JsonBlock::size - 1));
        return inside;
    }

private:
    /// Bytes behind a backslash that is not escaped itself.
    std::uint64_t escaped(std::uint64_t backslashes)
    {
        std::uint64_t mask = m_isEscaped;
        m_isEscaped = 0;
        backslashes &= ~mask;
        while (backslashes != 0) {
            const std::uint64_t lowest = backslashes & (0 - backslashes);
            const std::uint64_t next = lowest << 1;
            mask |= next;
            m_isEscaped = next == 0 ? 1 : 0;
            backslashes &= ~(lowest | next);
        }
        return mask;
    }

    std::uint64_t m_isInside = 0;  ///< all bits or none: whether the next block begins in a string
    std::uint64_t m_isEscaped = 0; ///< the first bit: whether its first byte is escaped
};

} // namespace farcopy::api
