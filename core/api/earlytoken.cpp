// SPDX-License-Identifier: Apache-2.0
#include "core/api/earlytoken.h"

#include <optional>
#include <string_view>

namespace farcopy::api {

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmedEnd(std::string_view text)
{
    const auto last = text.find_last_not_of(blanks);
    return last == text.npos ? std::string_view() : text.substr(0, last + 1);
}

std::string_view trimmedStart(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    return first == text.npos ? std::string_view() : text.substr(first);
}

/// Takes this character off the end, with the blanks around it.
bool takeLast(std::string_view& text, char last)
{
    text = trimmedEnd(text);
    if (text.empty() || text.back() != last)
        return false;
    text = trimmedEnd(text.substr(0, text.size() - 1));
    return true;
}

bool takeFirst(std::string_view& text, char first)
{
    text = trimmedStart(text);
    if (text.empty() || text.front() != first)
        return false;
    text = trimmedStart(text.substr(1));
    return true;
}

/// Takes a string without escapes off the end: what stands between its quotes.
std::optional<std::string_view> takeLastString(std::string_view& text)
{
    if (text.size() < 2 || text.back() != '"')
        return std::nullopt;
    const auto inner = text.substr(0, text.size() - 1);
    const auto quote = inner.find_last_of("\"\\");
    if (quote == inner.npos || inner[quote] != '"')
        return std::nullopt;
    text = text.substr(0, quote);
    return inner.substr(quote + 1);
}

std::optional<std::string_view> takeFirstString(std::string_view& text)
{
    if (text.size() < 2 || text.front() != '"')
        return std::nullopt;
    const auto inner = text.substr(1);
    const auto quote = inner.find_first_of("\"\\");
    if (quote == inner.npos || inner[quote] != '"')
        return std::nullopt;
    text = inner.substr(quote + 1);
    return inner.substr(0, quote);
}

/// `…, "member": "token"}` at the end. In a document that is JSON the last brace closes the object
/// itself, so that what stands before it is a member of it and of nothing within.
std::optional<std::string_view> tokenAtEnd(std::string_view text, std::string_view member)
{
    if (!takeLast(text, '}'))
        return std::nullopt;
    const auto token = takeLastString(text);
    if (!token || !takeLast(text, ':') || takeLastString(text) != member)
        return std::nullopt;
    return takeLast(text, ',') ? token : std::nullopt;
}

/// `{"member": "token", …` at the start.
std::optional<std::string_view> tokenAtStart(std::string_view text, std::string_view member)
{
    if (!takeFirst(text, '{') || takeFirstString(text) != member || !takeFirst(text, ':'))
        return std::nullopt;
    return takeFirstString(text);
}

} // namespace

QString earlyToken(const QByteArray& body, QByteArrayView member)
{
    const std::string_view text(body.constData(), static_cast<size_t>(body.size()));
    const std::string_view name(member.data(), static_cast<size_t>(member.size()));
    auto token = tokenAtEnd(text, name);
    if (!token)
        token = tokenAtStart(text, name);
    return token ? QString::fromUtf8(token->data(), static_cast<qsizetype>(token->size()))
                 : QString();
}

} // namespace farcopy::api
