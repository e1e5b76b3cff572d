// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"
#include "core/domain/kmskey.h"

namespace farcopy {

/// Whether a copy moves all of the data or only what changed since an earlier one.
struct CopyPrediction {
    enum class Kind { Full, Incremental, Unknown };
    enum class Reason {
        FirstCopy,      ///< Full: no earlier copy of this file system or volume is there
        OtherKey,       ///< Full: the earlier copies there have another key
        EarlierCopy,    ///< Incremental: from `base`
        KeyNotKnown,    ///< Unknown: earlier copies are there, but which key `key` means is open
        SourceNotKnown, ///< Unknown: the backup does not tell its file system
        InRegion        ///< Unknown: AWS does not say how copies inside a Region are made
    };

    Kind kind = Kind::Unknown;
    Reason reason = Reason::SourceNotKnown;
    BackupId base = {}; ///< the newest earlier copy that fits

    bool operator==(const CopyPrediction&) const = default;
    friend size_t qHash(const CopyPrediction& prediction, size_t seed = 0)
    {
        return qHashMulti(seed, int(prediction.kind), int(prediction.reason), prediction.base);
    }
};

/// Source: FSx user guides, "Copying backups": the first copy to a Region is full, later ones to
/// the same Region, account and key are incremental while an earlier copy is still there.
/// @param known      backups of the destination Region
/// @param keyId      UUID of the destination key; empty: not known, see keyIdOf()
[[nodiscard]] CopyPrediction predictCopy(const Backup& source, const RegionId& destination,
    const QString& keyId, const QList<Backup>& known);

/// The UUID that a key's id, ARN or alias stands for; empty: `aliases` does not tell.
/// @param key      empty: aws/fsx
/// @param aliases  of the key's Region
[[nodiscard]] QString keyIdOf(const KeyRef& key, const QList<KmsAlias>& aliases);

} // namespace farcopy
