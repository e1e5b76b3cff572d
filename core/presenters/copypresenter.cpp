// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copypresenter.h"

#include "core/api/kmsclient.h"
#include "core/copy/copyqueue.h"
#include "core/endpoints/partitiontable.h"
#include "core/inventory/inventory.h"
#include "core/presenters/workspace.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <numeric>

namespace farcopy {

namespace {

/// All Regions but those of secret partitions that no source lies in: nobody there to choose them.
Regions offeredRegions(const PartitionTable& table, const QList<Backup>& sources)
{
    Regions regions;
    for (const Partition& partition : table.partitions()) {
        const bool holdsSource = std::any_of(sources.begin(), sources.end(),
            [&](const Backup& source) { return table.partitionOf(source.region) == &partition; });
        if (holdsSource || !partition.id.text().startsWith(QLatin1String("aws-iso")))
            regions += partition.regions;
    }
    return regions;
}

/// The name of the file system or volume whose data a backup holds.
QString dataOf(const Backup& backup)
{
    return backup.volume ? backup.volume->id.text() : backup.fileSystem.id.text();
}

} // namespace

CopyPresenter::CopyPresenter(
    Workspace& workspace, Settings& settings, const QList<Backup>& sources, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    Q_ASSERT(!sources.isEmpty());
    m_plan.sources = sources;
    m_plan.regions = offeredRegions(workspace.partitions(), sources);
    m_destinations = destinationsFor(sources, m_plan.regions);
    if (workspace.account().origin == CredentialOrigin::Profile)
        m_commandOptions.profile = workspace.account().label;
    // without it a pasted command would go to AWS where the window asks another server
    m_commandOptions.endpointUrl = workspace.account().endpointUrl;
    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(400));
    connect(&m_typing, &QTimer::timeout, this, &CopyPresenter::describeKey);
    m_news.setSingleShot(true);
    m_news.setInterval(std::chrono::milliseconds(100));
    connect(&m_news, &QTimer::timeout, this, &CopyPresenter::forgetKnown);
    followInventory();
    loadSourceKeys();
    chooseDefaultDestination();
    update();
}

void CopyPresenter::adopt(const CopyRequest& request)
{
    m_plan.copyTags = request.copyTags;
    m_plan.addedTags = request.tags;
    setDestination(request.destination);
    setKey(request.kmsKey);
    update();
}

QList<BackupId> CopyPresenter::unfitSources() const
{
    QList<BackupId> unfit;
    for (const Check& check : m_checks) {
        const bool isOfTheBackup = check.id == CheckId::SourceStatus
            || check.id == CheckId::IntelligentTiering || check.id == CheckId::FlexGroup;
        if (check.severity != CheckSeverity::Blocker || !isOfTheBackup)
            continue;
        for (const BackupId& id : check.backups) {
            if (!unfit.contains(id))
                unfit << id;
        }
    }
    return unfit;
}

void CopyPresenter::leaveOutUnfitSources()
{
    const QList<BackupId> unfit = unfitSources();
    if (unfit.size() >= m_plan.sources.size())
        return;
    m_plan.sources.removeIf([&unfit](const Backup& source) { return unfit.contains(source.id); });
    update();
}

qint64 CopyPresenter::totalSizeBytes() const
{
    return std::accumulate(m_plan.sources.begin(), m_plan.sources.end(), qint64(0),
        [](qint64 sum, const Backup& source) { return sum + source.sizeBytes.value_or(0); });
}

void CopyPresenter::setDestination(const RegionId& destination)
{
    if (destination == m_plan.destination)
        return;
    const RegionId before = m_plan.destination;
    m_keys.insert(before, m_plan.key);
    m_plan.destination = destination;
    if (!m_keys.contains(destination) && !destination.isEmpty()) {
        // what was typed before a Region was chosen is meant for the one chosen now
        const KeyRef last = m_settings.lastKey(m_plan.sources.first().region, destination);
        m_keys.insert(destination, before.isEmpty() && !m_plan.key.isEmpty() ? m_plan.key : last);
    }
    m_plan.key = m_keys.value(destination);
    if (!destination.isEmpty())
        catalog(destination);
    m_typing.start();
    forgetKnown();
}

std::optional<Error> CopyPresenter::destinationError() const
{
    return m_workspace.inventory().state(m_plan.destination).error;
}

QString CopyPresenter::regionName(const RegionId& region) const
{
    const Region* known = m_workspace.partitions().region(region);
    return known ? known->name : QString();
}

bool CopyPresenter::isDestinationListed() const
{
    return m_workspace.inventory().state(m_plan.destination).asOf.isValid();
}

const KeyCatalog* CopyPresenter::keys() const
{
    return m_catalogs.value(m_plan.destination);
}

void CopyPresenter::reloadKeys()
{
    if (!m_plan.destination.isEmpty())
        catalog(m_plan.destination)->load();
}

void CopyPresenter::setKey(const KeyRef& key)
{
    if (key == m_plan.key)
        return;
    m_plan.key = key;
    m_typing.start();
    update();
}

void CopyPresenter::setCopyTags(bool copyTags)
{
    m_plan.copyTags = copyTags;
    update();
}

void CopyPresenter::setAddedTags(const Tags& tags)
{
    m_plan.addedTags = tags;
    update();
}

TagMerge CopyPresenter::mergedTags(qsizetype source) const
{
    return mergeTags(m_plan.sources.at(source).tags, m_plan.copyTags, m_plan.addedTags);
}

