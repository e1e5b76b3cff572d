// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/tag.h"
#include "ui/widgets/tageditor.h"

namespace farcopy {

/// What stands in the rows of an editor that can be edited: the widget itself knows no tags.
[[nodiscard]] inline Tags editedTags(const TagEditor& editor)
{
    Tags tags;
    const QList<TagEditor::Row> rows = editor.rows();
    for (const TagEditor::Row& row : rows) {
        if (!row.isReadOnly)
            tags.append({row.key, row.value});
    }
    return tags;
}

} // namespace farcopy
