// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/accountspresenter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace farcopy {

class PlainLabel;

/// Takes an access key in, says where it is kept, and stays open with everything typed until it is
/// kept. Open it with open(); accepted() comes when the key is saved.
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

public slots:
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A line of the form: the field, and below it what is wrong with it.
    struct Field {
        QLineEdit* edit = nullptr;
        PlainLabel* problem = nullptr;
    };

    Field addField(const QString& label, const QString& name);
    void setUpFields();
    void setUpRegions();
    void setUpKeeping(QVBoxLayout* layout);
    void setUpFailure(QVBoxLayout* layout);
    void setUpButtons(QVBoxLayout* layout);
    void connectPresenter();

    void takePastedBlock(const QString& text);
    void followKeyKind();
    void growToContents();
    void save();
    void saveForThisSession();
    void showFlaws(const AccessKeyFlaws& flaws);
    void showFailure(const Error& error);
    void setSaving(bool isSaving);
    [[nodiscard]] AccessKeyDraft draft() const;

    AccountsPresenter& m_accounts;
    QString m_replaces;
    AccountChoice m_saved;
    bool m_showsFlaws = false; ///< since the first attempt to save
    bool m_wantsKeychain = true;

    QWidget* m_body = nullptr;
    QFormLayout* m_form = nullptr;
    Field m_name;
    Field m_accessKeyId;
    Field m_secret;
    Field m_token;
    QCheckBox* m_reveal = nullptr;
    QComboBox* m_region = nullptr;
    QRadioButton* m_inKeychain = nullptr;
    QRadioButton* m_inSession = nullptr;
    PlainLabel* m_keepingNote = nullptr;
    PlainLabel* m_failure = nullptr;
    QPushButton* m_keepInSession = nullptr;
    QProgressBar* m_waiting = nullptr;
    PlainLabel* m_waitingText = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace farcopy
