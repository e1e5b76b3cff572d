// SPDX-License-Identifier: Apache-2.0
#include "core/copy/lanemap.h"

namespace farcopy {

namespace {

bool isResolved(const LaneKey& lane)
{
    return !lane.key.contains(QLatin1String("alias/"));
}

/// A lane of its own, unless its Region counts these with all others.
bool isOfVolume(const CopySource& source)
{
    return source.fileSystemType == FileSystemType::Ontap && !source.volumeId.isEmpty();
}

} // namespace

LaneKey LaneMap::laneOf(const CopyRequest& request, const CopySource& source) const
{
    if (!isOfVolume(source)) // asked for each of thousands, and the key makes no difference
        return {.destination = request.destination};
    const QString id = keyIdOf(request.destination, request.kmsKey);
    const QString alias
        = request.kmsKey.isEmpty() ? QString(defaultKeyAlias) : request.kmsKey.text();
    return laneOf(request.destination, source, id.isEmpty() ? alias : id);
}

LaneKey LaneMap::laneOf(const Backup& copy) const
{
    return laneOf(copy.region, copySourceOf(copy), farcopy::keyIdOf(KeyRef(copy.kmsKeyId), {}));
}

LaneKey LaneMap::laneOf(
    const RegionId& destination, const CopySource& source, const QString& key) const
{
    if (!isOfVolume(source) || m_shared.contains(destination))
        return {.destination = destination};
    return {.destination = destination, .volume = source.volumeId, .key = key};
}

bool LaneMap::mayCountIn(const LaneKey& lane, const Backup& copy) const
{
    const LaneKey own = laneOf(copy);
    return own == lane
        || (!isResolved(lane) && own.destination == lane.destination && own.volume == lane.volume);
}

QString LaneMap::keyIdOf(const RegionId& destination, const KeyRef& asked) const
{
    const auto learnt = m_keyIds.constFind({destination, asked});
    return learnt != m_keyIds.cend() ? *learnt : farcopy::keyIdOf(asked, {});
}

void LaneMap::learnKey(const RegionId& destination, const KeyRef& asked, const QString& keyArn)
{
    if (!keyArn.isEmpty())
        m_keyIds.insert({destination, asked}, farcopy::keyIdOf(KeyRef(keyArn), {}));
}

} // namespace farcopy
