// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/domain/ids.h"

#include <QString>

namespace farcopy {

/// Where a typed-in key is kept.
enum class KeyKeeping { Keychain, SessionOnly };

/// An access key as somebody types it in.
struct AccessKeyDraft {
    QString name; ///< how the account is to be called
    QString accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken; ///< of temporary keys ("ASIA…") only
    RegionId region;     ///< where to start; its partition decides which Regions are watched
    KeyKeeping keeping = KeyKeeping::Keychain;
    QString replaces; ///< name of the key that this one replaces; empty: a new one
};

/// What is wrong with one field; None: nothing.
enum class KeyFlaw {
    None,
    Missing,
    Taken,        ///< another account has this name
    BadForm,      ///< not of the form that AWS gives out
    BadLength,    ///< a part is missing or too much was copied
    Unneeded,     ///< a session token with a long-term key
    NotForStoring ///< temporary keys are kept for this session only
};

struct AccessKeyFlaws {
    KeyFlaw name = KeyFlaw::None;
    KeyFlaw accessKeyId = KeyFlaw::None;
    KeyFlaw secretAccessKey = KeyFlaw::None;
    KeyFlaw sessionToken = KeyFlaw::None;
    KeyFlaw region = KeyFlaw::None;
    KeyFlaw keeping = KeyFlaw::None;

    bool operator==(const AccessKeyFlaws&) const = default;
    [[nodiscard]] bool none() const { return *this == AccessKeyFlaws(); }
};

/// The text without what pasting brings along: white space, line ends, quotes around it.
[[nodiscard]] QString cleanedKeyText(QString text);

} // namespace farcopy
