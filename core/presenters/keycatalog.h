// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/domain/kmskey.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace farcopy {

class KmsClient;

/// One key that could encrypt a copy.
struct KeyChoice {
    enum class Fitness { NotKnown, Usable, Unusable };

    KeyRef ref = {};          ///< what a request names: empty for aws/fsx, else the ARN or the id
    QString alias = {};       ///< "alias/dr"; empty: it has none
    QString keyId = {};       ///< UUID; empty: a predefined alias whose key was not made yet
    QString description = {}; ///< what its owner wrote
    QString state = {};       ///< as KMS tells it: "Enabled", "PendingDeletion"; empty: not known
    Fitness fitness = Fitness::NotKnown;

    [[nodiscard]] bool isDefault() const { return ref.isEmpty(); }
    bool operator==(const KeyChoice&) const = default;
};

/// The keys of one Region, as far as one is allowed to see them. What a missing permission hides
/// can still be typed.
class KeyCatalog : public QObject
{
    Q_OBJECT

public:
    enum class Phase { NotLoaded, Loading, Ready, Failed };

    KeyCatalog(KmsClient& client, const RegionId& region, QObject* parent = nullptr);

    /// Asks for aliases and keys, then for the state of each. Without effect while it loads.
    void load();
    /// Asks for one key that somebody typed, unless it is known or was asked for before.
    void describe(const KeyRef& key);

    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Whether more is going to be known: lists or states are still being read.
    [[nodiscard]] bool isBusy() const { return m_phase == Phase::Loading || m_describing > 0; }
    /// Why aliases, keys or states are missing; also set when some of them could be read.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const QList<KmsAlias>& aliases() const { return m_aliases; }
    /// aws/fsx first, then the customer's keys by alias, then those without one.
    [[nodiscard]] QList<KeyChoice> choices() const;
    /// What DescribeKey told of a key; state "NotFound" if KMS knows none such.
    /// @param key  empty: aws/fsx
    [[nodiscard]] std::optional<KmsKey> details(const KeyRef& key) const;
    /// The UUID of a key named by id, ARN or alias; empty: not known.
    [[nodiscard]] QString idOf(const KeyRef& key) const;

signals:
    void changed();

private:
    void takeAliases(const Result<QList<KmsAlias>>& aliases);
    void takeKeys(const Result<QStringList>& keyIds);
    void listEnded();
    void queueDescriptions();
    void describeNext();
    void takeDescription(const QString& asked, const Result<KmsKey>& key);
    void noteError(const Error& error);
    [[nodiscard]] KeyChoice choiceFor(const QString& keyId, const KmsAlias& alias) const;

    KmsClient& m_client;
    RegionId m_region;
    Phase m_phase = Phase::NotLoaded;
    std::optional<Error> m_error;
    QList<KmsAlias> m_aliases;
    QStringList m_keyIds;
    QHash<QString, KmsKey> m_details; ///< by id, and by what was asked for
    QStringList m_toDescribe;
    QSet<QString> m_asked;
    int m_listsLeft = 0;
    int m_listsFailed = 0;
    int m_describing = 0;
    bool m_mayDescribe = true;
    QTimer m_news; ///< one signal for many descriptions
};

} // namespace farcopy
