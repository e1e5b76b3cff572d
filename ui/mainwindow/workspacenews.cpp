// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/workspacescreen.h"

#include "core/presenters/backupspresenter.h"
#include "core/presenters/workspace.h"
#include "ui/dialogs/errordialog.h"
#include "ui/mainwindow/backupchores.h"
#include "ui/mainwindow/workspacedialogs.h"
#include "ui/text/accounttext.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"

#include <utility>

/// What WorkspaceScreen tells its user: in its banner, and in dialogs of what went wrong.
namespace farcopy {

void WorkspaceScreen::showNotes(
    AccountState::News news, const std::optional<AccountChoice>& queueHolder)
{
    if (news == m_news && queueHolder == m_queueHolder)
        return;
    m_news = news;
    m_queueHolder = queueHolder;
    if (!m_workspace.signInError()) // first things first
        sayNotes();
}

void WorkspaceScreen::sayNotes()
{
    if (m_queueHolder) {
        const QString holder = text::accountName(*m_queueHolder);
        say(Said::QueueHolder,
            tr("This AWS account is open as “%1” too, and its copies are kept there. Copies that "
               "you order here wait until “%1” is closed.")
                .arg(holder),
            tr("Show “%1”").arg(QString(holder).replace(QLatin1Char('&'), QLatin1String("&&"))));
    } else if (m_news != AccountState::News::None) {
        say(Said::News, text::accountNewsText(m_news), {}, tr("Accounts…"));
    } else if (m_said != Said::Passing && m_said != Said::ChangedTags) {
        m_banner->hide();
    }
}

void WorkspaceScreen::say(
    Said what, const QString& text, const QString& action, const QString& second)
{
    m_said = what;
    const bool isPassing = what == Said::Passing || what == Said::ChangedTags;
    m_banner->showMessage(isPassing ? IconTone::Text : IconTone::Warning, text, action, second);
}

void WorkspaceScreen::actOnBanner()
{
    if (m_said == Said::SignIn) {
        m_banner->hide();
        m_workspace.signIn();
    } else if (m_said == Said::QueueHolder && m_queueHolder) {
        emit accountWanted(*m_queueHolder);
    } else if (m_said == Said::ChangedTags) {
        m_banner->hide();
        m_chores->undoTags();
    }
}

void WorkspaceScreen::actOnBannerSecond()
{
    emit choiceWanted();
}

void WorkspaceScreen::showTrouble()
{
    if (m_untold.isEmpty() || !isInView())
        return;
    explainCopies(std::exchange(m_untold, {}));
    emit changed();
}

void WorkspaceScreen::explainCopies(const QList<CopyEntry>& entries)
{
    if (!isInView()) {
        m_untold += entries;
        emit changed();
        return;
    }
    m_dialogs->explainCopies(entries);
}

void WorkspaceScreen::explainTags(const QList<TagWriter::Failure>& failures)
{
    if (!isInView())
        return; // the banner has told, and a dialog would seem to be about another account
    QList<ErrorItem> items;
    for (const TagWriter::Failure& failure : failures)
        items.append({.error = failure.error, .subject = failure.backup.id.text(), .when = {}});
    m_dialogs->openErrors(items);
}

void WorkspaceScreen::sayBackupsGone(int count)
{
    m_said = Said::Passing;
    m_banner->showMessage(IconTone::Warning,
        count == 1 ? tr("One backup is not listed any more and cannot be copied.")
                   : tr("%1 backups are not listed any more and cannot be copied.").arg(count));
}

void WorkspaceScreen::askToSignIn(const Error& error)
{
    const ErrorText words = text::errorText(error);
    say(Said::SignIn,
        //: %1: title of an error, without a full stop; %2: whole sentences that say what to do
        tr("%1. %2").arg(words.title, words.advice), text::signInAgainText(error),
        tr("Choose account…"));
}

void WorkspaceScreen::explainRegion(const RegionId& region)
{
    QList<ErrorItem> items;
    const QList<RegionRow> rows = m_backups->regions();
    for (const RegionRow& row : rows) {
        if (row.error && (region.isEmpty() || row.region.id == region))
            items.append({.error = *row.error, .subject = row.region.id.text(), .when = {}});
    }
    m_dialogs->openErrors(items);
}

} // namespace farcopy
