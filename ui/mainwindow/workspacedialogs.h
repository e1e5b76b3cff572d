// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/accountinfo.h"
#include "core/domain/accountmark.h"
#include "core/domain/copyentry.h"
#include "core/domain/ids.h"
#include "ui/text/errortext.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QWidget;

namespace farcopy {

class BackupsPresenter;
class Clock;
class CopiesPresenter;
class CopyDialog;
class Settings;
class Workspace;
struct CopyRequest;
struct ErrorItem;

/// The dialogs over one open account, and what the user chooses in those that tell of failures.
class WorkspaceDialogs final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Workspace& workspace;
        BackupsPresenter& backups;
        CopiesPresenter& copies;
        Settings& settings;
        const Clock& clock;
    };

    /// @param screen  what the dialogs stand over
    WorkspaceDialogs(const Parts& parts, const AccountChoice& account, QWidget& screen);

    /// "Sandbox · 111122223333"
    [[nodiscard]] QString accountText() const;
    [[nodiscard]] const AccountMark& mark() const { return m_mark; }
    void setMark(const AccountMark& mark) { m_mark = mark; }
    /// Others are open too, so that each dialog says whose it is.
    void setOneOfSeveral(bool isOne) { m_isOneOfSeveral = isOne; }

    /// Nothing to copy, no dialog.
    void openCopy(const QList<Backup>& sources);
    /// Nothing failed, no dialog.
    void openErrors(const QList<ErrorItem>& items);
    /// Those of them that failed, in one dialog.
    void explainCopies(const QList<CopyEntry>& entries);

signals:
    /// Another account is to be chosen.
    void choiceWanted();
    /// So many backups could not be offered again: they are not listed any more.
    void backupsGone(int count);

private:
    template <typename Dialog>
    void nameAccount(Dialog& dialog) const;
    CopyDialog* openCopyDialog(const QList<Backup>& sources, const CopyRequest* request);
    void carryOut(ErrorAction action, const Error& error, const QStringList& keys);
    void refreshAround(const Error& error, const QStringList& jobs);
    void mendCopies(ErrorAction action, const QStringList& jobs);
    void reopenCopyDialog(ErrorAction action, const QList<JobId>& jobs);
    [[nodiscard]] ErrorItem itemFor(const CopyEntry& entry) const;

    Workspace& m_workspace;
    BackupsPresenter& m_backups;
    CopiesPresenter& m_copies;
    Settings& m_settings;
    const Clock& m_clock;
    AccountChoice m_account;
    AccountMark m_mark;
    bool m_isOneOfSeveral = false;
    QWidget& m_screen;
};

} // namespace farcopy
