// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rows/valuepool.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace farcopy {

/// Texts in their order, each with a number that stands for its place: comparing two numbers takes
/// the place of comparing two texts. New texts find numbers between those of their neighbours.
class TextPlaces
{
public:
    /// @param texts  sorted, each once
    /// @return       whether the numbers that were there are still the same
    bool insert(const std::vector<QString>& texts);

    /// Where the number of a known text is, for ever. nullptr: it is not known.
    [[nodiscard]] const quint64* placeOf(const QString& text) const;

private:
    using Places = std::map<QString, quint64>;

    /// Numbers the texts from first up to next, which are new, between their neighbours.
    bool number(Places::iterator first, Places::iterator next, quint64 count);
    void numberAll();

    Places m_places;
};

/// The places of the values of a pool by a text that each value has.
template <typename T>
class TextRanks
{
public:
    using Number = typename ValuePool<T>::Number;
    using TextOf = std::function<QString(const T&)>;

    /// @param pool  outlives the ranks
    TextRanks(const ValuePool<T>& pool, TextOf textOf)
        : m_pool(pool)
        , m_textOf(std::move(textOf))
    {
    }

    /// Reads a value that is to have a rank: it has it after the next learn().
    void look(Number number)
    {
        if (m_known.size() <= number)
            m_known.resize(m_pool.numberEnd());
        Known& known = m_known[number];
        if (known.birth == m_pool.birthOf(number))
            return;
        known.birth = m_pool.birthOf(number);
        m_seen.emplace_back(m_textOf(m_pool[number]), number);
    }

    /// Gives ranks to the values that were looked at, without reading the pool again.
    /// @return  whether the ranks that were there are still the same
    bool learn()
    {
        if (m_seen.empty())
            return true;
        const std::vector<std::pair<QString, Number>> seen = std::exchange(m_seen, {});
        std::vector<QString> texts;
        texts.reserve(seen.size());
        for (const auto& [text, number] : seen)
            texts.push_back(text);
        std::sort(texts.begin(), texts.end());
        texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
        const bool isSame = m_places.insert(texts);
        for (const auto& [text, number] : seen)
            m_known[number].place = m_places.placeOf(text);
        return isSame;
    }

    /// Of a learnt value.
    [[nodiscard]] quint64 rankOf(Number number) const { return *m_known[number].place; }

private:
    struct Known {
        std::uint32_t birth = 0;
        const quint64* place = nullptr;
    };

    const ValuePool<T>& m_pool;
    TextOf m_textOf;
    TextPlaces m_places;
    std::vector<Known> m_known;
    std::vector<std::pair<QString, Number>> m_seen; ///< to be learnt
};

} // namespace farcopy
