// SPDX-License-Identifier: Apache-2.0
#include "core/copy/jobstates.h"

#include <algorithm>
#include <array>

namespace farcopy {

namespace {

struct Transition {
    JobState from;
    JobEvent event;
    JobState to;
};

constexpr std::array<Transition, 14> transitions = {{
    {JobState::Waiting, JobEvent::Send, JobState::Sending},
    {JobState::Waiting, JobEvent::Cancel, JobState::Cancelled},
    {JobState::Sending, JobEvent::Accepted, JobState::Copying},
    {JobState::Sending, JobEvent::NotNow, JobState::Waiting},
    {JobState::Sending, JobEvent::LostSight, JobState::UnknownFate},
    {JobState::Sending, JobEvent::Refused, JobState::Failed},
    {JobState::Sending, JobEvent::Cancel, JobState::Cancelled},
    {JobState::UnknownFate, JobEvent::Send, JobState::Sending},
    {JobState::Copying, JobEvent::Completed, JobState::Available},
    {JobState::Copying, JobEvent::Broken, JobState::Failed},
    {JobState::Copying, JobEvent::Missing, JobState::Vanished},
    {JobState::Failed, JobEvent::Retry, JobState::Waiting},
    {JobState::Cancelled, JobEvent::Retry, JobState::Waiting},
    {JobState::Vanished, JobEvent::Retry, JobState::Waiting},
}};

} // namespace

std::optional<JobState> nextState(JobState state, JobEvent event)
{
    const auto* row = std::find_if(transitions.begin(), transitions.end(),
        [&](const Transition& t) { return t.from == state && t.event == event; });
    if (row == transitions.end())
        return {};
    return row->to;
}

} // namespace farcopy
