// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/endpoints/endpointresolver.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

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
};

/// The proxy variables as they stand (https_proxy before HTTPS_PROXY, and so on); empty: unset.
/// A proxy's address may hold a password: never print it.
struct ProxySettings {
    QString https;
    QString http;
    QStringList exceptions; ///< the hosts and domains of no_proxy; "*": all
};

/// How to reach the services on behalf of an account.
struct ConnectionSettings {
    RegionId region; ///< empty: nobody named one
    EndpointOptions endpoints;
    QString caBundlePath; ///< a PEM file; empty: the system's certificates
    ProxySettings proxy;
};

/// Reads the settings in the order of the AWS CLI: command line, environment, profile. A variable
/// that is set to nothing counts as not set.
/// @param profile  nullptr: none applies
/// Errors: Local, "ProfileIncomplete", if the profile names a services section that is not there.
[[nodiscard]] Result<ConnectionSettings> connectionSettings(
    const ResolverInput& input, const ProfileFiles& files, const Profile* profile);

} // namespace farcopy
