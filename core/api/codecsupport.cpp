// SPDX-License-Identifier: Apache-2.0
#include "core/api/codecsupport.h"

namespace farcopy::api {

Result<json::Document> readObject(const QByteArray& body)
{
    auto document = json::Document::read(body);
    if (!document)
        return badAnswer(QStringLiteral("The answer cannot be read as JSON"));
    if (!document->root().isObject())
        return badAnswer(QStringLiteral("The answer is no JSON object"));
    return std::move(*document);
}

Result<QString> pageToken(const json::Value& object, std::string_view member)
{
    const auto token = object[member];
    if (!token.isAbsent() && !token.isText())
        return badAnswer(QStringLiteral("The answer's \"%1\" is no text")
                             .arg(QLatin1String(member.data(), qsizetype(member.size()))));
    return token.text();
}

Result<ListPage> readListPage(const QByteArray& body, std::string_view list, std::string_view token)
{
    auto document = readObject(body);
    if (!document)
        return failure(document.error());
    const auto elements = document->root()[list];
    if (!elements.isArray())
        return badAnswer(QStringLiteral("The answer has no list \"%1\"")
                             .arg(QLatin1String(list.data(), qsizetype(list.size()))));
    const auto nextToken = pageToken(document->root(), token);
    if (!nextToken)
        return failure(nextToken.error());
    return ListPage{std::move(*document), elements.elements(), *nextToken};
}

} // namespace farcopy::api
