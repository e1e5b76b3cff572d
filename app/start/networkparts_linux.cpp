// SPDX-License-Identifier: Apache-2.0
#include "app/start/networkparts.h"

const farcopy::NetworkParts farcopyNetworkParts = {
    .network = farcopy::makeNetwork,
    .sender = farcopy::makeSender,
    .plain = farcopy::sendPlain,
    .lineChannel = farcopy::makeLineChannel,
    .lineDoor = farcopy::makeLineDoor,
    .localSandbox = farcopy::sandbox::startLocalSandbox,
};
