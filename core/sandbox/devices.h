// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/principals.h"

#include <QHash>

namespace farcopy::sandbox {

/// The MFA device of each user, and the identity provider: what stands outside of AWS and vouches
/// for people. A code is good once; a token until it expires.
class Devices
{
public:
    explicit Devices(quint32 seed);

    /// "arn:aws:iam::123456789012:mfa/administrator"; only users have one.
    [[nodiscard]] static QString serialOf(const Caller& caller);

    /// What the display of the device shows: six digits. The same until they were used.
    [[nodiscard]] QString code(const QString& serial);
    /// Whether it is that; it is used up then.
    [[nodiscard]] bool takeCode(const QString& serial, const QString& code);

    /// A web identity that is good until then.
    [[nodiscard]] QString issueToken(qint64 expiresMs);
    /// When it expires; 0: this provider did not issue it.
    [[nodiscard]] qint64 expiryOf(const QString& token) const;

private:
    [[nodiscard]] QString digits();

    std::mt19937 m_random;
    QHash<QString, QString> m_codes; ///< by serial number
    QHash<QString, qint64> m_tokens; ///< with their expiries
};

} // namespace farcopy::sandbox
