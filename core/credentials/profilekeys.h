// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/transport/credentialsource.h"

namespace farcopy {

class Profile;

/// The access key that a profile itself holds, as it stands in the files, in the order of the AWS
/// CLI: those of the credentials file come before a process, and that before those of the config
/// file. An empty access key id: the profile holds none, or something else comes first.
/// Errors: Local, "ProfileIncomplete", with members "Profile", "File", "Line", "Key".
[[nodiscard]] Result<Credentials> profileKeys(const Profile& profile);

} // namespace farcopy
