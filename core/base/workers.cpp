// SPDX-License-Identifier: Apache-2.0
#include "core/base/workers.h"

#include <QThreadPool>

namespace farcopy {

namespace {

/// Some may wait for the network; those that compute leave processors to the window.
constexpr int maxWorkers = 4;

class Workers final : public QThreadPool
{
public:
    Workers() { setMaxThreadCount(maxWorkers); }
};

} // namespace

QThreadPool& workers()
{
    static Workers pool; // threads belong to the process
    return pool;
}

} // namespace farcopy
