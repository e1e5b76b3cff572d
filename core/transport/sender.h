// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/clock.h"
#include "core/base/randomsource.h"
#include "core/transport/httpmessage.h"
#include "core/transport/transportoptions.h"

#include <memory>

class QNetworkAccessManager;
class QUrl;

/// What sends over Qt's network. It belongs to a library of its own (farcopy_network) because the
/// window's program loads that network, some 15 libraries, only after its first paint.
namespace farcopy {

class CredentialSource;
class EndpointResolver;

/// Sends the requests of one Transport, and decides what that promises. Its calls end with it.
class Sender
{
public:
    Sender() = default;
    virtual ~Sender() = default;
    Q_DISABLE_COPY_MOVE(Sender)

    /// As Transport::send().
    [[nodiscard]] virtual Call<HttpAnswer>* send(const ServiceRequest& request) = 0;
};

/// @param network  and the next three outlive it
[[nodiscard]] std::unique_ptr<Sender> makeSender(QNetworkAccessManager& network,
    CredentialSource& credentials, const EndpointResolver& endpoints, const Clock& clock,
    RandomSource random, const TransportOptions& options);

/// One request as it is, unsigned and sent once, and its complete answer whatever the status.
/// Errors: as Exchange.
[[nodiscard]] Call<HttpAnswer>* sendPlain(QNetworkAccessManager& network, const QByteArray& method,
    const QUrl& url, const HttpHeaders& headers, const ExchangeLimits& limits, QObject* parent);

} // namespace farcopy
