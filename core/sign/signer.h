// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sign/canonicalrequest.h"
#include "core/sign/signature.h"

#include <QHash>

namespace farcopy::sign {

/// Whose signature it is.
struct Identity {
    QByteArray accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken; ///< empty: long-term keys
};

/// Keeps the signing keys of the current day, so that a further signature costs one HMAC and not
/// five. A key is used only with the very secret it was derived from.
class KeyCache
{
public:
    [[nodiscard]] Secret key(const Identity& identity, const Scope& scope);

    [[nodiscard]] int size() const { return static_cast<int>(m_keys.size()); }

private:
    struct Entry {
        Secret secretAccessKey;
        Secret signingKey;
    };
    QByteArray m_day;
    QHash<QByteArray, Entry> m_keys; ///< by access key id and scope
};

/// All stages in one: the headers to send besides those of `request`, which are X-Amz-Date,
/// X-Amz-Security-Token if there is one, and Authorization.
[[nodiscard]] Headers signatureHeaders(const Request& request, const Identity& identity,
    const QDateTime& time, const QByteArray& region, const QByteArray& service, KeyCache& keys,
    PathRule rule = PathRule::Normalized);

} // namespace farcopy::sign
