// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/copyrequest.h"

#include <QList>
#include <QString>

/// The limits that the service's model puts on what is sent (FSx API 2018-03-01), checked here
/// first so that a refusal names the member and costs no round trip.
namespace farcopy::constraints {

inline constexpr int maxTags = 50;
inline constexpr int maxTagKeyLength = 128;
inline constexpr int maxTagValueLength = 256;
inline constexpr int maxKmsKeyLength = 2048;
inline constexpr int maxTokenLength = 63;
inline constexpr int maxBackupIdsPerCall = 50;

/// What is wrong with a value; None: nothing.
enum class Flaw {
    None,
    Empty,
    TooShort,
    TooLong,
    BadCharacter, ///< outside the model's pattern
    Reserved,     ///< a tag key that starts with "aws:"
    Duplicate,    ///< the same tag key twice
    TooMany       ///< over 50 tags
};

[[nodiscard]] Flaw backupIdFlaw(const QString& text);
[[nodiscard]] Flaw regionIdFlaw(const QString& text);
[[nodiscard]] Flaw kmsKeyFlaw(const QString& text);
[[nodiscard]] Flaw tokenFlaw(const QString& text);
[[nodiscard]] Flaw tagKeyFlaw(const QString& text);
[[nodiscard]] Flaw tagValueFlaw(const QString& text);

/// The first flaw of a list of tags as a whole: number, duplicates, each key and value.
[[nodiscard]] Flaw tagsFlaw(const Tags& tags);

/// Nothing, or an Error of kind Rejected, code "ValidationException" and a message that names the
/// member, as the service would put it. (`ui/text` says it in the user's words.)
[[nodiscard]] Result<void> check(const CopyRequest& request);

} // namespace farcopy::constraints
