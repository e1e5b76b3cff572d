// SPDX-License-Identifier: Apache-2.0
#include "core/api/backuptexts.h"

#include "core/api/codecsupport.h"
#include "core/api/isotime.h"

#include <charconv>
#include <cstring>
#include <optional>

namespace farcopy::api {

namespace {

/// Walks a text that a parser has found to be good JSON: it would be lost in anything else.
class Scanner
{
public:
    explicit Scanner(std::string_view json)
        : m_at(json.data())
        , m_end(json.data() + json.size())
    {
    }

    /// The character that comes next, blanks passed over; 0: none does.
    char next()
    {
        while (m_at < m_end && isBlank(*m_at))
            ++m_at;
        return m_at < m_end ? *m_at : '\0';
    }

    bool take(char wanted)
    {
        const bool isThere = next() == wanted;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    /// The string that comes next, as it is written, without its quotes.
    std::string_view takeString()
    {
        take('"');
        const char* const begin = m_at;
        const char* quote = nullptr;
        do {
            quote = static_cast<const char*>(
                std::memchr(m_at, '"', static_cast<size_t>(m_end - m_at)));
            m_at = quote ? quote + 1 : m_end;
        } while (quote && isEscaped(begin, quote));
        return {begin, static_cast<size_t>((quote ? quote : m_end) - begin)};
    }

    /// The number or word that comes next.
    std::string_view takeScalar()
    {
        static_cast<void>(next());
        const char* const begin = m_at;
        while (m_at < m_end && !isBlank(*m_at) && *m_at != ',' && *m_at != '}' && *m_at != ']')
            ++m_at;
        return {begin, static_cast<size_t>(m_at - begin)};
    }

    void skipValue()
    {
        int depth = 0;
        do {
            const char first = next();
            if (first == '\0')
                return;
            if (first == '"') {
                takeString();
                continue;
            }
            if (first == '{' || first == '[')
                ++depth;
            if (first == '}' || first == ']')
                --depth;
            if (std::strchr("{}[],:", first))
                ++m_at;
            else
                takeScalar();
        } while (depth > 0);
    }

protected:
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    static bool isEscaped(const char* begin, const char* quote)
    {
        const char* at = quote;
        while (at > begin && at[-1] == '\\')
            --at;
        return (quote - at) % 2 != 0;
    }

    const char* m_at;
    const char* m_end;
};

/// Gives out the elements of a page's list of backups, one after the other.
class ListScanner final : public Scanner
{
public:
    ListScanner(std::string_view page, const RegionId& region)
        : Scanner(page)
        , m_start("{\"Region\":\"" + region.text().toUtf8() + "\",")
    {
    }

    /// Goes to the first list of this name; false: there is none that is written so.
    bool goTo(std::string_view list)
    {
        take('{');
        while (next() == '"') {
            const auto name = takeString();
            take(':');
            if (name == list)
                return take('[');
            skipValue();
            take(',');
        }
        return false;
    }

    /// Passes over an element that is no object with an id.
    void skipElement()
    {
        skipValue();
        take(',');
    }

    /// The element that comes next, an object with members, in one line and with its Region.
    QByteArray takeElement(bool namesRegion)
    {
        m_out = QByteArray();
        m_out.reserve(m_lastSize + m_lastSize / 8);
        m_out.append(namesRegion ? QByteArrayLiteral("{") : m_start);
        take('{');
        copyToEndOfObject();
        m_lastSize = m_out.size();
        take(',');
        return m_out;
    }

private:
    void copyToEndOfObject()
    {
        m_run = m_at;
        int depth = 1;
        while (depth > 0 && m_at < m_end) {
            const char first = *m_at;
            if (first == '"') {
                if (isTime(takeString()) && next() == ':')
                    copyTime();
            } else if (isBlank(first)) {
                endRun();
                static_cast<void>(next());
                m_run = m_at;
            } else {
                depth += first == '{' || first == '[' ? 1 : 0;
                depth -= first == '}' || first == ']' ? 1 : 0;
                ++m_at;
            }
        }
        endRun();
    }

    /// The members of a backup, and of what is in it, that are times.
    /// Source: FSx API 2018-03-01, Backup, FileSystem, AdministrativeAction, Volume, Snapshot.
    static bool isTime(std::string_view name)
    {
        return name == "CreationTime" || name == "RequestTime";
    }

    void copyTime()
    {
        take(':');
        endRun();
        const char first = next();
        m_run = m_at;
        if (first != '-' && !(first >= '0' && first <= '9'))
            return; // a text, or what else it may be: stays as it is
        const auto number = takeScalar();
        double seconds = 0;
        const auto [end, error] = std::from_chars(number.begin(), number.end(), seconds);
        const auto text = error == std::errc() ? isoTime(seconds) : QByteArray();
        if (text.isEmpty())
            return;
        m_out.append('"').append(text).append('"');
        m_run = m_at;
    }

    void endRun() { m_out.append(m_run, m_at - m_run); }

    QByteArray m_start;
    QByteArray m_out;
    qsizetype m_lastSize = 2048;
    const char* m_run = nullptr; ///< what is to be copied begins here
};

} // namespace

Result<BackupPage> readBackupTexts(const QByteArray& body, const RegionId& region)
{
    const auto document = readObject(body);
    if (!document)
        return failure(document.error());
    const auto list = requiredList(document->root(), "Backups");
    const auto token = pageToken(document->root(), "NextToken");
    if (!list)
        return failure(list.error());
    if (!token)
        return failure(token.error());

    const QByteArray text = document->text();
    ListScanner scanner({text.constData(), static_cast<size_t>(text.size())}, region);
    if (!scanner.goTo("Backups"))
        return badAnswer(QStringLiteral("The answer writes \"Backups\" in an odd way"));
    BackupPage page;
    page.nextToken = *token;
    page.backups.reserve(list->size());
    page.texts.reserve(list->size());
    for (const auto& element : *list) {
        Backup backup;
        backup.id = BackupId(element["BackupId"].text());
        backup.region = region;
        if (backup.id.isEmpty()) {
            ++page.oddRows;
            scanner.skipElement();
        } else {
            page.backups.append(std::move(backup));
            page.texts.append(scanner.takeElement(!element["Region"].isAbsent()));
        }
    }
    return page;
}

} // namespace farcopy::api
