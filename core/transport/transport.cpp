// SPDX-License-Identifier: Apache-2.0
#include "core/transport/transport.h"

#include "core/transport/sendcall.h"

namespace farcopy {

struct Transport::Private {
    TransportShared shared;
};

Transport::Transport(QNetworkAccessManager& network, CredentialSource& credentials,
    const EndpointResolver& endpoints, const Clock& clock, RandomSource random, QObject* parent,
    const TransportOptions& options)
    : QObject(parent)
    , d(new Private{{network, credentials, endpoints, clock, std::move(random), options}})
{
}

Transport::~Transport()
{
    d->shared.hostSlots.close();
    // before what they share goes
    qDeleteAll(findChildren<SendCall*>(QString(), Qt::FindDirectChildrenOnly));
}

Call<HttpAnswer>* Transport::send(const ServiceRequest& request)
{
    auto* call = new SendCall(d->shared, request, this);
    call->start();
    return call;
}

} // namespace farcopy
