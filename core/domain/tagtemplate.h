// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"
#include "core/domain/constraints.h"

#include <QDate>
#include <QStringList>

namespace farcopy {

/// What the placeholders of new tags stand for.
struct TagContext {
    RegionId destination = {}; ///< empty: not chosen yet, its placeholder stands for nothing
    QDate date = {};           ///< UTC, of the order
};

/// "{backup-id}", "{source-name}", "{source-region}", "{destination-region}", "{date}". Braces are
/// no characters of tags, so whatever stands between two is meant as a placeholder.
[[nodiscard]] const QStringList& tagPlaceholders();

[[nodiscard]] bool hasPlaceholder(const Tags& templates);
/// Whether the keys differ from source to source, or may.
[[nodiscard]] bool hasPlaceholderInKey(const Tags& templates);
/// Whether what they come to differs from destination to destination.
[[nodiscard]] bool namesDestination(const Tags& templates);

/// The first thing in braces that is no placeholder, or a brace without its partner; empty: there
/// is none.
[[nodiscard]] QString badPlaceholder(const QString& text);

/// With each placeholder replaced by what it stands for: {source-name} by the id of a backup that
/// has no name, {date} by "2026-11-26". Whatever else is in braces stays.
[[nodiscard]] Tags expandedTags(
    const Tags& templates, const Backup& source, const TagContext& context);

/// What is wrong with a new tag.
struct TagTemplateFlaw {
    constraints::Flaw flaw = constraints::Flaw::None; ///< of what it comes to
    QString placeholder = {};                         ///< that is none; then `flaw` says nothing
    QList<BackupId> backups = {}; ///< those for which it is; empty: whatever the backup

    [[nodiscard]] bool isFine() const
    {
        return flaw == constraints::Flaw::None && placeholder.isEmpty();
    }
    bool operator==(const TagTemplateFlaw&) const = default;
};

/// One for each of the templates. Where they come to different flaws, the first one that is found.
[[nodiscard]] QList<TagTemplateFlaw> tagTemplateFlaws(
    const Tags& templates, const QList<Backup>& sources, const TagContext& context);

} // namespace farcopy
