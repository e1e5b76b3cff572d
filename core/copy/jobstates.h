// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyjob.h"

#include <optional>

namespace farcopy {

/// What can happen to a copy job.
enum class JobEvent {
    Send,      ///< its request leaves
    Accepted,  ///< the service named the copy
    NotNow,    ///< surely not carried out, and worth another try
    LostSight, ///< perhaps carried out: no answer said
    Refused,   ///< surely not carried out, and another try would end the same
    Completed, ///< the service reports AVAILABLE
    Broken,    ///< the service reports FAILED
    Missing,   ///< the copy is no longer listed
    Cancel,    ///< the user takes it out
    Retry      ///< the user queues it again
};

/// The one table of a job's life. Nothing: this cannot happen in that state and changes nothing.
///
///     Waiting     -Send-> Sending, -Cancel-> Cancelled
///     Sending     -Accepted-> Copying, -NotNow-> Waiting, -LostSight-> UnknownFate,
///                 -Refused-> Failed, -Cancel-> Cancelled
///     UnknownFate -Send-> Sending
///     Copying     -Completed-> Available, -Broken-> Failed, -Missing-> Vanished
///     Failed, Cancelled, Vanished  -Retry-> Waiting
///
/// A program that ends takes no job from its state: the next one goes on from what is on disk. Of a
/// job that is Sending there nobody knows whether its request left, so it is LostSight of.
[[nodiscard]] std::optional<JobState> nextState(JobState state, JobEvent event);

} // namespace farcopy
