// SPDX-License-Identifier: Apache-2.0
#include "core/api/jsonvalue.h"

#include "core/api/jsonmending.h"
#include "core/api/utf8text.h"

#include <cmath>
#include <utility>

namespace farcopy::json {

namespace {

QDateTime timeFromEpochSeconds(double seconds)
{
    constexpr double endOfYear9999 = 253402300800.0;
    if (!(seconds >= 0.0 && seconds < endOfYear9999))
        return {};
    return QDateTime::fromMSecsSinceEpoch(std::llround(seconds * 1000.0), Qt::UTC);
}

QDateTime timeFromIsoText(const QString& text)
{
    auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // no zone was written: services mean UTC
    time = time.toUTC();
    const int year = time.date().year();
    return time.isValid() && year >= 1970 && year <= 9999 ? time : QDateTime();
}

/// Of this thread, from one document to the next: a parser's memory is several times as large as
/// what it reads, and asking the system for it anew costs as much as the reading.
std::unique_ptr<simdjson::dom::parser>& spareParser()
{
    static thread_local std::unique_ptr<simdjson::dom::parser> spare;
    return spare;
}

/// Whether the parser may read past the end, which spares it a copy.
bool hasPadding(QByteArray bytes)
{
    return bytes.data_ptr().freeSpaceAtEnd() >= qsizetype(simdjson::SIMDJSON_PADDING);
}

} // namespace

Value Value::operator[](std::string_view member) const
{
    simdjson::dom::element found;
    if (!isObject() || m_element->at_key(member).get(found) != simdjson::SUCCESS || found.is_null())
        return {};
    return Value(found);
}

QString Value::text() const
{
    const auto bytes = utf8();
    return bytes ? api::textFromUtf8(*bytes) : QString();
}

std::optional<double> Value::number() const
{
    double number = 0;
    if (m_element && m_element->get(number) == simdjson::SUCCESS)
        return number;
    bool isNumber = false;
    number = text().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> Value::integer() const
{
    int64_t whole = 0;
    if (m_element && m_element->get(whole) == simdjson::SUCCESS)
        return whole;
    bool isWhole = false;
    if (const qint64 written = text().toLongLong(&isWhole); isWhole)
        return written;
    constexpr double limit = 9.2e18; // just under 2^63
    const auto any = number();
    if (!any || std::abs(*any) > limit)
        return std::nullopt;
    return static_cast<qint64>(*any);
}

std::optional<bool> Value::flag() const
{
    bool flag = false;
    if (m_element && m_element->get(flag) == simdjson::SUCCESS)
        return flag;
    const auto written = text();
    if (written == QLatin1String("true") || written == QLatin1String("false"))
        return written == QLatin1String("true");
    return std::nullopt;
}

QDateTime Value::time() const
{
    if (const auto seconds = number())
        return timeFromEpochSeconds(*seconds);
    return timeFromIsoText(text());
}

QString Value::scalarText() const
{
    if (isText())
        return text();
    if (!m_element || m_element->is_null() || isObject() || isArray())
        return {};
    return QString::fromStdString(simdjson::minify(*m_element));
}

QList<Value> Value::elements() const
{
    QList<Value> elements;
    simdjson::dom::array array;
    if (!m_element || m_element->get(array) != simdjson::SUCCESS)
        return elements;
    for (const auto element : array)
        elements.append(Value(element));
    return elements;
}

QList<std::pair<QString, Value>> Value::members() const
{
    QList<std::pair<QString, Value>> members;
    simdjson::dom::object object;
    if (!m_element || m_element->get(object) != simdjson::SUCCESS)
        return members;
    for (const auto& field : object)
        members.append({api::textFromUtf8(field.key), Value(field.value)});
    return members;
}

Document::Document()
    : m_parser(std::exchange(spareParser(), nullptr))
{
    if (!m_parser)
        m_parser = std::make_unique<simdjson::dom::parser>();
}

Document::~Document()
{
    if (m_parser)
        spareParser() = std::move(m_parser);
}

std::optional<Document> Document::read(const QByteArray& bytes)
{
    const auto parse = [](simdjson::dom::parser& parser, const QByteArray& text) {
        simdjson::dom::element root;
        const auto error
            = parser.parse(text.constData(), static_cast<size_t>(text.size()), !hasPadding(text))
                  .get(root);
        return error == simdjson::SUCCESS ? std::optional(root) : std::nullopt;
    };
    Document document;
    document.m_text = bytes;
    auto root = parse(*document.m_parser, document.m_text);
    if (!root) {
        document.m_text = mended(bytes);
        root = parse(*document.m_parser, document.m_text);
    }
    if (!root)
        return std::nullopt;
    document.m_root = Value(*root);
    return document;
}

} // namespace farcopy::json
