// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/requestreader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

RequestReader::RequestReader(QJsonObject request, QString path)
    : m_request(std::move(request))
    , m_path(std::move(path))
{
}

QString RequestReader::text(const QString& name, const TextRule& rule, Presence presence)
{
    const auto value = member(name, presence);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        wrongType(name, u"a string"_s);
        return {};
    }
    checkText(value.toString(), name, rule);
    return value.toString();
}

QStringList RequestReader::texts(
    const QString& name, const TextRule& rule, int mostItems, Presence presence)
{
    const auto value = member(name, presence);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        wrongType(name, u"a list"_s);
        return {};
    }
    QStringList texts;
    const auto items = value.toArray();
    for (const auto& item : items) {
        if (!item.isString())
            wrongType(name, u"a list of strings"_s);
        checkText(item.toString(), name, rule);
        texts.append(item.toString());
    }
    if (texts.size() > mostItems) {
        violated(u"[%1]"_s.arg(texts.join(u", "_s)), name,
            u"Member must have length less than or equal to %1"_s.arg(mostItems));
    }
    return texts;
}

std::optional<int> RequestReader::number(const QString& name, int least, int most)
{
    const auto value = member(name, Presence::Optional);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(NAN);
    if (!(std::floor(number) == number) || std::abs(number) > 2147483647.0) {
        wrongType(name, u"an integer"_s);
        return std::nullopt;
    }
    const int whole = static_cast<int>(number);
    if (whole < least || whole > most) {
        violated(QString::number(whole), name,
            whole < least ? u"Member must have value greater than or equal to %1"_s.arg(least)
                          : u"Member must have value less than or equal to %1"_s.arg(most));
    }
    return whole;
}

bool RequestReader::flag(const QString& name)
{
    const auto value = member(name, Presence::Optional);
    if (!value.isUndefined() && !value.isBool())
        wrongType(name, u"a boolean"_s);
    return value.toBool();
}

QList<QJsonObject> RequestReader::objects(const QString& name, int mostItems)
{
    const auto value = member(name, Presence::Optional);
    QList<QJsonObject> objects;
    if (value.isUndefined())
        return objects;
    if (!value.isArray())
        wrongType(name, u"a list"_s);
    const auto items = value.toArray();
    for (const auto& item : items) {
        if (!item.isObject())
            wrongType(name, u"a list of structures"_s);
        objects.append(item.toObject());
    }
    if (objects.size() > mostItems) {
        violated(u"[%1 items]"_s.arg(objects.size()), name,
            u"Member must have length less than or equal to %1"_s.arg(mostItems));
    }
    return objects;
}

TagMap RequestReader::tags(Presence presence)
{
    const auto value = member(u"Tags"_s, presence);
    if (value.isArray() && value.toArray().isEmpty()) {
        violated(u"[]"_s, u"Tags"_s, u"Member must have length greater than or equal to 1"_s);
    }
    TagMap tags;
    int index = 0;
    const auto items = objects(u"Tags"_s, 50);
    for (const auto& item : items) {
        RequestReader tag(item, u"tags.%1.member"_s.arg(++index));
        const auto key = tag.text(u"Key"_s, tagKeyRule, Presence::Required);
        const auto text = tag.text(u"Value"_s, tagValueRule, Presence::Required);
        add(tag);
        if (tags.contains(key))
            m_badTags = u"Duplicate tag keys are not allowed: '%1'"_s.arg(key);
        if (key.startsWith("aws:"_L1, Qt::CaseInsensitive))
            m_badTags = u"aws: prefixed tag key names are not allowed for external use."_s;
        tags.insert(key, text);
    }
    return tags;
}

void RequestReader::add(const RequestReader& inner)
{
    if (m_wrongType.isEmpty())
        m_wrongType = inner.m_wrongType;
    m_violations += inner.m_violations;
}

std::optional<ServiceError> RequestReader::flaw() const
{
    if (!m_wrongType.isEmpty())
        return ServiceError{u"SerializationException"_s, m_wrongType};
    if (!m_violations.isEmpty()) {
        return ServiceError{u"ValidationException"_s,
            u"%1 validation error%2 detected: %3"_s.arg(QString::number(m_violations.size()),
                m_violations.size() == 1 ? QString{} : u"s"_s, m_violations.join(u"; "_s))};
    }
    if (!m_badTags.isEmpty())
        return ServiceError{u"BadRequest"_s, m_badTags};
    return std::nullopt;
}

QJsonValue RequestReader::member(const QString& name, Presence presence)
{
    const auto value = m_request.value(name);
    if (!value.isUndefined() && !value.isNull())
        return value;
    if (presence == Presence::Required)
        violated(u"null"_s, name, u"Member must not be null"_s);
    return QJsonValue::Undefined;
}

// The service names members in lower camel case.
QString RequestReader::place(const QString& member) const
{
    const QString name = member.first(1).toLower() + member.sliced(1);
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void RequestReader::checkText(const QString& text, const QString& member, const TextRule& rule)
{
    // Lengths are counted in code points.
    const auto length = text.toUcs4().size();
    const QRegularExpression pattern(QString::fromLatin1(rule.pattern ? rule.pattern : ""),
        QRegularExpression::UseUnicodePropertiesOption);
    if (length < rule.least) {
        violated(
            text, member, u"Member must have length greater than or equal to %1"_s.arg(rule.least));
    } else if (length > rule.most) {
        violated(
            text, member, u"Member must have length less than or equal to %1"_s.arg(rule.most));
    } else if (!pattern.match(text).hasMatch() || text.endsWith(u'\n')) {
        violated(text, member,
            u"Member must satisfy regular expression pattern: %1"_s.arg(
                QLatin1String{rule.pattern}));
    }
}

void RequestReader::violated(const QString& value, const QString& member, const QString& constraint)
{
    m_violations.append(u"Value '%1' at '%2' failed to satisfy constraint: %3"_s.arg(
        value, place(member), constraint));
}

void RequestReader::wrongType(const QString& member, const QString& expected)
{
    m_wrongType = u"The member '%1' is not %2"_s.arg(place(member), expected);
}

} // namespace farcopy::sandbox
