// SPDX-License-Identifier: Apache-2.0
#include "app/start/network.h"

namespace farcopy {

void loadNetwork() { }

} // namespace farcopy
