// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_set>

namespace farcopy {

/// Numbers, found by what they stand for. In parts: a set that grows stalls for all that it holds,
/// and with a million in it that would be felt.
/// @tparam Hash  of a number and of what is looked for
/// @tparam Same  whether a number stands for that
template <typename Hash, typename Same>
class NumberSet
{
public:
    using Number = std::uint32_t;

    NumberSet(const Hash& hash, const Same& same)
        : m_hash(hash)
    {
        m_parts.fill(Part(0, hash, same));
    }

    void insert(Number number) { partOf(number).insert(number); }
    void erase(Number number) { partOf(number).erase(number); }

    template <typename Key>
    [[nodiscard]] std::optional<Number> find(const Key& key) const
    {
        const Part& part = m_parts[m_hash(key) >> shift & (partCount - 1)];
        const auto found = part.find(key);
        return found == part.end() ? std::nullopt : std::optional(*found);
    }

    [[nodiscard]] size_t size() const
    {
        size_t size = 0;
        for (const Part& part : m_parts)
            size += part.size();
        return size;
    }

    template <typename Take>
    void forEach(Take take) const
    {
        for (const Part& part : m_parts) {
            for (const Number number : part)
                take(number);
        }
    }

private:
    using Part = std::unordered_set<Number, Hash, Same>;
    static constexpr size_t partCount = 32;
    static constexpr int shift = 24; // the low bits choose the bucket within a part

    [[nodiscard]] Part& partOf(Number number)
    {
        return m_parts[m_hash(number) >> shift & (partCount - 1)];
    }

    Hash m_hash;
    std::array<Part, partCount> m_parts;
};

} // namespace farcopy
