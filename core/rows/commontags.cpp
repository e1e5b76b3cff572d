// SPDX-License-Identifier: Apache-2.0
#include "core/rows/commontags.h"

namespace farcopy {

CommonTags commonTags(const BackupRows& rows, const QList<RowId>& some)
{
    CommonTags tags;
    if (some.isEmpty())
        return tags;
    QHash<PackedBackup::Number, int> sets; // few in comparison with their backups
    for (const RowId row : some)
        ++sets[rows.packed(row).tags];
    const Tags& first = rows.tags()[rows.packed(some.first()).tags];
    QHash<QString, QString> values;
    QMap<QString, int> having;
    for (const Tag& tag : first)
        values.insert(tag.key, tag.value);
    QSet<QString> differing;
    for (auto set = sets.cbegin(); set != sets.cend(); ++set) {
        for (const Tag& tag : rows.tags()[set.key()]) {
            having[tag.key] += *set;
            const auto value = values.constFind(tag.key);
            if (value == values.cend() || *value != tag.value)
                differing.insert(tag.key);
        }
    }
    for (const Tag& tag : first) {
        if (having.value(tag.key) == some.size() && !differing.contains(tag.key))
            tags.common.append(tag);
    }
    for (auto key = having.cbegin(); key != having.cend(); ++key) {
        if (*key != some.size() || differing.contains(key.key()))
            tags.mixed.insert(key.key(), *key);
    }
    return tags;
}

} // namespace farcopy
