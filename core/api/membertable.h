// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/samebytes.h"

#include <simdjson.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace farcopy::api {

/// The names of the members that a reader knows of an object. Finds a name's place with one look
/// and one comparison, by a hash that is made while compiling so that no two of them meet.
template <size_t size>
class MemberTable
{
public:
    static constexpr size_t unknown = size;

    /// Does not compile for names that no seed keeps apart.
    consteval explicit MemberTable(const std::array<std::string_view, size>& names)
        : m_names(names)
    {
        static_assert(size < unused);
        while (!hasRoomForAll())
            ++m_seed;
    }

    [[nodiscard]] size_t placeOf(std::string_view name) const
    {
        if (name.empty())
            return unknown;
        const size_t place = m_places[slotOf(name)];
        return place != unused && areSameBytes(m_names[place], name) ? place : unknown;
    }

    /// Calls take(place, value) for the first member of each known name, also where it is null;
    /// none for what is no object.
    template <typename Take>
    void forEachMember(simdjson::dom::element element, Take take) const
    {
        simdjson::dom::object object;
        if (element.get(object) != simdjson::SUCCESS)
            return;
        uint64_t taken = 0;
        const auto end = object.end();
        for (auto field = object.begin(); field != end; ++field) {
            const size_t place = placeOf(field.key());
            if (place == unknown || (taken >> place & 1) != 0)
                continue;
            taken |= uint64_t(1) << place;
            take(place, field.value());
        }
    }

private:
    static constexpr uint8_t unused = 63;

    [[nodiscard]] constexpr size_t slotOf(std::string_view name) const
    {
        const auto letter = static_cast<unsigned char>(name[name.size() / 4]);
        return (name.size() + letter * m_seed) % m_places.size();
    }

    constexpr bool hasRoomForAll()
    {
        m_places.fill(unused);
        for (size_t place = 0; place < size; ++place) {
            uint8_t& slot = m_places[slotOf(m_names[place])];
            if (slot != unused)
                return false;
            slot = static_cast<uint8_t>(place);
        }
        return true;
    }

    std::array<std::string_view, size> m_names;
    std::array<uint8_t, 64> m_places{}; ///< by hash
    unsigned m_seed = 1;
};

} // namespace farcopy::api
