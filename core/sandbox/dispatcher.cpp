// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/dispatcher.h"

#include <QJsonDocument>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String fsxPrefix{"AWSSimbaAPIService_v20180301."};
constexpr QLatin1String kmsPrefix{"TrentService."};

bool hasOperation(const Target& target)
{
    if (target.service == "fsx"_L1)
        return FsxService::hasOperation(target.operation);
    if (target.service == "kms"_L1)
        return KmsService::hasOperation(target.operation);
    return target.service == "sts"_L1;
}

/// Their requests carry no signature.
bool isOfIdentityCenter(const Target& target)
{
    return target.service == "sso"_L1 || target.service == "sso-oidc"_L1;
}

ServiceError unknownKey()
{
    return {u"UnrecognizedClientException"_s,
        u"The security token included in the request is invalid."_s};
}

// The rest of the Regions that are not enabled answer as if the key were unknown.
bool saysOptInRequired(const QString& region)
{
    return region == "af-south-1"_L1 || region == "me-south-1"_L1;
}

tl::expected<void, ServiceError> checkScope(
    const RegionState& region, const Target& target, const Authorization& authorization)
{
    if (authorization.service != target.service) {
        return refuse(u"InvalidSignatureException"_s,
            u"Credential should be scoped to correct service: '%1'."_s.arg(target.service));
    }
    if (!region.isEnabled && saysOptInRequired(region.entry.id)) {
        ServiceError error{
            u"OptInRequired"_s, u"The AWS Access Key Id needs a subscription for the service"_s};
        error.status = 403;
        return tl::unexpected(error);
    }
    if (!region.isEnabled)
        return tl::unexpected(unknownKey());
    return {};
}

tl::expected<QJsonObject, ServiceError> readBody(const WireRequest& request)
{
    if (!request.header("content-type").startsWith("application/x-amz-json-1.1"))
        return refuse(u"UnknownOperationException"_s, {});
    if (request.body.isEmpty())
        return QJsonObject{};
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(u"SerializationException"_s, error.errorString());
    if (!document.isObject())
        return refuse(u"SerializationException"_s, u"Start of structure expected."_s);
    return document.object();
}

// Errors that are the same for all services come with a prefix and a lower-case member.
bool isCommon(const QString& code)
{
    return code.endsWith("Exception"_L1) || code == "OptInRequired"_L1;
}

QByteArray toBytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Target targetOf(const WireRequest& request)
{
    if (const auto [service, operation] = SsoService::operationOf(request.method, request.path);
        !service.isEmpty())
        return {service, operation};
    const auto header = QString::fromLatin1(request.header("x-amz-target"));
    if (header.startsWith(fsxPrefix))
        return {u"fsx"_s, header.mid(fsxPrefix.size())};
    if (header.startsWith(kmsPrefix))
        return {u"kms"_s, header.mid(kmsPrefix.size())};
    if (request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return {u"sts"_s, StsService::operationOf(request.body)};
    return {};
}

Dispatcher::Dispatcher(
    World& world, PrincipalBook& principals, Devices& devices, SsoBook& signIns, int pageSize)
    : m_world(world)
    , m_principals(principals)
    , m_fsx(world, pageSize)
    , m_kms(world)
    , m_sts(principals, devices)
    , m_sso(signIns, principals)
{
}

Answer Dispatcher::answer(
    const WireRequest& request, const Target& target, const QString& requestId, qint64 nowMs)
{
    m_world.settle();
    if (isOfIdentityCenter(target))
        return m_sso.handle(target.operation, request, nowMs);
    if (request.method != "POST" || request.path != "/" || target.service.isEmpty()) {
        auto answer = toAnswer({u"UnknownOperationException"_s, {}}, target, requestId);
        answer.status = 404;
        return answer;
    }
    if (target.service == "sts"_L1 && StsService::isUnsigned(target.operation))
        return m_sts.handleUnsigned(request.body, nowMs, requestId);
    const auto caller = admit(request, target, nowMs);
    if (!caller)
        return toAnswer(caller.error(), target, requestId);
    if (target.service == "sts"_L1)
        return m_sts.handle(request.body, *caller, nowMs, requestId);

    auto& region = *m_world.findRegion(readAuthorization(request)->region);
    const auto outcome = handle(request, target, *caller, region);
    if (!outcome)
        return toAnswer(outcome.error(), target, requestId);
    Answer answer;
    // Some operations of KMS answer with nothing at all.
    if (target.service == "fsx"_L1 || !outcome->isEmpty())
        answer.body = toBytes(*outcome);
    return answer;
}

tl::expected<Caller, ServiceError> Dispatcher::admit(
    const WireRequest& request, const Target& target, qint64 nowMs)
{
    const auto authorization = readAuthorization(request);
    if (!authorization)
        return tl::unexpected(authorization.error());
    auto caller = checkSignature(request, *authorization, m_principals, nowMs);
    if (!caller)
        return caller;
    const auto* region = m_world.findRegion(authorization->region);
    if (!region) {
        return refuse(u"InvalidSignatureException"_s,
            u"Credential should be scoped to a valid region, not '%1'."_s.arg(
                authorization->region));
    }
    if (region->entry.partition != caller->partition)
        return tl::unexpected(unknownKey());
    if (const auto scope = checkScope(*region, target, *authorization); !scope)
        return tl::unexpected(scope.error());
    if (!hasOperation(target))
        return refuse(u"UnknownOperationException"_s, {});
    // Whoever has a key may ask who they are.
    if (!caller->may(target.action()) && target.operation != "GetCallerIdentity"_L1) {
        const auto resource
            = target.service == "fsx"_L1 ? region->arn(u"fsx"_s, u"backup/*"_s) : u"*"_s;
        return tl::unexpected(accessDenied(caller->arn, target.action(), resource));
    }
    return caller;
}

Outcome Dispatcher::handle(
    const WireRequest& request, const Target& target, const Caller& caller, RegionState& region)
{
    const auto body = readBody(request);
    if (!body)
        return tl::unexpected(body.error());
    if (target.service == "fsx"_L1)
        return m_fsx.handle(target.operation, region, caller, *body);
    return m_kms.handle(target.operation, region, *body);
}

Answer Dispatcher::toAnswer(
    const ServiceError& error, const Target& target, const QString& requestId)
{
    if (target.service == "sts"_L1)
        return StsService::toAnswer(error, requestId);
    if (isOfIdentityCenter(target))
        return SsoService::toAnswer(error);
    QJsonObject object = error.members;
    const bool isPrefixed = isCommon(error.code) && target.service != "kms"_L1;
    object.insert(
        "__type"_L1, isPrefixed ? "com.amazon.coral.service#"_L1 + error.code : error.code);
    if (!error.message.isEmpty())
        object.insert(isCommon(error.code) ? "message"_L1 : "Message"_L1, error.message);
    Answer answer;
    answer.status = error.status;
    answer.body = toBytes(object);
    answer.errorCode = error.code;
    return answer;
}

ServiceError accessDenied(const QString& userArn, const QString& action, const QString& resourceArn)
{
    return {u"AccessDeniedException"_s,
        u"User: %1 is not authorized to perform: %2 on resource: %3 because no identity-based "
        "policy allows the %2 action"_s.arg(userArn, action, resourceArn)};
}

} // namespace farcopy::sandbox
