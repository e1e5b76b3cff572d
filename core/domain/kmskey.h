// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QList>

namespace farcopy {

/// The alias of the key that FSx uses when a request names none.
inline constexpr QLatin1String defaultKeyAlias{"alias/aws/fsx"};

struct KmsAlias {
    QString name; ///< "alias/backups-dr"
    Arn arn;
    QString targetKeyId; ///< empty for a predefined alias whose key was not made yet

    bool operator==(const KmsAlias&) const = default;
};

struct KmsKey {
    QString id; ///< the UUID
    Arn arn;
    QString state;   ///< "Enabled", "Disabled", "PendingDeletion", …
    QString spec;    ///< "SYMMETRIC_DEFAULT"
    QString usage;   ///< "ENCRYPT_DECRYPT"
    QString manager; ///< "AWS" or "CUSTOMER"
    QString description;
    bool isEnabled = false;

    bool operator==(const KmsKey&) const = default;

    /// FSx takes symmetric encryption keys that are enabled.
    [[nodiscard]] bool canEncryptBackups() const
    {
        return isEnabled && usage == QLatin1String("ENCRYPT_DECRYPT")
            && spec == QLatin1String("SYMMETRIC_DEFAULT");
    }
};

} // namespace farcopy
