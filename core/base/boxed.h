// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace farcopy {

/// An optional value in the room of a shared pointer: for what few of very many objects have.
/// Copies share the value, which is never changed in place.
template <typename T>
class Boxed
{
public:
    Boxed() = default;
    Boxed(std::nullopt_t /*nothing*/) { } // as std::optional converts
    Boxed(T value)
        : m_value(std::make_shared<const T>(std::move(value)))
    {
    }
    Boxed(std::optional<T> value)
        : m_value(value ? std::make_shared<const T>(*std::move(value)) : nullptr)
    {
    }

    [[nodiscard]] bool has_value() const { return m_value != nullptr; }
    [[nodiscard]] explicit operator bool() const { return has_value(); }
    /// Undefined if there is none.
    [[nodiscard]] const T& operator*() const { return *m_value; }
    [[nodiscard]] const T* operator->() const { return m_value.get(); }
    [[nodiscard]] T value_or(T otherwise) const { return m_value ? *m_value : otherwise; }
    [[nodiscard]] std::optional<T> unboxed() const
    {
        return m_value ? std::optional<T>(*m_value) : std::nullopt;
    }
    void reset() { m_value.reset(); }

    friend bool operator==(const Boxed& a, const Boxed& b)
    {
        return a.m_value == b.m_value || (a.m_value && b.m_value && *a.m_value == *b.m_value);
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace farcopy
