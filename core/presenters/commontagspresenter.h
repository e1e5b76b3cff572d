// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/constraints.h"
#include "core/presenters/tagwriter.h"
#include "core/rows/commontags.h"

#include <QObject>

namespace farcopy {

/// The tags that several backups have in common: edited, and saved for all of them. Tags in which
/// they differ are left alone unless a new value is given to all.
class CommonTagsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// @param rows  those of the workspace's inventory; two or more
    CommonTagsPresenter(Workspace& workspace, const QList<RowId>& rows, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return int(m_backups.size()); }
    /// Tags of AWS itself ("aws:…") that all have: shown, never changed.
    [[nodiscard]] const Tags& reservedTags() const { return m_reserved; }
    /// Keys in which they differ, and how many have each.
    [[nodiscard]] const QMap<QString, int>& mixed() const { return m_mixed; }
    [[nodiscard]] const Tags& edited() const { return m_edited; }
    void setEdited(const Tags& tags);
    /// One for each edited tag.
    [[nodiscard]] QList<constraints::Flaw> flaws() const;
    [[nodiscard]] bool hasChanges() const { return !change().isEmpty(); }
    [[nodiscard]] bool canSave() const;

    void save();
    /// Those backups that have not begun are left as they are.
    void stop();
    [[nodiscard]] bool isSaving() const { return m_writer && !m_writer->isFinished(); }
    /// Of the last save(); nullptr: there was none.
    [[nodiscard]] const TagWriter* writer() const { return m_writer; }

signals:
    void changed();
    /// All were tried: writer() tells what became of them.
    void saved();

private:
    struct Target {
        BackupKey backup;
        Arn arn;
    };

    /// For each of them, with no backup named.
    [[nodiscard]] TagChange change() const;

    Workspace& m_workspace;
    QList<Target> m_backups;
    Tags m_reserved;
    Tags m_common;
    Tags m_edited;
    QMap<QString, int> m_mixed;
    TagWriter* m_writer = nullptr;
};

} // namespace farcopy
