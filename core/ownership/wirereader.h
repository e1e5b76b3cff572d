// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

/// What the codecs of this module are made of.
namespace farcopy::wire {

/// What a value of an enumeration is called between processes.
template <typename Enum>
struct Name {
    Enum value;
    QLatin1String text;
};

template <typename Enum, size_t count>
[[nodiscard]] QString nameOf(Enum value, const std::array<Name<Enum>, count>& names)
{
    const auto* at = std::find_if(names.begin(), names.end(),
        [value](const Name<Enum>& name) { return name.value == value; });
    Q_ASSERT(at != names.end());
    return at->text;
}

/// What is wrong with a member.
[[nodiscard]] Error broken(const QString& member);

/// Takes members out of an object and keeps the first thing that is wrong with them. What is
/// absent is empty; what is there has to be of its type.
class Reader
{
public:
    explicit Reader(const QJsonObject& object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool has(const char* member) const;
    [[nodiscard]] QString text(const char* member);
    [[nodiscard]] bool flag(const char* member);
    [[nodiscard]] QJsonArray list(const char* member);
    [[nodiscard]] QJsonObject object(const char* member);
    /// None of those that are sent is negative.
    [[nodiscard]] std::optional<qint64> number(const char* member);
    [[nodiscard]] int smallNumber(const char* member);
    [[nodiscard]] QDateTime time(const char* member);

    template <typename Enum, size_t count>
    [[nodiscard]] Enum oneOf(const char* member, const std::array<Name<Enum>, count>& names)
    {
        const QString written = text(member);
        const auto* at = std::find_if(names.begin(), names.end(),
            [&written](const Name<Enum>& name) { return name.text == written; });
        if (at != names.end())
            return at->value;
        note(member);
        return names.front().value;
    }

    template <typename Id>
    [[nodiscard]] Id id(const char* member)
    {
        return Id(text(member));
    }

    /// Something is wrong with it, by a rule of the caller's own.
    void note(const char* member);
    [[nodiscard]] bool isFine() const { return m_trouble.isEmpty(); }

    /// The value, unless something was wrong.
    template <typename T>
    [[nodiscard]] Result<T> outcome(T value) const
    {
        if (isFine())
            return value;
        return failure(broken(m_trouble));
    }

private:
    [[nodiscard]] QJsonValue expect(const char* member, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_trouble;
};

/// Each leaves out what is empty.
void put(QJsonObject& object, const char* member, const QString& text);
void put(QJsonObject& object, const char* member, const std::optional<qint64>& number);
void put(QJsonObject& object, const char* member, const QDateTime& time);
void put(QJsonObject& object, const char* member, bool flag);

} // namespace farcopy::wire
