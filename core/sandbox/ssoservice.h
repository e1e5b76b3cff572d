// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/principals.h"
#include "core/sandbox/signaturecheck.h"
#include "core/sandbox/ssobook.h"

namespace farcopy::sandbox {

/// IAM Identity Center: RegisterClient, StartDeviceAuthorization and CreateToken of its OIDC
/// service, GetRoleCredentials and Logout of its portal (REST-JSON, told apart by their paths). The
/// roles AdministratorAccess and ReadOnlyAccess of account 123456789012 are assigned; the start URL
/// is startUrl(). Whoever waits is let in at the page /device, or by the control desk.
class SsoService
{
public:
    SsoService(SsoBook& book, PrincipalBook& principals)
        : m_book(book)
        , m_principals(principals)
    {
    }

    [[nodiscard]] static QString startUrl();

    /// "sso-oidc" or "sso", and the operation; both empty: the path is of neither.
    [[nodiscard]] static std::pair<QString, QString> operationOf(
        const QByteArray& method, const QByteArray& path);
    [[nodiscard]] Answer handle(const QString& operation, const WireRequest& request, qint64 nowMs);
    /// An error as these protocols write it: OAuth's code in the body where it has one, the
    /// exception's name in a header.
    [[nodiscard]] static Answer toAnswer(const ServiceError& error);

private:
    [[nodiscard]] Outcome ask(const QString& operation, const WireRequest& request, qint64 nowMs);
    [[nodiscard]] Outcome registerClient(const QJsonObject& body, qint64 nowMs);
    [[nodiscard]] Outcome startDeviceAuthorization(
        const SsoClient& client, const QJsonObject& body, const QByteArray& host, qint64 nowMs);
    [[nodiscard]] Outcome createToken(
        const SsoClient& client, const QJsonObject& body, qint64 nowMs);
    [[nodiscard]] Outcome createTokenOfCode(
        const SsoClient& client, const QString& deviceCode, qint64 nowMs);
    [[nodiscard]] Outcome roleCredentials(const WireRequest& request, qint64 nowMs);

    SsoBook& m_book;
    PrincipalBook& m_principals;
};

} // namespace farcopy::sandbox
