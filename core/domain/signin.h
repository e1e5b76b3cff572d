// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace farcopy {

/// A code of the device that guards a role or an access key.
struct MfaQuestion {
    QString account;         ///< the profile with the role, or the typed-in key
    QString serial;          ///< ARN or number of the device
    QString roleArn;         ///< empty: for a session of a typed-in key
    bool isRepeated = false; ///< the code given before was refused
};

/// A sign-in that goes on in a browser.
struct BrowserSignIn {
    QString session;      ///< name of the sso-session, or of the profile with the legacy keys
    QUrl page;            ///< with the code in it, if the service gave such an address
    QString code;         ///< to compare with, or to type in
    QDateTime validUntil; ///< UTC
};

} // namespace farcopy
