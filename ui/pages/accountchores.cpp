// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/accountspage.h"

#include "core/presenters/accountstates.h"
#include "core/presenters/keychainentries.h"
#include "ui/dialogs/accesskeydialog.h"
#include "ui/dialogs/accountmarkdialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/dialogs/renamekeydialog.h"
#include "ui/text/accounttext.h"

#include <QMessageBox>
#include <QPushButton>

/// What AccountsPage does with the accounts that are selected.
namespace farcopy {

void AccountsPage::openSelected()
{
    const AccountRow* row = current();
    if (row && m_open->isEnabled())
        choose(row->choice);
}

void AccountsPage::choose(const AccountChoice& account)
{
    if (m_states.state(account).isOpen)
        emit accountWanted(account);
    else if (account.origin == CredentialOrigin::Sandbox)
        m_accounts.chooseSandbox();
    else
        m_accounts.choose(account);
}

void AccountsPage::testSelected()
{
    m_states.test(selected());
}

void AccountsPage::testAll()
{
    QList<AccountChoice> all;
    for (const AccountRow& row : std::as_const(m_rows)) {
        if (row.isUsable()) // what the files say of the others is all that a test would find
            all.append(row.choice);
    }
    m_states.test(all);
}

void AccountsPage::editMark(const AccountChoice& account)
{
    auto* dialog
        = new AccountMarkDialog(text::accountName(account), m_accounts.mark(account), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, account] { m_accounts.setMark(account, dialog->mark()); });
    dialog->open();
}

void AccountsPage::addKey()
{
    runKeyDialog(new AccessKeyDialog(m_accounts, this), true);
}

void AccountsPage::renameSelected()
{
    const AccountRow* row = current();
    if (!row)
        return;
    auto* dialog = new RenameKeyDialog(m_entries, row->choice, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { select(dialog->account()); });
    dialog->open();
}

/// All other failures are told where the change was asked for.
void AccountsPage::showEntryLeft(const AccountChoice& /*account*/, const Error& error)
{
    if (error.code != QLatin1String("OldEntryLeft"))
        return;
    auto* dialog = new ErrorDialog({{.error = error}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountsPage::replaceSelected()
{
    if (const AccountRow* row = current())
        runKeyDialog(new AccessKeyDialog(m_accounts, row->choice, this), false);
}

void AccountsPage::runKeyDialog(AccessKeyDialog* dialog, bool opensAccount)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, opensAccount] {
        select(dialog->savedAccount());
        if (opensAccount)
            choose(dialog->savedAccount());
    });
    dialog->open();
}

void AccountsPage::askToRemoveSelected()
{
    const AccountRow* row = current();
    if (!row)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove Access Key"),
        tr("Remove the access key “%1” from this computer?\n\nIts secret is deleted. In AWS the "
           "key stays valid until you deactivate it there.")
            .arg(row->choice.name),
        QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("removeQuestion"));
    box->setTextFormat(Qt::PlainText);
    auto* remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QPushButton::clicked, this,
        [this, account = row->choice] { m_accounts.remove(account); });
    box->open();
}

void AccountsPage::showRemovalFailure(const AccountChoice& account, const Error& error)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Remove Access Key"),
        tr("The access key “%1” was not removed.\n\n%2").arg(account.name, error.message),
        QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("removalFailure"));
    box->setTextFormat(Qt::PlainText);
    auto* forget = box->addButton(tr("&Take It Off the List"), QMessageBox::ActionRole);
    forget->setToolTip(tr("The keychain is left as it is."));
    box->setDefaultButton(QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(forget, &QPushButton::clicked, this, [this, account] { m_accounts.forget(account); });
    box->open();
}

} // namespace farcopy
