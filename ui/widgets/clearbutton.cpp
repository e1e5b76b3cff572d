// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace farcopy {

namespace {

struct ClearButton {
    Q_DECLARE_TR_FUNCTIONS(farcopy::ClearButton)
};

void addNow(QLineEdit& edit)
{
    const auto before = edit.findChildren<QToolButton*>();
    edit.setClearButtonEnabled(true);
    const auto buttons = edit.findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        if (!before.contains(button))
            button->setAccessibleName(ClearButton::tr("Clear"));
    }
}

} // namespace

void addClearButton(QLineEdit& edit)
{
    if (!edit.text().isEmpty())
        return addNow(edit);
    const auto addOnce = [&edit] {
        if (!edit.isClearButtonEnabled())
            addNow(edit);
    };
    QObject::connect(&edit, &QLineEdit::textChanged, &edit, addOnce);
}

} // namespace farcopy
