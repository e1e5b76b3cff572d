// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <utility>

namespace farcopy {

/// A value that copies share until one of them edits it: what is large and shown in several places.
/// One thread's.
template <typename T>
class Shared
{
public:
    Shared()
        : m_value(std::make_shared<T>())
    {
    }
    Shared(T value)
        : m_value(std::make_shared<T>(std::move(value)))
    {
    }

    [[nodiscard]] const T& operator*() const { return *m_value; }
    [[nodiscard]] const T* operator->() const { return m_value.get(); }

    /// The value to change: other copies keep what they have. The reference is good until this is
    /// copied.
    [[nodiscard]] T& edit()
    {
        if (m_value.use_count() > 1)
            m_value = std::make_shared<T>(*m_value);
        return *m_value;
    }

    [[nodiscard]] bool sharesWith(const Shared& other) const { return m_value == other.m_value; }

private:
    std::shared_ptr<T> m_value;
};

} // namespace farcopy
