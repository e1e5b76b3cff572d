// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace farcopy {

/// Bytes that must not be seen: they have no operator<<, no conversion and no place in a QVariant,
/// and are overwritten when the last copy goes. Only the signer and the secret stores read them.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over and wipes what it was given, if nobody else shares it.
    explicit Secret(QByteArray&& bytes);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->isEmpty(); }

    /// The plain bytes. Copy them nowhere that outlives the statement.
    [[nodiscard]] const QByteArray& reveal() const;

private:
    std::shared_ptr<const QByteArray> m_bytes;
};

/// Overwrites them in a way that the compiler keeps, unless somebody else shares them, and empties
/// them.
void wipe(QByteArray& bytes);
void wipe(QString& text);

} // namespace farcopy
