// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/clock.h"
#include "core/base/randomsource.h"
#include "core/endpoints/endpointresolver.h"
#include "core/sign/signer.h"
#include "core/transport/clockoffset.h"
#include "core/transport/credentialsource.h"
#include "core/transport/exchange.h"
#include "core/transport/hostslots.h"
#include "core/transport/httpmessage.h"
#include "core/transport/transportoptions.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace farcopy {

/// What all calls of one Transport share.
struct TransportShared {
    /// Which network has this slot of a host. Further ones are made when they are first needed.
    [[nodiscard]] QNetworkAccessManager& networkOf(int slot);

    QNetworkAccessManager& network;
    CredentialSource& credentials;
    const EndpointResolver& endpoints;
    const Clock& clock;
    RandomSource random;
    TransportOptions options;
    HostSlots hostSlots{options.connectionsPerHost * (options.makeNetwork ? options.networks : 1)};
    std::vector<std::unique_ptr<QNetworkAccessManager>> furtherNetworks = {};
    sign::KeyCache keys = {};
    QHash<QString, ClockOffset> clockOffsets = {}; ///< by host: it is the host's clock that errs
    QHash<QString, RetryQuota> quotas
        = {}; ///< by service and Region: one in trouble costs no other
};

/// One request from slot to answer, over all its attempts.
class SendCall final : public Call<HttpAnswer>
{
    Q_OBJECT

public:
    SendCall(TransportShared& shared, ServiceRequest request, QObject* parent);
    ~SendCall() override;

    void start();

    [[nodiscard]] Error cancellation() const override;

protected:
    void release() override;

private:
    void waitForSlot();
    [[nodiscard]] bool takeSlot(int slot);
    void giveSlotBack();
    void askForCredentials();
    void takeCredentials(const Result<Credentials>& credentials);
    void findWay();
    void sendSigned(const Credentials& credentials);
    void send(const QNetworkRequest& request);
    [[nodiscard]] bool asksForOthers(const Error& refusal);
    void takeOutcome(const Result<HttpAnswer>& outcome);
    void takeRefusal(const HttpAnswer& answer);
    void succeed(const HttpAnswer& answer);
    void tryAgainOrFail(const Error& error, std::optional<std::chrono::seconds> retryAfter = {});
    [[nodiscard]] Error read(const HttpAnswer& answer) const;
    void noteFate(const Error& error, bool wasAnswered);
    [[nodiscard]] Error labelled(Error error) const;
    [[nodiscard]] RetryQuota& quota() const;
    [[nodiscard]] ClockOffset& clockOffset() const;

    TransportShared& m_shared;
    ServiceRequest m_request;
    Endpoint m_endpoint;
    QString m_host;
    QPointer<Exchange> m_exchange;
    Credentials m_usedCredentials;        ///< for the latest attempt
    std::optional<Error> m_expiredAnswer; ///< after which others were asked for: once is enough
    QTimer m_untilRetry;
    QTimer m_wayLimit; ///< for what the system says of proxies
    int m_attempts = 0;
    int m_quotaTaken = 0;
    std::optional<int> m_slot; ///< of its host's
    bool m_hasCorrectedClock = false;
    bool m_fateUnknown = false;
};

} // namespace farcopy
