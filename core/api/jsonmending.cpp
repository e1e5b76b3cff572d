// SPDX-License-Identifier: Apache-2.0
#include "core/api/jsonmending.h"

#include <QString>

#include <simdjson.h>

#include <array>
#include <optional>
#include <string_view>

namespace farcopy::json {

namespace {

constexpr std::string_view replacement = "\\ufffd";

class Mender
{
public:
    explicit Mender(std::string_view json)
        : m_rest(json)
    {
        m_out.reserve(static_cast<qsizetype>(json.size()));
    }

    QByteArray run()
    {
        while (!m_rest.empty()) {
            if (m_rest.front() == '"')
                mendString();
            else if (structure.find(m_rest.front()) != std::string_view::npos)
                keep(1);
            else
                mendScalar();
        }
        return m_out;
    }

private:
    static constexpr std::string_view structure = "{}[],: \t\r\n";

    void keep(size_t count)
    {
        write(m_rest.substr(0, count));
        m_rest.remove_prefix(std::min(count, m_rest.size()));
    }

    void write(std::string_view text)
    {
        m_out.append(text.data(), static_cast<qsizetype>(text.size()));
    }

    void mendScalar()
    {
        const auto end = m_rest.find_first_of("{}[],:\" \t\r\n");
        const auto scalar = m_rest.substr(0, end);
        m_rest.remove_prefix(scalar.size());
        write(isOddNumber(scalar) ? std::string_view("null") : scalar);
    }

    bool isOddNumber(std::string_view scalar)
    {
        static constexpr std::array<std::string_view, 4> words
            = {"NaN", "Infinity", "-Infinity", "+Infinity"};
        if (std::find(words.begin(), words.end(), scalar) != words.end())
            return true;
        const char first = scalar.front();
        if (first != '-' && first != '+' && !(first >= '0' && first <= '9'))
            return false; // no number at all: the parser shall refuse it
        return m_scalars.parse(scalar.data(), scalar.size()).error() != simdjson::SUCCESS;
    }

    void mendString()
    {
        keep(1);
        while (!m_rest.empty() && m_rest.front() != '"') {
            const auto plain = m_rest.find_first_of(needsCare);
            keep(plain == std::string_view::npos ? m_rest.size() : plain);
            if (m_rest.empty() || m_rest.front() == '"')
                break;
            if (m_rest.front() == '\\')
                mendEscape();
            else
                escapeControl();
        }
        keep(1);
    }

    void escapeControl()
    {
        const auto code = static_cast<unsigned char>(m_rest.front());
        m_out.append("\\u").append(QByteArray::number(code, 16).rightJustified(4, '0'));
        m_rest.remove_prefix(1);
    }

    void mendEscape()
    {
        static constexpr std::string_view simple = "\"\\/bfnrt";
        if (m_rest.size() > 1 && simple.find(m_rest[1]) != std::string_view::npos)
            return keep(2);
        const auto unit = unitAt(0);
        if (!unit) {
            write(replacement);
            m_rest.remove_prefix(1 + characterAt(1));
            return;
        }
        if (!QChar::isSurrogate(*unit))
            return keep(unitLength);
        const auto next = QChar::isHighSurrogate(*unit) ? unitAt(unitLength) : std::nullopt;
        if (next && QChar::isLowSurrogate(*next))
            return keep(2 * unitLength);
        write(replacement);
        m_rest.remove_prefix(unitLength);
    }

    /// How many bytes the character at this place has; 0: the text ends before it.
    [[nodiscard]] size_t characterAt(size_t place) const
    {
        const auto rest = m_rest.substr(std::min(place, m_rest.size()));
        size_t length = std::min<size_t>(1, rest.size());
        while (length < rest.size() && (static_cast<unsigned char>(rest[length]) & 0xC0) == 0x80)
            ++length;
        return length;
    }

    /// The UTF-16 unit that an escape \uXXXX at this place stands for.
    [[nodiscard]] std::optional<char32_t> unitAt(size_t place) const
    {
        if (m_rest.size() < place + unitLength || m_rest[place] != '\\' || m_rest[place + 1] != 'u')
            return std::nullopt;
        bool isHex = false;
        const auto digits = m_rest.substr(place + 2, 4);
        const auto unit = QByteArray(digits.data(), 4).toUInt(&isHex, 16);
        // toUInt() takes signs and blanks too.
        isHex = isHex && digits.find_first_not_of("0123456789abcdefABCDEF") == digits.npos;
        return isHex ? std::optional<char32_t>(unit) : std::nullopt;
    }

    static constexpr size_t unitLength = 6; // \uXXXX
    static constexpr std::string_view needsCare
        = {"\"\\\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13"
           "\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f",
            34};

    std::string_view m_rest;
    QByteArray m_out;
    simdjson::dom::parser m_scalars;
};

} // namespace

QByteArray mended(const QByteArray& json)
{
    QByteArray text = json;
    while (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3); // a byte order mark, which JSON does not allow
    if (!text.isValidUtf8())
        text = QString::fromUtf8(text).toUtf8();
    return Mender({text.constData(), static_cast<size_t>(text.size())}).run();
}

} // namespace farcopy::json
