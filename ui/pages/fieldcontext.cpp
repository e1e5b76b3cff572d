// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fieldcontext.h"

#include "core/presenters/backupspresenter.h"
#include "ui/text/format.h"

namespace farcopy {

text::FieldContext fieldContext(const BackupsPresenter& presenter, const Backup& backup)
{
    const auto listed = presenter.row(keyOf(backup));
    return {.regionName = presenter.region(backup.region).region.name,
        .sourceRegionName = presenter.region(backup.sourceRegion).region.name,
        .keyAlias = presenter.keyAlias(backup.kmsKeyId),
        .presence = listed ? text::presenceText(*listed) : QString()};
}

} // namespace farcopy
