// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/accesskeydialog.h"

#include "ui/dialogs/accesskeyform.h"
#include "ui/dialogs/importkeydialog.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace farcopy {

namespace {

/// What is left to do once the key is in the keychain. Farcopy never changes such files itself.
QString adviceFor(const AccountChoice& account, const ImportedKey& imported)
{
    const QString file = QDir::toNativeSeparators(imported.file);
    if (imported.profile.isEmpty())
        //: %1: name of an account; %2: a file
        return AccessKeyDialog::tr(
            "“%1” is in the keychain now. The file %2 still holds its secret for everybody who can "
            "read the file: delete it, and empty the trash.")
            .arg(account.name, file);
    //: %1: name of an account; %2: name of a profile; %3: a file; %4: number of a line
    return AccessKeyDialog::tr(
        "“%1” is in the keychain now. The profile “%2” in %3, line %4, still holds its secret for "
        "everybody who can read the file. If no other program needs the profile, such as the AWS "
        "CLI, delete aws_access_key_id and aws_secret_access_key there.")
        .arg(account.name, imported.profile, file, QString::number(imported.line));
}

} // namespace

AccessKeyDialog::AccessKeyDialog(AccountsPresenter& accounts, QWidget* parent)
    : QDialog(parent)
    , m_accounts(accounts)
{
    setObjectName(QStringLiteral("accessKeyDialog"));
    setWindowTitle(tr("Add Access Key"));
    auto* layout = new QVBoxLayout(this);
    m_form = new AccessKeyForm(accounts, this);
    layout->addWidget(m_form);
    m_advice = new PlainLabel(QStringLiteral("advice"), this);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_advice);
    setUpFailure(layout);
    layout->addStretch(1);
    setUpButtons(layout);
    connectPresenter();
    connect(m_form, &AccessKeyForm::heightChanged, this, &AccessKeyDialog::growToContents);
    setSaving(false);
}

AccessKeyDialog::AccessKeyDialog(
    AccountsPresenter& accounts, const AccountChoice& replaced, QWidget* parent)
    : AccessKeyDialog(accounts, parent)
{
    setWindowTitle(tr("Replace Access Key"));
    m_save->setText(tr("&Replace"));
    m_form->askForReplacement(replaced);
}

void AccessKeyDialog::setUpFailure(QVBoxLayout* layout)
{
    m_failure = new PlainLabel(QStringLiteral("failure"), this);
    m_keepInSession = new QPushButton(tr("Keep It for This &Session Only"), this);
    m_keepInSession->setObjectName(QStringLiteral("keepInSession"));
    m_keepInSession->setAutoDefault(false);
    connect(m_keepInSession, &QPushButton::clicked, this, &AccessKeyDialog::saveForThisSession);
    m_waitingText = new PlainLabel(QStringLiteral("waitingText"), this);
    m_waiting = new QProgressBar(this);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_waiting->setRange(0, 0);
    m_waiting->setTextVisible(false);
    layout->addWidget(m_failure);
    layout->addWidget(m_keepInSession, 0, Qt::AlignLeft);
    layout->addWidget(m_waitingText);
    layout->addWidget(m_waiting);
    m_keepInSession->hide();
}

void AccessKeyDialog::setUpButtons(QVBoxLayout* layout)
{
    m_buttons = new QDialogButtonBox(this);
    // Else the Tab key never leaves its first two. While it has no buttons: the first one would get
    // the same (Qt 6.4).
    m_buttons->setFocusPolicy(Qt::NoFocus);
    m_import = m_buttons->addButton(tr("&Import…"), QDialogButtonBox::ResetRole);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setAutoDefault(false);
    m_import->setToolTip(tr("Takes the key from a downloaded CSV file or from a profile."));
    connect(m_import, &QPushButton::clicked, this, &AccessKeyDialog::chooseImport);
    m_save = m_buttons->addButton(tr("A&dd and Open"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    setTabOrder(m_save, m_buttons->addButton(QDialogButtonBox::Cancel));
    connect(m_save, &QPushButton::clicked, this, &AccessKeyDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AccessKeyDialog::reject);
    layout->addWidget(m_buttons);
}

void AccessKeyDialog::connectPresenter()
{
    connect(&m_accounts, &AccountsPresenter::keySaved, this, &AccessKeyDialog::takeSaved);
    connect(&m_accounts, &AccountsPresenter::keyFailed, this, &AccessKeyDialog::showFailure);
}

/// Wrapped lines count for nothing in a dialog's least size, so what appears would be cut off.
void AccessKeyDialog::growToContents()
{
    layout()->activate();
    const int wished = layout()->totalHeightForWidth(width());
    if (wished > height())
        resize(width(), wished);
}

void AccessKeyDialog::chooseImport()
{
    auto* dialog = new ImportKeyDialog(m_accounts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->chosenKey()); });
    dialog->open();
}

void AccessKeyDialog::take(const ImportedKey& key)
{
    m_imported = key;
    m_failure->setPlainText({});
    m_keepInSession->hide();
    m_form->fill(key);
}

void AccessKeyDialog::save()
{
    if (!m_form->isComplete())
        return;
    setSaving(true);
    m_accounts.save(m_form->draft());
}

void AccessKeyDialog::saveForThisSession()
{
    m_form->keepForThisSession();
    save();
}

void AccessKeyDialog::takeSaved(const AccountChoice& account)
{
    m_saved = account;
    m_isSaved = true;
    const bool isInTwoPlaces = m_imported && account.origin == CredentialOrigin::Keychain
        && account.accessKeyId == m_imported->key.accessKeyId;
    if (isInTwoPlaces)
        showAdvice();
    else
        accept();
}

void AccessKeyDialog::showAdvice()
{
    setSaving(false);
    m_advice->setPlainText(adviceFor(m_saved, *m_imported));
    setWindowTitle(tr("Access Key Kept"));
    setMinimumWidth(width());
    m_form->hide();
    m_buttons->setStandardButtons(QDialogButtonBox::Close); // shows the others again
    m_import->hide();
    m_save->hide();
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
    adjustSize();
    growToContents();
}

void AccessKeyDialog::showFailure(const Error& error)
{
    setSaving(false);
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_failure->setPlainText(error.message);
    const bool isKeychains
        = error.kind == ErrorKind::Local && m_form->draft().keeping == KeyKeeping::Keychain;
    m_keepInSession->setVisible(isKeychains);
    (isKeychains ? m_keepInSession : m_save)->setFocus(); // not where it went: Cancel
    growToContents();
}

void AccessKeyDialog::setSaving(bool isSaving)
{
    m_form->setEnabled(!isSaving);
    m_import->setEnabled(!isSaving);
    m_save->setEnabled(!isSaving);
    m_waiting->setVisible(isSaving);
    const bool isTested = m_form->draft().isTestedFirst;
    m_waiting->setAccessibleName(
        isTested ? tr("Waiting for AWS and the keychain") : tr("Waiting for the keychain"));
    const QString waiting = isTested
        ? tr("Testing the key, then waiting for the keychain. It may ask for its password in a "
             "window of its own.")
        : tr("Waiting for the keychain. It may ask for its password in a window of its own.");
    m_waitingText->setPlainText(isSaving ? waiting : QString());
    if (isSaving) {
        m_failure->setPlainText({});
        m_keepInSession->hide();
    }
    growToContents();
}

void AccessKeyDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    growToContents();
}

void AccessKeyDialog::reject()
{
    if (m_isSaved) { // nothing was left to do but to read the advice
        accept();
        return;
    }
    m_accounts.cancelSaving();
    QDialog::reject();
}

} // namespace farcopy
