// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/region.h"

#include <QHash>
#include <QRegularExpression>

namespace farcopy {

/// One partition of `resources/regions.json`.
struct Partition {
    PartitionId id;
    QString name;
    QString dnsSuffix;          ///< "amazonaws.com"
    QString dualStackDnsSuffix; ///< "api.aws"
    bool supportsFips = false;
    QRegularExpression regionPattern;
    RegionId implicitRegion;
    Regions regions;
    QHash<RegionId, QString> fsxFipsHosts; ///< Regions whose FSx FIPS host is known
};

/// All partitions and Regions, read once from the resources.
class PartitionTable
{
public:
    /// Reads a document in the form of `resources/regions.json`.
    /// Errors: Local, if it cannot be read.
    [[nodiscard]] static Result<PartitionTable> fromJson(const QByteArray& document);

    /// The table built into the program.
    [[nodiscard]] static PartitionTable builtIn();

    [[nodiscard]] const QList<Partition>& partitions() const { return m_partitions; }

    /// The Region by its id, nullptr if the table has none such.
    [[nodiscard]] const Region* region(const RegionId& id) const;

    /// The partition that holds the Region or whose pattern a newer Region's name matches;
    /// nullptr for a name that no partition takes.
    [[nodiscard]] const Partition* partitionOf(const RegionId& id) const;

    /// The Regions of a partition that have FSx, in the order of their ids.
    [[nodiscard]] Regions fsxRegions(const PartitionId& partition) const;

private:
    QList<Partition> m_partitions;
};

} // namespace farcopy
