// SPDX-License-Identifier: Apache-2.0
#include "app/cli/backupjson.h"

#include <QJsonDocument>

namespace farcopy::cli {

namespace {

void put(QJsonObject& object, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

} // namespace

QJsonObject toJson(const Error& error)
{
    QJsonObject object;
    put(object, QStringLiteral("Code"), error.code);
    put(object, QStringLiteral("Message"), error.message);
    put(object, QStringLiteral("Region"), error.region);
    put(object, QStringLiteral("Operation"), error.operation);
    put(object, QStringLiteral("RequestId"), error.requestId);
    if (error.httpStatus > 0)
        object.insert(QStringLiteral("HTTPStatus"), error.httpStatus);
    for (auto at = error.members.begin(); at != error.members.end(); ++at) {
        if (!object.contains(at.key()))
            put(object, at.key(), at.value());
    }
    return {{QStringLiteral("Error"), object}};
}

QByteArray indented(const QJsonObject& object)
{
    return terminalSafe(QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed());
}

} // namespace farcopy::cli
