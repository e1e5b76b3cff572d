// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>

namespace farcopy {

/// A program that may ask people to sign in. Source: SSO OIDC API 2019-06-10, RegisterClient.
struct ClientRegistration {
    QString clientId;
    Secret clientSecret;
    QDateTime expiresAt; ///< UTC; invalid: the service did not say
};

/// A sign-in that somebody has to confirm. Source: as above, StartDeviceAuthorization.
struct DeviceAuthorization {
    Secret deviceCode; ///< what the program asks with
    QString userCode;  ///< what the person compares: "ABCD-EFGH"
    QUrl page;         ///< http or https
    QUrl pageWithCode; ///< the same with the code in it, or just the same
    std::chrono::seconds expiresIn{0};
    std::chrono::seconds interval{5}; ///< the least between two questions
};

/// What a confirmed sign-in gives. Source: as above, CreateToken.
struct TokenGrant {
    Secret accessToken;
    Secret refreshToken; ///< empty: it cannot be renewed without a person
    std::chrono::seconds expiresIn{0};
};

} // namespace farcopy
