// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/copyjob.h"

namespace farcopy {

/// What a copy that was not accepted does next.
enum class AfterFailure {
    WaitForSlot, ///< the lane is fuller than known: again when a copy ends
    TryAgain,    ///< later, with the same token
    SignIn,      ///< again once somebody has signed in
    StopLane,    ///< a quota of the account is used up: again when somebody says so
    GiveUp       ///< another try would end the same
};

/// Transport has made its own retries by then.
/// @param unreadable  answers to this job in a row that nobody could read, this one included
/// Source: FSx API 2018-03-01, errors of CopyBackup; `Limit` of ServiceLimitExceeded.
[[nodiscard]] AfterFailure afterFailure(const Error& error, int unreadable);

/// What the job waits for meanwhile.
[[nodiscard]] WaitReason waitReasonAfter(const Error& error);

} // namespace farcopy
