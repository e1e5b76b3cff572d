// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/accesskeydraft.h"

#include <QString>

namespace farcopy {

/// What is wrong with each field of an access key, as sentences; empty: nothing.
namespace accesskeytext {

[[nodiscard]] QString nameProblem(KeyFlaw flaw);
[[nodiscard]] QString accessKeyIdProblem(KeyFlaw flaw);
[[nodiscard]] QString secretProblem(KeyFlaw flaw);
[[nodiscard]] QString tokenProblem(KeyFlaw flaw);
[[nodiscard]] QString serialProblem(KeyFlaw flaw);

/// Where the key is kept, and for how long it is good.
[[nodiscard]] QString keepingNote(const AccessKeyDraft& draft);

} // namespace accesskeytext

} // namespace farcopy
