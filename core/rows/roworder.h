// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rows/backuprows.h"
#include "core/rows/textranks.h"

#include <vector>

namespace farcopy {

/// What rows can be sorted by.
enum class RowColumn {
    Name, ///< those without one behind the others, by id
    Status,
    InRegion,
    FileSystem, ///< its type, then volume or file system
    Type,
    Size,    ///< unknown ones first
    Created, ///< as ages: the youngest first, unknown ones last
    Key,
    CopiesIn, ///< how many
    Source,   ///< the Region that a copy came from; those that are no copies first
    Id,
    Date,   ///< of creation, the earliest first, unknown ones last
    TagList ///< all but the Name, by their keys; those without any first
};

inline constexpr int rowColumns = 13;

/// The order of rows by one column, as a number for each row. Rows with the same number follow
/// their ids where these show, else the order in which they came.
class RowOrder
{
public:
    /// @param rows  outlives the order
    explicit RowOrder(const BackupRows& rows);

    [[nodiscard]] RowColumn column() const { return m_column; }
    /// All rows have to be learnt anew.
    void setColumn(RowColumn column) { m_column = column; }

    /// Takes in what these rows are now. Like tieIds() for any thread: it holds the rows.
    /// @return  whether the order among the other rows can still be told: otherwise all have to be
    ///          learnt anew
    [[nodiscard]] bool learn(const std::vector<RowId>& rows);

    /// Of learnt rows.
    [[nodiscard]] quint64 numberOf(RowId row) const { return m_numbers[row]; }
    [[nodiscard]] bool isBefore(RowId a, RowId b) const
    {
        return m_numbers[a] != m_numbers[b] ? m_numbers[a] < m_numbers[b] : isBeforeInTie(a, b);
    }
    /// Of two rows with the same number.
    [[nodiscard]] bool isBeforeInTie(RowId a, RowId b) const;
    /// The ids that decide between rows with the same number; empty: the rows' own numbers do.
    [[nodiscard]] std::vector<QByteArray> tieIds(const std::vector<RowId>& rows) const;

private:
    [[nodiscard]] bool showsIds() const
    {
        return m_column == RowColumn::Name || m_column == RowColumn::Id;
    }
    template <typename Ranks>
    [[nodiscard]] bool learnTexts(
        const std::vector<RowId>& rows, Ranks& ranks, PackedBackup::Number PackedBackup::*part);
    [[nodiscard]] bool learnNames(const std::vector<RowId>& rows);
    [[nodiscard]] quint64 measure(RowId row) const;

    const BackupRows& m_rows;
    RowColumn m_column = RowColumn::Created;
    std::vector<quint64> m_numbers; ///< by row
    TextRanks<QString> m_texts;
    TextRanks<QString> m_keys;
    TextRanks<BackedUp> m_systems;
    TextRanks<Tags> m_names;
    TextRanks<Tags> m_tags;
};

} // namespace farcopy
