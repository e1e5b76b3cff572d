// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/presenters/accesskeydraft.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;

namespace farcopy {

class AccountsPresenter;
class PlainLabel;
struct ImportedKey;

/// The fields of an access key, with what is wrong below each, and where the key is to be kept.
class AccessKeyForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccessKeyForm(AccountsPresenter& accounts, QWidget* parent = nullptr);
    ~AccessKeyForm() override;

    /// Name, Region and where it is kept stay those of the account; the key is asked for.
    void askForReplacement(const AccountChoice& replaced);
    /// What the file tells; what it does not tell stays, but for the parts of the key.
    void fill(const ImportedKey& key);
    void keepForThisSession();

    [[nodiscard]] AccessKeyDraft draft() const;

    /// Says what is wrong, from now on with each letter, and goes to the first field with a
    /// problem. True: nothing is wrong.
    [[nodiscard]] bool isComplete();

signals:
    /// A row came or went, or a text has grown.
    void heightChanged();

private:
    /// A line of the form: the field, and below it what is wrong with it.
    struct Field {
        QLineEdit* edit = nullptr;
        PlainLabel* problem = nullptr;
    };

    Field addField(const QString& label, const QString& name);
    void setUpFields();
    void setUpRegions();
    void setUpKeeping();
    void setUpTest();
    void setRowVisible(const Field& field, bool isVisible);
    [[nodiscard]] QList<Field> fields() const;

    void keepInKeychain(bool isWanted);
    void takePastedBlock(const QString& text);
    void setKey(const PastedKey& key);
    void followKeyKind();
    void showFlaws(const AccessKeyFlaws& flaws);

    AccountsPresenter& m_accounts;
    QString m_replaces;
    QString m_pastedId;             ///< whose end is known
    QDateTime m_pastedEnd;          ///< UTC
    bool m_showsFlaws = false;      ///< since the first attempt to save
    std::optional<bool> m_keychain; ///< as the user wants it; nothing: as suits the key

    QFormLayout* m_form = nullptr;
    Field m_name;
    Field m_accessKeyId;
    Field m_secret;
    Field m_token;
    Field m_serial;
    QCheckBox* m_reveal = nullptr;
    QComboBox* m_region = nullptr;
    QRadioButton* m_inKeychain = nullptr;
    QRadioButton* m_inSession = nullptr;
    PlainLabel* m_keepingNote = nullptr;
    QCheckBox* m_test = nullptr;
};

} // namespace farcopy
