// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace farcopy::sandbox {

/// What a client signs with. These keys open nothing but a sandbox.
struct AccessKey {
    QString id;
    Secret secret;
    Secret sessionToken; ///< empty: a long-term key
};

} // namespace farcopy::sandbox
