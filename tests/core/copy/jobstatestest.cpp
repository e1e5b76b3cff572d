// SPDX-License-Identifier: Apache-2.0
#include "core/copy/jobstates.h"

#include <gtest/gtest.h>

#include <map>
#include <utility>

namespace farcopy {

namespace {

constexpr JobState allStates[]
    = {JobState::Waiting, JobState::Sending, JobState::UnknownFate, JobState::Copying,
        JobState::Available, JobState::Failed, JobState::Cancelled, JobState::Vanished};
constexpr JobEvent allEvents[] = {JobEvent::Send, JobEvent::Accepted, JobEvent::NotNow,
    JobEvent::LostSight, JobEvent::Refused, JobEvent::Completed, JobEvent::Broken,
    JobEvent::Missing, JobEvent::Cancel, JobEvent::Retry};

/// The table of the header once more, written independently of the code.
const std::map<std::pair<JobState, JobEvent>, JobState> table = {
    {{JobState::Waiting, JobEvent::Send}, JobState::Sending},
    {{JobState::Waiting, JobEvent::Cancel}, JobState::Cancelled},
    {{JobState::Sending, JobEvent::Accepted}, JobState::Copying},
    {{JobState::Sending, JobEvent::NotNow}, JobState::Waiting},
    {{JobState::Sending, JobEvent::LostSight}, JobState::UnknownFate},
    {{JobState::Sending, JobEvent::Refused}, JobState::Failed},
    {{JobState::Sending, JobEvent::Cancel}, JobState::Cancelled},
    {{JobState::UnknownFate, JobEvent::Send}, JobState::Sending},
    {{JobState::Copying, JobEvent::Completed}, JobState::Available},
    {{JobState::Copying, JobEvent::Broken}, JobState::Failed},
    {{JobState::Copying, JobEvent::Missing}, JobState::Vanished},
    {{JobState::Failed, JobEvent::Retry}, JobState::Waiting},
    {{JobState::Cancelled, JobEvent::Retry}, JobState::Waiting},
    {{JobState::Vanished, JobEvent::Retry}, JobState::Waiting},
};

} // namespace

TEST(JobStates, AgreeWithTheirTableInEveryCase)
{
    for (const auto state : allStates) {
        for (const auto event : allEvents) {
            const auto row = table.find({state, event});
            const auto expected = row == table.end() ? std::nullopt : std::optional(row->second);

            EXPECT_EQ(nextState(state, event), expected)
                << static_cast<int>(state) << " " << static_cast<int>(event);
        }
    }
}

TEST(JobStates, NeverTakeARunningCopyOutOfTheQueue)
{
    EXPECT_EQ(nextState(JobState::Copying, JobEvent::Cancel), std::nullopt);
    EXPECT_EQ(nextState(JobState::UnknownFate, JobEvent::Cancel), std::nullopt);
}

} // namespace farcopy
