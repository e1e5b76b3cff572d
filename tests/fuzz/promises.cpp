// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/promises.h"

#include <cstdio>
#include <cstdlib>

namespace farcopy::fuzz {

void must(bool isKept, const char* promise)
{
    if (isKept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

bool canBeShown(const QString& text)
{
    return text.isValidUtf16();
}

} // namespace farcopy::fuzz
