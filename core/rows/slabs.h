// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace farcopy {

/// A list that grows by pieces of one size: what is there never moves, so that a million of them
/// are not copied for one more.
template <typename T>
class Slabs
{
public:
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] T& operator[](size_t i) { return (*m_slabs[i / slabSize])[i % slabSize]; }
    [[nodiscard]] const T& operator[](size_t i) const
    {
        return (*m_slabs[i / slabSize])[i % slabSize];
    }

    /// One more, at the end, as a default one. @return its index
    size_t grow()
    {
        if (m_size == m_slabs.size() * slabSize)
            m_slabs.push_back(std::make_unique<Slab>());
        return m_size++;
    }

private:
    static constexpr size_t slabSize = 1024;
    using Slab = std::array<T, slabSize>;

    std::vector<std::unique_ptr<Slab>> m_slabs;
    size_t m_size = 0;
};

} // namespace farcopy
