// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/dispatcher.h"
#include "core/sandbox/fault.h"

namespace farcopy::sandbox {

/// The answer that stands in place of the work; nothing: this fault lets the work be done.
/// @param ownPort  where this server listens, for a redirect
[[nodiscard]] std::optional<Answer> answerInstead(const Fault& fault, const Target& target,
    const QString& region, const QString& requestId, quint16 ownPort);

/// What the fault makes of a good answer: rubbish, or members of wrong types.
[[nodiscard]] Answer spoiled(const Fault& fault, Answer answer);

} // namespace farcopy::sandbox
