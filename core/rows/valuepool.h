// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rows/numberset.h"
#include "core/rows/slabs.h"

#include <QHash>

#include <cstdint>
#include <optional>

namespace farcopy {

/// Values that many rows have in common. Each is held once, for as long as a row uses it, and is
/// called by a number. Equal values have equal numbers.
template <typename T>
class ValuePool
{
public:
    using Number = std::uint32_t;

    ValuePool() = default;
    ValuePool(const ValuePool&) = delete;
    ValuePool& operator=(const ValuePool&) = delete;

    /// The number of a value, with one more use.
    Number take(const T& value)
    {
        if (const auto known = m_numbers.find(value)) {
            ++m_entries[*known].uses;
            return *known;
        }
        const Number number = freeNumber();
        m_entries[number] = {value, 1, ++m_births};
        m_numbers.insert(number);
        return number;
    }

    /// One use less; after the last one the number may come to mean another value.
    void release(Number number)
    {
        Entry& entry = m_entries[number];
        if (--entry.uses > 0)
            return;
        m_numbers.erase(number);
        entry.value = T();
        m_free.push_back(number);
    }

    [[nodiscard]] const T& operator[](Number number) const { return m_entries[number].value; }

    /// Nothing: no row uses such a value.
    [[nodiscard]] std::optional<Number> find(const T& value) const { return m_numbers.find(value); }

    /// All numbers are below it.
    [[nodiscard]] size_t numberEnd() const { return m_entries.size(); }
    /// Tells a value from the one that had its number before; never 0.
    [[nodiscard]] std::uint32_t birthOf(Number number) const { return m_entries[number].birth; }

private:
    struct Entry {
        T value = T();
        std::uint32_t uses = 0;
        std::uint32_t birth = 0;
    };
    // The set holds numbers, and is asked by numbers and by values alike.
    struct Hash {
        using is_transparent = void;
        const Slabs<Entry>* entries;
        size_t operator()(Number number) const { return qHash((*entries)[number].value); }
        size_t operator()(const T& value) const { return qHash(value); }
    };
    struct Same {
        using is_transparent = void;
        const Slabs<Entry>* entries;
        bool operator()(Number a, Number b) const { return a == b; }
        bool operator()(Number a, const T& b) const { return (*entries)[a].value == b; }
        bool operator()(const T& a, Number b) const { return (*entries)[b].value == a; }
    };

    Number freeNumber()
    {
        if (m_free.empty())
            return static_cast<Number>(m_entries.grow());
        const Number number = m_free.back();
        m_free.pop_back();
        return number;
    }

    Slabs<Entry> m_entries;
    std::vector<Number> m_free;
    NumberSet<Hash, Same> m_numbers{Hash{&m_entries}, Same{&m_entries}};
    std::uint32_t m_births = 0;
};

} // namespace farcopy
