// SPDX-License-Identifier: Apache-2.0
#include "core/transport/sender.h"

#include "core/base/version.h"
#include "core/transport/exchange.h"
#include "core/transport/sendcall.h"

#include <QNetworkRequest>

#include <utility>

namespace farcopy {

namespace {

class CallSender final : public Sender
{
public:
    explicit CallSender(TransportShared shared)
        : m_shared(std::move(shared))
    {
    }
    ~CallSender() override { m_shared.hostSlots.close(); }
    Q_DISABLE_COPY_MOVE(CallSender)

    Call<HttpAnswer>* send(const ServiceRequest& request) override
    {
        auto* call = new SendCall(m_shared, request, &m_calls);
        call->start();
        return call;
    }

private:
    TransportShared m_shared;
    QObject m_calls; ///< their parent: they go before what they share
};

} // namespace

std::unique_ptr<Sender> makeSender(QNetworkAccessManager& network, CredentialSource& credentials,
    const EndpointResolver& endpoints, const Clock& clock, RandomSource random,
    const TransportOptions& options)
{
    return std::make_unique<CallSender>(
        TransportShared{network, credentials, endpoints, clock, std::move(random), options});
}

Call<HttpAnswer>* sendPlain(QNetworkAccessManager& network, const QByteArray& method,
    const QUrl& url, const HttpHeaders& headers, const ExchangeLimits& limits, QObject* parent)
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", QByteArray("farcopy/") + version());
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    return new Exchange(network, method, request, {}, limits, parent);
}

} // namespace farcopy
