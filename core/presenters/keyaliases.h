// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/kmskey.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

namespace farcopy {

class Workspace;

/// What the keys of the listed backups are called, as far as the account may ask: kms:ListAliases,
/// once for each listing of a Region that holds backups. Where it is refused nothing is known, and
/// that Region is not asked again.
class KeyAliases final : public QObject
{
    Q_OBJECT

public:
    /// @param workspace  outlives this
    explicit KeyAliases(Workspace& workspace, QObject* parent = nullptr);

    /// "alias/dr"; empty: the key has none, or it is not known.
    /// @param key  its ARN, as a backup names it
    [[nodiscard]] QString aliasOf(const QString& key) const;

signals:
    void changed();

private:
    void follow(const RegionId& region);
    void take(const RegionId& region, const Result<QList<KmsAlias>>& aliases);

    Workspace& m_workspace;
    QHash<RegionId, QDateTime> m_askedAsOf; ///< the listing after which a Region was asked
    QSet<RegionId> m_refused;
    QHash<RegionId, QHash<QString, QString>> m_aliases; ///< by key id
};

} // namespace farcopy
