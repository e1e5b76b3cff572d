// SPDX-License-Identifier: Apache-2.0
#include "app/cli/regionfailures.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace farcopy::cli {

bool tellFailures(
    Console& console, const RegionFailures& failures, const Regions& known, bool hasAnswer)
{
    const auto isOptIn = [&known](const RegionId& id) {
        return std::any_of(known.begin(), known.end(),
            [&id](const Region& region) { return region.id == id && region.isOptIn; });
    };
    bool hasFailed = false;
    QStringList notEnabled;
    for (auto at = failures.begin(); at != failures.end(); ++at) {
        if (hasAnswer && isOptIn(at.key()) && saysNotEnabled(at.value())) {
            notEnabled << at.key().text();
            continue;
        }
        console.fail(at.value(), at.key().text());
        hasFailed = true;
    }
    if (!notEnabled.isEmpty())
        console.note(QCoreApplication::translate(
            "farcopy::cli", "not enabled for this account, so not listed: %1")
                         .arg(notEnabled.join(QLatin1String(", "))));
    return hasFailed;
}

bool saysNotEnabled(const Error& error)
{
    return error.code == QLatin1String("OptInRequired")
        || error.code == QLatin1String("UnrecognizedClientException")
        || error.code == QLatin1String("InvalidClientTokenId");
}

} // namespace farcopy::cli
