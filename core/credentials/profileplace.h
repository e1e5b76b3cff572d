// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/credentials/profilefiles.h"

namespace farcopy {

/// What in a profile, or in the environment, asks for something: named when it cannot be had.
struct ProfilePlace {
    QString profile; ///< empty: the environment
    QString key;     ///< of the profile, or a variable's name
    KeyPlace place = {};

    [[nodiscard]] static ProfilePlace of(const Profile& profile, const QString& key);

    /// "the profile “prod” (/home/eva/.aws/config, line 3)"
    [[nodiscard]] QString text() const;

    /// The same as the beginning of a sentence.
    [[nodiscard]] QString sentenceStart() const;

    /// Adds the members "File", "Line", "Profile" and "Key".
    [[nodiscard]] Error mark(Error error) const;
};

} // namespace farcopy
