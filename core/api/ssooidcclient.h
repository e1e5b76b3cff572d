// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/ssovalues.h"
#include "core/base/call.h"
#include "core/domain/ids.h"

#include <QObject>
#include <QStringList>

namespace farcopy {

class Transport;

/// The sign-in service of IAM Identity Center (SSO OIDC, REST-JSON, unsigned).
/// Errors of all: Rejected with the code of OAuth as api::readOidcError gives it (a client that is
/// unknown: Expired, "invalid_client"), Throttled, Unavailable, Timeout, Network, Tls, BadAnswer,
/// Cancelled. Source: SSO OIDC API 2019-06-10.
class SsoOidcClient : public QObject
{
    Q_OBJECT

public:
    explicit SsoOidcClient(Transport& transport, QObject* parent = nullptr);

    /// Makes this program known. @param clientName  is shown to the person in the browser
    [[nodiscard]] Call<ClientRegistration>* registerClient(
        const RegionId& region, const QString& clientName, const QStringList& scopes);

    /// Begins a sign-in. @param startUrl  of the access portal
    [[nodiscard]] Call<DeviceAuthorization>* startDeviceAuthorization(
        const RegionId& region, const ClientRegistration& client, const QString& startUrl);

    /// Asks whether the sign-in was confirmed; if so, its code is used up.
    /// Errors besides: Rejected, "authorization_pending", "slow_down" (ask less often),
    /// "expired_token" (the code is too old), "access_denied".
    [[nodiscard]] Call<TokenGrant>* createToken(
        const RegionId& region, const ClientRegistration& client, const Secret& deviceCode);

    /// A new access token without a person. Errors besides: Rejected, "invalid_grant".
    [[nodiscard]] Call<TokenGrant>* refreshToken(
        const RegionId& region, const ClientRegistration& client, const Secret& refreshToken);

private:
    [[nodiscard]] Call<TokenGrant>* ask(const RegionId& region, const ClientRegistration& client,
        const QString& grantType, const QString& member, const Secret& proof);

    Transport& m_transport;
};

} // namespace farcopy
