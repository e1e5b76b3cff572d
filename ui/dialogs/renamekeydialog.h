// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/accountinfo.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace farcopy {

class KeychainEntries;
class PlainLabel;

/// Asks for another name of a typed-in key, and stays until it has it.
class RenameKeyDialog final : public QDialog
{
    Q_OBJECT

public:
    RenameKeyDialog(KeychainEntries& entries, AccountChoice account, QWidget* parent = nullptr);

    /// What it is called now.
    [[nodiscard]] const AccountChoice& account() const { return m_account; }

    /// Stays while the keychain is at work: what it does cannot be stopped half way.
    void reject() override;

private:
    void check();
    void rename();
    void takeFailure(const AccountChoice& account, const Error& error);

    KeychainEntries& m_entries;
    AccountChoice m_account;
    QLineEdit* m_name = nullptr;
    PlainLabel* m_problem = nullptr;
    QPushButton* m_rename = nullptr;
};

} // namespace farcopy
