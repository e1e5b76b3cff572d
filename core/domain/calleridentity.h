// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

namespace farcopy {

/// Whose credentials are in use. Source: STS API 2011-06-15, GetCallerIdentity.
struct CallerIdentity {
    AccountId account;
    Arn arn;
    QString userId;
};

} // namespace farcopy
