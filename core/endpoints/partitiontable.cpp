// SPDX-License-Identifier: Apache-2.0
#include "core/endpoints/partitiontable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void makeResourcesReachable()
{
    Q_INIT_RESOURCE(core); // a static library's resources are dropped unless something names them
}

namespace farcopy {

namespace {

tl::unexpected<Error> unreadable(const QString& why)
{
    return failure({.kind = ErrorKind::Local,
        .code = QStringLiteral("InvalidRegionTable"),
        .message = QStringLiteral("The table of Regions cannot be read: %1").arg(why)});
}

QString text(const QJsonObject& object, QLatin1String name)
{
    return object.value(name).toString();
}

Region readRegion(const QJsonObject& object, const PartitionId& partition)
{
    return {.id = RegionId(text(object, QLatin1String("id"))),
        .name = text(object, QLatin1String("name")),
        .partition = partition,
        .hasFsx = object.value(QLatin1String("fsx")).toBool(),
        .isOptIn = object.value(QLatin1String("optIn")).toBool()};
}

void readRegions(const QJsonArray& regions, Partition& partition)
{
    for (const QJsonValue& value : regions) {
        const Region region = readRegion(value.toObject(), partition.id);
        if (region.id.isEmpty())
            continue;
        partition.regions.append(region);
        const QString fips = text(value.toObject(), QLatin1String("fsxFipsHost"));
        if (!fips.isEmpty())
            partition.fsxFipsHosts.insert(region.id, fips);
    }
    std::sort(partition.regions.begin(), partition.regions.end(),
        [](const Region& a, const Region& b) { return a.id < b.id; });
}

Partition readPartition(const QJsonObject& object)
{
    Partition partition{
        .id = PartitionId(text(object, QLatin1String("id"))),
        .name = text(object, QLatin1String("name")),
        .dnsSuffix = text(object, QLatin1String("dnsSuffix")),
        .dualStackDnsSuffix = text(object, QLatin1String("dualStackDnsSuffix")),
        .supportsFips = object.value(QLatin1String("supportsFips")).toBool(),
        // Anchored anew: "$" would let a line break pass at the end. It is compiled when the first
        // Region is asked for that the table does not have: mostly never.
        .regionPattern = QRegularExpression(
            QRegularExpression::anchoredPattern(text(object, QLatin1String("regionRegex")))),
        .implicitRegion = RegionId(text(object, QLatin1String("implicitGlobalRegion"))),
        .regions = {},
        .fsxFipsHosts = {},
    };
    readRegions(object.value(QLatin1String("regions")).toArray(), partition);
    return partition;
}

} // namespace

Result<PartitionTable> PartitionTable::fromJson(const QByteArray& document)
{
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(document, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(problem.errorString());

    PartitionTable table;
    const QJsonArray partitions = json.object().value(QLatin1String("partitions")).toArray();
    for (const QJsonValue& value : partitions) {
        const Partition partition = readPartition(value.toObject());
        if (partition.id.isEmpty() || partition.dnsSuffix.isEmpty())
            return unreadable(QStringLiteral("partition \"%1\"").arg(partition.id.text()));
        table.m_partitions.append(partition);
    }
    if (table.m_partitions.isEmpty())
        return unreadable(QStringLiteral("it names no partition"));
    return table;
}

PartitionTable PartitionTable::builtIn()
{
    makeResourcesReachable();
    QFile file(QStringLiteral(":/farcopy/regions.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    auto table = fromJson(isOpen ? file.readAll() : QByteArray());
    if (!table)
        qFatal("%s", qUtf8Printable(table.error().message)); // the build is broken, not the user's
    return *std::move(table);
}

const Region* PartitionTable::region(const RegionId& id) const
{
    for (const Partition& partition : m_partitions) {
        const auto found = std::find_if(partition.regions.cbegin(), partition.regions.cend(),
            [&id](const Region& region) { return region.id == id; });
        if (found != partition.regions.cend())
            return &*found;
    }
    return nullptr;
}

const Partition* PartitionTable::partitionOf(const RegionId& id) const
{
    const Region* known = region(id);
    const auto found = std::find_if(
        m_partitions.cbegin(), m_partitions.cend(), [&id, known](const Partition& partition) {
            return known ? partition.id == known->partition
                         : partition.regionPattern.match(id.text()).hasMatch();
        });
    return found == m_partitions.cend() ? nullptr : &*found;
}

Regions PartitionTable::fsxRegions(const PartitionId& partition) const
{
    Regions regions;
    for (const Partition& candidate : m_partitions) {
        if (candidate.id != partition)
            continue;
        std::copy_if(candidate.regions.cbegin(), candidate.regions.cend(),
            std::back_inserter(regions), [](const Region& region) { return region.hasFsx; });
    }
    return regions;
}

} // namespace farcopy
