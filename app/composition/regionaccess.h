// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

namespace farcopy {

/// Whether such a refusal may only say that the account has not enabled the Region: it then does
/// not know the account's access keys, and says so as if they were wrong.
[[nodiscard]] bool saysNotEnabled(const Error& error);

} // namespace farcopy
