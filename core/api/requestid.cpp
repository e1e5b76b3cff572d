// SPDX-License-Identifier: Apache-2.0
#include "core/api/requestid.h"

#include "core/base/call.h"

#include <QVariant>

namespace farcopy {

namespace {

/// Beside the outcome, and not part of it: few of those who wait for a backup care.
constexpr const char* propertyName = "requestId";

} // namespace

QString requestIdOf(const CallBase& call)
{
    return call.property(propertyName).toString();
}

void api::noteRequestId(CallBase& call, const QString& id)
{
    call.setProperty(propertyName, id);
}

} // namespace farcopy
