// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backupkey.h"

#include <QList>

#include <optional>

namespace farcopy {

class BackupsPresenter;

/// One backup of a family: what it was copied from, and what was copied from that.
struct LineageNode {
    static constexpr int noParent = -1;

    BackupKey key;
    std::optional<Backup> backup = {}; ///< nothing: it is not listed (any more)
    int parent = noParent;             ///< index of what it was copied from
    bool isSubject = false;            ///< the one that was asked about

    bool operator==(const LineageNode&) const = default;
};

struct Lineage {
    QList<LineageNode> nodes; ///< the first source, then each before its copies, those by Region
    int leftOut = 0;          ///< so many more there are

    bool operator==(const Lineage&) const = default;
};

/// The family of a backup, as far as it is listed. A service that tells of a circle, or of very
/// many copies, gets no more than a picture holds.
[[nodiscard]] Lineage lineageOf(const BackupsPresenter& backups, const Backup& subject);

} // namespace farcopy
