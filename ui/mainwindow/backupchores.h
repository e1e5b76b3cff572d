// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/accountmark.h"
#include "core/presenters/tagwriter.h"
#include "core/rows/backuprows.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

class QDialog;
class QWidget;

namespace farcopy {

class BackupList;
class BackupsPresenter;
class Workspace;

/// What can be done with selected backups besides copying them: their tags, ids to the clipboard, a
/// look into the console, a comparison, a file of them.
class BackupChores final : public QObject
{
    Q_OBJECT

public:
    /// Of the account that a dialog belongs to, as it is then.
    using AccountOf = std::function<std::pair<AccountMark, QString>()>;

    /// @param page  stands behind the dialogs; all outlive this
    BackupChores(Workspace& workspace, BackupsPresenter& backups, BackupList& list,
        AccountOf accountOf, QWidget& page);

    /// Of one, or those that several have in common.
    void editTags();
    [[nodiscard]] bool canUndoTags() const { return !m_tagUndo.isEmpty(); }
    /// Writes the tags back as they were before the last change; doing so again takes that back.
    void undoTags();
    void copyIds();
    void copyArns();
    void showInConsole();
    void compare();
    void exportSelected();
    void exportShown();

signals:
    /// A sentence on what became of it.
    void said(const QString& sentence);
    /// The same of tags that were changed; undoTags() takes it back.
    void tagsChanged(const QString& sentence);
    void tagsFailed(const QList<farcopy::TagWriter::Failure>& failures);

private:
    void editTagsOf(const Backup& backup);
    void editCommonTags(const QList<RowId>& rows);
    /// @param sentence  on those that succeeded; %1 stands for how many
    void takeOutcome(const TagWriter& writer, const QString& sentence);
    void open(QDialog& dialog) const;
    void copyOfEach(void (BackupRows::*append)(RowId, QString&) const) const;
    template <typename Dialog>
    void nameAccount(Dialog& dialog) const;
    void askForFile(const QList<RowId>& rows);
    void exportTo(const QString& path, const QList<RowId>& rows);

    Workspace& m_workspace;
    BackupsPresenter& m_backups;
    BackupList& m_list;
    AccountOf m_accountOf;
    QWidget& m_page;
    QList<TagChange> m_tagUndo;
    QPointer<TagWriter> m_undoing;
    QString m_folder; ///< of the last file
};

} // namespace farcopy
