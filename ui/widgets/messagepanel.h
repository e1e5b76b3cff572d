// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace farcopy {

/// Stands in the place of a list that has nothing to show, and says why.
class MessagePanel final : public QWidget
{
    Q_OBJECT

public:
    struct Message {
        QString icon;  ///< a file of resources/icons
        QString title; ///< plain text, as all of these
        QString text;
        QString action; ///< of the button; empty: no button
        QString second; ///< of a second button; empty: none

        bool operator==(const Message&) const = default;
    };

    explicit MessagePanel(QWidget* parent = nullptr);

    void showMessage(const Message& message);

signals:
    void actionTriggered();
    void secondTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyPalette();

    Message m_message;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_second = nullptr;
};

} // namespace farcopy
