// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/httpmessage.h"

#include <QList>

#include <utility>

class QXmlStreamReader;

/// The AWS query protocol, as STS speaks it: a form as request, XML as answer.
namespace farcopy::api {

using FormFields = QList<std::pair<QString, QString>>;

/// @param version  of the API: "2011-06-15"
[[nodiscard]] ServiceRequest queryRequest(const QString& service, const QString& version,
    const QString& operation, const RegionId& region, const FormFields& fields = {});

/// Reads `<ErrorResponse><Error><Code>…` or `<Response><Errors><Error>…`. Whatever cannot be read
/// stays empty; the kind is left to the transport.
[[nodiscard]] Error readQueryError(const HttpAnswer& answer);

/// A document's text: services write UTF-8. What else a document says it is written in is not
/// looked at, and would be read by converters that nobody needs here. Null: it is not UTF-8.
[[nodiscard]] QString textOfXml(const QByteArray& body);

/// Goes on to the next start or end of an element. False at the end, and for what is malformed or
/// brings a document type of its own: services send none, and it can hold entities that grow.
[[nodiscard]] bool readNextElement(QXmlStreamReader& xml);

} // namespace farcopy::api
