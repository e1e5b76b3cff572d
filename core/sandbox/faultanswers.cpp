// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/faultanswers.h"

#include "core/sandbox/fsxlisting.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <functional>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto errorPage = "<html><head><title>Service Unavailable</title></head>"
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

QJsonObject bodyOf(const Answer& answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

Answer withBody(Answer answer, const QJsonObject& body)
{
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

/// Rewrites the list of an answer to DescribeBackups; any other stays as it is.
Answer withBackups(const Answer& answer, const std::function<QJsonArray(const QJsonArray&)>& edit)
{
    auto body = bodyOf(answer);
    if (!body.value("Backups"_L1).isArray())
        return answer;
    body.insert("Backups"_L1, edit(body.value("Backups"_L1).toArray()));
    return withBody(answer, body);
}

/// Rewrites each backup that an answer tells of, listed or new.
Answer withEachBackup(const Answer& answer, const std::function<QJsonObject(QJsonObject)>& edit)
{
    auto body = bodyOf(answer);
    if (body.value("Backup"_L1).isObject()) {
        body.insert("Backup"_L1, edit(body.value("Backup"_L1).toObject()));
        return withBody(answer, body);
    }
    return withBackups(answer, [&edit](const QJsonArray& backups) {
        QJsonArray result;
        for (const auto& backup : backups)
            result.append(edit(backup.toObject()));
        return result;
    });
}

QJsonArray reversed(const QJsonArray& backups)
{
    QJsonArray result;
    for (const auto& backup : backups)
        result.prepend(backup);
    return result;
}

/// A list in reverse; of backups asked for by id the first half, nothing, the other half.
Answer scattered(const Occasion& occasion, const Answer& answer)
{
    const auto asked = QJsonDocument::fromJson(occasion.request.body).object();
    const auto whole = withBackups(answer, reversed);
    auto body = bodyOf(whole);
    if (asked.value("BackupIds"_L1).toArray().isEmpty() || !body.contains("Backups"_L1))
        return whole;
    const auto backups = body.value("Backups"_L1).toArray();
    const int page = pageOfToken(asked.value("NextToken"_L1).toString());
    const qsizetype half = backups.size() / 2;
    QJsonArray part;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        if (i < half ? page == 0 : page == 2)
            part.append(backups.at(i));
    }
    body.insert("Backups"_L1, part);
    if (page < 2)
        body.insert("NextToken"_L1, tokenOfPage(occasion.region, asked, page + 1));
    return withBody(whole, body);
}

// How long to wait, if the fault says so.
Answer withRetryAfter(Answer answer, const Fault& fault)
{
    if (fault.amount > 0)
        answer.headers.append({"Retry-After", QByteArray::number(fault.amount)});
    return answer;
}

} // namespace

std::optional<Answer> answerInstead(const Fault& fault, const Occasion& occasion)
{
    const auto& target = occasion.target;
    const auto& requestId = occasion.requestId;
    switch (fault.kind) {
    case FaultKind::Throttle:
        return withRetryAfter(
            Dispatcher::toAnswer({u"ThrottlingException"_s, u"Rate exceeded"_s}, target, requestId),
            fault);
    case FaultKind::InternalError:
        return internalError(target, requestId);
    case FaultKind::Unavailable:
        return withRetryAfter(plain(503, "text/html", errorPage), fault);
    case FaultKind::BadGateway:
        return plain(502, "text/html", {});
    case FaultKind::ErrorJson: {
        ServiceError error{u"ServiceUnavailable"_s, u"The service is not available now."_s};
        error.status = amountOf(fault);
        return Dispatcher::toAnswer(error, target, requestId);
    }
    case FaultKind::ErrorPage:
        return plain(amountOf(fault), "text/html", errorPage);
    case FaultKind::ErrorEmpty:
        return plain(amountOf(fault), "application/x-amz-json-1.1", {});
    case FaultKind::ExpiredToken:
        return Dispatcher::toAnswer({u"ExpiredTokenException"_s,
                                        u"The security token included in the request is expired"_s},
            target, requestId);
    case FaultKind::AccessDenied:
        return Dispatcher::toAnswer(
            accessDenied(u"arn:aws:iam::123456789012:user/sandbox"_s, target.action(),
                u"arn:aws:%1:%2:123456789012:*"_s.arg(target.service, occasion.region)),
            target, requestId);
    case FaultKind::Redirect: {
        auto answer = plain(amountOf(fault), "text/plain", "elsewhere");
        answer.headers.append(
            {"Location", "http://localhost:" + QByteArray::number(occasion.ownPort) + '/'});
        return answer;
    }
    case FaultKind::ErrorAfter:
    case FaultKind::DropBefore:
    case FaultKind::DropAfter:
    case FaultKind::Slow:
    case FaultKind::Hang:
    case FaultKind::Drip:
    case FaultKind::Truncate:
    case FaultKind::Garbage:
    case FaultKind::WrongTypes:
    case FaultKind::NullProgress:
    case FaultKind::OddProgress:
    case FaultKind::OddLifecycle:
    case FaultKind::Hide:
    case FaultKind::Scatter:
    case FaultKind::ClockSkew:
        break;
    }
    return std::nullopt;
}

