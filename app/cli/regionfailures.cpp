// SPDX-License-Identifier: Apache-2.0
#include "app/cli/regionfailures.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace farcopy::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

/// What else may be behind a key that a Region says it does not know; empty: nothing.
QString otherCause(const RegionId& id, const Error& error, const Regions& known)
{
    if (!saysNotEnabled(error) && error.kind != ErrorKind::Network
        && error.code != QLatin1String("InvalidSignatureException"))
        return {};
    const auto at = std::find_if(
        known.begin(), known.end(), [&id](const Region& region) { return region.id == id; });
    if (at == known.end())
        return tr("%1 is not among the Regions with FSx that this version knows for this account: "
                  "is it written rightly?")
            .arg(id.text());
    if (at->isOptIn && saysNotEnabled(error))
        return tr("%1 is a Region that each account has to enable first. If the key works in other "
                  "Regions, that is what is missing.")
            .arg(id.text());
    return {};
}

} // namespace

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
        if (const QString cause = otherCause(at.key(), at.value(), known); !cause.isEmpty())
            console.note(cause);
        hasFailed = true;
    }
    if (!notEnabled.isEmpty())
        console.note(tr("not enabled for this account, so not listed: %1")
                         .arg(notEnabled.join(QLatin1String(", "))));
    return hasFailed;
}

Error regionIsOff(Error error, const RegionId& region, const RegionId& other)
{
    error.code = QStringLiteral("OptInRequired");
    error.message = tr("%1 does not know the access key, but %2 does. Enable %1 for this account "
                       "(AWS Regions, in the account's settings), or copy elsewhere.")
                        .arg(region.text(), other.text());
    return error;
}

} // namespace farcopy::cli
