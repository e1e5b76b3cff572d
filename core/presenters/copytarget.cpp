// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copytarget.h"

#include <algorithm>

namespace farcopy {

void CopyTarget::predict(const QList<Backup>& sources, const QString& keyId)
{
    predictions.clear();
    predictions.reserve(sources.size());
    for (const Backup& source : sources)
        predictions.append(predictCopy(source, destination, keyId, known.byData.like(source)));
}

QList<Check> mergedChecks(const QList<CopyTarget>& targets)
{
    if (targets.size() == 1)
        return targets.first().checks;
    QList<Check> merged;
    for (const CopyTarget& target : targets) {
        for (Check check : target.checks) {
            if (isOfDestination(check.id))
                check.destination = target.destination;
            if (!merged.contains(check))
                merged.append(check);
        }
    }
    sortBySeverity(merged);
    return merged;
}

} // namespace farcopy
