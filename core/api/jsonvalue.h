// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <simdjson.h>

#include <memory>
#include <optional>
#include <string_view>

/// Reading of JSON from servers that may leave out, null or twist any member: what cannot be used
/// reads as if it were absent, and costs nothing else.
namespace farcopy::json {

/// A place in a document, perhaps an absent one. Valid while its Document lives.
class Value
{
public:
    Value() = default;
    explicit Value(simdjson::dom::element element)
        : m_element(element)
    {
    }

    /// The member of an object; absent if this is none, or the member is missing or null.
    [[nodiscard]] Value operator[](std::string_view member) const;

    [[nodiscard]] bool isAbsent() const { return !m_element || m_element->is_null(); }
    [[nodiscard]] bool isObject() const { return m_element && m_element->is_object(); }
    [[nodiscard]] bool isArray() const { return m_element && m_element->is_array(); }
    [[nodiscard]] bool isText() const { return m_element && m_element->is_string(); }

    /// Empty for what is no string.
    [[nodiscard]] QString text() const;
    /// The same as it stands in the document; nothing for what is no string.
    [[nodiscard]] std::optional<std::string_view> utf8() const
    {
        std::string_view bytes;
        if (!m_element || m_element->get(bytes) != simdjson::SUCCESS)
            return std::nullopt;
        return bytes;
    }
    /// A number without its fraction, also one written as text.
    [[nodiscard]] std::optional<qint64> integer() const;
    /// A JSON boolean, also "true" and "false" as text.
    [[nodiscard]] std::optional<bool> flag() const;
    /// UTC, from epoch seconds (a number, or one as text) or an ISO 8601 text; invalid for what is
    /// none of these or outside the years 1970…9999.
    [[nodiscard]] QDateTime time() const;
    /// A string, number or boolean as the text that stands for it; else empty.
    [[nodiscard]] QString scalarText() const;

    /// The elements of an array, the members of an object; else none.
    [[nodiscard]] QList<Value> elements() const;
    [[nodiscard]] QList<std::pair<QString, Value>> members() const;

    /// For passes that would cost too much through elements() and members(); nothing: absent.
    [[nodiscard]] const std::optional<simdjson::dom::element>& element() const { return m_element; }

private:
    [[nodiscard]] std::optional<double> number() const;

    std::optional<simdjson::dom::element> m_element;
};

/// A parsed document and the memory that its values point into.
class Document
{
public:
    /// nullopt for what is no JSON, even with numbers out of range, halves of surrogate pairs, raw
    /// control characters and bytes that are no UTF-8 mended.
    [[nodiscard]] static std::optional<Document> read(const QByteArray& bytes);

    ~Document();
    Document(Document&&) noexcept = default;
    Document& operator=(Document&&) noexcept = default;

    [[nodiscard]] Value root() const { return m_root; }
    /// What was parsed: the bytes as they came, or as they were mended.
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    Document();

    std::unique_ptr<simdjson::dom::parser> m_parser; ///< and the memory that it has filled
    QByteArray m_text;
    Value m_root;
};

} // namespace farcopy::json
