// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QHash>

#include <optional>
#include <vector>

namespace farcopy {

/// Which backups of one Region a listing has met, and which of them its main chain has told.
/// An id of the service's own form, "backup-" and 17 hexadecimal digits, takes 32 bytes or less of
/// memory and no allocation; any other is kept as it is.
class ListedIds
{
public:
    enum class Before {
        Unseen,
        InPart, ///< met, but not by the main chain
        InMain
    };

    /// Notes that the backup was met.
    /// @return  what was known of it before
    Before meet(const BackupId& id, bool isMain);
    [[nodiscard]] qsizetype size() const { return m_count + m_odd.size(); }

private:
    struct Digits {
        quint64 low = 0; ///< the last sixteen
        quint8 high = 0; ///< the first
        Before state = Before::Unseen;
    };

    [[nodiscard]] static std::optional<Digits> digitsOf(const QString& id);
    [[nodiscard]] Digits& slotOf(const Digits& digits);
    void grow();

    std::vector<Digits> m_slots; ///< open addressing; their number is a power of two
    qsizetype m_count = 0;
    QHash<BackupId, Before> m_odd;
};

} // namespace farcopy
