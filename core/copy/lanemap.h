// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/lanes.h"

#include <QHash>
#include <QSet>

namespace farcopy {

/// Which lane a copy counts in: that of its destination Region or, for a volume of ONTAP, one of
/// its own with its destination and key. Learns from what the service answers.
/// Source: FSx guides, "Copying backups" (lanes of volumes: ONTAP's alone; the API reference still
/// counts all copies to a Region together).
class LaneMap
{
public:
    [[nodiscard]] LaneKey laneOf(const CopyRequest& request, const CopySource& source) const;
    /// Of a copy that is listed.
    [[nodiscard]] LaneKey laneOf(const Backup& copy) const;
    /// The same, and whether some copy counts there of which it is not sure: as long as nobody
    /// knows what key an alias means, each copy of the same volume to the same Region may.
    [[nodiscard]] bool mayCountIn(const LaneKey& lane, const Backup& copy) const;

    /// The UUID of the key that a request names (empty: aws/fsx); empty: an alias not learnt yet.
    [[nodiscard]] QString keyIdOf(const RegionId& destination, const KeyRef& asked) const;
    /// A copy was asked for with this key and got that one.
    void learnKey(const RegionId& destination, const KeyRef& asked, const QString& keyArn);
    /// The service counts copies of volumes with all others of this Region.
    void share(const RegionId& destination) { m_shared.insert(destination); }

private:
    [[nodiscard]] LaneKey laneOf(
        const RegionId& destination, const CopySource& source, const QString& key) const;

    QHash<std::pair<RegionId, KeyRef>, QString> m_keyIds;
    QSet<RegionId> m_shared;
};

} // namespace farcopy
