// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/instancesource.h"

#include "core/base/clock.h"
#include "core/credentials/credentialjson.h"

#include <QJsonDocument>
#include <QProcessEnvironment>

namespace farcopy {

namespace {

constexpr QLatin1String rolePath("latest/meta-data/iam/security-credentials/");

/// Everything of it that may stand in a path of the service, so that it leads nowhere else.
bool isRoleName(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= 128
        && std::all_of(text.cbegin(), text.cend(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0
                   || QByteArrayView("+=,.@-_").contains(c);
           });
}

} // namespace

InstanceSource::InstanceSource(
    const QUrl& service, ProfilePlace place, const CredentialTools& tools)
    : RenewingSource(tools.clock)
    , m_service(service)
    , m_line(std::move(place))
{
}

QUrl InstanceSource::serviceOf(const QProcessEnvironment& environment, const Profile& profile)
{
    const auto text = [&](const char* variable, const char* key) {
        const QString set = environment.value(QString::fromLatin1(variable));
        return set.isEmpty() ? profile.text(QString::fromLatin1(key)) : set;
    };
    QString address = text("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint");
    if (address.isEmpty()) {
        const QString mode
            = text("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode");
        address = mode.compare(QLatin1String("ipv6"), Qt::CaseInsensitive) == 0
            ? QStringLiteral("http://[fd00:ec2::254]/")
            : QStringLiteral("http://169.254.169.254/");
    }
    return QUrl(address.endsWith(u'/') ? address : address + u'/', QUrl::StrictMode);
}

Call<Credentials>* InstanceSource::fetch()
{
    auto* call = new Asked(calls());
    auto* asked = m_line.ask("PUT", m_service.resolved(QUrl(QStringLiteral("latest/api/token"))),
        {{"X-aws-ec2-metadata-token-ttl-seconds", "300"}}, call);
    call->waitsFor(asked);
    asked->then(call, [this, call](const Result<QByteArray>& token) {
        if (call->isSettled())
            return;
        if (token)
            askForRole(call, token->trimmed());
        else
            call->resolve(failure(token.error()));
    });
    return call;
}

void InstanceSource::askForRole(Asked* call, const QByteArray& token)
{
    auto* asked = m_line.ask(
        "GET", m_service.resolved(QUrl(rolePath)), {{"X-aws-ec2-metadata-token", token}}, call);
    call->waitsFor(asked);
    asked->then(call, [this, call, token](const Result<QByteArray>& names) {
        if (call->isSettled())
            return;
        const QByteArray role = names ? names->split('\n').value(0).trimmed() : QByteArray();
        if (!names)
            call->resolve(failure(names.error()));
        else if (isRoleName(role))
            askForKeys(call, token, role);
        else
            call->resolve(m_line.failed(tr("names no role of this instance")));
    });
}

void InstanceSource::askForKeys(Asked* call, const QByteArray& token, const QByteArray& role)
{
    auto* asked = m_line.ask("GET", m_service.resolved(QUrl(rolePath + QString::fromLatin1(role))),
        {{"X-aws-ec2-metadata-token", token}}, call);
    call->waitsFor(asked);
    asked->then(call, [this, call](const Result<QByteArray>& body) {
        if (!call->isSettled())
            call->resolve(body ? read(*body) : failure(body.error()));
    });
}

Result<Credentials> InstanceSource::read(const QByteArray& body) const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return m_line.failed(tr("answered with something that is not JSON"));
    const QString code = document.object().value(QLatin1String("Code")).toString();
    if (!code.isEmpty() && code != QLatin1String("Success"))
        return m_line.failed(tr("says %1").arg(code.left(80)));
    auto keys = readCredentialJson(document.object(), QLatin1String("Token"), clock().nowUtc());
    if (!keys)
        return m_line.failed(keys.error());
    return *std::move(keys);
}

} // namespace farcopy
