// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"
#include "core/domain/presence.h"

#include <QStringList>

namespace farcopy {

enum class FilterField {
    Word,
    Type,
    Status,
    Region,
    Age,
    Size,
    Tag,
    Key,
    Source,
    Name,
    Id,
    FileSystem,
    Volume,
    Copies,
    Gone
};

enum class FilterComparison { Matches, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One condition of a BackupFilter, read and ready to be asked of thousands of backups.
struct FilterTerm {
    FilterField field = FilterField::Word;
    FilterComparison comparison = FilterComparison::Matches;
    bool negated = false;
    QStringList values; ///< one of them must hold; not used by measured fields
    double measure = 0; ///< seconds, bytes or a number of copies

    /// Age, Size and Copies compare with a number, the others with texts.
    [[nodiscard]] bool isMeasured() const;

    /// @param now       UTC: ages count from here
    /// @param copies    how many copies of the backup are known
    /// @param presence  of what it was taken of
    [[nodiscard]] bool matches(const Backup& backup, const QDateTime& now, int copies,
        Presence presence = Presence::Unknown) const;

    /// As matches(), without regard to `negated`.
    [[nodiscard]] bool holds(const Backup& backup, const QDateTime& now, int copies,
        Presence presence = Presence::Unknown) const;
    /// Of a `gone:` term.
    [[nodiscard]] bool presenceHolds(Presence presence) const;
    /// Of a measured field, for one who has its number: seconds, bytes, copies.
    [[nodiscard]] bool measureHolds(double number) const;

private:
    [[nodiscard]] bool valueHolds(const Backup& backup, const QString& value) const;
};

} // namespace farcopy
