// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"
#include "core/domain/copyplan.h"
#include "core/domain/copyprediction.h"
#include "core/domain/destinations.h"
#include "core/domain/tagmerge.h"
#include "core/domain/tagtemplate.h"

#include <QString>

/// What is said before a copy is sent.
namespace farcopy::text {

/// One line of the check list; plain text.
/// @param sources  how many backups the plan has: "3 of 12 backups …"
[[nodiscard]] QString checkText(const Check& check, int sources);

/// "Blocked", "Warning", "Note", "Fine": a severity never speaks by its colour alone.
[[nodiscard]] QString severityText(CheckSeverity severity);

/// "incremental", "full", "not known".
[[nodiscard]] QString predictionText(const CopyPrediction& prediction);
/// Why it will be so, as a sentence.
[[nodiscard]] QString predictionReason(const CopyPrediction& prediction);
/// The same in a few words: "first copy there"
[[nodiscard]] QString predictionHint(const CopyPrediction& prediction);

/// Both, of a job that has been ordered: "Expected: full. It is the first copy …"; empty: nothing
/// was predicted.
[[nodiscard]] QString predictionLine(const CopyJob& job);

/// Why a Region cannot be the destination; empty: it can.
[[nodiscard]] QString obstacleText(Destination::Obstacle obstacle);

/// What is wrong with a tag, in a few words; empty: nothing.
[[nodiscard]] QString tagFlawText(constraints::Flaw flaw);
/// What is wrong with what stands in braces, in a few words.
[[nodiscard]] QString placeholderFlawText(const QString& placeholder);
/// What is wrong with a typed key, as a sentence; empty: nothing.
[[nodiscard]] QString keyFlawText(constraints::Flaw flaw);

/// "copied from the source", "new", "replaced by the new value", …
[[nodiscard]] QString tagOriginText(const MergedTag& tag);

/// A key's state in words: "enabled", "disabled", "waiting for deletion"; empty: not known.
[[nodiscard]] QString keyStateText(const QString& state);

} // namespace farcopy::text
