// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/lineicon.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace farcopy {

/// One sentence across the top of a page, with buttons that do something about it. Hidden until
/// it has something to say.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// @param text    shown as plain text
    /// @param action  what the button does; empty: no button
    /// @param second  what a second button does; empty: none
    void showMessage(
        IconTone tone, const QString& text, const QString& action = {}, const QString& second = {});

signals:
    void actionTriggered();
    void secondTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();

    IconTone m_tone = IconTone::Text;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_second = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace farcopy
