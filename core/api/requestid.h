// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace farcopy {

class CallBase;

/// By which id the service knows the request that a client's call has made. A failed one tells it
/// in its error too. To be asked when the call ends.
/// @return  the header x-amzn-RequestId, 256 characters at most; empty: no answer came, or it had
///          none, or the call made several requests
[[nodiscard]] QString requestIdOf(const CallBase& call);

namespace api {

void noteRequestId(CallBase& call, const QString& id);

} // namespace api

} // namespace farcopy
