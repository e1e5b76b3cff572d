// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/httpmessage.h"

#include <QJsonObject>

/// The AWS JSON 1.1 protocol, as FSx and KMS speak it.
namespace farcopy::api {

/// @param service    names endpoint and signature: "fsx"
/// @param interface  stands before the operation in X-Amz-Target: "TrentService"
[[nodiscard]] ServiceRequest jsonRequest(const QString& service, const QString& interface,
    const QString& operation, const RegionId& region, const QJsonObject& body);

/// Reads what an answer that is no success says: the code from `__type` or `code` of the body or
/// from the header x-amzn-ErrorType, `message` or `Message`, and further scalar members. Whatever
/// cannot be read stays empty; the kind is left to the transport.
[[nodiscard]] Error readJsonError(const HttpAnswer& answer);

} // namespace farcopy::api
