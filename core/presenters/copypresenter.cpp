// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copypresenter.h"

#include "core/api/kmsclient.h"
#include "core/copy/copyqueue.h"
#include "core/endpoints/partitiontable.h"
#include "core/inventory/copieslike.h"
#include "core/inventory/inventory.h"
#include "core/presenters/workspace.h"
#include "core/settings/settings.h"

#include <QSet>

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

} // namespace

CopyPresenter::CopyPresenter(
    Workspace& workspace, Settings& settings, const QList<Backup>& sources, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_prices(loadPrices())
{
    Q_ASSERT(!sources.isEmpty());
    m_plan.sources = sources;
    indexSources();
    m_plan.regions = offeredRegions(workspace.partitions(), sources);
    m_plan.date = workspace.clock().nowUtc().date();
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
    connect(&m_news, &QTimer::timeout, this, &CopyPresenter::takeKnown);
    followInventory();
    loadSourceKeys();
    chooseDefaultDestinations();
    update();
}

void CopyPresenter::adopt(const CopyRequest& request)
{
    m_plan.copyTags = request.copyTags;
    m_plan.addedTags = request.tags;
    forgetTagFlaws();
    setTargets({request.destination});
    setKey(request.kmsKey);
    update();
}

QList<BackupId> CopyPresenter::unfitSources() const
{
    QList<BackupId> unfit;
    QSet<BackupId> told; // one may be unfit for several reasons
    for (const Check& check : m_checks) {
        const bool isOfTheBackup = check.id == CheckId::SourceStatus
            || check.id == CheckId::IntelligentTiering || check.id == CheckId::FlexGroup;
        if (check.severity != CheckSeverity::Blocker || !isOfTheBackup)
            continue;
        for (const BackupId& id : check.backups) {
            if (!told.contains(id))
                unfit << id;
            told.insert(id);
        }
    }
    return unfit;
}

void CopyPresenter::leaveOutUnfitSources()
{
    const QList<BackupId> unfit = unfitSources();
    if (unfit.size() >= m_plan.sources.size())
        return;
    const QSet<BackupId> left(unfit.cbegin(), unfit.cend());
    m_plan.sources.removeIf([&left](const Backup& source) { return left.contains(source.id); });
    indexSources();
    forgetTagFlaws();
    update();
}

qint64 CopyPresenter::totalSizeBytes() const
{
    return std::accumulate(m_plan.sources.begin(), m_plan.sources.end(), qint64(0),
        [](qint64 sum, const Backup& source) { return sum + source.sizeBytes.value_or(0); });
}

void CopyPresenter::setTargets(const QList<RegionId>& regions)
{
    const RegionId shown = destination();
    for (const CopyTarget& old : std::as_const(m_targets))
        m_keys.insert(old.destination, old.key);
    QList<CopyTarget> targets;
    for (const RegionId& region : regions) {
        if (!region.isEmpty())
            targets.append(madeTarget(region));
    }
    if (targets.isEmpty())
        targets.append(CopyTarget());
    m_targets = targets;
    m_current = 0;
    for (int i = 0; i < m_targets.size(); ++i) {
        if (m_targets.at(i).destination == shown)
            m_current = i;
    }
    m_typing.start();
    takeKnown();
}

void CopyPresenter::setCurrent(int target)
{
    if (target == m_current || target < 0 || target >= m_targets.size())
        return;
    m_current = target;
    emit changed();
}

void CopyPresenter::setDestination(const RegionId& destination)
{
    if (destination == this->destination())
        return;
    for (int i = 0; i < m_targets.size(); ++i) {
        if (m_targets.at(i).destination == destination) {
            setCurrent(i);
            return;
        }
    }
    const CopyTarget before = target();
    m_keys.insert(before.destination, before.key);
    // what was typed before a Region was chosen is meant for the one chosen now
    if (before.destination.isEmpty() && !before.key.isEmpty() && !m_keys.contains(destination))
        m_keys.insert(destination, before.key);
    target() = madeTarget(destination);
    m_typing.start();
    takeKnown();
}

/// With the key that was chosen for it before, in this dialog or an earlier one.
CopyTarget CopyPresenter::madeTarget(const RegionId& destination)
{
    CopyTarget target(destination);
    if (!m_keys.contains(destination) && !destination.isEmpty())
        m_keys.insert(destination,
            m_settings.lastKey(m_workspace.account(), m_plan.sources.first().region, destination));
    target.key = m_keys.value(destination);
    if (!destination.isEmpty())
        catalog(destination);
    return target;
}

std::optional<Error> CopyPresenter::destinationError(const RegionId& destination) const
{
    return m_workspace.inventory().state(destination).error;
}

QString CopyPresenter::regionName(const RegionId& region) const
{
    const Region* known = m_workspace.partitions().region(region);
    return known ? known->name : QString();
}

bool CopyPresenter::isListed(const RegionId& destination) const
{
    return m_workspace.inventory().state(destination).asOf.isValid();
}

void CopyPresenter::reloadKeys()
{
    if (!destination().isEmpty())
        catalog(destination())->load();
}

void CopyPresenter::setKey(const KeyRef& key)
{
    if (key == target().key)
        return;
    target().key = key;
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
    forgetTagFlaws();
    update();
}

void CopyPresenter::setCommandOptions(const AwsCommandOptions& options)
{
    m_commandOptions = options;
    emit changed();
}

/// The last ones used, but never silently a source's own Region.
void CopyPresenter::chooseDefaultDestinations()
{
    QList<RegionId> fitting;
    const auto last = m_settings.lastChoices(m_workspace.account(), m_plan.sources.first().region);
    for (const CopyChoice& choice : last) {
        const auto it = std::find_if(m_destinations.begin(), m_destinations.end(),
            [&choice](const Destination& known) { return known.region.id == choice.destination; });
        if (it != m_destinations.end() && it->isPossible() && !it->isSourceRegion)
            fitting.append(choice.destination);
    }
    if (!fitting.isEmpty())
        setTargets(fitting);
}

void CopyPresenter::followInventory()
{
    const Inventory& inventory = m_workspace.inventory();
    connect(&inventory, &Inventory::backupsAdded, this, &CopyPresenter::takeNews);
    connect(&inventory, &Inventory::backupsChanged, this, &CopyPresenter::takeNews);
    connect(&inventory, &Inventory::backupsRemoved, this, &CopyPresenter::takeRemoval);
    connect(&inventory, &Inventory::regionChanged, this, [this](const RegionId& region) {
        if (isTarget(region))
            tellLater();
    });
}

void CopyPresenter::takeNews(const QList<Backup>& backups)
{
    for (const Backup& backup : backups) {
        m_known.remove(backup.region);
        if (isTarget(backup.region))
            tellLater();
        const auto place = m_places.constFind(keyOf(backup));
        if (place == m_places.cend())
            continue;
        m_plan.sources[*place] = backup;
        forgetTagFlaws();
        tellLater();
    }
}

void CopyPresenter::takeRemoval(const RegionId& region, const QList<BackupId>& ids)
{
    m_known.remove(region);
    for (const BackupId& id : ids) {
        const auto place = m_places.constFind({region, id});
        if (place != m_places.cend())
            m_plan.sources[*place].lifecycle = Lifecycle::Deleted;
    }
    tellLater();
}

/// News come by the thousand.
void CopyPresenter::indexSources()
{
    m_places.clear();
    for (qsizetype i = 0; i < m_plan.sources.size(); ++i)
        m_places.insert(keyOf(m_plan.sources.at(i)), i);
}

bool CopyPresenter::isTarget(const RegionId& region) const
{
    return std::any_of(m_targets.cbegin(), m_targets.cend(),
        [&region](const CopyTarget& target) { return target.destination == region; });
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
    for (const CopyTarget& target : std::as_const(m_targets)) {
        const bool isWellFormed
            = constraints::kmsKeyFlaw(target.key.text()) == constraints::Flaw::None;
        if (!target.destination.isEmpty() && isWellFormed)
            catalog(target.destination)->describe(target.key);
    }
}

/// Reads the copies of those destinations that are new or have changed: they may be thousands.
void CopyPresenter::takeKnown()
{
    for (CopyTarget& target : m_targets) {
        if (!m_known.contains(target.destination))
            m_known.insert(target.destination,
                KnownCopies(copiesLike(
                    m_workspace.inventory().rows(), target.destination, m_plan.sources)));
        target.known = m_known.value(target.destination);
    }
    update();
}

void CopyPresenter::forgetTagFlaws()
{
    for (CopyTarget& target : m_targets)
        target.tagFlaws.reset();
}

/// Those of one are those of all where no tag names the destination.
void CopyPresenter::findTagFlaws()
{
    const bool isSameForAll = !namesDestination(m_plan.addedTags);
    std::optional<QList<TagTemplateFlaw>> known;
    for (CopyTarget& target : m_targets) {
        if (!target.tagFlaws)
            target.tagFlaws = known
                ? known
                : tagTemplateFlaws(m_plan.addedTags, m_plan.sources, tagContext(target));
        if (isSameForAll)
            known = target.tagFlaws;
    }
}

void CopyPresenter::update()
{
    findTagFlaws();
    for (CopyTarget& target : m_targets)
        check(target);
    m_checks = mergedChecks(m_targets);
    emit changed();
}

void CopyPresenter::check(CopyTarget& target)
{
    const KeyCatalog* catalog = m_catalogs.value(target.destination);
    target.predict(m_plan.sources, catalog ? catalog->idOf(target.key) : QString());
    CopyPlan plan = m_plan;
    plan.destination = target.destination;
    plan.key = target.key;
    plan.keyDetails
        = catalog && !target.key.isEmpty() ? catalog->details(target.key) : std::nullopt;
    plan.copied = target.known.sources;
    plan.tagFlaws = target.tagFlaws;
    plan.laneRoom = m_workspace.queue().roomFor(roughOrders(target));
    target.checks = checkPlan(plan);
}

} // namespace farcopy
