// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/containersource.h"

#include "core/base/clock.h"
#include "core/base/ipaddress.h"
#include "core/credentials/credentialjson.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace farcopy {

namespace {

constexpr qint64 maxTokenBytes = 16 * 1024;

/// Addresses that plain HTTP may go to. Source: as the class.
bool isNear(const QString& host)
{
    const auto address = ipAddress(host);
    return isThisMachine(host)
        || (address
            && (address == ipAddress(QStringLiteral("169.254.170.2"))     // ECS
                || address == ipAddress(QStringLiteral("169.254.170.23")) // EKS
                || address == ipAddress(QStringLiteral("fd00:ec2::23"))));
}

} // namespace

ContainerSource::ContainerSource(
    const QProcessEnvironment& environment, ProfilePlace place, const CredentialTools& tools)
    : RenewingSource(tools.clock)
    , m_environment(environment)
    , m_line(std::move(place))
{
}

Call<Credentials>* ContainerSource::fetch()
{
    auto* call = new PromisedCall<Credentials>(calls());
    const auto address = url();
    const auto proof = authorization();
    if (!address || !proof) {
        call->resolve(failure(address ? proof.error() : address.error()));
        return call;
    }
    HttpHeaders headers{{"Accept", "application/json"}};
    if (!proof->isEmpty())
        headers.append({"Authorization", *proof});
    auto* asked = m_line.ask("GET", *address, headers, call);
    call->waitsFor(asked);
    asked->then(call, [this, call](const Result<QByteArray>& body) {
        if (!call->isSettled())
            call->resolve(body ? read(*body) : failure(body.error()));
    });
    return call;
}

Result<QUrl> ContainerSource::url() const
{
    const QString path
        = m_environment.value(QStringLiteral("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"));
    const QUrl url(path.isEmpty()
            ? m_environment.value(QStringLiteral("AWS_CONTAINER_CREDENTIALS_FULL_URI"))
            : QStringLiteral("http://169.254.170.2") + path,
        QUrl::StrictMode);
    if (url.isEmpty())
        return m_line.failed(tr("is not named by AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or "
                                "AWS_CONTAINER_CREDENTIALS_FULL_URI"));
    const bool isSafe = url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isNear(url.host()));
    if (!url.isValid() || !isSafe)
        return m_line.failed(tr("has an address that is neither https nor on this machine"));
    return url;
}

Result<QByteArray> ContainerSource::authorization() const
{
    const QString path
        = m_environment.value(QStringLiteral("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"));
    QByteArray token;
    if (path.isEmpty()) {
        token = m_environment.value(QStringLiteral("AWS_CONTAINER_AUTHORIZATION_TOKEN")).toUtf8();
    } else {
        // Others write it again and again, so it is read each time.
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return m_line.failed(tr("asks for a token that cannot be read from %1: %2")
                                     .arg(path, file.errorString()));
        token = file.read(maxTokenBytes).trimmed();
    }
    const bool isFine
        = std::all_of(token.cbegin(), token.cend(), [](char c) { return c >= ' ' && c < '\x7f'; });
    if (!isFine)
        return m_line.failed(tr("asks for a token that has characters which cannot be sent"));
    return token;
}

Result<Credentials> ContainerSource::read(const QByteArray& body) const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return m_line.failed(tr("answered with something that is not JSON"));
    auto keys = readCredentialJson(document.object(), QLatin1String("Token"), clock().nowUtc());
    if (!keys)
        return m_line.failed(keys.error());
    return *std::move(keys);
}

} // namespace farcopy
