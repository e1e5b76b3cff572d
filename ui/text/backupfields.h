// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QList>
#include <QString>

namespace farcopy::text {

/// One fact of a backup as a reader sees it.
struct BackupField {
    QString key;     ///< names it, in no language
    QString group;   ///< heading under which it stands
    QString caption; ///< says what it is
    QString value;   ///< one line; empty: there is none
    QString tip = {};
    bool isIdentifier = false; ///< somebody may want to copy it
};

/// What a backup does not tell itself.
struct FieldContext {
    QString regionName = {}; ///< empty: not known
    QString sourceRegionName = {};
    QString keyAlias = {};
    QString presence = {}; ///< a sentence; empty: not known
    QString asOf = {};     ///< of what time all of it is; empty: of now
};

/// Everything that is known of a backup but its tags, in groups. Each backup gives the same fields
/// in the same order.
[[nodiscard]] QList<BackupField> backupFields(const Backup& backup, const FieldContext& context);

/// One line of two backups side by side.
struct ComparedField {
    QString group;
    QString caption;
    QString left;
    QString right;
    bool isDifferent = false;
};

/// All fields and tags that one of the two has.
[[nodiscard]] QList<ComparedField> comparedFields(const Backup& left,
    const FieldContext& leftContext, const Backup& right, const FieldContext& rightContext);

} // namespace farcopy::text
