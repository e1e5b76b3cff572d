// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/tag.h"

#include <QString>

#include <optional>

namespace farcopy::store::jobcolumn {

/// The columns of `jobs` in the order in which they are written. The last is not read: it is asked
/// for.
enum Column {
    Id,
    Place,
    State,
    Wait,
    SourceBackup,
    SourceRegion,
    Destination,
    KmsKey,
    CopyTags,
    TagsJson,
    Token,
    SourceName,
    SourceSize,
    FileSystem,
    Volume,
    FsType,
    Predicted,
    PredictedReason,
    PredictedBase,
    Batch,
    IsPlaced,
    Progress,
    CopyId,
    LifecycleText,
    ErrorJson,
    QueuedAt,
    StartedAt,
    EndedAt,
    Failures,
    IsFateOpen,
    Queue,
    count
};

/// As the table calls it.
[[nodiscard]] const char* nameOf(Column column);
/// "id, place, …", the first `number` of them.
[[nodiscard]] QString list(int number);

} // namespace farcopy::store::jobcolumn

namespace farcopy::store {

/// What jobcolumn::TagsJson holds: `[["key", "value"], …]`.
[[nodiscard]] QString tagsJson(const Tags& tags);
/// Nothing: it is not what tagsJson() writes.
[[nodiscard]] std::optional<Tags> tagsFromJson(const QString& json);

} // namespace farcopy::store
