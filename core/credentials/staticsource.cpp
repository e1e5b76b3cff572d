// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/staticsource.h"

namespace farcopy {

StaticSource::StaticSource(Credentials credentials)
    : m_credentials(std::move(credentials))
{
}

Call<Credentials>* StaticSource::credentials()
{
    auto* call = new PromisedCall<Credentials>(&m_calls);
    call->resolve(m_credentials);
    return call;
}

} // namespace farcopy
