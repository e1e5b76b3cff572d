// SPDX-License-Identifier: Apache-2.0
#include "core/domain/tagmerge.h"

#include <QSet>

#include <algorithm>

namespace farcopy {

namespace {

using constraints::Flaw;

Flaw flawOf(const Tag& tag, const QSet<QString>& before)
{
    const Flaw keyFlaw = constraints::tagKeyFlaw(tag.key);
    if (keyFlaw != Flaw::None)
        return keyFlaw;
    if (before.contains(tag.key))
        return Flaw::Duplicate;
    return constraints::tagValueFlaw(tag.value);
}

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
            .dropped = tag.key.startsWith(QLatin1String("aws:"), Qt::CaseInsensitive)});
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
    QSet<QString> before;
    for (const auto& tag : added) {
        merge.rows.append({.key = tag.key, .value = tag.value, .flaw = flawOf(tag, before)});
        before.insert(tag.key);
    }
    merge.count = static_cast<int>(std::count_if(merge.rows.begin(), merge.rows.end(),
        [](const MergedTag& row) { return row.isCarried(); }));
    return merge;
}

} // namespace farcopy
