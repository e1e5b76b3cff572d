// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ownership/linechannel.h"
#include "core/sandbox/localsandbox.h"
#include "core/transport/networksetup.h"
#include "core/transport/sender.h"

/// How the window's program on Linux comes by what uses Qt's network: it is a library of its own
/// that is loaded after the first paint, or when the first of these is asked for. The paint is
/// there earlier by the time that some 15 libraries take, a tenth of the whole start.
namespace farcopy {

/// What that library has.
struct NetworkParts {
    decltype(&makeNetwork) network;
    decltype(&makeSender) sender;
    decltype(&sendPlain) plain;
    decltype(&makeLineChannel) lineChannel;
    decltype(&makeLineDoor) lineDoor;
    decltype(&sandbox::startLocalSandbox) localSandbox;
};

/// The one name that the library shows.
inline constexpr char networkPartsName[] = "farcopyNetworkParts";

} // namespace farcopy

extern "C" const farcopy::NetworkParts farcopyNetworkParts;
