// SPDX-License-Identifier: Apache-2.0
#include "core/domain/backupfilter.h"

#include "core/domain/filterterm.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace farcopy {

namespace {

using Parsed = tl::expected<FilterTerm, FilterError>;

struct FieldRow {
    QLatin1String name;
    FilterField field;
    QLatin1String example;
};

constexpr std::array<FieldRow, 14> fieldRows = {{
    {QLatin1String("type"), FilterField::Type, QLatin1String("type:windows")},
    {QLatin1String("status"), FilterField::Status, QLatin1String("status:available")},
    {QLatin1String("region"), FilterField::Region, QLatin1String("region:eu-west-1")},
    {QLatin1String("age"), FilterField::Age, QLatin1String("age>30d")},
    {QLatin1String("size"), FilterField::Size, QLatin1String("size>1tb")},
    {QLatin1String("tag"), FilterField::Tag, QLatin1String("tag:team=media")},
    {QLatin1String("name"), FilterField::Name, QLatin1String("name:weekly")},
    {QLatin1String("id"), FilterField::Id, QLatin1String("id:backup-0a1b")},
    {QLatin1String("fs"), FilterField::FileSystem, QLatin1String("fs:fs-0a1b")},
    {QLatin1String("volume"), FilterField::Volume, QLatin1String("volume:vol1")},
    {QLatin1String("key"), FilterField::Key, QLatin1String("key:1234abcd")},
    {QLatin1String("source"), FilterField::Source, QLatin1String("source:eu-west-1")},
    {QLatin1String("copies"), FilterField::Copies, QLatin1String("copies:none")},
    {QLatin1String("gone"), FilterField::Gone, QLatin1String("gone:yes")},
}};

/// A piece of the text between spaces, its quotes taken off.
struct Token {
    QString text;
    QList<bool> quoted; ///< for each character: it stood in quotes and has no meaning of its own
    QString typed;
    int position = 0;

    [[nodiscard]] bool isPlain(qsizetype i, QLatin1Char c) const
    {
        return i < text.size() && !quoted[i] && text[i] == c;
    }
    [[nodiscard]] Token from(qsizetype start) const
    {
        return {text.mid(start), quoted.mid(start), typed, position};
    }
};

tl::unexpected<FilterError> flawed(
    FilterError::Flaw flaw, const Token& token, const QString& expected = {})
{
    return tl::unexpected(FilterError{flaw, token.typed, token.position, expected});
}

tl::expected<QList<Token>, FilterError> tokenize(const QString& text)
{
    QList<Token> tokens;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        Token token;
        token.position = static_cast<int>(i);
        bool inQuotes = false;
        for (; i < text.size() && (inQuotes || !text[i].isSpace()); ++i) {
            token.typed += text[i];
            if (text[i] == QLatin1Char('"')) {
                inQuotes = !inQuotes;
            } else {
                token.text += text[i];
                token.quoted += inQuotes;
            }
        }
        if (inQuotes)
            return flawed(FilterError::Flaw::UnclosedQuote, token);
        tokens += token;
    }
    return tokens;
}

/// Splits at the commas that do not stand in quotes; empty pieces are left out.
QStringList valuesOf(const Token& token)
{
    QStringList values;
    QString value;
    for (qsizetype i = 0; i < token.text.size(); ++i) {
        if (token.isPlain(i, QLatin1Char(','))) {
            values += value;
            value.clear();
        } else {
            value += token.text[i];
        }
    }
    values += value;
    values.removeAll(QString());
    return values;
}

struct Unit {
    QLatin1String name;
    double factor;
};

constexpr double hour = 3600;
constexpr std::array<Unit, 4> ageUnits
    = {{{QLatin1String("h"), hour}, {QLatin1String("d"), 24 * hour},
        {QLatin1String("w"), 7 * 24 * hour}, {QLatin1String("y"), 365 * 24 * hour}}};

