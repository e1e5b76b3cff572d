// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/renamekeydialog.h"

#include "core/presenters/keychainentries.h"
#include "ui/dialogs/accesskeytext.h"
#include "ui/text/accounttext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace farcopy {

namespace {

constexpr int formWidth = 420;

} // namespace

RenameKeyDialog::RenameKeyDialog(KeychainEntries& entries, AccountChoice account, QWidget* parent)
    : QDialog(parent)
    , m_entries(entries)
    , m_account(std::move(account))
    , m_name(new QLineEdit(m_account.name, this))
    , m_problem(new PlainLabel(QStringLiteral("problem"), this))
{
    setObjectName(QStringLiteral("renameKeyDialog"));
    setWindowTitle(tr("Rename access key"));
    auto* about = new PlainLabel(QStringLiteral("about"), this);
    about->setPlainText(
        tr("The secret of “%1” is kept under the new name from then on; label and colour go along.")
            .arg(text::accountName(m_account)));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("New name"));
    m_name->selectAll();
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&New name:"), m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::AcceptRole);
    m_rename->setObjectName(QStringLiteral("rename"));
    connect(m_rename, &QPushButton::clicked, this, &RenameKeyDialog::rename);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &RenameKeyDialog::check);
    connect(&m_entries, &KeychainEntries::renamed, this,
        [this](const AccountChoice& old, const AccountChoice& renamed) {
            if (!old.isSameAs(m_account))
                return;
            m_account = renamed;
            accept();
        });
    connect(&m_entries, &KeychainEntries::failed, this, &RenameKeyDialog::takeFailure);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(formWidth);
    check();
}

void RenameKeyDialog::reject()
{
    if (!m_entries.isBusy())
        QDialog::reject();
}

void RenameKeyDialog::check()
{
    const QString name = m_name->text().simplified();
    const KeyFlaw flaw = m_entries.nameFlaw(m_account, name);
    m_problem->setPlainText(flaw == KeyFlaw::Missing ? QString() // it shows
                                                     : accesskeytext::nameProblem(flaw));
    m_rename->setEnabled(flaw == KeyFlaw::None && name != m_account.name && !m_entries.isBusy());
}

void RenameKeyDialog::rename()
{
    m_entries.rename(m_account, m_name->text());
    m_name->setEnabled(false);
    m_rename->setEnabled(false);
    m_problem->setPlainText(tr("Waiting for the keychain…"));
}

void RenameKeyDialog::takeFailure(const AccountChoice& account, const Error& error)
{
    if (!account.isSameAs(m_account))
        return;
    m_name->setEnabled(true);
    check();
    const ErrorText words = text::errorText(error);
    m_problem->setPlainText(QStringLiteral("%1 %2").arg(words.what, words.advice));
}

} // namespace farcopy
