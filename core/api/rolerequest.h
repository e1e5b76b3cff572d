// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/domain/ids.h"

#include <QString>

#include <chrono>
#include <optional>

namespace farcopy {

/// What AssumeRole is asked for. Source: STS API 2011-06-15.
struct RoleRequest {
    RegionId region; ///< asked there; the credentials are good everywhere
    QString roleArn;
    QString sessionName;
    QString externalId = {};                           ///< empty: none
    std::optional<std::chrono::seconds> duration = {}; ///< nothing: one hour
    QString mfaSerial = {};                            ///< empty: without MFA
    Secret mfaCode = {};                               ///< of that device
};

/// What GetSessionToken is asked for. Source: STS API 2011-06-15.
struct SessionRequest {
    RegionId region; ///< asked there; the credentials are good everywhere
    QString mfaSerial;
    Secret mfaCode; ///< of that device
};

/// What AssumeRoleWithWebIdentity is asked for. Source: STS API 2011-06-15.
struct WebIdentityRequest {
    RegionId region;
    QString roleArn;
    QString sessionName;
    Secret token; ///< of the identity provider
};

} // namespace farcopy
