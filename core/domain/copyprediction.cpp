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

/// Finished copies that hold data of the same file system or volume; backups that were taken in
/// the destination itself are no base.
QList<Backup> earlierCopies(
    const Backup& source, const RegionId& destination, const QList<Backup>& known)
{
    QList<Backup> copies;
    std::copy_if(known.begin(), known.end(), std::back_inserter(copies),
        [&source, &destination](const Backup& backup) {
            return backup.region == destination && backup.isCopy()
                && backup.lifecycle == Lifecycle::Available
                && (source.ownerId.isEmpty() || backup.ownerId.isEmpty()
                    || backup.ownerId == source.ownerId)
                && isOfSameData(source, backup);
        });
    return copies;
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
    auto earlier = earlierCopies(source, destination, known);
    if (earlier.isEmpty())
        return {Kind::Full, Reason::FirstCopy};
    if (keyId.isEmpty())
        return {Kind::Unknown, Reason::KeyNotKnown};
    earlier.removeIf([&keyId](const Backup& copy) { return idInKeyArn(copy.kmsKeyId) != keyId; });
    if (earlier.isEmpty())
        return {Kind::Full, Reason::OtherKey};
    const auto newest = std::max_element(earlier.begin(), earlier.end(),
        [](const Backup& a, const Backup& b) { return a.creationTime < b.creationTime; });
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
