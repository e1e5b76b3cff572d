// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace farcopy {

/// Makes this process another program of ours, which lies where it was installed or built: beside
/// this one, by FARCOPY_PROGRAMS_FROM_HERE. Needs no library but the C library.
/// @param argv  what it gets, the name that the user called included
/// @return  only where that cannot be, which it has said: 127, the exit status by which a shell
/// tells of a command that is not there
[[nodiscard]] int become(const char* program, char** argv);

} // namespace farcopy
