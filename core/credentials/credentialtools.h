// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/randomsource.h"

namespace farcopy {

class Clock;
class PartitionTable;
class SignInQuestions;

/// What sources need that do not just read credentials: whom they ask, and by which time. All of it
/// lives longer than they do.
struct CredentialTools {
    const PartitionTable& partitions;
    const Clock& clock;
    RandomSource random;
    SignInQuestions& questions;
};

} // namespace farcopy
