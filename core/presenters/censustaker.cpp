// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/censustaker.h"

#include "core/api/fsxclient.h"
#include "core/inventory/inventory.h"
#include "core/presenters/workspace.h"

#include <algorithm>

namespace farcopy {

namespace {

template <typename Id>
QSet<Id> setOf(const QStringList& texts)
{
    QSet<Id> ids;
    ids.reserve(texts.size());
    for (const QString& text : texts)
        ids.insert(Id(text));
    return ids;
}

} // namespace

CensusTaker::CensusTaker(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace.inventory(), &Inventory::regionChanged, this, &CensusTaker::follow);
    const QList<RegionId> regions = workspace.inventory().regions();
    for (const RegionId& region : regions)
        follow(region);
}

void CensusTaker::follow(const RegionId& region)
{
    const RegionState state = m_workspace.inventory().state(region);
    if (state.phase != RegionState::Phase::Complete || state.count == 0
        || m_refused.contains(region) || m_askedAsOf.value(region) == state.asOf)
        return;
    m_askedAsOf.insert(region, state.asOf);
    m_workspace.fsx().listFileSystemIds(region)->then(
        this, [this, region, asOf = state.asOf](const Result<QStringList>& ids) {
            takeFileSystems(region, asOf, ids);
        });
}

void CensusTaker::takeFileSystems(
    const RegionId& region, const QDateTime& asOf, const Result<QStringList>& ids)
{
    if (!ids) {
        // The rows go on saying that nothing is known, which is all that can be said.
        if (ids.error().kind == ErrorKind::AccessDenied)
            m_refused.insert(region);
        return;
    }
    RegionCensus census{.asOf = asOf, .fileSystems = setOf<FileSystemId>(*ids), .volumes = {}};
    if (!hasVolumes(region)) {
        m_workspace.inventory().takeCensus(region, census);
        return;
    }
    m_workspace.fsx().listVolumeIds(region)->then(
        this, [this, region, census](const Result<QStringList>& volumes) {
            RegionCensus whole = census;
            if (volumes)
                whole.volumes = setOf<VolumeId>(*volumes);
            m_workspace.inventory().takeCensus(region, whole);
        });
}

bool CensusTaker::hasVolumes(const RegionId& region) const
{
    const BackupRows& rows = m_workspace.inventory().rows();
    const QList<RowId> here = rows.in(region);
    return std::any_of(here.cbegin(), here.cend(), [&rows](RowId row) {
        return rows.backedUp()[rows.packed(row).backedUp].volume.has_value();
    });
}

} // namespace farcopy
