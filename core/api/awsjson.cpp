// SPDX-License-Identifier: Apache-2.0
#include "core/api/awsjson.h"

#include "core/api/answerfacts.h"
#include "core/api/jsonvalue.h"

#include <QJsonDocument>

namespace farcopy::api {

namespace {

constexpr int maxMembers = 16;
constexpr int maxMemberLength = 1024;

QString codeOf(const HttpAnswer& answer, const json::Value& body)
{
    for (const auto& text : {body["__type"].text(), body["code"].text(),
             QString::fromUtf8(answer.header("x-amzn-ErrorType")), body["Code"].text()}) {
        if (const auto code = bareCode(text); !code.isEmpty())
            return code;
    }
    return {};
}

QString messageOf(const json::Value& body)
{
    for (const auto* name : {"message", "Message", "errorMessage"}) {
        if (const auto text = presentable(body[name].text()); !text.isEmpty())
            return text;
    }
    return {};
}

/// Limit, Parameter, BackupId and whatever else a service tells beside code and message.
QMap<QString, QString> furtherMembers(const json::Value& body)
{
    static const QStringList known
        = {QStringLiteral("__type"), QStringLiteral("code"), QStringLiteral("Code"),
            QStringLiteral("message"), QStringLiteral("Message"), QStringLiteral("errorMessage")};
    QMap<QString, QString> further;
    for (const auto& [name, value] : body.members()) {
        if (known.contains(name) || namesSecret(name) || further.size() == maxMembers)
            continue;
        if (const auto text = presentable(value.scalarText()); !text.isEmpty())
            further.insert(name.left(maxMemberLength), text.left(maxMemberLength));
    }
    return further;
}

} // namespace

ServiceRequest jsonRequest(const QString& service, const QString& interface,
    const QString& operation, const RegionId& region, const QJsonObject& body)
{
    ServiceRequest request;
    request.service = service;
    request.operation = operation;
    request.region = region;
    request.headers = {{"Content-Type", "application/x-amz-json-1.1"},
        {"X-Amz-Target", (interface + QLatin1Char('.') + operation).toUtf8()}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.readError = readJsonError;
    return request;
}

Error readJsonError(const HttpAnswer& answer)
{
    auto error = factsOf(answer);
    std::optional<json::Document> document;
    if (answer.body.size() <= maxErrorBody)
        document = json::Document::read(answer.body);
    const auto body = document ? document->root() : json::Value();
    error.code = codeOf(answer, body);
    error.message = body.isObject() ? messageOf(body) : pageTitle(answer.body);
    error.members = furtherMembers(body);
    return error;
}

} // namespace farcopy::api
