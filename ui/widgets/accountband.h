// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/accounttext.h"

#include <QIcon>
#include <QLabel>

namespace farcopy {

/// A mark's colour, the same on light and on dark; invalid: None.
[[nodiscard]] QColor markColor(MarkColour colour);
/// Black or white, whichever reads better on it.
[[nodiscard]] QColor textColorOn(const QColor& background);
/// A square of the colour; for None the icon of an account.
[[nodiscard]] QIcon markIcon(MarkColour colour);

/// One line that says which account is meant, on the colour that its user gave it.
class AccountBand final : public QLabel
{
    Q_OBJECT

public:
    explicit AccountBand(QWidget* parent = nullptr);

    /// @param text  names the account; plain text
    void showAccount(MarkColour colour, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColour();

    MarkColour m_colour = MarkColour::None;
};

/// The head of a dialog: "In account PRODUCTION – prod · 111122223333".
[[nodiscard]] AccountBand* accountHead(
    const AccountMark& mark, const QString& account, QWidget* parent);

} // namespace farcopy
