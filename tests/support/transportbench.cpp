// SPDX-License-Identifier: Apache-2.0
#include "tests/support/transportbench.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace farcopy::test {

namespace {

/// As much of an error body as these tests need; the real reader is in core/api.
Error readCode(const HttpAnswer& answer)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    return {.code = body.value(QLatin1String("__type")).toString(),
        .message = body.value(QLatin1String("message")).toString()};
}

} // namespace

TransportBench::TransportBench(const QString& endpointUrl, const TransportOptions& options)
    : endpoints(partitions, EndpointOptions{.endpointUrl = endpointUrl})
    , transport(
          network, credentials, endpoints, clock, [] { return 0.0; }, nullptr, options)
{
}

ServiceRequest TransportBench::request(const QByteArray& body)
{
    return {.service = QStringLiteral("fsx"),
        .operation = QStringLiteral("CopyBackup"),
        .region = RegionId(QStringLiteral("eu-west-1")),
        .headers = {{"Content-Type", "application/x-amz-json-1.1"},
            {"X-Amz-Target", "AWSSimbaAPIService_v20180301.CopyBackup"}},
        .body = body,
        .readError = readCode};
}

} // namespace farcopy::test
