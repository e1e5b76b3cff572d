// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/copypresenter.h"

#include "core/copy/copyqueue.h"
#include "core/presenters/workspace.h"
#include "core/settings/settings.h"

#include <QSet>

/// What CopyPresenter makes of the plan: orders, commands, estimates.
namespace farcopy {

TagMerge CopyPresenter::mergedTags(qsizetype source) const
{
    const Backup& backup = m_plan.sources.at(source);
    return mergeTags(
        backup.tags, m_plan.copyTags, expandedTags(m_plan.addedTags, backup, tagContext(target())));
}

std::optional<TimeLeft> CopyPresenter::timeEstimate() const
{
    QList<CopyOrder> orders;
    for (const CopyTarget& target : m_targets)
        orders += roughOrders(target);
    return m_workspace.queue().estimate(orders);
}

CopyCost CopyPresenter::costEstimate() const
{
    QList<RegionId> destinations;
    for (const CopyTarget& target : m_targets) {
        if (!target.destination.isEmpty())
            destinations.append(target.destination);
    }
    return copyCost(m_plan.sources, destinations, m_prices.table);
}

QString CopyPresenter::command() const
{
    QStringList lines;
    for (const CopyTarget& target : m_targets) {
        for (const Backup& source : m_plan.sources)
            lines << awsCopyCommand(requestFor(source, target), m_commandOptions);
    }
    return lines.join(u'\n');
}

QList<JobId> CopyPresenter::submit()
{
    if (isBlocked() || m_isSubmitted)
        return {};
    m_isSubmitted = true;
    QList<CopyChoice> choices;
    for (const CopyTarget& target : std::as_const(m_targets))
        choices.append({target.destination, target.key});
    QSet<RegionId> regions;
    for (const Backup& source : std::as_const(m_plan.sources))
        regions.insert(source.region);
    for (const RegionId& region : std::as_const(regions))
        m_settings.setLastChoices(m_workspace.account(), region, choices);
    QList<CopyOrder> orders;
    for (const CopyTarget& target : std::as_const(m_targets)) {
        auto wanted = roughOrders(target);
        for (qsizetype i = 0; i < wanted.size(); ++i)
            wanted[i].request = requestFor(m_plan.sources.at(i), target);
        orders += wanted;
    }
    return m_workspace.queue().add(orders);
}

TagContext CopyPresenter::tagContext(const CopyTarget& target) const
{
    return {.destination = target.destination, .date = m_plan.date};
}

QList<CopyOrder> CopyPresenter::roughOrders(const CopyTarget& target) const
{
    QList<CopyOrder> orders;
    orders.reserve(m_plan.sources.size());
    const bool isPredicted
        = isListed(target.destination) && target.predictions.size() == m_plan.sources.size();
    for (qsizetype i = 0; i < m_plan.sources.size(); ++i) {
        const Backup& source = m_plan.sources.at(i);
        orders.append({.request = {.sourceBackupId = source.id,
                           .sourceRegion = source.region,
                           .destination = target.destination,
                           .kmsKey = target.key},
            .source = copySourceOf(source),
            .prediction = isPredicted ? target.predictions.at(i) : CopyPrediction{}});
    }
    return orders;
}

CopyRequest CopyPresenter::requestFor(const Backup& source, const CopyTarget& target) const
{
    return {.sourceBackupId = source.id,
        .sourceRegion = source.region,
        .destination = target.destination,
        .kmsKey = target.key,
        .copyTags = m_plan.copyTags,
        .tags = expandedTags(m_plan.addedTags, source, tagContext(target))};
}

} // namespace farcopy
