// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backupfilter.h"
#include "core/rows/backuprows.h"

#include <QSet>

#include <string>
#include <vector>

namespace farcopy {

/// A BackupFilter that is asked of very many rows: what it says of a value that rows have in common
/// is found out once. Good until the rows change or time goes on: made anew for each use.
class RowFilter
{
public:
    /// @param rows    outlives the filter
    /// @param region  rows of others are refused; empty: of none
    /// @param now     UTC: ages count from here
    RowFilter(const BackupRows& rows, const BackupFilter& filter, const RegionId& region,
        const QDateTime& now);

    [[nodiscard]] bool accepts(RowId row);

private:
    enum class Verdict : qint8 { Unknown, No, Yes };
    enum Part { Region, Status, Type, BackedUp, TagSet, Key, SourceRegion, SourceId, partCount };

    /// One term with what it is known to say of the values in the pools.
    struct Term {
        FilterTerm term;
        std::vector<Part> parts = {}; ///< of a backup that it looks at
        bool looksAtId = false;
        std::vector<Verdict> verdicts[partCount] = {};
        std::vector<std::string> idParts = {}; ///< lower case, as ids are; empty: not plain ASCII
    };

    [[nodiscard]] static Term prepared(const FilterTerm& term);
    [[nodiscard]] bool holds(Term& term, RowId row) const;
    [[nodiscard]] Presence presenceOf(RowId row) const;
    [[nodiscard]] bool measureHolds(const FilterTerm& term, RowId row) const;
    [[nodiscard]] bool sourceHolds(const FilterTerm& term, const PackedBackup& packed) const;
    [[nodiscard]] bool partHolds(Term& term, Part part, const PackedBackup& packed) const;
    [[nodiscard]] bool idHolds(const Term& term, const PackedBackup& packed) const;
    [[nodiscard]] static bool textHolds(const FilterTerm& word, const QString& text);
    [[nodiscard]] Backup probe(Part part, PackedBackup::Number number) const;
    [[nodiscard]] static PackedBackup::Number numberOf(Part part, const PackedBackup& packed);

    const BackupRows& m_rows;
    std::optional<PackedBackup::Number> m_region; ///< nothing: no row has it
    bool m_isAnyRegion;
    std::vector<Term> m_terms;
    mutable QSet<quint64> m_there; ///< by Region and what was backed up: it exists
    QDateTime m_now;
    qint64 m_nowMs;
};

} // namespace farcopy
