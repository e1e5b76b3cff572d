// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/wirereader.h"

namespace farcopy::wire {

Error broken(const QString& member)
{
    return {.kind = ErrorKind::BadAnswer,
        .code = QStringLiteral("BrokenMessage"),
        .message = member,
        .members = {{QStringLiteral("Parameter"), member}}};
}

bool Reader::has(const char* member) const
{
    return m_object.contains(QLatin1String(member));
}

QString Reader::text(const char* member)
{
    return expect(member, QJsonValue::String).toString();
}

bool Reader::flag(const char* member)
{
    return expect(member, QJsonValue::Bool).toBool();
}

QJsonArray Reader::list(const char* member)
{
    return expect(member, QJsonValue::Array).toArray();
}

QJsonObject Reader::object(const char* member)
{
    return expect(member, QJsonValue::Object).toObject();
}

std::optional<qint64> Reader::number(const char* member)
{
    if (!has(member))
        return {};
    constexpr qint64 none = -1;
    const qint64 number = expect(member, QJsonValue::Double).toInteger(none);
    if (number < 0)
        note(member);
    return number;
}

int Reader::smallNumber(const char* member)
{
    constexpr qint64 most = 1'000'000;
    const qint64 value = number(member).value_or(0);
    if (value > most)
        note(member);
    return static_cast<int>(std::clamp<qint64>(value, 0, most));
}

QDateTime Reader::time(const char* member)
{
    const QString written = text(member);
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!written.isEmpty() && !time.isValid())
        note(member);
    return time.toUTC();
}

void Reader::note(const char* member)
{
    if (m_trouble.isEmpty())
        m_trouble = QLatin1String(member);
}

QJsonValue Reader::expect(const char* member, QJsonValue::Type type)
{
    const QJsonValue value = m_object.value(QLatin1String(member));
    if (!value.isUndefined() && value.type() != type)
        note(member);
    return value;
}

void put(QJsonObject& object, const char* member, const QString& text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(member), text);
}

void put(QJsonObject& object, const char* member, const std::optional<qint64>& number)
{
    if (number)
        object.insert(QLatin1String(member), *number);
}

void put(QJsonObject& object, const char* member, const QDateTime& time)
{
    if (time.isValid())
        put(object, member, time.toUTC().toString(Qt::ISODateWithMs));
}

void put(QJsonObject& object, const char* member, bool flag)
{
    if (flag)
        object.insert(QLatin1String(member), true);
}

} // namespace farcopy::wire
