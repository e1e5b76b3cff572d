// SPDX-License-Identifier: Apache-2.0
#include "core/rows/roworder.h"

#include "core/rows/heldrows.h"

#include <limits>

namespace farcopy {

namespace {

constexpr quint64 last = std::numeric_limits<quint64>::max();

/// As the window shows it, without what all of them have in common.
QString keyText(const QString& kmsKey)
{
    return kmsKey.mid(kmsKey.lastIndexOf(QLatin1Char('/')) + 1).toCaseFolded();
}

QString systemText(const BackedUp& what)
{
    QString text = what.fileSystem.typeText + QLatin1Char(' ');
    if (what.volume)
        text += what.volume->name.isEmpty() ? what.volume->id.text() : what.volume->name;
    else
        text += what.fileSystem.id.text();
    return text.toCaseFolded();
}

QString nameText(const Tags& tags)
{
    return tagValue(tags, QStringLiteral("Name")).toCaseFolded();
}

QString tagsText(const Tags& tags)
{
    QStringList pairs;
    for (const Tag& tag : tags) {
        if (tag.key != QLatin1String("Name"))
            pairs.append(tag.key + QLatin1Char('=') + tag.value);
    }
    pairs.sort();
    return pairs.join(QLatin1Char('\n')).toCaseFolded();
}

/// Keeps the order of signed numbers.
quint64 unsignedOf(qint64 number)
{
    return static_cast<quint64>(number) ^ quint64(1) << 63;
}

/// The first bytes of what makes an id one of its own, behind how it stands to the usual ids.
quint64 startOf(const QByteArray& id)
{
    constexpr QByteArrayView usual("backup-");
    const bool isUsual = id.startsWith(usual);
    const QByteArrayView rest = isUsual ? QByteArrayView(id).sliced(usual.size()) : id;
    quint64 start = isUsual ? 1 : id < usual ? 0 : 2;
    for (qsizetype i = 0; i < 7; ++i)
        start = start << 8 | (i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0);
    return start;
}

} // namespace

RowOrder::RowOrder(const BackupRows& rows)
    : m_rows(rows)
    , m_texts(rows.texts(), [](const QString& text) { return text.toCaseFolded(); })
    , m_keys(rows.texts(), keyText)
    , m_systems(rows.backedUp(), systemText)
    , m_names(rows.tags(), nameText)
    , m_tags(rows.tags(), tagsText)
{
}

bool RowOrder::learn(const std::vector<RowId>& rows)
{
    {
        const auto held = m_rows.hold();
        m_numbers.resize(m_rows.rowEnd());
    }
    switch (m_column) {
    case RowColumn::Name:
        return learnNames(rows);
    case RowColumn::InRegion:
        return learnTexts(rows, m_texts, &PackedBackup::region);
    case RowColumn::FileSystem:
        return learnTexts(rows, m_systems, &PackedBackup::backedUp);
    case RowColumn::Type:
        return learnTexts(rows, m_texts, &PackedBackup::typeText);
    case RowColumn::Key:
        return learnTexts(rows, m_keys, &PackedBackup::kmsKey);
    case RowColumn::Source:
        return learnTexts(rows, m_texts, &PackedBackup::sourceRegion);
    case RowColumn::TagList:
        return learnTexts(rows, m_tags, &PackedBackup::tags);
    case RowColumn::Status:
    case RowColumn::Size:
    case RowColumn::Created:
    case RowColumn::CopiesIn:
    case RowColumn::Id:
    case RowColumn::Date:
        break;
    }
    forEachHeld(m_rows, rows, [this](RowId row) { m_numbers[row] = measure(row); });
    return true;
}

std::vector<QByteArray> RowOrder::tieIds(const std::vector<RowId>& rows) const
{
    std::vector<QByteArray> ids;
    if (!showsIds())
        return ids;
    ids.reserve(rows.size());
    forEachHeld(m_rows, rows, [&](RowId row) { ids.push_back(m_rows.packed(row).id); });
    return ids;
}

bool RowOrder::isBeforeInTie(RowId a, RowId b) const
{
    if (showsIds()) {
        const int difference = m_rows.packed(a).id.compare(m_rows.packed(b).id);
        if (difference != 0)
            return difference < 0;
    }
    return a < b;
}

/// What the rows' values are is noted while they are read: a moment later they may be others.
template <typename Ranks>
bool RowOrder::learnTexts(
    const std::vector<RowId>& rows, Ranks& ranks, PackedBackup::Number PackedBackup::*part)
{
    std::vector<PackedBackup::Number> values;
    values.reserve(rows.size());
    forEachHeld(m_rows, rows, [&](RowId row) {
        values.push_back(m_rows.packed(row).*part);
        ranks.look(values.back());
    });
    const bool isSame = ranks.learn();
    for (size_t i = 0; i < rows.size(); ++i)
        m_numbers[rows[i]] = ranks.rankOf(values[i]);
    return isSame;
}

bool RowOrder::learnNames(const std::vector<RowId>& rows)
{
    std::vector<RowId> nameless;
    forEachHeld(m_rows, rows, [&](RowId row) {
        const Tags& tags = m_rows.tags()[m_rows.packed(row).tags];
        if (tagValue(tags, QStringLiteral("Name")).isEmpty())
            nameless.push_back(row);
    });
    const bool isSame = learnTexts(rows, m_names, &PackedBackup::tags);
    for (const RowId row : nameless)
        m_numbers[row] = last;
    return isSame;
}

quint64 RowOrder::measure(RowId row) const
{
    const PackedBackup& packed = m_rows.packed(row);
    switch (m_column) {
    case RowColumn::Status:
        return quint64(packed.lifecycle) * 128 + quint64(packed.progressPercent + 1);
    case RowColumn::Size:
        return packed.hasSize ? unsignedOf(packed.sizeBytes) : 0;
    case RowColumn::Created:
        return packed.hasCreated ? last - 1 - unsignedOf(packed.createdMs) : last;
    case RowColumn::CopiesIn:
        return quint64(m_rows.usableCopies(row));
    case RowColumn::Id:
        return startOf(packed.id);
    case RowColumn::Date:
        return packed.hasCreated ? unsignedOf(packed.createdMs) : last;
    case RowColumn::Name:
    case RowColumn::InRegion:
    case RowColumn::FileSystem:
    case RowColumn::Type:
    case RowColumn::Key:
    case RowColumn::Source:
    case RowColumn::TagList:
        break; // texts
    }
    return 0;
}

} // namespace farcopy
