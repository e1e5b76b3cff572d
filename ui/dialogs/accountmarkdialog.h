// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/accountmark.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace farcopy {

class AccountBand;

/// Asks for the label and the colour by which an account is told from the others.
class AccountMarkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param account  how it is called; plain text
    AccountMarkDialog(QString account, const AccountMark& mark, QWidget* parent = nullptr);

    [[nodiscard]] AccountMark mark() const;

private:
    void showPreview();

    QString m_account;
    QLineEdit* m_label = nullptr;
    QComboBox* m_colour = nullptr;
    AccountBand* m_preview = nullptr;
};

} // namespace farcopy
