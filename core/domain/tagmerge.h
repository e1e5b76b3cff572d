// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/constraints.h"

namespace farcopy {

enum class TagOrigin { Source, Added };

/// One row of the preview of what a copy will carry.
struct MergedTag {
    QString key;
    QString value;
    TagOrigin origin = TagOrigin::Added;
    bool overridden = false; ///< a source's tag whose key is also added: the added value wins
    bool dropped = false;    ///< a source's `aws:` tag: FSx does not copy it
    constraints::Flaw flaw = constraints::Flaw::None; ///< of an added tag: it would be refused

    [[nodiscard]] bool isCarried() const { return !overridden && !dropped; }
    bool operator==(const MergedTag&) const = default;
};

/// What CopyTags and Tags come to together.
struct TagMerge {
    QList<MergedTag> rows; ///< the source's first, then the added ones, each in its order
    int count = 0;         ///< tags that the copy would carry

    [[nodiscard]] bool isTooMany() const { return count > constraints::maxTags; }
    [[nodiscard]] bool hasFlaw() const;
    [[nodiscard]] bool isFine() const { return !isTooMany() && !hasFlaw(); }
};

/// Source: FSx API 2018-03-01, CopyBackup: both sets are merged, `added` wins, 50 in all.
/// @param copyTags  false: the source's tags stay behind and have no rows
[[nodiscard]] TagMerge mergeTags(const Tags& source, bool copyTags, const Tags& added);

/// TagMerge::count alone, at a fraction of the cost.
[[nodiscard]] int mergedCount(const Tags& source, bool copyTags, const Tags& added);

} // namespace farcopy
