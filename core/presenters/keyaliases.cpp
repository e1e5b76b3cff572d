// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/keyaliases.h"

#include "core/api/kmsclient.h"
#include "core/inventory/inventory.h"
#include "core/presenters/workspace.h"

namespace farcopy {

namespace {

/// The Region and the id in "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-…".
struct KeyPlace {
    RegionId region;
    QString id;
};

KeyPlace placeOf(const QString& arn)
{
    const QStringList parts = arn.split(QLatin1Char(':'));
    constexpr int regionPart = 3;
    constexpr int resourcePart = 5;
    const QString prefix = QStringLiteral("key/");
    const QString resource = parts.value(resourcePart);
    if (!resource.startsWith(prefix))
        return {};
    return {RegionId(parts.at(regionPart)), resource.mid(prefix.size())};
}

} // namespace

KeyAliases::KeyAliases(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace.inventory(), &Inventory::regionChanged, this, &KeyAliases::follow);
    for (const RegionId& region : workspace.inventory().regions())
        follow(region);
}

QString KeyAliases::aliasOf(const QString& key) const
{
    const KeyPlace place = placeOf(key);
    const auto region = m_aliases.constFind(place.region);
    return region == m_aliases.cend() ? QString() : region->value(place.id);
}

void KeyAliases::follow(const RegionId& region)
{
    const RegionState state = m_workspace.inventory().state(region);
    if (state.phase != RegionState::Phase::Complete || state.count == 0
        || m_refused.contains(region) || m_askedAsOf.value(region) == state.asOf)
        return;
    m_askedAsOf.insert(region, state.asOf);
    m_workspace.kms().listAliases(region)->then(
        this, [this, region](const Result<QList<KmsAlias>>& aliases) { take(region, aliases); });
}

void KeyAliases::take(const RegionId& region, const Result<QList<KmsAlias>>& aliases)
{
    if (!aliases) {
        // No row tells of a key's alias then; the key itself is there.
        if (aliases.error().kind == ErrorKind::AccessDenied)
            m_refused.insert(region);
        return;
    }
    QHash<QString, QString> known;
    for (const KmsAlias& alias : *aliases) {
        QString& name = known[alias.targetKeyId];
        if (name.isEmpty() || alias.name < name) // of several always the same
            name = alias.name;
    }
    known.remove(QString());
    if (m_aliases.value(region) == known)
        return;
    m_aliases.insert(region, known);
    emit changed();
}

} // namespace farcopy
