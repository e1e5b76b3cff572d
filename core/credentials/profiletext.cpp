// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profiletext.h"

#include <QCoreApplication>

namespace farcopy {

namespace {

tl::unexpected<Error> broken(int line, const QString& why)
{
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("FileBroken"),
        .message = why,
        .members = {{QStringLiteral("Line"), QString::number(line)}}});
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::ProfileText)
};

qsizetype indentationOf(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at;
}

Secret secretOf(QStringView text)
{
    return Secret(text.toUtf8());
}

qsizetype delimiterIn(QStringView line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == u'=' || line[at] == u':')
            return at;
    }
    return -1;
}

/// Reads line by line; a value is kept open until something other than its continuation comes.
class Reader
{
public:
    Result<void> takeLine(QStringView line);
    Result<QList<ProfileSection>> finish();

private:
    Result<void> takeOption(QStringView line);
    void openSection(const QString& name);
    Result<void> closeValue();
    [[nodiscard]] Result<ProfileValue> nestedValue(QStringView text) const;
    [[nodiscard]] ProfileSection& section()
    {
        return m_inDefaults ? m_defaults : m_sections[m_current];
    }

    QList<ProfileSection> m_sections;
    QHash<QString, qsizetype> m_places; ///< of the sections, by name
    ProfileSection m_defaults;
    qsizetype m_current = -1;
    bool m_inDefaults = false;
    qsizetype m_indentation = 0;
    int m_line = 0;
    QString m_key; ///< of the open value; empty: none is open
    QString m_value;
    int m_valueLine = 0;
};

Result<void> Reader::takeLine(QStringView line)
{
    ++m_line;
    const QStringView content = line.trimmed();
    if (content.startsWith(u'#') || content.startsWith(u';'))
        return {};
    if (content.isEmpty()) {
        if (!m_key.isEmpty())
            m_value += u'\n';
        return {};
    }
    const qsizetype indentation = indentationOf(line);
    if (!m_key.isEmpty() && indentation > m_indentation) {
        m_value += u'\n';
        m_value += content;
        return {};
    }
    m_indentation = indentation;
    if (const auto closed = closeValue(); !closed)
        return closed;
    // What follows the last bracket is ignored, as the AWS CLI does.
    const qsizetype end = content.lastIndexOf(u']');
    if (content.startsWith(u'[') && end > 1) {
        openSection(content.mid(1, end - 1).toString());
        return {};
    }
    return takeOption(content);
}

void Reader::openSection(const QString& name)
{
    m_inDefaults = name == QLatin1String("DEFAULT");
    if (m_inDefaults)
        return;
    m_current = m_places.value(name, m_sections.size());
    if (m_current < m_sections.size())
        return;
    m_places.insert(name, m_current);
    m_sections.append({.name = name, .line = m_line, .values = {}});
}

Result<void> Reader::takeOption(QStringView line)
{
    if (m_current < 0 && !m_inDefaults)
        return broken(m_line, Text::tr("a key stands before the first [section]"));
    const qsizetype delimiter = delimiterIn(line);
    if (delimiter < 0)
        return broken(m_line, Text::tr("a line is neither a [section] nor “key = value”"));
    m_key = line.left(delimiter).trimmed().toString().toLower();
    if (m_key.isEmpty())
        return broken(m_line, Text::tr("a line has a value but no key"));
    m_value += line.mid(delimiter + 1).trimmed();
    m_valueLine = m_line;
    return {};
}

Result<void> Reader::closeValue()
{
    if (m_key.isEmpty())
        return {};
    while (!m_value.isEmpty() && m_value.back().isSpace())
        m_value.chop(1);
    ProfileValue value{.bytes = {}, .nested = {}, .line = m_valueLine};
    if (m_value.startsWith(u'\n')) {
        auto block = nestedValue(m_value);
        if (!block) {
            wipe(m_value);
            return tl::unexpected(block.error());
        }
        value = *std::move(block);
    } else {
        value.bytes = secretOf(m_value);
    }
    section().values.insert(m_key, value);
    wipe(m_value);
    m_key.clear();
    return {};
}

Result<ProfileValue> Reader::nestedValue(QStringView text) const
{
    ProfileValue value{.bytes = {}, .nested = {}, .isNested = true, .line = m_valueLine};
    for (const QStringView line : text.split(u'\n')) {
        const QStringView content = line.trimmed();
        if (content.isEmpty())
            continue;
        const qsizetype delimiter = content.indexOf(u'=');
        if (delimiter < 0)
            return broken(m_valueLine, Text::tr("a line of the block below this key has no “=”"));
        value.nested.insert(content.left(delimiter).trimmed().toString(),
            secretOf(content.mid(delimiter + 1).trimmed()));
    }
    return value;
}

Result<QList<ProfileSection>> Reader::finish()
{
    if (const auto closed = closeValue(); !closed)
        return tl::unexpected(closed.error());
    for (ProfileSection& each : m_sections) {
        for (auto it = m_defaults.values.cbegin(); it != m_defaults.values.cend(); ++it) {
            if (!each.values.contains(it.key()))
                each.values.insert(it.key(), it.value());
        }
    }
    return m_sections;
}

/// Gives the next line and moves behind its end: "\n", "\r\n" or "\r".
QStringView nextLine(QStringView& rest)
{
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != u'\n' && rest[end] != u'\r')
        ++end;
    const QStringView line = rest.left(end);
    const bool isPair = rest.mid(end, 2) == QLatin1String("\r\n");
    rest = rest.mid(qMin(rest.size(), end + (isPair ? 2 : 1)));
    return line;
}

} // namespace

QString ProfileSection::text(const QString& key) const
{
    return QString::fromUtf8(values.value(key).bytes.reveal());
}

Result<QList<ProfileSection>> parseProfileText(QStringView text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.mid(1);
    Reader reader;
    while (!text.isEmpty()) {
        if (const auto taken = reader.takeLine(nextLine(text)); !taken)
            return tl::unexpected(taken.error());
    }
    return reader.finish();
}

std::optional<QStringList> splitWords(QStringView text)
{
    QStringList words;
    std::optional<QString> word;
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        const bool escapes
            = c == u'\\' && (quote.isNull() || (quote == u'"' && (next == u'"' || next == u'\\')));
        if (escapes) {
            if (next.isNull())
                return std::nullopt;
            word = word.value_or(QString()) + next;
            ++at;
        } else if (!quote.isNull() && c == quote) {
            quote = QChar();
        } else if (!quote.isNull()) {
            word = word.value_or(QString()) + c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            word = word.value_or(QString());
        } else if (c.isSpace()) {
            if (word)
                words.append(*word);
            word.reset();
        } else {
            word = word.value_or(QString()) + c;
        }
    }
    if (!quote.isNull())
        return std::nullopt;
    if (word)
        words.append(*word);
    return words;
}

} // namespace farcopy
