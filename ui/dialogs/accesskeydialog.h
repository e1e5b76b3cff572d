// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/accountspresenter.h"
#include "core/presenters/keyimport.h"

#include <QDialog>

class QDialogButtonBox;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace farcopy {

class AccessKeyForm;
class PlainLabel;

/// Takes an access key in, says where it is kept, and stays open with everything typed until it is
/// kept. A key from a file is told to be in two places then. Open it with open(); accepted() comes
/// when the key is saved and nothing is left to say.
class AccessKeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccessKeyDialog(AccountsPresenter& accounts, QWidget* parent = nullptr);
    /// For the new key of an account that is there: name and Region stay.
    AccessKeyDialog(
        AccountsPresenter& accounts, const AccountChoice& replaced, QWidget* parent = nullptr);

    /// After accepted().
    [[nodiscard]] const AccountChoice& savedAccount() const { return m_saved; }

    /// Fills the form with a key that stands in a file.
    void take(const ImportedKey& key);

public slots:
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpFailure(QVBoxLayout* layout);
    void setUpButtons(QVBoxLayout* layout);
    void connectPresenter();

    void growToContents();
    void chooseImport();
    void save();
    void saveForThisSession();
    void takeSaved(const AccountChoice& account);
    void showAdvice();
    void showFailure(const Error& error);
    void setSaving(bool isSaving);

    AccountsPresenter& m_accounts;
    AccountChoice m_saved;
    std::optional<ImportedKey> m_imported;
    bool m_isSaved = false;

    AccessKeyForm* m_form = nullptr;
    PlainLabel* m_advice = nullptr;
    PlainLabel* m_failure = nullptr;
    QPushButton* m_keepInSession = nullptr;
    QProgressBar* m_waiting = nullptr;
    PlainLabel* m_waitingText = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace farcopy
