// SPDX-License-Identifier: Apache-2.0
#include "core/rows/roworder.h"

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
    const bool isSame = learnTexts(rows);
    m_numbers.resize(m_rows.rowEnd());
    for (const RowId row : rows)
        m_numbers[row] = number(row);
    return isSame;
}

bool RowOrder::isBeforeInTie(RowId a, RowId b) const
{
    if (m_column == RowColumn::Name || m_column == RowColumn::Id) {
        const int difference = m_rows.packed(a).id.compare(m_rows.packed(b).id);
        if (difference != 0)
            return difference < 0;
    }
    return a < b;
}

bool RowOrder::learnTexts(const std::vector<RowId>& rows)
{
    std::vector<PackedBackup::Number> numbers;
    numbers.reserve(rows.size());
    const auto gather = [&](PackedBackup::Number PackedBackup::*part) {
        for (const RowId row : rows)
            numbers.push_back(m_rows.packed(row).*part);
    };
    switch (m_column) {
    case RowColumn::Name:
        gather(&PackedBackup::tags);
        return m_names.learn(numbers);
    case RowColumn::InRegion:
        gather(&PackedBackup::region);
        return m_texts.learn(numbers);
    case RowColumn::FileSystem:
        gather(&PackedBackup::backedUp);
        return m_systems.learn(numbers);
    case RowColumn::Type:
        gather(&PackedBackup::typeText);
        return m_texts.learn(numbers);
    case RowColumn::Key:
        gather(&PackedBackup::kmsKey);
        return m_keys.learn(numbers);
    case RowColumn::Source:
        gather(&PackedBackup::sourceRegion);
        return m_texts.learn(numbers);
    case RowColumn::TagList:
        gather(&PackedBackup::tags);
        return m_tags.learn(numbers);
    case RowColumn::Status:
    case RowColumn::Size:
    case RowColumn::Created:
    case RowColumn::CopiesIn:
    case RowColumn::Id:
    case RowColumn::Date:
        break;
    }
    return true;
}

quint64 RowOrder::number(RowId row) const
{
    const PackedBackup& packed = m_rows.packed(row);
    switch (m_column) {
    case RowColumn::Name:
        return tagValue(m_rows.tags()[packed.tags], QStringLiteral("Name")).isEmpty()
            ? last
            : m_names.rankOf(packed.tags);
    case RowColumn::Status:
        return quint64(packed.lifecycle) * 128 + quint64(packed.progressPercent + 1);
    case RowColumn::InRegion:
        return m_texts.rankOf(packed.region);
    case RowColumn::FileSystem:
        return m_systems.rankOf(packed.backedUp);
    case RowColumn::Type:
        return m_texts.rankOf(packed.typeText);
    case RowColumn::Size:
        return packed.hasSize ? unsignedOf(packed.sizeBytes) : 0;
    case RowColumn::Created:
        return packed.hasCreated ? last - 1 - unsignedOf(packed.createdMs) : last;
    case RowColumn::Key:
        return m_keys.rankOf(packed.kmsKey);
    case RowColumn::CopiesIn:
        return quint64(m_rows.usableCopies(row));
    case RowColumn::Source:
        return m_texts.rankOf(packed.sourceRegion);
    case RowColumn::Id:
        return startOf(packed.id);
    case RowColumn::Date:
        return packed.hasCreated ? unsignedOf(packed.createdMs) : last;
    case RowColumn::TagList:
        return m_tags.rankOf(packed.tags);
    }
    return 0;
}

} // namespace farcopy
