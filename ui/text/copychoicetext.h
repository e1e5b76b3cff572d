// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/destinations.h"
#include "core/domain/ids.h"

#include <QString>

/// How what is chosen for copies is written.
namespace farcopy::text {

/// "eu-central-1 – Europe (Frankfurt)", with what speaks against it in brackets.
[[nodiscard]] QString destinationText(const Destination& destination);

/// "aws/fsx", an alias without "alias/", or the beginning of a key's id.
[[nodiscard]] QString chosenKeyText(const KeyRef& key);

} // namespace farcopy::text
