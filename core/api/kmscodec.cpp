// SPDX-License-Identifier: Apache-2.0
#include "core/api/kmscodec.h"

#include "core/api/codecsupport.h"

namespace farcopy::api {

namespace {

/// A list's page, each element read by `read`; elements without a value are left out.
template <typename Item, typename Read>
Result<MarkerPage<Item>> readPage(const QByteArray& body, std::string_view member, Read read)
{
    const auto list = readListPage(body, member, "NextMarker");
    if (!list)
        return failure(list.error());

    MarkerPage<Item> page;
    if (list->document.root()["Truncated"].flag().value_or(false)) {
        if (list->nextToken.isEmpty())
            return badAnswer(QStringLiteral("The answer is cut short but has no marker to go on"));
        page.nextMarker = list->nextToken;
    }
    for (const auto& element : list->elements) {
        if (std::optional<Item> item = read(element))
            page.items.append(std::move(*item));
    }
    return page;
}

} // namespace

Result<MarkerPage<KmsAlias>> readAliasPage(const QByteArray& body)
{
    return readPage<KmsAlias>(body, "Aliases", [](const json::Value& value) {
        KmsAlias alias;
        alias.name = value["AliasName"].text();
        alias.arn = Arn(value["AliasArn"].text());
        alias.targetKeyId = value["TargetKeyId"].text();
        return alias.name.isEmpty() ? std::nullopt : std::optional(alias);
    });
}

Result<MarkerPage<QString>> readKeyPage(const QByteArray& body)
{
    return readPage<QString>(body, "Keys", [](const json::Value& value) {
        const auto id = value["KeyId"].text();
        return id.isEmpty() ? std::nullopt : std::optional(id);
    });
}

Result<KmsKey> readKeyMetadata(const QByteArray& body)
{
    const auto document = readObject(body);
    if (!document)
        return failure(document.error());
    const auto metadata = document->root()["KeyMetadata"];
    KmsKey key;
    key.id = metadata["KeyId"].text();
    if (key.id.isEmpty())
        return badAnswer(QStringLiteral("The answer describes no key"));
    key.arn = Arn(metadata["Arn"].text());
    key.state = metadata["KeyState"].text();
    key.spec = metadata["KeySpec"].text();
    if (key.spec.isEmpty()) // the member's name before 2021, which older servers still send
        key.spec = metadata["CustomerMasterKeySpec"].text();
    key.usage = metadata["KeyUsage"].text();
    key.manager = metadata["KeyManager"].text();
    key.description = metadata["Description"].text();
    key.isEnabled = metadata["Enabled"].flag().value_or(key.state == QLatin1String("Enabled"));
    return key;
}

} // namespace farcopy::api