constexpr double kibi = 1024;
constexpr std::array<Unit, 11> sizeUnits = {{{QLatin1String("b"), 1}, {QLatin1String("kb"), 1e3},
    {QLatin1String("mb"), 1e6}, {QLatin1String("gb"), 1e9}, {QLatin1String("tb"), 1e12},
    {QLatin1String("pb"), 1e15}, {QLatin1String("kib"), kibi}, {QLatin1String("mib"), kibi* kibi},
    {QLatin1String("gib"), kibi* kibi* kibi}, {QLatin1String("tib"), kibi* kibi* kibi* kibi},
    {QLatin1String("pib"), kibi* kibi* kibi* kibi* kibi}}};

constexpr std::array<Unit, 1> countUnits = {{{QLatin1String(""), 1}}};

template <size_t size>
std::optional<double> measured(const QString& text, const std::array<Unit, size>& units)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,15}(?:\.\d{1,6})?)([a-z]*)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto unit = std::find_if(units.begin(), units.end(), [&match](const Unit& candidate) {
        return match.capturedView(2).compare(candidate.name, Qt::CaseInsensitive) == 0;
    });
    if (unit == units.end())
        return {};
    return match.capturedView(1).toDouble() * unit->factor;
}

std::optional<double> measureOf(FilterField field, const QString& text)
{
    if (field == FilterField::Age)
        return measured(text, ageUnits);
    if (field == FilterField::Size)
        return measured(text, sizeUnits);
    return measured(text, countUnits);
}

/// A token taken apart: `age` `>` `30d`. No field: a plain word.
struct Split {
    QString field;
    QString comparison;
    Token value;
};

Split split(const Token& token)
{
    qsizetype i = 0;
    while (i < token.text.size() && !token.quoted[i] && token.text[i].unicode() < 128
        && token.text[i].isLetter())
        ++i;
    const QString field = token.text.left(i);
    for (const auto* sign : {">=", "<=", ":", ">", "<", "="}) {
        const auto comparison = QLatin1String(sign);
        const auto end = i + comparison.size();
        if (QStringView(token.text).mid(i).startsWith(comparison) && !token.quoted[i]
            && !token.quoted[end - 1])
            return {field, comparison, token.from(end)};
    }
    return {};
}

/// `foo:bar` was meant as a term; `arn:aws:…`, `https://…`, `team=media`, `c:` and `foo:` were not.
bool looksLikeTerm(const Split& parts)
{
    const auto& value = parts.value.text;
    return parts.field.size() > 1 && parts.comparison != QLatin1String("=") && !value.isEmpty()
        && !value.startsWith(QLatin1String("//"))
        && parts.field.compare(QLatin1String("arn"), Qt::CaseInsensitive) != 0;
}

FilterComparison comparisonOf(const QString& sign)
{
    if (sign == QLatin1String(">"))
        return FilterComparison::Greater;
    if (sign == QLatin1String(">="))
        return FilterComparison::GreaterOrEqual;
    if (sign == QLatin1String("<"))
        return FilterComparison::Less;
    if (sign == QLatin1String("<="))
        return FilterComparison::LessOrEqual;
    return FilterComparison::Matches;
}

const FieldRow* rowOf(const QString& name)
{
    const auto* row = std::find_if(fieldRows.begin(), fieldRows.end(),
        [&name](const FieldRow& r) { return name.compare(r.name, Qt::CaseInsensitive) == 0; });
    return row == fieldRows.end() ? nullptr : row;
}

bool isNegated(const Token& token)
{
    return token.isPlain(0, QLatin1Char('-')) && token.text.size() > 1;
}

/// Whether `next` goes on with a term that blanks have parted: `age` `> 30d`, `age >` `30d`.
bool goesOn(const Token& token, const Token& next)
{
    const Token before = isNegated(token) ? token.from(1) : token;
    if (before.typed.endsWith(QLatin1Char('"')))
        return false;
    const Split nextParts = split(next);
    if (rowOf(before.text))
        return nextParts.field.isEmpty() && !nextParts.comparison.isEmpty();
    // A value that is still missing is not the term that follows.
    const Split parts = split(before);
    return rowOf(parts.field) && parts.value.text.isEmpty() && !isNegated(next)
        && !rowOf(nextParts.field);
}

