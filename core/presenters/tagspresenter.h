// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/backup.h"
#include "core/domain/constraints.h"
#include "core/presenters/tagwriter.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace farcopy {

class Workspace;

/// The tags of one backup: read, edited, saved. What was typed survives every refusal.
class TagsPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Loading, Ready, Saving };

    /// Begins with the tags that the list knows and asks the service for the present ones.
    TagsPresenter(Workspace& workspace, const Backup& backup, QObject* parent = nullptr);

    [[nodiscard]] const Backup& backup() const { return m_backup; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Why loading or saving failed; nothing once it worked.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    /// Tags of AWS itself ("aws:…"): shown, never changed.
    [[nodiscard]] const Tags& reservedTags() const { return m_reserved; }
    [[nodiscard]] const Tags& edited() const { return m_edited; }
    void setEdited(const Tags& tags);
    /// One for each edited tag.
    [[nodiscard]] QList<constraints::Flaw> flaws() const;
    /// The tags that the backup would have, as its limit counts them: without the reserved ones.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isTooMany() const { return count() > constraints::maxTags; }
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] bool canSave() const;

    /// Asks for the tags again; what was edited is kept.
    void reload();
    /// Sends what changed: first the new and changed tags, then the removals; the other way round
    /// where only that stays within 50. What was done before a refusal is not sent again.
    void save();
    /// What makes the tags what they were before the last save(): only what that changed.
    [[nodiscard]] TagChange undo() const;

signals:
    void changed();
    /// All of it is done; the inventory knows.
    void saved();

private:
    enum class Step { Set, Remove };

    void takeTags(const Result<Tags>& tags);
    void nextStep();
    void send(Step step);
    void stepEnded(Step step, const Tags& set, const QStringList& removed, const Result<void>& end);
    void finish();
    void tellInventory();
    [[nodiscard]] Tags tagsToSet() const;
    [[nodiscard]] QStringList keysToRemove() const;

    Workspace& m_workspace;
    Backup m_backup;
    Tags m_reserved;
    Tags m_current; ///< as the service has them, without the reserved ones
    Tags m_edited;
    Tags m_beforeSaving;
    bool m_hasSaved = false; ///< some of it at least
    Phase m_phase = Phase::Loading;
    std::optional<Error> m_error;
};

} // namespace farcopy
