// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/copyrequest.h"

#include <QList>
#include <QString>
#include <QStringList>

/// The limits that the service's model puts on what is sent (FSx API 2018-03-01), checked here
/// first so that a refusal names the member and costs no round trip. Lengths of tags count Unicode
/// code points.
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
/// Narrower than the model, which takes any 2,048 characters: a key id, "alias/NAME" or the ARN of
/// one of them, as KMS documents them. BadCharacter for what has none of these forms.
[[nodiscard]] Flaw kmsKeyFlaw(const QString& text);
[[nodiscard]] Flaw tokenFlaw(const QString& text);
/// The ARN of something of FSx: a backup, a file system, a volume.
[[nodiscard]] Flaw resourceArnFlaw(const QString& text);
[[nodiscard]] Flaw tagKeyFlaw(const QString& text);
[[nodiscard]] Flaw tagValueFlaw(const QString& text);

/// A key that AWS alone may make: it starts with "aws:". Such tags do not count against the limit.
[[nodiscard]] bool isReservedTagKey(const QString& key);

/// What is wrong with each of them, a key that stood before included.
[[nodiscard]] QList<Flaw> eachTagFlaw(const Tags& tags);
/// The first flaw of a list of tags as a whole: number, duplicates, each key and value.
[[nodiscard]] Flaw tagsFlaw(const Tags& tags);
[[nodiscard]] Flaw tagKeysFlaw(const QStringList& keys);

/// Nothing for Flaw::None, else the Error that `check` describes, for this member.
[[nodiscard]] Result<void> require(const QString& member, Flaw flaw);

/// Nothing, or an Error of kind Rejected, code "ValidationException" and a message that names the
/// member (again in members["Parameter"]), as the service would put it. (`ui/text` says it in the
/// user's words.)
[[nodiscard]] Result<void> check(const CopyRequest& request);

} // namespace farcopy::constraints
