// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/credentials/profileplace.h"
#include "core/transport/httpmessage.h"

#include <memory>

class QNetworkAccessManager;
class QUrl;

namespace farcopy {

/// Asks the services that give a machine or a container its credentials: near, quick or not there
/// at all, and never by a proxy.
class MetadataLine
{
public:
    /// @param place  what asks for them, for messages
    explicit MetadataLine(ProfilePlace place);
    ~MetadataLine();

    /// The body of an answer with status 200.
    /// @param method  "GET" or "PUT"
    /// Errors: Expired, "MetadataFailed"; Cancelled.
    [[nodiscard]] Call<QByteArray>* ask(
        const QByteArray& method, const QUrl& url, const HttpHeaders& headers, QObject* parent);

    /// The error for something that went wrong there; `how` is the end of a sentence.
    [[nodiscard]] tl::unexpected<Error> failed(const QString& how) const;

private:
    ProfilePlace m_place;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace farcopy
