// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/keycatalog.h"

#include "core/api/kmsclient.h"
#include "core/domain/copyprediction.h"

#include <algorithm>

namespace farcopy {

namespace {

constexpr int describedAtOnce = 4;
/// An account may have thousands of keys; the others are described when they are chosen.
constexpr int mostDescribed = 300;

bool isPredefined(const KmsAlias& alias)
{
    return alias.name.startsWith(QLatin1String("alias/aws/"));
}

bool isDefaultAlias(const KmsAlias& alias)
{
    return alias.name == defaultKeyAlias;
}

/// "arn:aws:kms:eu-west-1:111122223333:alias/dr" and an id → "…:key/ID"; the id if there is no ARN.
KeyRef keyArn(const KmsAlias& alias, const QString& keyId)
{
    const QString arn = alias.arn.text();
    const qsizetype end = arn.lastIndexOf(QLatin1String(":alias/"));
    return KeyRef(end < 0 ? keyId : arn.first(end) + QLatin1String(":key/") + keyId);
}

} // namespace

KeyCatalog::KeyCatalog(KmsClient& client, const RegionId& region, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_region(region)
{
    m_news.setSingleShot(true);
    m_news.setInterval(std::chrono::milliseconds(50));
    connect(&m_news, &QTimer::timeout, this, &KeyCatalog::changed);
}

void KeyCatalog::load()
{
    if (m_phase == Phase::Loading)
        return;
    m_phase = Phase::Loading;
    m_error.reset();
    m_listsLeft = 2;
    m_listsFailed = 0;
    m_mayDescribe = true;
    m_asked.clear();
    m_client.listAliases(m_region)->then(
        this, [this](const Result<QList<KmsAlias>>& aliases) { takeAliases(aliases); });
    m_client.listKeys(m_region)->then(
        this, [this](const Result<QStringList>& keyIds) { takeKeys(keyIds); });
    emit changed();
}

void KeyCatalog::describe(const KeyRef& key)
{
    if (key.isEmpty() || m_asked.contains(key.text()) || details(key))
        return;
    m_asked.insert(key.text());
    ++m_describing;
    m_client.describeKey(m_region, key)
        ->then(this, [this, asked = key.text()](const Result<KmsKey>& result) {
            takeDescription(asked, result);
        });
}

QList<KeyChoice> KeyCatalog::choices() const
{
    KeyChoice standard{.alias = defaultKeyAlias, .fitness = KeyChoice::Fitness::Usable};
    QList<KeyChoice> named;
    QSet<QString> covered;
    for (const KmsAlias& alias : m_aliases) {
        covered.insert(alias.targetKeyId);
        if (isDefaultAlias(alias))
            standard.keyId = alias.targetKeyId;
        else if (!isPredefined(alias) && !alias.targetKeyId.isEmpty())
            named << choiceFor(alias.targetKeyId, alias);
    }
    std::sort(named.begin(), named.end(), [](const KeyChoice& a, const KeyChoice& b) {
        return a.alias.compare(b.alias, Qt::CaseInsensitive) < 0;
    });
    QList<KeyChoice> choices{standard};
    choices += named;
    for (const QString& keyId : m_keyIds) {
        // keys that AWS manages for other services are of no use to FSx
        const bool isForeign = m_details.value(keyId).manager == QLatin1String("AWS");
        if (!covered.contains(keyId) && !isForeign)
            choices << choiceFor(keyId, {});
    }
    return choices;
}

std::optional<KmsKey> KeyCatalog::details(const KeyRef& key) const
{
    for (const QString& name : {key.text(), idOf(key)}) {
        const auto it = m_details.constFind(name);
        if (!name.isEmpty() && it != m_details.constEnd())
            return *it;
    }
    return std::nullopt;
}

QString KeyCatalog::idOf(const KeyRef& key) const
{
    return keyIdOf(key, m_aliases);
}

void KeyCatalog::takeAliases(const Result<QList<KmsAlias>>& aliases)
{
    if (aliases) {
        m_aliases = *aliases;
    } else {
        ++m_listsFailed;
        noteError(aliases.error());
    }
    listEnded();
}

void KeyCatalog::takeKeys(const Result<QStringList>& keyIds)
{
    if (keyIds) {
        m_keyIds = *keyIds;
    } else {
        ++m_listsFailed;
        noteError(keyIds.error());
    }
    listEnded();
}

void KeyCatalog::listEnded()
{
    if (--m_listsLeft > 0)
        return;
    m_phase = m_listsFailed == 2 ? Phase::Failed : Phase::Ready;
    queueDescriptions();
    emit changed();
}

void KeyCatalog::queueDescriptions()
{
    QSet<QString> ofOtherServices;
    for (const KmsAlias& alias : std::as_const(m_aliases)) {
        if (isPredefined(alias) && !isDefaultAlias(alias))
            ofOtherServices.insert(alias.targetKeyId);
    }
    m_toDescribe.clear();
    const auto add = [&](const QString& keyId) {
        const bool isNew = !keyId.isEmpty() && !m_asked.contains(keyId);
        if (isNew && !ofOtherServices.contains(keyId) && m_toDescribe.size() < mostDescribed) {
            m_asked.insert(keyId);
            m_toDescribe << keyId;
        }
    };
    for (const KmsAlias& alias : std::as_const(m_aliases))
        add(alias.targetKeyId);
    for (const QString& keyId : std::as_const(m_keyIds))
        add(keyId);
    describeNext();
}

void KeyCatalog::describeNext()
{
    while (m_mayDescribe && m_describing < describedAtOnce && !m_toDescribe.isEmpty()) {
        const QString keyId = m_toDescribe.takeFirst();
        ++m_describing;
        m_client.describeKey(m_region, KeyRef(keyId))
            ->then(this, [this, keyId](const Result<KmsKey>& key) { takeDescription(keyId, key); });
    }
}

void KeyCatalog::takeDescription(const QString& asked, const Result<KmsKey>& key)
{
    --m_describing;
    if (key) {
        m_details.insert(asked, *key);
        m_details.insert(key->id, *key);
    } else if (key.error().code.startsWith(QLatin1String("NotFound"))) {
        KmsKey unknown;
        unknown.state = QStringLiteral("NotFound");
        m_details.insert(asked, unknown);
    } else {
        noteError(key.error());
        m_asked.remove(asked);
        // a permission that is missing for one key is missing for most: not hundreds of refusals
        m_mayDescribe = m_mayDescribe && key.error().kind != ErrorKind::AccessDenied;
    }
    describeNext();
    if (!m_news.isActive()) // put off by every answer it would come after the last
        m_news.start();
}

void KeyCatalog::noteError(const Error& error)
{
    if (!m_error && error.kind != ErrorKind::Cancelled)
        m_error = error;
}

KeyChoice KeyCatalog::choiceFor(const QString& keyId, const KmsAlias& alias) const
{
    KeyChoice choice{.ref = keyArn(alias, keyId), .alias = alias.name, .keyId = keyId};
    const auto it = m_details.constFind(keyId);
    if (it == m_details.constEnd())
        return choice;
    if (!it->arn.isEmpty())
        choice.ref = KeyRef(it->arn.text());
    choice.description = it->description;
    choice.state = it->state;
    choice.fitness
        = it->canEncryptBackups() ? KeyChoice::Fitness::Usable : KeyChoice::Fitness::Unusable;
    return choice;
}

} // namespace farcopy
