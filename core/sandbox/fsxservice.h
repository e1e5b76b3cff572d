// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/principals.h"
#include "core/sandbox/world.h"

namespace farcopy::sandbox {

/// Amazon FSx as far as backups go: DescribeBackups, CopyBackup, CreateBackup, DeleteBackup,
/// TagResource, UntagResource, ListTagsForResource, DescribeFileSystems,
/// DescribeVolumes.
class FsxService
{
public:
    /// @param pageSize  backups on a page at most, 1…50; some pages are shorter, some empty
    FsxService(World& world, int pageSize);

    [[nodiscard]] static bool hasOperation(const QString& operation);
    [[nodiscard]] Outcome handle(const QString& operation, RegionState& region,
        const Caller& caller, const QJsonObject& request);

private:
    [[nodiscard]] Outcome createBackup(RegionState& region, const QJsonObject& request);
    [[nodiscard]] Outcome deleteBackup(RegionState& region, const QJsonObject& request);

    World& m_world;
    int m_pageSize;
};

} // namespace farcopy::sandbox
