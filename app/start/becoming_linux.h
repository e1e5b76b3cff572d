// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <climits>

namespace farcopy {

/// Where a file of ours lies: beside this program, by FARCOPY_PROGRAMS_FROM_HERE.
/// @param path  takes it
/// @return  0 or an error of the C library
[[nodiscard]] int findOwnFile(const char* name, char (&path)[PATH_MAX]);

/// Makes this process another program of ours, which lies where it was installed or built. Needs no
/// library but the C library.
/// @param argv  what it gets, the name that the user called included
/// @return  only where that cannot be, which it has said: 127, the exit status by which a shell
/// tells of a command that is not there
[[nodiscard]] int become(const char* program, char** argv);

} // namespace farcopy
