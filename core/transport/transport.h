// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/clock.h"
#include "core/base/randomsource.h"
#include "core/transport/credentialsource.h"
#include "core/transport/httpmessage.h"
#include "core/transport/transportoptions.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace farcopy {

class EndpointResolver;
class Sender;

/// Sends requests, signed unless they say otherwise, each attempt exactly once on the wire, and
/// decides alone about time limits, retries and clock skew. One for each account.
class Transport : public QObject
{
    Q_OBJECT

public:
    /// @param network  carries proxy and certificates; no other code sends through it
    Transport(QNetworkAccessManager& network, CredentialSource& credentials,
        const EndpointResolver& endpoints, const Clock& clock, RandomSource random,
        QObject* parent = nullptr, const TransportOptions& options = {});
    ~Transport() override;

    /// Sends a request (a POST to "/", if it names nothing else) and gives the first 2xx answer, as
    /// it is.
    /// Retried in the SDKs' "standard" mode (3 attempts, full jitter, retry quota): 500, 502, 503,
    /// 504, throttling codes, broken connections; once more after a clock correction, and once more
    /// with other credentials, if there are any, after the session of the first ones is over.
    /// Errors: what `readError` made of the last answer, its kind set; Expired, Timeout, Network,
    /// Tls, BadAnswer (a redirect, an answer over the size limit), Cancelled. `fateUnknown` is set
    /// where a request left and no answer said what became of it: none came, or one of 500 and
    /// above. A refusal (Rejected) of a later attempt speaks for the earlier ones too.
    [[nodiscard]] Call<HttpAnswer>* send(const ServiceRequest& request);

private:
    std::unique_ptr<Sender> m_sender;
};

} // namespace farcopy
