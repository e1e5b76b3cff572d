// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fieldcontext.h"

#include "core/presenters/backupspresenter.h"
#include "ui/text/format.h"
#include "ui/text/regionname.h"

namespace farcopy {

namespace {

QString asOfText(const BackupsPresenter& presenter, const RegionId& region)
{
    const RegionRow row = presenter.region(region);
    return row.staleCount > 0 ? text::dateText(row.asOf) : QString();
}

} // namespace

text::FieldContext fieldContext(const BackupsPresenter& presenter, const Backup& backup)
{
    const auto listed = presenter.row(keyOf(backup));
    const auto nameOf = [&presenter](const RegionId& region) {
        return text::regionName(presenter.region(region).region.name);
    };
    return {.regionName = nameOf(backup.region),
        .sourceRegionName = nameOf(backup.sourceRegion),
        .keyAlias = presenter.keyAlias(backup.kmsKeyId),
        .presence = listed ? text::presenceText(*listed) : QString(),
        .asOf = asOfText(presenter, backup.region)};
}

} // namespace farcopy
