// SPDX-License-Identifier: Apache-2.0
#include "core/store/errorjson.h"

#include "core/base/redaction.h"
#include "core/store/storednames.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace farcopy::store {

namespace {

constexpr QLatin1String kindKey{"kind"};
constexpr QLatin1String codeKey{"code"};
constexpr QLatin1String messageKey{"message"};
constexpr QLatin1String requestIdKey{"requestId"};
constexpr QLatin1String httpStatusKey{"httpStatus"};
constexpr QLatin1String regionKey{"region"};
constexpr QLatin1String operationKey{"operation"};
constexpr QLatin1String fateUnknownKey{"fateUnknown"};
constexpr QLatin1String membersKey{"members"};

void insertText(QJsonObject& object, QLatin1String key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject membersOf(const Error& error)
{
    QJsonObject members;
    for (auto it = error.members.cbegin(); it != error.members.cend(); ++it)
        members.insert(it.key(), redacted(it.value()));
    return members;
}

} // namespace

QString jsonOf(const Error& error)
{
    QJsonObject object{{kindKey, QString(nameOf(error.kind))}};
    insertText(object, codeKey, error.code);
    insertText(object, messageKey, redacted(error.message));
    insertText(object, requestIdKey, error.requestId);
    if (error.httpStatus != 0)
        object.insert(httpStatusKey, error.httpStatus);
    insertText(object, regionKey, error.region);
    insertText(object, operationKey, error.operation);
    if (error.fateUnknown)
        object.insert(fateUnknownKey, true);
    if (!error.members.isEmpty())
        object.insert(membersKey, membersOf(error));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Error> errorFromJson(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Error error{
        .kind = fromName<ErrorKind>(object.value(kindKey).toString()).value_or(ErrorKind::Rejected),
        .code = object.value(codeKey).toString(),
        .message = object.value(messageKey).toString(),
        .requestId = object.value(requestIdKey).toString(),
        .httpStatus = object.value(httpStatusKey).toInt(),
        .region = object.value(regionKey).toString(),
        .operation = object.value(operationKey).toString(),
        .fateUnknown = object.value(fateUnknownKey).toBool()};
    const QJsonObject members = object.value(membersKey).toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        error.members.insert(it.key(), it.value().toString());
    return error;
}

} // namespace farcopy::store
