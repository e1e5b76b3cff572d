// SPDX-License-Identifier: Apache-2.0
#include "core/transport/httpmessage.h"

namespace farcopy {

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString HttpAnswer::requestId() const
{
    for (const QByteArrayView name : {"x-amzn-RequestId", "x-amz-request-id"}) {
        const QByteArray id = header(name);
        if (!id.isEmpty())
            return QString::fromUtf8(id);
    }
    return {};
}

} // namespace farcopy
