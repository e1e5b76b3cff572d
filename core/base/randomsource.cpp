// SPDX-License-Identifier: Apache-2.0
#include "core/base/randomsource.h"

#include <QRandomGenerator>

namespace farcopy {

RandomSource systemRandom()
{
    return [] { return QRandomGenerator::system()->generateDouble(); };
}

} // namespace farcopy