Answer Spoiler::spoil(const Fault& fault, const Occasion& occasion, Answer answer)
{
    switch (fault.kind) {
    case FaultKind::ErrorAfter:
        return internalError(occasion.target, occasion.requestId);
    case FaultKind::Garbage: {
        answer.status = 200;
        static constexpr char garbage[] = "\x1f\x8b\x00{]<!-- 0xDEAD -->\xff\xfe";
        answer.body = QByteArray(garbage, sizeof garbage - 1);
        return answer;
    }
    case FaultKind::WrongTypes: {
        const auto document = QJsonDocument::fromJson(answer.body);
        answer.body = QJsonDocument(withWrongTypes({}, document.object()).toObject()).toJson();
        return answer;
    }
    case FaultKind::NullProgress:
        return withEachBackup(answer, [](QJsonObject backup) {
            backup.insert("ProgressPercent"_L1, QJsonValue::Null);
            return backup;
        });
    case FaultKind::OddProgress:
        return withEachBackup(
            answer, [this](const QJsonObject& backup) { return withOddProgress(backup); });
    case FaultKind::OddLifecycle:
        return withEachBackup(answer, [](QJsonObject backup) {
            const auto lifecycle = backup.value("Lifecycle"_L1).toString();
            if (lifecycle == "PENDING"_L1 || lifecycle == "COPYING"_L1)
                backup.insert("Lifecycle"_L1, u"HIBERNATING"_s);
            return backup;
        });
    case FaultKind::Hide:
        return withBackups(
            answer, [this](const QJsonArray& backups) { return withoutNewcomers(backups); });
    case FaultKind::Scatter:
        return scattered(occasion, answer);
    case FaultKind::Throttle:
    case FaultKind::InternalError:
    case FaultKind::Unavailable:
    case FaultKind::BadGateway:
    case FaultKind::ErrorJson:
    case FaultKind::ErrorPage:
    case FaultKind::ErrorEmpty:
    case FaultKind::ExpiredToken:
    case FaultKind::AccessDenied:
    case FaultKind::Redirect:
    case FaultKind::DropBefore:
    case FaultKind::DropAfter:
    case FaultKind::Slow:
    case FaultKind::Hang:
    case FaultKind::Drip:
    case FaultKind::Truncate:
    case FaultKind::ClockSkew:
        break;
    }
    return answer;
}

QJsonObject Spoiler::withOddProgress(QJsonObject backup)
{
    const int percent = backup.value("ProgressPercent"_L1).toInt();
    const std::array<int, 5> odd{percent / 2, 150, -3, 0, std::min(percent, 50)};
    backup.insert("ProgressPercent"_L1, odd.at(static_cast<size_t>(m_turn++) % odd.size()));
    return backup;
}

QJsonArray Spoiler::withoutNewcomers(const QJsonArray& backups)
{
    QJsonArray known;
    for (const auto& backup : backups) {
        const auto id = backup.toObject().value("BackupId"_L1).toString();
        if (m_hidden.contains(id))
            known.append(backup);
        m_hidden.insert(id);
    }
    return known;
}

} // namespace farcopy::sandbox
