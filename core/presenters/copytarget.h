// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copiesbydata.h"
#include "core/domain/copyplan.h"
#include "core/domain/copyprediction.h"
#include "core/domain/tagtemplate.h"

#include <optional>
#include <utility>

namespace farcopy {

/// The copies that a destination holds.
struct KnownCopies {
    KnownCopies() = default;
    explicit KnownCopies(QList<Backup> copies)
        : sources(copiedAmong(copies))
        , byData(std::move(copies))
    {
    }

    QSet<BackupId> sources; ///< of these copies
    CopiesByData byData;
};

/// One Region that backups are to be copied to, with what was chosen for it and what is known of
/// it.
class CopyTarget
{
public:
    explicit CopyTarget(RegionId region = {})
        : destination(std::move(region))
    {
    }

    RegionId destination;                   ///< empty: not chosen yet
    KeyRef key = {};                        ///< empty: aws/fsx
    QList<Check> checks = {};               ///< of this destination, as checkPlan() gives them
    QList<CopyPrediction> predictions = {}; ///< one for each source
    /// What is wrong with the new tags here; nothing: they or the sources have changed since.
    std::optional<QList<TagTemplateFlaw>> tagFlaws = {};
    KnownCopies known = {};

    /// Predicts each copy anew.
    /// @param keyId  UUID of the key; empty: not known
    void predict(const QList<Backup>& sources, const QString& keyId);
};

/// The checks of all targets as one list, the most serious first: what is the same for all stands
/// once, the rest names its destination where there are several.
[[nodiscard]] QList<Check> mergedChecks(const QList<CopyTarget>& targets);

} // namespace farcopy
