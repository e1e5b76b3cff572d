// SPDX-License-Identifier: Apache-2.0
#include "core/rows/rowfilter.h"

#include "core/base/ascii.h"

#include <algorithm>

namespace farcopy {

RowFilter::RowFilter(const BackupRows& rows, const BackupFilter& filter, const RegionId& region,
    const QDateTime& now)
    : m_rows(rows)
    , m_region(rows.texts().find(region.text()))
    , m_isAnyRegion(region.isEmpty())
    , m_now(now)
    , m_nowMs(now.toMSecsSinceEpoch())
{
    for (const FilterTerm& term : filter.terms())
        m_terms.push_back(prepared(term));
}

bool RowFilter::accepts(RowId row)
{
    if (!m_isAnyRegion && (!m_region || m_rows.packed(row).region != *m_region))
        return false;
    return std::all_of(m_terms.begin(), m_terms.end(),
        [this, row](Term& term) { return holds(term, row) != term.term.negated; });
}

RowFilter::Term RowFilter::prepared(const FilterTerm& term)
{
    Term prepared{.term = term};
    switch (term.field) {
    case FilterField::Word:
        prepared.parts = {Region, Status, Type, BackedUp, TagSet, Key, SourceRegion, SourceId};
        prepared.looksAtId = true;
        break;
    case FilterField::Type:
        prepared.parts = {Type, BackedUp};
        break;
    case FilterField::Status:
        prepared.parts = {Status};
        break;
    case FilterField::Region:
        prepared.parts = {Region};
        break;
    case FilterField::Tag:
    case FilterField::Name:
        prepared.parts = {TagSet};
        break;
    case FilterField::Key:
        prepared.parts = {Key};
        break;
    case FilterField::FileSystem:
    case FilterField::Volume:
        prepared.parts = {BackedUp};
        break;
    case FilterField::Id:
        prepared.looksAtId = true;
        break;
    case FilterField::Source: // both of its parts together, see sourceHolds()
    case FilterField::Age:
    case FilterField::Size:
    case FilterField::Copies:
    case FilterField::Gone:
        break;
    }
    for (const QString& value : term.values)
        prepared.idParts.push_back(value.toLower().toStdString());
    if (!std::all_of(prepared.idParts.cbegin(), prepared.idParts.cend(), isAscii))
        prepared.idParts.clear();
    return prepared;
}

bool RowFilter::holds(Term& term, RowId row) const
{
    if (term.term.isMeasured())
        return measureHolds(term.term, row);
    if (term.term.field == FilterField::Gone)
        return term.term.presenceHolds(presenceOf(row));
    const PackedBackup& packed = m_rows.packed(row);
    if (term.term.field == FilterField::Source)
        return sourceHolds(term.term, packed);
    return std::any_of(term.parts.begin(), term.parts.end(), [&](Part part) {
        return partHolds(term, part, packed);
    }) || (term.looksAtId && idHolds(term, packed));
}

/// Most file systems are there, and have many backups.
Presence RowFilter::presenceOf(RowId row) const
{
    const PackedBackup& packed = m_rows.packed(row);
    if (!m_rows.texts()[packed.sourceId].isEmpty())
        return m_rows.presenceOf(row);
    const quint64 key = quint64(packed.region) << 32 | packed.backedUp;
    if (m_there.contains(key))
        return Presence::There;
    const Presence presence = m_rows.presenceOf(row);
    if (presence == Presence::There)
        m_there.insert(key);
    return presence;
}

bool RowFilter::measureHolds(const FilterTerm& term, RowId row) const
{
    const PackedBackup& packed = m_rows.packed(row);
    if (term.field == FilterField::Age)
        return packed.hasCreated
            && term.measureHolds(static_cast<double>((m_nowMs - packed.createdMs) / 1000));
    if (term.field == FilterField::Size)
        return packed.hasSize && term.measureHolds(static_cast<double>(packed.sizeBytes));
    return term.measureHolds(m_rows.usableCopies(row));
}

bool RowFilter::sourceHolds(const FilterTerm& term, const PackedBackup& packed) const
{
    Backup copy;
    copy.sourceRegion = RegionId(m_rows.texts()[packed.sourceRegion]);
    copy.sourceBackupId = BackupId(m_rows.texts()[packed.sourceId]);
    return term.holds(copy, m_now, 0);
}

bool RowFilter::partHolds(Term& term, Part part, const PackedBackup& packed) const
{
    auto& verdicts = term.verdicts[part];
    const PackedBackup::Number number = numberOf(part, packed);
    if (verdicts.size() <= number) {
        const size_t end = part == BackedUp ? m_rows.backedUp().numberEnd()
            : part == TagSet                ? m_rows.tags().numberEnd()
                                            : m_rows.texts().numberEnd();
        verdicts.resize(end, Verdict::Unknown);
    }
    Verdict& verdict = verdicts[number];
    if (verdict == Verdict::Unknown) {
        // Ids of sources are as many as their copies: those are asked without a backup around them.
        const bool holds = part == SourceId ? textHolds(term.term, m_rows.texts()[number])
                                            : term.term.holds(probe(part, number), m_now, 0);
        verdict = holds ? Verdict::Yes : Verdict::No;
    }
    return verdict == Verdict::Yes;
}

bool RowFilter::idHolds(const Term& term, const PackedBackup& packed) const
{
    if (term.idParts.empty() || !packed.hasPlainId) {
        Backup probe;
        probe.id = BackupId(QString::fromUtf8(packed.id));
        return term.term.holds(probe, m_now, 0);
    }
    const std::string_view id(packed.id.constData(), size_t(packed.id.size()));
    return std::any_of(term.idParts.cbegin(), term.idParts.cend(),
        [&id](const std::string& part) { return id.find(part) != std::string_view::npos; });
}

/// As a word is looked for in an id.
bool RowFilter::textHolds(const FilterTerm& word, const QString& text)
{
    return !text.isEmpty()
        && std::any_of(word.values.cbegin(), word.values.cend(),
            [&text](const QString& value) { return text.contains(value, Qt::CaseInsensitive); });
}

/// A backup that has nothing but this value: a term that looks at several parts holds for a backup
/// if it holds for one of them.
Backup RowFilter::probe(Part part, PackedBackup::Number number) const
{
    Backup probe;
    switch (part) {
    case Region:
        probe.region = RegionId(m_rows.texts()[number]);
        break;
    case Status:
        probe.lifecycleText = m_rows.texts()[number];
        break;
    case Type:
        probe.typeText = m_rows.texts()[number];
        break;
    case BackedUp:
        probe.fileSystem = m_rows.backedUp()[number].fileSystem;
        probe.volume = m_rows.backedUp()[number].volume;
        break;
    case TagSet:
        probe.tags = m_rows.tags()[number];
        break;
    case Key:
        probe.kmsKeyId = m_rows.texts()[number];
        break;
    case SourceRegion:
        probe.sourceRegion = RegionId(m_rows.texts()[number]);
        break;
    case SourceId: // see textHolds()
    case partCount:
        break;
    }
    return probe;
}

PackedBackup::Number RowFilter::numberOf(Part part, const PackedBackup& packed)
{
    switch (part) {
    case Region:
        return packed.region;
    case Status:
        return packed.lifecycleText;
    case Type:
        return packed.typeText;
    case BackedUp:
        return packed.backedUp;
    case TagSet:
        return packed.tags;
    case Key:
        return packed.kmsKey;
    case SourceRegion:
        return packed.sourceRegion;
    case SourceId:
        return packed.sourceId;
    case partCount:
        break;
    }
    return 0;
}

} // namespace farcopy
