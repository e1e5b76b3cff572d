// SPDX-License-Identifier: Apache-2.0
#include "core/rows/commontags.h"

#include <vector>

namespace farcopy {

namespace {

/// Of one key.
struct Use {
    QString value = {}; ///< of whichever was seen first
    int having = 0;     ///< backups that have the key
    bool isDiffering = false;
};

} // namespace

/// Backups that have their names as tags have as many sets of them: each tag of a set is looked up
/// once.
CommonTags commonTags(const BackupRows& rows, const QList<RowId>& some)
{
    CommonTags tags;
    if (some.isEmpty())
        return tags;
    std::vector<int> sets(rows.tags().numberEnd()); // how many have each, by its number
    for (const RowId row : some)
        ++sets[rows.packed(row).tags];
    QHash<QString, Use> uses;
    for (PackedBackup::Number set = 0; set < sets.size(); ++set) {
        if (sets[set] == 0)
            continue;
        for (const Tag& tag : rows.tags()[set]) {
            Use& use = uses[tag.key];
            if (use.having == 0)
                use.value = tag.value;
            use.isDiffering = use.isDiffering || use.value != tag.value;
            use.having += sets[set];
        }
    }
    const auto isCommon
        = [&some](const Use& use) { return use.having == some.size() && !use.isDiffering; };
    for (const Tag& tag : rows.tags()[rows.packed(some.first()).tags]) {
        if (isCommon(uses.value(tag.key)))
            tags.common.append(tag);
    }
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        if (!isCommon(*use))
            tags.mixed.insert(use.key(), use->having);
    }
    return tags;
}

} // namespace farcopy
