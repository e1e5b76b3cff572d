// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace farcopy {

/// `Filters` of DescribeBackups: values are ORed, filters ANDed.
struct QueryFilter {
    QString name; ///< "file-system-id", "backup-type", "file-system-type", "volume-id"
    QStringList values;
};

/// What one DescribeBackups call asks for.
struct BackupQuery {
    QList<BackupId> ids = {}; ///< up to 50; overrides the filters; one unknown id fails the call
    QList<QueryFilter> filters = {};
    int maxResults = 0;     ///< 0: the service's own page size
    QString nextToken = {}; ///< opaque; empty: first page
};

/// One page: in no order, perhaps empty although more pages follow.
struct BackupPage {
    QList<Backup> backups;
    QString nextToken; ///< empty: last page
    int oddRows = 0;   ///< elements without a usable BackupId, left out
    /// What a reader made of each backup besides, at the same place; none: it made nothing.
    QList<QByteArray> texts = {};
};

} // namespace farcopy
