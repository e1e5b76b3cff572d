// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/endpoints/endpointresolver.h"
#include "core/transport/networksetup.h"

#include <QProcessEnvironment>
#include <QString>

namespace farcopy {

class Profile;
class ProfileFiles;

/// What the command line and the surroundings say of accounts.
struct ResolverInput {
    QProcessEnvironment environment;
    QString homePath;    ///< the folder that "~" stands for, and that holds ".aws"
    QString profile;     ///< --profile; empty: not given
    QString region;      ///< --region; empty: not given
    QString endpointUrl; ///< --endpoint-url; empty: not given
    QString caBundle;    ///< --ca-bundle; empty: not given
    std::shared_ptr<const ProxyLogin> proxyLogin = {}; ///< of the user's settings; nullptr: none
};

/// How to reach the services on behalf of an account.
struct ConnectionSettings {
    RegionId region; ///< empty: nobody named one
    EndpointOptions endpoints;
    bool hasLegacySts = false; ///< STS of older Regions is asked at its one old address
    NetworkOptions network;    ///< proxy variables in lower case come before those in upper case
};

/// Reads the settings in the order of the AWS CLI: command line, environment, profile. A variable
/// that is set to nothing counts as not set.
/// @param profile  nullptr: none applies
/// Errors: Local, "ProfileIncomplete", if the profile names a services section that is not there.
[[nodiscard]] Result<ConnectionSettings> connectionSettings(
    const ResolverInput& input, const ProfileFiles& files, const Profile* profile);

} // namespace farcopy
