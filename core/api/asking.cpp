// SPDX-License-Identifier: Apache-2.0
#include "core/api/asking.h"

#include "core/api/answerfacts.h"

namespace farcopy::api {

Error located(Error error, const ServiceRequest& request)
{
    error.operation = request.service + QLatin1Char(':') + request.operation;
    error.region = request.region.text();
    return error;
}

Error unreadable(Error error, const HttpAnswer& answer)
{
    const auto facts = factsOf(answer);
    error.httpStatus = facts.httpStatus;
    error.requestId = facts.requestId;
    error.fateUnknown = true;
    return error;
}

} // namespace farcopy::api
