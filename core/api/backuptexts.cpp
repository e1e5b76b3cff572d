// SPDX-License-Identifier: Apache-2.0
#include "core/api/backuptexts.h"

#include "core/api/codecsupport.h"
#include "core/api/isotime.h"
#include "core/api/jsonblock.h"

#include <algorithm>
#include <array>
#include <bit>
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
    QByteArray takeElement()
    {
        m_out = QByteArray();
        m_out.reserve(m_lastSize + m_lastSize / 8);
        m_out.append(m_start);
        m_namesRegion = false;
        take('{');
        copyToEndOfObject();
        if (m_namesRegion)
            m_out.replace(0, m_start.size(), QByteArrayLiteral("{"));
        m_lastSize = m_out.size();
        take(',');
        return m_out;
    }

private:
    void copyToEndOfObject()
    {
        m_run = m_at;
        m_depth = 1;
        JsonStrings strings;
        for (const char* bytes = m_at; m_depth > 0 && bytes < m_end; bytes += JsonBlock::size)
            copyBlock(bytes, strings);
        endRun();
    }

    /// As far as the object goes.
    void copyBlock(const char* bytes, JsonStrings& strings)
    {
        std::array<char, JsonBlock::size> last; // where less than a block is left
        const char* whole = bytes;
        if (m_end - bytes < JsonBlock::size) {
            last.fill(' ');
            std::memcpy(last.data(), bytes, static_cast<size_t>(m_end - bytes));
            whole = last.data();
        }
        JsonBlock block = JsonBlock::of(whole);
        const quint64 inStrings = strings.take(block);
        const quint64 names = block.quotes & inStrings & wouldBeNames(whole);
        const quint64 outside = block.blanksAndBraces & ~inStrings;
        for (quint64 rest = names | outside; rest != 0 && m_depth > 0; rest &= rest - 1)
            copyTo(bytes + std::countr_zero(rest));
    }

    /// Quotes, of those that begin a string, behind which a name may stand that matters here; one
    /// at the end of the bytes may do so in any case.
    static quint64 wouldBeNames(const char* bytes)
    {
        const quint64 initials = JsonBlock::where('C', 'R', bytes);
        return initials >> 1 | quint64{1} << (JsonBlock::size - 1);
    }

    /// @param at  what stands there is more than one of many
    void copyTo(const char* at)
    {
        if (at >= m_end || at < m_run)
            return; // behind the text, or passed over with a time
        m_at = at;
        if (*at == '"') {
            lookAtName();
        } else if (*at == '{' || *at == '[') {
            ++m_depth;
        } else if (*at == '}' || *at == ']') {
            --m_depth;
        } else { // a blank
            endRun();
            m_run = at + 1;
        }
        m_at = std::max(m_at, at + 1);
    }

    /// The members of a backup, and of what is in it, that are times, and its own Region.
    /// Source: FSx API 2018-03-01, Backup, FileSystem, AdministrativeAction, Volume, Snapshot.
    void lookAtName()
    {
        const auto name = takeString();
        const bool isTime = name == "CreationTime" || name == "RequestTime";
        const bool isRegion = m_depth == 1 && name == "Region";
        if (!isTime && !isRegion)
            return;
        const char* const behindName = m_at;
        if (next() != ':')
            return; // it is a value
        m_namesRegion = m_namesRegion || isRegion;
        if (isTime)
            copyTime(behindName);
    }

    /// A number of seconds becomes a text; a text, or what else it may be, stays as it is.
    void copyTime(const char* behindName)
    {
        take(':');
        const char first = next();
        if (first != '-' && !(first >= '0' && first <= '9'))
            return;
        const auto number = takeScalar();
        double seconds = 0;
        const auto [end, error] = std::from_chars(number.begin(), number.end(), seconds);
        const auto text = error == std::errc() ? isoTime(seconds) : QByteArray();
        if (text.isEmpty())
            return;
        m_out.append(m_run, behindName - m_run).append(":\"").append(text).append('"');
        m_run = m_at;
    }

    void endRun() { m_out.append(m_run, m_at - m_run); }

    QByteArray m_start;
    QByteArray m_out;
    qsizetype m_lastSize = 2048;
    const char* m_run = nullptr; ///< what is to be copied begins here
    int m_depth = 0;             ///< of objects and lists: how many are open
    bool m_namesRegion = false;  ///< the element does so itself
};

} // namespace

Result<BackupPage> readBackupTexts(const QByteArray& body, const RegionId& region)
{
    const auto list = readListPage(body, "Backups");
    if (!list)
        return failure(list.error());

    const QByteArray text = list->document.text();
    ListScanner scanner({text.constData(), static_cast<size_t>(text.size())}, region);
    if (!scanner.goTo("Backups"))
        return badAnswer(QStringLiteral("The answer writes \"Backups\" in an odd way"));
    BackupPage page;
    page.nextToken = list->nextToken;
    page.backups.reserve(list->elements.size());
    page.texts.reserve(list->elements.size());
    for (const auto& element : list->elements) {
        Backup backup;
        backup.id = BackupId(element["BackupId"].text());
        backup.region = region;
        if (backup.id.isEmpty()) {
            ++page.oddRows;
            scanner.skipElement();
        } else {
            page.backups.append(std::move(backup));
            page.texts.append(scanner.takeElement());
        }
    }
    return page;
}

} // namespace farcopy::api
