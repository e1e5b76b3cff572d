// SPDX-License-Identifier: Apache-2.0
#include "core/transport/transport.h"

#include "core/transport/sender.h"

#include <utility>

namespace farcopy {

Transport::Transport(QNetworkAccessManager& network, CredentialSource& credentials,
    const EndpointResolver& endpoints, const Clock& clock, RandomSource random, QObject* parent,
    const TransportOptions& options)
    : QObject(parent)
    , m_sender(makeSender(network, credentials, endpoints, clock, std::move(random), options))
{
}

Transport::~Transport() = default;

Call<HttpAnswer>* Transport::send(const ServiceRequest& request)
{
    return m_sender->send(request);
}

} // namespace farcopy