/// Makes one token of each term that has blanks around its comparison.
QList<Token> joined(const QList<Token>& tokens, const QString& text)
{
    QList<Token> joined;
    for (const Token& token : tokens) {
        if (joined.isEmpty() || !goesOn(joined.last(), token)) {
            joined.append(token);
            continue;
        }
        Token& term = joined.last();
        const qsizetype end = token.position + token.typed.size();
        term.typed = text.mid(term.position, end - term.position);
        term.text += token.text;
        term.quoted += token.quoted;
    }
    return joined;
}

Parsed measuredTerm(FilterTerm term, const Split& parts, const FieldRow& row)
{
    const QString value = parts.value.text;
    if (term.field == FilterField::Copies && term.comparison == FilterComparison::Matches) {
        if (value.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
            return term;
        if (value.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0) {
            term.comparison = FilterComparison::Greater;
            return term;
        }
    }
    if (term.field != FilterField::Copies && term.comparison == FilterComparison::Matches)
        return flawed(FilterError::Flaw::BadComparison, parts.value, row.example);
    const auto measure = measureOf(term.field, value);
    if (!measure)
        return flawed(FilterError::Flaw::BadValue, parts.value, row.example);
    term.measure = *measure;
    return term;
}

Parsed knownValueTerm(
    FilterTerm term, const Token& token, const FieldRow& row, const FilterWords& words)
{
    QStringList meant;
    for (const QString& value : std::as_const(term.values)) {
        const QStringList these = words.meant(term.field, value);
        if (these.isEmpty())
            return tl::unexpected(FilterError{FilterError::Flaw::UnknownValue, token.typed,
                token.position, row.example, term.field, value, words.like(term.field, value),
                words.nearest(term.field, value)});
        meant += these;
    }
    term.values = meant;
    return term;
}

Parsed fieldTerm(FilterTerm term, const Split& parts, const FieldRow& row, const FilterWords& words)
{
    term.field = row.field;
    term.comparison = comparisonOf(parts.comparison);
    if (parts.value.text.isEmpty())
        return flawed(FilterError::Flaw::MissingValue, parts.value, row.example);
    if (term.isMeasured())
        return measuredTerm(term, parts, row);
    if (term.comparison != FilterComparison::Matches)
        return flawed(FilterError::Flaw::BadComparison, parts.value, row.example);
    term.values = valuesOf(parts.value);
    if (term.values.isEmpty())
        return flawed(FilterError::Flaw::MissingValue, parts.value, row.example);
    return words.areAll(term.field) ? knownValueTerm(term, parts.value, row, words) : Parsed(term);
}

Parsed parseToken(Token token, const FilterWords& words)
{
    FilterTerm term;
    if (isNegated(token)) {
        term.negated = true;
        token = token.from(1);
    }
    const Split parts = split(token);
    if (const auto* row = rowOf(parts.field))
        return fieldTerm(term, parts, *row, words);
    if (looksLikeTerm(parts))
        return flawed(FilterError::Flaw::UnknownTerm, token);
    term.values = {token.text};
    return term;
}

} // namespace

BackupFilter::BackupFilter() = default;

tl::expected<BackupFilter, FilterError> BackupFilter::parse(
    const QString& text, const FilterWords& words)
{
    const auto tokens = tokenize(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    QList<FilterTerm> terms;
    const QList<Token> whole = joined(*tokens, text);
    for (const auto& token : whole) {
        if (token.text.isEmpty())
            continue; // "" says nothing
        auto term = parseToken(token, words);
        if (!term)
            return tl::unexpected(term.error());
        terms += *std::move(term);
    }
    BackupFilter filter;
    filter.m_terms = terms;
    return filter;
}

QStringList BackupFilter::termExamples()
{
    QStringList examples;
    for (const auto& row : fieldRows)
        examples += row.example;
    return examples;
}

bool BackupFilter::asksForCopies() const
{
    return std::any_of(m_terms.begin(), m_terms.end(),
        [](const FilterTerm& term) { return term.field == FilterField::Copies; });
}

bool BackupFilter::asksForPresence() const
{
    return std::any_of(m_terms.begin(), m_terms.end(),
        [](const FilterTerm& term) { return term.field == FilterField::Gone; });
}

bool BackupFilter::matches(
    const Backup& backup, const QDateTime& now, int copies, Presence presence) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
        [&](const FilterTerm& term) { return term.matches(backup, now, copies, presence); });
}

} // namespace farcopy
