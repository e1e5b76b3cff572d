// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/retrypolicy.h"

#include <QtGlobal>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace farcopy {

/// What bounds one request and its answer.
struct ExchangeLimits {
    std::chrono::milliseconds answer{30'000};  ///< until the answer's header is there
    std::chrono::milliseconds silence{20'000}; ///< between two pieces of the answer
    std::chrono::milliseconds whole{300'000};  ///< for all of the answer
    qint64 bytes = 64 * 1024 * 1024;           ///< of the answer's body
};

struct TransportOptions {
    RetryPolicy retry;
    ExchangeLimits limits;      ///< a request may bring a shorter `answer` limit
    int connectionsPerHost = 6; ///< of QNetworkAccessManager; it cannot be changed there
    int networks = 1;           ///< how many of them share the requests to one host, at most
    /// Makes all but the first, each when it is needed; nullptr: it cannot.
    std::function<std::unique_ptr<QNetworkAccessManager>()> makeNetwork = {};
};

} // namespace farcopy
