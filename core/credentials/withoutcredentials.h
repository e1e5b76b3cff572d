// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

namespace farcopy {

/// How a source tells that a file, the keychain or a program of this machine left it without
/// credentials: as Expired, with code and words as they are. What waits for credentials was not
/// refused; it can wait for a person who unlocks, mends or chooses something, and then go on.
[[nodiscard]] inline Error withoutCredentials(Error error)
{
    if (error.kind == ErrorKind::Local)
        error.kind = ErrorKind::Expired;
    return error;
}

} // namespace farcopy
