// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/faultanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unavailablePage = "<html><head><title>503</title></head>"
                                 "<body><h1>Service Unavailable</h1></body></html>";

Answer plain(int status, const QByteArray& contentType, const QByteArray& body)
{
    Answer answer;
    answer.status = status;
    answer.contentType = contentType;
    answer.body = body;
    answer.errorCode = u"HTTP %1"_s.arg(status);
    return answer;
}

Answer internalError(const Target& target, const QString& requestId)
{
    ServiceError error{u"InternalServerError"_s, u"An internal error occurred. Try again."_s};
    error.status = 500;
    return Dispatcher::toAnswer(error, target, requestId);
}

QJsonValue withWrongTypes(const QString& name, const QJsonValue& value)
{
    if (value.isDouble())
        return u"about %1"_s.arg(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isString())
        return name == "Lifecycle"_L1 || name == "Name"_L1 ? QJsonValue{7} : value;
    if (value.isArray()) {
        QJsonArray array;
        const auto items = value.toArray();
        for (const auto& item : items)
            array.append(withWrongTypes({}, item));
        return name == "Tags"_L1 ? QJsonValue{QJsonObject{{u"Key"_s, array}}} : QJsonValue{array};
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        object.insert(member.key(), withWrongTypes(member.key(), member.value()));
    return object;
}

// How long to wait, if the fault says so.
Answer withRetryAfter(Answer answer, const Fault& fault)
{
    if (fault.amount > 0)
        answer.headers.append({"Retry-After", QByteArray::number(fault.amount)});
    return answer;
}

} // namespace

std::optional<Answer> answerInstead(const Fault& fault, const Target& target, const QString& region,
    const QString& requestId, quint16 ownPort)
{
    switch (fault.kind) {
    case FaultKind::Throttle:
        return withRetryAfter(
            Dispatcher::toAnswer({u"ThrottlingException"_s, u"Rate exceeded"_s}, target, requestId),
            fault);
    case FaultKind::InternalError:
        return internalError(target, requestId);
    case FaultKind::Unavailable:
        return withRetryAfter(plain(503, "text/html", unavailablePage), fault);
    case FaultKind::BadGateway:
        return plain(502, "text/html", {});
    case FaultKind::ExpiredToken:
        return Dispatcher::toAnswer({u"ExpiredTokenException"_s,
                                        u"The security token included in the request is expired"_s},
            target, requestId);
    case FaultKind::AccessDenied:
        return Dispatcher::toAnswer(
            accessDenied(u"arn:aws:iam::123456789012:user/sandbox"_s, target.action(),
                u"arn:aws:%1:%2:123456789012:*"_s.arg(target.service, region)),
            target, requestId);
    case FaultKind::Redirect: {
        auto answer = plain(amountOf(fault), "text/plain", "elsewhere");
        answer.headers.append(
            {"Location", "http://localhost:" + QByteArray::number(ownPort) + '/'});
        return answer;
    }
    case FaultKind::DropBefore:
    case FaultKind::DropAfter:
    case FaultKind::Slow:
    case FaultKind::Hang:
    case FaultKind::Drip:
    case FaultKind::Truncate:
    case FaultKind::Garbage:
    case FaultKind::WrongTypes:
    case FaultKind::ClockSkew:
        break;
    }
    return std::nullopt;
}

Answer spoiled(const Fault& fault, Answer answer)
{
    if (fault.kind == FaultKind::Garbage) {
        answer.status = 200;
        static constexpr char garbage[] = "\x1f\x8b\x00{]<!-- 0xDEAD -->\xff\xfe";
        answer.body = QByteArray(garbage, sizeof garbage - 1);
    } else if (fault.kind == FaultKind::WrongTypes) {
        const auto document = QJsonDocument::fromJson(answer.body);
        answer.body = QJsonDocument(withWrongTypes({}, document.object()).toObject()).toJson();
    }
    return answer;
}

} // namespace farcopy::sandbox
