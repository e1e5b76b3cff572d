// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/watchedsource.h"

#include <utility>

namespace farcopy {

WatchedSource::WatchedSource(std::unique_ptr<CredentialSource> inner)
    : m_inner(std::move(inner))
{
}

WatchedSource::~WatchedSource() = default;

Call<Credentials>* WatchedSource::credentials()
{
    auto* call = m_inner->credentials();
    call->then(&m_context, [this](const Result<Credentials>& given) {
        if (!given || std::exchange(m_expiry, given->expiry) == given->expiry)
            return;
        if (m_listener)
            m_listener();
    });
    return call;
}

} // namespace farcopy
