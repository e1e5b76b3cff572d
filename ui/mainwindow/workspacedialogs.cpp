// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/workspacedialogs.h"

#include "core/domain/calleridentity.h"
#include "core/presenters/backupspresenter.h"
#include "core/presenters/copiespresenter.h"
#include "core/presenters/copypresenter.h"
#include "core/presenters/workspace.h"
#include "ui/dialogs/copydialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/mainwindow/notices.h"
#include "ui/text/accounttext.h"

#include <QSet>
#include <QWidget>

#include <optional>
#include <utility>

namespace farcopy {

WorkspaceDialogs::WorkspaceDialogs(
    const Parts& parts, const AccountChoice& account, QWidget& screen)
    : QObject(&screen)
    , m_workspace(parts.workspace)
    , m_backups(parts.backups)
    , m_copies(parts.copies)
    , m_settings(parts.settings)
    , m_clock(parts.clock)
    , m_account(account)
    , m_screen(screen)
{
}

QString WorkspaceDialogs::accountText() const
{
    const CallerIdentity* identity = m_workspace.identity();
    return text::accountTitle(m_account, identity ? identity->account : AccountId());
}

void WorkspaceDialogs::openCopy(const QList<Backup>& sources)
{
    openCopyDialog(sources, nullptr);
}

void WorkspaceDialogs::openErrors(const QList<ErrorItem>& items)
{
    if (items.isEmpty())
        return;
    QList<ErrorItem> told = items;
    if (const CallerIdentity* identity = m_workspace.identity()) {
        for (ErrorItem& item : told)
            item.context.caller = identity->arn;
    }
    auto* dialog = new ErrorDialog(told, &m_screen);
    if (m_isOneOfSeveral || !m_mark.isEmpty())
        nameAccount(*dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ErrorDialog::actionChosen, this, &WorkspaceDialogs::carryOut);
    dialog->open();
}

void WorkspaceDialogs::explainCopies(const QList<CopyEntry>& entries)
{
    QList<ErrorItem> items;
    for (const CopyEntry& entry : entries) {
        if (entry.job->error)
            items.append(itemFor(entry));
    }
    openErrors(items);
}

template <typename Dialog>
void WorkspaceDialogs::nameAccount(Dialog& dialog) const
{
    dialog.showAccount(m_mark, accountText());
}

CopyDialog* WorkspaceDialogs::openCopyDialog(
    const QList<Backup>& sources, const CopyRequest* request)
{
    if (sources.isEmpty())
        return nullptr;
    auto* presenter = new CopyPresenter(m_workspace, m_settings, sources, this);
    const AccountInfo& account = m_workspace.account();
    presenter->setCommandOptions(
        {account.origin == CredentialOrigin::Profile ? account.label : QString(),
            account.endpointUrl});
    if (request)
        presenter->adopt(*request);
    auto* dialog = new CopyDialog(*presenter, &m_screen);
    nameAccount(*dialog);
    presenter->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void WorkspaceDialogs::carryOut(ErrorAction action, const Error& error, const QStringList& keys)
{
    switch (action) {
    case ErrorAction::Refresh:
        refreshAround(error, keys);
        break;
    case ErrorAction::UnlockKeychain:
        m_workspace.signIn();
        break;
    case ErrorAction::Retry:
    case ErrorAction::PickOtherKey:
    case ErrorAction::PickOtherRegion:
    case ErrorAction::EditTags:
        if (keys.join(QString()).isEmpty()) // it was a listing that failed
            refreshAround(error, keys);
        else
            mendCopies(action, keys);
        break;
    case ErrorAction::SignIn:
        emit choiceWanted();
        break;
    case ErrorAction::CheckClock:
        notices::showClock(m_clock, &m_screen);
        break;
    case ErrorAction::ShowNetwork:
        notices::showConnection(&m_screen, m_workspace.account().endpointUrl);
        break;
    case ErrorAction::None:
    case ErrorAction::OpenQuotaPage:
    case ErrorAction::CopyPolicy:
        break; // the dialog does these itself
    }
}

/// A copy is refused by its destination, and the reason often lies in the source Region.
void WorkspaceDialogs::refreshAround(const Error& error, const QStringList& jobs)
{
    QSet<RegionId> regions;
    if (!error.region.isEmpty())
        regions.insert(RegionId(error.region));
    for (const QString& job : jobs) {
        if (const auto entry = m_copies.entry(JobId(job))) {
            regions.insert(entry->job->request.sourceRegion);
            regions.insert(entry->job->request.destination);
        }
    }
    if (regions.isEmpty())
        m_backups.refreshAll();
    for (const RegionId& region : std::as_const(regions))
        m_backups.refresh(region);
}

void WorkspaceDialogs::mendCopies(ErrorAction action, const QStringList& jobs)
{
    QList<JobId> ids;
    for (const QString& job : jobs) {
        if (!job.isEmpty())
            ids.append(JobId(job));
    }
    if (action == ErrorAction::Retry)
        m_copies.retry(ids);
    else
        reopenCopyDialog(action, ids);
}

void WorkspaceDialogs::reopenCopyDialog(ErrorAction action, const QList<JobId>& jobs)
{
    QList<Backup> sources;
    std::optional<CopyRequest> request;
    for (const JobId& id : jobs) {
        const auto entry = m_copies.entry(id);
        if (!entry)
            continue;
        const CopyRequest& asked = entry->job->request;
        if (const auto source = m_backups.row({asked.sourceRegion, asked.sourceBackupId})) {
            sources.append(source->backup);
            request = request.value_or(asked);
        }
    }
    if (const auto gone = jobs.size() - sources.size(); gone > 0)
        emit backupsGone(static_cast<int>(gone));
    CopyDialog* dialog = openCopyDialog(sources, request ? &*request : nullptr);
    if (!dialog)
        return;
    if (action == ErrorAction::PickOtherKey)
        dialog->editKey();
    else if (action == ErrorAction::EditTags)
        dialog->editTags();
    else
        dialog->editDestination();
}

ErrorItem WorkspaceDialogs::itemFor(const CopyEntry& entry) const
{
    const CopyJob& job = *entry.job;
    ErrorItem item;
    item.error = job.error.value_or(Error{});
    const QString id = job.request.sourceBackupId.text();
    //: %1: name of a backup, %2: its id; several backups can have the same name
    const QString backup = job.source.name.isEmpty() ? id : tr("%1 (%2)").arg(job.source.name, id);
    //: %1: a backup, %2: the Region that it was to be copied to
    item.subject = tr("%1 to %2").arg(backup, job.request.destination.text());
    item.when = job.endedAt;
    item.key = job.id.text();
    item.context.fileSystem = job.source.fileSystemType;
    if (const auto source = m_backups.row({job.request.sourceRegion, job.request.sourceBackupId}))
        item.context.fileSystem = source->backup.fileSystem.type;
    item.context.sources = {{job.request.sourceRegion, job.request.sourceBackupId}};
    item.context.kmsKey = job.request.kmsKey;
    return item;
}

} // namespace farcopy
