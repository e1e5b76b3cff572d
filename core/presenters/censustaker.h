// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace farcopy {

class Workspace;

/// Finds out which file systems and volumes still exist: fsx:DescribeFileSystems, and where there
/// are backups of volumes fsx:DescribeVolumes, once after each listing of a Region that holds
/// backups. Where it is refused nothing is known, and that Region is not asked again.
class CensusTaker final : public QObject
{
    Q_OBJECT

public:
    /// @param workspace  outlives this
    explicit CensusTaker(Workspace& workspace, QObject* parent = nullptr);

private:
    void follow(const RegionId& region);
    void takeFileSystems(
        const RegionId& region, const QDateTime& asOf, const Result<QStringList>& ids);
    [[nodiscard]] bool hasVolumes(const RegionId& region) const;

    Workspace& m_workspace;
    QHash<RegionId, QDateTime> m_askedAsOf; ///< the listing after which a Region was asked
    QSet<RegionId> m_refused;
};

} // namespace farcopy
