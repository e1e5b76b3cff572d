// SPDX-License-Identifier: Apache-2.0
#include "core/rows/filtersuggestions.h"

#include "core/domain/backupfilter.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace farcopy {

namespace {

constexpr qsizetype mostTexts = 40;

/// The term around the cursor, as far as it is typed: `-type:win` is negated, `type:`, `win`.
struct Place {
    int start = 0;
    int length = 0;
    bool isNegated = false;
    QString field = {};      ///< lower case; empty: no comparison was typed yet
    QString comparison = {}; ///< ":", ">", …: one that the term takes
    QString values = {};     ///< those before the last comma, with it
    QString typed = {};      ///< the rest, without quotes
};

/// Where the term around the cursor begins: behind the last space that stands in no quotes.
int startOf(const QString& text, int cursor)
{
    int start = 0;
    bool inQuotes = false;
    for (int i = 0; i < cursor; ++i) {
        if (text.at(i) == QLatin1Char('"'))
            inQuotes = !inQuotes;
        else if (!inQuotes && text.at(i).isSpace())
            start = i + 1;
    }
    return start;
}

int endOf(const QString& text, int cursor)
{
    int end = cursor;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return end;
}

/// Age and size are compared in one direction or the other, all but copies by `:` alone: what was
/// typed otherwise would be refused, whatever follows.
QString accepted(const QString& comparison, const QString& field)
{
    static const QStringList directions{
        QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"), QStringLiteral(">=")};
    static const QStringList same{QStringLiteral(":"), QStringLiteral("=")};
    const bool isMeasured = field == QLatin1String("age") || field == QLatin1String("size");
    const bool isCount = field == QLatin1String("copies");
    if ((isMeasured || isCount) && directions.contains(comparison))
        return comparison;
    if (!isMeasured && same.contains(comparison))
        return comparison;
    return isMeasured ? QStringLiteral(">") : QStringLiteral(":");
}

Place placeAt(const QString& text, int cursor)
{
    Place place;
    place.start = startOf(text, cursor);
    place.length = endOf(text, cursor) - place.start;
    QString term = text.mid(place.start, cursor - place.start);
    place.isNegated = term.startsWith(QLatin1Char('-'));
    if (place.isNegated)
        term.remove(0, 1);
    qsizetype i = 0;
    while (i < term.size() && term.at(i).isLetter())
        ++i;
    qsizetype end = i;
    while (end < term.size() && end < i + 2 && QStringLiteral(":<>=").contains(term.at(end)))
        ++end;
    if (end > i) {
        place.field = term.left(i).toLower();
        place.comparison = accepted(term.mid(i, end - i), place.field);
        const qsizetype comma = term.lastIndexOf(QLatin1Char(','));
        place.values = comma < end ? QString() : term.mid(end, comma + 1 - end);
        term = term.mid(std::max(end, comma + 1));
    }
    place.typed = term.remove(QLatin1Char('"'));
    return place;
}

/// Distinct values that begin as what was typed does.
class Values
{
public:
    explicit Values(const QString& typed)
        : m_typed(typed)
    {
    }

    void add(const QString& value)
    {
        if (!value.isEmpty() && value.startsWith(m_typed, Qt::CaseInsensitive) && isPlain(value))
            m_values.insert(value);
    }
    void add(const QStringList& values)
    {
        for (const QString& value : values)
            add(value);
    }

    [[nodiscard]] QStringList sorted() const
    {
        QStringList values(m_values.cbegin(), m_values.cend());
        std::sort(values.begin(), values.end(), [](const QString& a, const QString& b) {
            const int order = a.compare(b, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a < b;
        });
        return values.mid(0, mostTexts);
    }

private:
    /// What can be typed: a quotation mark cannot, and control characters change the line.
    static bool isPlain(const QString& value)
    {
        return std::none_of(value.cbegin(), value.cend(), [](QChar letter) {
            return letter == QLatin1Char('"') || letter.category() == QChar::Other_Control
                || letter.category() == QChar::Separator_Line
                || letter.category() == QChar::Separator_Paragraph;
        });
    }

    QString m_typed;
    QSet<QString> m_values;
};

/// The texts that some row has as this part of it.
QStringList textsOf(const BackupRows& rows, PackedBackup::Number PackedBackup::*part)
{
    std::vector<bool> isSeen(rows.texts().numberEnd());
    QStringList texts;
    const QList<RowId> all = rows.all();
    for (const RowId row : all) {
        const PackedBackup::Number number = rows.packed(row).*part;
        if (!isSeen[number])
            texts.append(rows.texts()[number]);
        isSeen[number] = true;
    }
    return texts;
}

QStringList lowered(QStringList texts)
{
    for (QString& text : texts)
        text = text.toLower();
    return texts;
}

void addSystems(Values& values, const BackupRows& rows, const QString& field)
{
    for (PackedBackup::Number i = 0; i < rows.backedUp().numberEnd(); ++i) {
        const BackedUp& what = rows.backedUp()[i];
        if (field == QLatin1String("type")) {
            values.add(what.fileSystem.typeText.toLower());
        } else if (field == QLatin1String("fs")) {
            values.add(what.fileSystem.id.text());
            values.add(what.fileSystem.name);
        } else if (what.volume) {
            values.add(what.volume->id.text());
            values.add(what.volume->name);
        }
    }
}

void addTags(Values& values, const BackupRows& rows, const QString& field)
{
    for (PackedBackup::Number i = 0; i < rows.tags().numberEnd(); ++i) {
        const Tags& tags = rows.tags()[i];
        for (const Tag& tag : tags) {
            if (field == QLatin1String("name")) {
                if (tag.key == QLatin1String("Name"))
                    values.add(tag.value);
                continue;
            }
            values.add(tag.key);
            values.add(tag.key + QLatin1Char('=') + tag.value);
        }
    }
}

/// The last part of a key's ARN, which is what the filter's words are compared with.
QStringList keyIds(const QStringList& keys)
{
    QStringList ids;
    for (const QString& key : keys)
        ids.append(key.mid(key.lastIndexOf(QLatin1Char('/')) + 1));
    return ids;
}

QStringList beginning(const QString& typed, QStringList values)
{
    values.removeIf(
        [&typed](const QString& value) { return !value.startsWith(typed, Qt::CaseInsensitive); });
    return values;
}

QStringList valuesFor(const Place& place, const BackupRows& rows)
{
    const QString& field = place.field;
    Values values(place.typed);
    if (field == QLatin1String("age")) // in the order of their length, not of their letters
        return beginning(place.typed,
            {QStringLiteral("1d"), QStringLiteral("7d"), QStringLiteral("30d"),
                QStringLiteral("90d"), QStringLiteral("1y")});
    if (field == QLatin1String("size"))
        return beginning(place.typed,
            {QStringLiteral("100gib"), QStringLiteral("1tib"), QStringLiteral("10tib")});
    const bool isDirected
        = place.comparison != QLatin1String(":") && place.comparison != QLatin1String("=");
    if (field == QLatin1String("copies") && isDirected)
        return beginning(place.typed, {QStringLiteral("1"), QStringLiteral("2")});
    if (field == QLatin1String("copies"))
        values.add({QStringLiteral("none"), QStringLiteral("any")});
    if (field == QLatin1String("gone"))
        values.add({QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")});
    if (field == QLatin1String("region"))
        values.add(textsOf(rows, &PackedBackup::region));
    if (field == QLatin1String("status"))
        values.add(lowered(textsOf(rows, &PackedBackup::lifecycleText)));
    if (field == QLatin1String("type"))
        values.add(lowered(textsOf(rows, &PackedBackup::typeText)));
    if (field == QLatin1String("key"))
        values.add(keyIds(textsOf(rows, &PackedBackup::kmsKey)));
    if (field == QLatin1String("source")) {
        values.add({QStringLiteral("none"), QStringLiteral("any")});
        values.add(textsOf(rows, &PackedBackup::sourceRegion));
    }
    if (field == QLatin1String("type") || field == QLatin1String("fs")
        || field == QLatin1String("volume"))
        addSystems(values, rows, field);
    if (field == QLatin1String("tag") || field == QLatin1String("name"))
        addTags(values, rows, field);
    return values.sorted();
}

/// `type:`, `age>`: each term up to where its value begins.
QStringList termStarts(const QString& typed)
{
    QStringList starts;
    const QStringList examples = BackupFilter::termExamples();
    for (const QString& example : examples) {
        const auto sign = std::find_if(
            example.cbegin(), example.cend(), [](QChar letter) { return !letter.isLetter(); });
        const QString start = example.left(sign - example.cbegin() + 1);
        if (start.startsWith(typed, Qt::CaseInsensitive))
            starts.append(start);
    }
    return starts;
}

bool needsQuotes(const QString& value)
{
    return std::any_of(value.cbegin(), value.cend(),
        [](QChar letter) { return letter.isSpace() || letter == QLatin1Char(','); });
}

} // namespace

FilterSuggestions filterSuggestions(const BackupRows& rows, const QString& text, int cursor)
{
    const Place place = placeAt(text, std::clamp(cursor, 0, int(text.size())));
    FilterSuggestions suggestions{.start = place.start, .length = place.length};
    const QString sign = place.isNegated ? QStringLiteral("-") : QString();
    if (place.field.isEmpty()) {
        const QStringList starts = termStarts(place.typed);
        for (const QString& start : starts)
            suggestions.texts.append(sign + start);
        return suggestions;
    }
    const QString before = sign + place.field + place.comparison + place.values;
    const QStringList values = valuesFor(place, rows);
    for (const QString& value : values) {
        suggestions.texts.append(needsQuotes(value) ? QStringLiteral("%1\"%2\" ").arg(before, value)
                                                    : QStringLiteral("%1%2 ").arg(before, value));
    }
    return suggestions;
}

FilterWords withWordsOf(const BackupRows& rows, FilterWords words)
{
    words.statuses += textsOf(rows, &PackedBackup::lifecycleText);
    words.types += textsOf(rows, &PackedBackup::typeText);
    for (PackedBackup::Number i = 0; i < rows.backedUp().numberEnd(); ++i)
        words.types.append(rows.backedUp()[i].fileSystem.typeText);
    const QList<RegionId> regions = rows.regions();
    for (const RegionId& region : regions) {
        if (!words.regions.isEmpty()) // else any text is taken for one
            words.regions.append(region.text());
    }
    for (QStringList* texts : {&words.statuses, &words.types, &words.regions}) {
        texts->removeAll(QString());
        texts->removeDuplicates();
    }
    return words;
}

} // namespace farcopy
