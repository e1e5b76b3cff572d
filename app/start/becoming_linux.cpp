// SPDX-License-Identifier: Apache-2.0
#include "app/start/becoming_linux.h"

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace farcopy {

namespace {

int refuse(const char* what, int error)
{
    std::fprintf(stderr, "farcopy: cannot start %s: %s. Install Farcopy anew.\n", what,
        std::strerror(error));
    return 127;
}

/// Where a program of ours lies: beside this one, by FARCOPY_PROGRAMS_FROM_HERE.
/// @param path  takes it
/// @return  0 or an error of the C library
int find(const char* program, char (&path)[PATH_MAX])
{
    char here[PATH_MAX] = {};
    if (readlink("/proc/self/exe", here, sizeof here - 1) < 0)
        return errno;
    char* const name = std::strrchr(here, '/');
    if (!name)
        return ENOENT;
    *name = '\0';
    const int length
        = std::snprintf(path, sizeof path, "%s/" FARCOPY_PROGRAMS_FROM_HERE "/%s", here, program);
    return length > 0 && length < int{sizeof path} ? 0 : ENAMETOOLONG;
}

} // namespace

int become(const char* program, char** argv)
{
    char path[PATH_MAX] = {};
    if (const int error = find(program, path))
        return refuse(program, error);
    execv(path, argv);
    return refuse(path, errno);
}

} // namespace farcopy
