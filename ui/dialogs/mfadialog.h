// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/domain/signin.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace farcopy {

/// Asks for the six digits of an MFA device. Open it with open(); it is accepted with a code only.
class MfaDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MfaDialog(const MfaQuestion& question, QWidget* parent = nullptr);
    ~MfaDialog() override;

    [[nodiscard]] Secret code() const;

private:
    void setUp(const MfaQuestion& question);

    QLineEdit* m_code = nullptr;
    QPushButton* m_signIn = nullptr;
};

} // namespace farcopy
