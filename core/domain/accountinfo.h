// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace farcopy {

/// Where the credentials of an account come from, and so where its secret is kept.
enum class CredentialOrigin { Sandbox, Environment, Profile, Keychain, SessionOnly };

/// How one account is called on screen.
struct AccountInfo {
    CredentialOrigin origin = CredentialOrigin::Sandbox;
    QString label;            ///< profile name, keychain entry, "Sandbox"
    QString endpointUrl = {}; ///< the server that is asked in place of AWS; empty: AWS

    bool operator==(const AccountInfo&) const = default;
};

/// Which account somebody picked: enough to find its credentials again, and nothing secret.
struct AccountChoice {
    CredentialOrigin origin = CredentialOrigin::Sandbox;
    QString name;        ///< of the profile or the typed-in key; empty: sandbox, environment
    QString accessKeyId; ///< of a typed-in key (Keychain, SessionOnly), otherwise empty
    RegionId region;     ///< the Region that a typed-in key starts with, otherwise empty
    /// ARN or number of the MFA device that guards a typed-in key; empty: none
    QString mfaSerial = {};
    /// When a temporary typed-in key ends, UTC; invalid: it does not, or nobody knows
    QDateTime expires = {};

    bool operator==(const AccountChoice&) const = default;
    /// Whether both mean the same account, also where its key was replaced meanwhile.
    [[nodiscard]] bool isSameAs(const AccountChoice& other) const
    {
        return origin == other.origin && name == other.name;
    }
};

} // namespace farcopy

Q_DECLARE_METATYPE(farcopy::AccountChoice)
