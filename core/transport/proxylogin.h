// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace farcopy {

/// Who asks at the proxy that the user's settings name. The password comes out of a keychain, later
/// than the networks are made that share this.
struct ProxyLogin {
    QString proxyUrl = {}; ///< "http://host:port"; no other proxy is told of it
    QString user = {};
    Secret password = {}; ///< empty: not known (yet), and nobody is named to the proxy
};

} // namespace farcopy
