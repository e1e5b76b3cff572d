// SPDX-License-Identifier: Apache-2.0
#include "core/domain/tagmerge.h"

#include <QSet>

#include <algorithm>

namespace farcopy {

namespace {

using constraints::Flaw;

QList<MergedTag> sourceRows(const Tags& source, const Tags& added)
{
    QSet<QString> addedKeys;
    for (const auto& tag : added)
        addedKeys.insert(tag.key);
    QList<MergedTag> rows;
    for (const auto& tag : source) {
        rows.append({.key = tag.key,
            .value = tag.value,
            .origin = TagOrigin::Source,
            .overridden = addedKeys.contains(tag.key),
            .dropped = constraints::isReservedTagKey(tag.key)});
    }
    return rows;
}

} // namespace

bool TagMerge::hasFlaw() const
{
    return std::any_of(
        rows.begin(), rows.end(), [](const MergedTag& row) { return row.flaw != Flaw::None; });
}

TagMerge mergeTags(const Tags& source, bool copyTags, const Tags& added)
{
    TagMerge merge;
    if (copyTags)
        merge.rows = sourceRows(source, added);
    const QList<Flaw> flaws = constraints::eachTagFlaw(added);
    for (qsizetype i = 0; i < added.size(); ++i)
        merge.rows.append({.key = added[i].key, .value = added[i].value, .flaw = flaws[i]});
    merge.count = mergedCount(source, copyTags, added);
    return merge;
}

int mergedCount(const Tags& source, bool copyTags, const Tags& added)
{
    if (!copyTags)
        return static_cast<int>(added.size());
    const auto isCarried = [&added](const Tag& tag) {
        return !constraints::isReservedTagKey(tag.key)
            && std::none_of(added.begin(), added.end(),
                [&tag](const Tag& other) { return other.key == tag.key; });
    };
    return static_cast<int>(added.size() + std::count_if(source.begin(), source.end(), isCarried));
}

} // namespace farcopy
