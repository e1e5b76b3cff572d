// SPDX-License-Identifier: Apache-2.0
#include "app/cli/regionfailures.h"

#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

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

/// Regions that failed for one reason, in their order.
using Group = QList<std::pair<RegionId, Error>>;

/// What was said, but for the Region that it was said of, as in the name of a host.
QString wordsOf(const RegionId& id, const Error& error)
{
    return QString(error.message).remove(id.text());
}

QList<Group> byReason(const RegionFailures& failures)
{
    QList<Group> groups;
    for (auto at = failures.begin(); at != failures.end(); ++at) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&at](const Group& group) {
            const auto& [id, error] = group.constFirst();
            return text::isSameReason(error, at.value())
                && wordsOf(id, error) == wordsOf(at.key(), at.value());
        });
        if (same != groups.end())
            same->append({at.key(), at.value()});
        else
            groups.append({{at.key(), at.value()}});
    }
    return groups;
}

/// The Regions of a group but the first, which is named with its failure.
QString others(const Group& group)
{
    QStringList ids;
    for (const auto& [id, error] : group.mid(1))
        ids << id.text();
    return ids.join(QLatin1String(", "));
}

/// Nobody got through: what to do is the same, whatever the Region.
bool isOfTheWay(const Error& error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
        || error.kind == ErrorKind::Tls;
}

void tellGroup(Console& console, const Group& group, const Regions& known)
{
    const auto& [first, error] = group.constFirst();
    console.fail(error, first.text());
    if (group.size() > 1)
        console.note(tr("The same in %1.").arg(others(group)));
    if (isOfTheWay(error))
        console.note(text::errorText(error).advice);
    for (const auto& [id, each] : group) {
        if (const QString cause = otherCause(id, each, known); !cause.isEmpty())
            console.note(cause);
    }
}

} // namespace

bool tellFailures(
    Console& console, const RegionFailures& failures, const Regions& known, bool hasAnswer)
{
    const auto isOptIn = [&known](const RegionId& id) {
        return std::any_of(known.begin(), known.end(),
            [&id](const Region& region) { return region.id == id && region.isOptIn; });
    };
    RegionFailures real;
    QStringList notEnabled;
    for (auto at = failures.begin(); at != failures.end(); ++at) {
        if (hasAnswer && isOptIn(at.key()) && saysNotEnabled(at.value()))
            notEnabled << at.key().text();
        else
            real.insert(at.key(), at.value());
    }
    if (console.reportsInJson()) {
        for (auto at = real.begin(); at != real.end(); ++at)
            console.fail(at.value(), at.key().text());
    } else {
        for (const Group& group : byReason(real))
            tellGroup(console, group, known);
    }
    if (!notEnabled.isEmpty())
        console.note(tr("not enabled for this account, so not listed: %1")
                         .arg(notEnabled.join(QLatin1String(", "))));
    return !real.isEmpty();
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
