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

} // namespace

int findOwnFile(const char* name, char (&path)[PATH_MAX])
{
    char here[PATH_MAX] = {};
    if (readlink("/proc/self/exe", here, sizeof here - 1) < 0)
        return errno;
    char* const file = std::strrchr(here, '/');
    if (!file)
        return ENOENT;
    *file = '\0';
    const int length
        = std::snprintf(path, sizeof path, "%s/" FARCOPY_PROGRAMS_FROM_HERE "/%s", here, name);
    return length > 0 && length < int{sizeof path} ? 0 : ENAMETOOLONG;
}

int become(const char* program, char** argv)
{
    char path[PATH_MAX] = {};
    if (const int error = findOwnFile(program, path))
        return refuse(program, error);
    execv(path, argv);
    return refuse(path, errno);
}

} // namespace farcopy
