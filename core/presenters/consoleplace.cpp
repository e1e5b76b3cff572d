// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/consoleplace.h"

#include "core/domain/accountinfo.h"
#include "core/endpoints/partitiontable.h"

namespace farcopy {

namespace {

QString consoleDomain(const PartitionId& partition)
{
    const QString& id = partition.text();
    if (id == QLatin1String("aws"))
        return QStringLiteral("console.aws.amazon.com");
    if (id == QLatin1String("aws-cn"))
        return QStringLiteral("console.amazonaws.cn");
    if (id == QLatin1String("aws-us-gov"))
        return QStringLiteral("console.amazonaws-us-gov.com");
    if (id == QLatin1String("aws-eusc"))
        return QStringLiteral("console.amazonaws-eusc.eu");
    return {};
}

} // namespace

ConsolePlace consolePlace(
    const PartitionTable& partitions, const AccountInfo& account, const RegionId& region)
{
    using Lack = ConsolePlace::Lack;
    if (!account.endpointUrl.isEmpty() || account.origin == CredentialOrigin::Sandbox)
        return {.url = {}, .lack = Lack::OtherServer};
    // A name that the table takes has nothing in it that would lead elsewhere.
    const Partition* partition = partitions.partitionOf(region);
    if (!partition)
        return {.url = {}, .lack = Lack::UnknownRegion};
    const QString domain = consoleDomain(partition->id);
    if (domain.isEmpty())
        return {.url = {}, .lack = Lack::IsolatedRegion};
    return {
        .url = QUrl(
            QStringLiteral("https://%1.%2/fsx/home?region=%1#backups").arg(region.text(), domain)),
        .lack = Lack::None};
}

} // namespace farcopy
