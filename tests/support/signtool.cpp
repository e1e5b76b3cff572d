// SPDX-License-Identifier: Apache-2.0

// Lets another program compare itself with our signer and our endpoints: reads one JSON object a
// line from standard input, and writes one for each.
//   {"Method", "Path", "Query", "Headers": [[name, value]], "Body" (base64), "Time" (ISO, UTC),
//    "Region", "Service", "AccessKeyId", "Secret", "Token", "Verbatim": true for S3's path rule}
//     -> {"CanonicalRequest", "StringToSign", "Signature", "Authorization"}
//   {"Service", "Region", "Fips": bool, "DualStack": bool, "Url": override or ""}
//     -> {"Url", "SigningRegion"} or {"Error": code}

#include "core/endpoints/endpointresolver.h"
#include "core/sign/signer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

using namespace farcopy;

namespace {

QByteArray bytes(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().toUtf8();
}

QJsonObject signedAnswer(const QJsonObject& asked, sign::KeyCache& keys)
{
    sign::Request request{bytes(asked, "Method"), bytes(asked, "Path"), bytes(asked, "Query"), {},
        QByteArray::fromBase64(bytes(asked, "Body"))};
    const QJsonArray headers = asked.value(QLatin1String("Headers")).toArray();
    for (const QJsonValue& header : headers)
        request.headers.append({header[0].toString().toUtf8(), header[1].toString().toUtf8()});
    const sign::Identity identity{
        bytes(asked, "AccessKeyId"), Secret(bytes(asked, "Secret")), Secret(bytes(asked, "Token"))};
    const QDateTime time
        = QDateTime::fromString(asked.value(QLatin1String("Time")).toString(), Qt::ISODate);
    const auto rule = asked.value(QLatin1String("Verbatim")).toBool() ? sign::PathRule::Verbatim
                                                                      : sign::PathRule::Normalized;

    const QByteArray region = bytes(asked, "Region");
    const QByteArray service = bytes(asked, "Service");
    sign::Headers added
        = sign::signatureHeaders(request, identity, time, region, service, keys, rule);
    const QByteArray authorization = added.takeLast().second;
    request.headers += added;
    const QByteArray canonical = sign::canonicalRequest(request, rule);
    return {
        {QStringLiteral("CanonicalRequest"), QString::fromUtf8(canonical)},
        {QStringLiteral("StringToSign"),
            QString::fromUtf8(sign::stringToSign(canonical, sign::timestamp(time),
                sign::scopeAt(sign::timestamp(time), region, service)))},
        {QStringLiteral("Signature"), QString::fromUtf8(authorization.right(64))},
        {QStringLiteral("Authorization"), QString::fromUtf8(authorization)},
    };
}

QJsonObject resolvedAnswer(const QJsonObject& asked, const PartitionTable& partitions)
{
    const EndpointResolver resolver(partitions,
        {.useFips = asked.value(QLatin1String("Fips")).toBool(),
            .useDualStack = asked.value(QLatin1String("DualStack")).toBool(),
            .endpointUrl = asked.value(QLatin1String("Url")).toString()});
    const auto endpoint = resolver.resolve(asked.value(QLatin1String("Service")).toString(),
        RegionId(asked.value(QLatin1String("Region")).toString()));
    if (!endpoint)
        return {{QStringLiteral("Error"), endpoint.error().code}};
    return {{QStringLiteral("Url"), endpoint->url.toString(QUrl::FullyEncoded)},
        {QStringLiteral("SigningRegion"), endpoint->signingRegion.text()}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const PartitionTable partitions = PartitionTable::builtIn();
    sign::KeyCache keys;
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject asked = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const QJsonObject answer = asked.contains(QLatin1String("Method"))
            ? signedAnswer(asked, keys)

            : resolvedAnswer(asked, partitions);
        std::cout << QJsonDocument(answer).toJson(QJsonDocument::Compact).constData() << '\n';
    }
}
