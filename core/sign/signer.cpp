// SPDX-License-Identifier: Apache-2.0
#include "core/sign/signer.h"

namespace farcopy::sign {

Secret KeyCache::key(const Identity& identity, const Scope& scope)
{
    if (scope.day != m_day) {
        m_keys.clear();
        m_day = scope.day;
    }
    Entry& entry = m_keys[identity.accessKeyId + '\n' + scope.text()];
    if (entry.signingKey.isEmpty()
        || entry.secretAccessKey.reveal() != identity.secretAccessKey.reveal())
        entry = {identity.secretAccessKey, signingKey(identity.secretAccessKey, scope)};
    return entry.signingKey;
}

Headers signatureHeaders(const Request& request, const Identity& identity, const QDateTime& time,
    const QByteArray& region, const QByteArray& service, KeyCache& keys, PathRule rule)
{
    const QByteArray stamp = timestamp(time);
    Headers added{{"X-Amz-Date", stamp}};
    added.reserve(3);
    if (!identity.sessionToken.isEmpty())
        added.append({"X-Amz-Security-Token", identity.sessionToken.reveal()});

    const CanonicalHeaders headers = canonicalHeaders(request.headers + added);
    const Scope scope = scopeAt(stamp, region, service);
    const QByteArray toSign = stringToSign(canonicalRequest(request, headers, rule), stamp, scope);

    added.append({"Authorization",
        authorization(identity.accessKeyId, scope, headers.names,
            signature(keys.key(identity, scope), toSign))});
    return added;
}

} // namespace farcopy::sign
