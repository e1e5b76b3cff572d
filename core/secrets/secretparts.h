// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace farcopy::secretparts {

/// A secret of more parts is none.
inline constexpr int maxParts = 1000;

/// What the entry of a name says of the parts that the secret is in.
struct Contents {
    char series = 'a'; ///< 'a' or 'b'
    int count = 0;
    qsizetype size = 0; ///< bytes of all together
    QByteArray digest;  ///< SHA-256 of all together, in hexadecimal digits

    [[nodiscard]] static Contents of(const Secret& whole, char series, qsizetype count);
    [[nodiscard]] Secret toSecret() const;
    /// Whether these bytes are what the parts were made of.
    [[nodiscard]] bool fit(const QByteArray& bytes) const;
};

/// Whether an entry tells of parts, rather than being the secret itself.
[[nodiscard]] bool isContents(const Secret& entry);
/// Nothing: it tells of none, or makes no sense.
/// @param maxBytes  of a part
[[nodiscard]] std::optional<Contents> readContents(const Secret& entry, qsizetype maxBytes);

/// The parts in order, none longer than that. Back ends take text, so no letter is cut in two.
[[nodiscard]] QList<Secret> cut(const Secret& whole, qsizetype maxBytes);

/// The entry of a part. @param number  from 1
[[nodiscard]] QString entryOf(const QString& name, char series, int number);

} // namespace farcopy::secretparts
