// SPDX-License-Identifier: Apache-2.0
#include "core/domain/copyprediction.h"

#include <algorithm>

namespace farcopy {

namespace {

using Kind = CopyPrediction::Kind;
using Reason = CopyPrediction::Reason;

bool isOfSameData(const Backup& a, const Backup& b)
{
    if (a.volume && !a.volume->id.isEmpty())
        return b.volume && a.volume->id == b.volume->id;
    return !b.volume && a.fileSystem.id == b.fileSystem.id;
}

bool tellsItsData(const Backup& backup)
{
    return backup.volume ? !backup.volume->id.isEmpty() : !backup.fileSystem.id.isEmpty();
}

/// Whether it is a finished copy that holds data of the same file system or volume; a backup that
/// was taken in the destination itself is no base.
bool isEarlierCopy(const Backup& backup, const Backup& source, const RegionId& destination)
{
    return backup.region == destination && backup.isCopy()
        && backup.lifecycle == Lifecycle::Available
        && (source.ownerId.isEmpty() || backup.ownerId.isEmpty()
            || backup.ownerId == source.ownerId)
        && isOfSameData(source, backup);
}

/// `arn:aws:kms:eu-west-1:111122223333:key/1234abcd-…` → `1234abcd-…`; an id stays as it is.
QString idInKeyArn(const QString& key)
{
    return key.mid(key.lastIndexOf(QLatin1Char('/')) + 1);
}

} // namespace

CopyPrediction predictCopy(const Backup& source, const RegionId& destination, const QString& keyId,
    const QList<Backup>& known)
{
    if (!tellsItsData(source))
        return {Kind::Unknown, Reason::SourceNotKnown};
    if (source.region == destination)
        return {Kind::Unknown, Reason::InRegion};
    bool isFirst = true;
    const Backup* newest = nullptr; // of those under the same key
    for (const Backup& backup : known) {
        if (!isEarlierCopy(backup, source, destination))
            continue;
        isFirst = false;
        const bool isNewer = newest == nullptr || newest->creationTime < backup.creationTime;
        if (!keyId.isEmpty() && isNewer && idInKeyArn(backup.kmsKeyId) == keyId)
            newest = &backup;
    }
    if (isFirst)
        return {Kind::Full, Reason::FirstCopy};
    if (keyId.isEmpty())
        return {Kind::Unknown, Reason::KeyNotKnown};
    if (newest == nullptr)
        return {Kind::Full, Reason::OtherKey};
    return {Kind::Incremental, Reason::EarlierCopy, newest->id};
}

QString keyIdOf(const KeyRef& key, const QList<KmsAlias>& aliases)
{
    const QString text = key.isEmpty() ? QString(defaultKeyAlias) : key.text();
    const auto aliasStart
        = text.startsWith(QLatin1String("alias/")) ? 0 : text.indexOf(QLatin1String(":alias/")) + 1;
    if (aliasStart == 0 && !text.startsWith(QLatin1String("alias/")))
        return idInKeyArn(text);
    const QString name = text.mid(aliasStart);
    const auto alias = std::find_if(aliases.begin(), aliases.end(),
        [&name](const KmsAlias& candidate) { return candidate.name == name; });
    return alias == aliases.end() ? QString() : alias->targetKeyId;
}

} // namespace farcopy