CopyPrediction CopyPresenter::prediction(qsizetype source) const
{
    const Backup& backup = m_plan.sources.at(source);
    const KeyCatalog* catalog = keys();
    return predictCopy(backup, m_plan.destination, catalog ? catalog->idOf(m_plan.key) : QString(),
        m_earlier.value(dataOf(backup)));
}

void CopyPresenter::setCommandOptions(const AwsCommandOptions& options)
{
    m_commandOptions = options;
    emit changed();
}

QString CopyPresenter::command() const
{
    QStringList lines;
    for (const Backup& source : m_plan.sources)
        lines << awsCopyCommand(requestFor(source), m_commandOptions);
    return lines.join(u'\n');
}

QList<JobId> CopyPresenter::submit()
{
    if (isBlocked() || m_isSubmitted)
        return {};
    m_isSubmitted = true;
    QSet<RegionId> regions;
    for (const Backup& source : std::as_const(m_plan.sources))
        regions.insert(source.region);
    for (const RegionId& region : std::as_const(regions))
        m_settings.setLastDestination(region, m_plan.destination, m_plan.key);
    auto wanted = orders();
    for (qsizetype i = 0; i < wanted.size() && isDestinationListed(); ++i)
        wanted[i].prediction = prediction(i);
    return m_workspace.queue().add(wanted);
}

/// The last one used, but never silently a source's own Region.
void CopyPresenter::chooseDefaultDestination()
{
    const RegionId last = m_settings.lastDestination(m_plan.sources.first().region);
    const auto it = std::find_if(m_destinations.begin(), m_destinations.end(),
        [&last](const Destination& candidate) { return candidate.region.id == last; });
    if (it != m_destinations.end() && it->isPossible() && !it->isSourceRegion)
        setDestination(last);
}

void CopyPresenter::followInventory()
{
    const Inventory& inventory = m_workspace.inventory();
    connect(&inventory, &Inventory::backupsAdded, this, &CopyPresenter::takeNews);
    connect(&inventory, &Inventory::backupsChanged, this, &CopyPresenter::takeNews);
    connect(&inventory, &Inventory::backupsRemoved, this, &CopyPresenter::takeRemoval);
    connect(&inventory, &Inventory::regionChanged, this, [this](const RegionId& region) {
        if (region == m_plan.destination)
            tellLater();
    });
}

void CopyPresenter::takeNews(const QList<Backup>& backups)
{
    for (const Backup& backup : backups) {
        if (backup.region == m_plan.destination)
            tellLater();
        for (Backup& source : m_plan.sources) {
            if (source.id == backup.id && source.region == backup.region) {
                source = backup;
                tellLater();
            }
        }
    }
}

void CopyPresenter::takeRemoval(const RegionId& region, const QList<BackupId>& ids)
{
    for (Backup& source : m_plan.sources) {
        if (source.region == region && ids.contains(source.id))
            source.lifecycle = Lifecycle::Deleted;
    }
    tellLater();
}

/// One update for many pieces of news; put off by each, it would come after the last.
void CopyPresenter::tellLater()
{
    if (!m_news.isActive())
        m_news.start();
}

/// Which sources lie under their account's aws/fsx key: for those no grant is needed.
void CopyPresenter::loadSourceKeys()
{
    QSet<RegionId> regions;
    for (const Backup& source : std::as_const(m_plan.sources))
        regions.insert(source.region);
    for (const RegionId& region : std::as_const(regions)) {
        m_workspace.kms()
            .describeKey(region, KeyRef(defaultKeyAlias))
            ->then(this, [this](const Result<KmsKey>& key) {
                if (!key) // then a remark stays in the check list that could have been spared
                    return;
                m_plan.serviceKeys.insert(key->arn.text());
                update();
            });
    }
}

KeyCatalog* CopyPresenter::catalog(const RegionId& region)
{
    KeyCatalog*& catalog = m_catalogs[region];
    if (!catalog) {
        catalog = new KeyCatalog(m_workspace.kms(), region, this);
        connect(catalog, &KeyCatalog::changed, this, &CopyPresenter::update);
        catalog->load();
    }
    return catalog;
}

void CopyPresenter::describeKey()
{
    const bool isWellFormed = constraints::kmsKeyFlaw(m_plan.key.text()) == constraints::Flaw::None;
    if (!m_plan.destination.isEmpty() && isWellFormed)
        catalog(m_plan.destination)->describe(m_plan.key);
}

/// Reads the destination's backups anew.
void CopyPresenter::forgetKnown()
{
    m_plan.known = m_workspace.inventory().copiesIn(m_plan.destination);
    m_earlier.clear();
    for (const Backup& backup : std::as_const(m_plan.known))
        m_earlier[dataOf(backup)].append(backup);
    update();
}

void CopyPresenter::update()
{
    const KeyCatalog* catalog = keys();
    m_plan.keyDetails
        = catalog && !m_plan.key.isEmpty() ? catalog->details(m_plan.key) : std::nullopt;
    m_plan.laneRoom = m_workspace.queue().roomFor(orders());
    m_checks = checkPlan(m_plan);
    emit changed();
}

QList<CopyOrder> CopyPresenter::orders() const
{
    QList<CopyOrder> orders;
    for (const Backup& source : m_plan.sources)
        orders.append({.request = requestFor(source), .source = copySourceOf(source)});
    return orders;
}

CopyRequest CopyPresenter::requestFor(const Backup& source) const
{
    return {.sourceBackupId = source.id,
        .sourceRegion = source.region,
        .destination = m_plan.destination,
        .kmsKey = m_plan.key,
        .copyTags = m_plan.copyTags,
        .tags = m_plan.addedTags};
}

} // namespace farcopy
