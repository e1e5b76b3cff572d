// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagepanel.h"

#include "ui/widgets/lineicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace farcopy {

namespace {

constexpr int iconEdge = 40;
constexpr int textWidth = 560;

QLabel* centred(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    return label;
}

} // namespace

MessagePanel::MessagePanel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(centred(this, QStringLiteral("messageTitle")))
    , m_text(centred(this, QStringLiteral("messageText")))
    , m_action(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setObjectName(QStringLiteral("messagePanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_title->setFont(font);
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_second->setObjectName(QStringLiteral("messageSecond"));
    connect(m_action, &QPushButton::clicked, this, &MessagePanel::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &MessagePanel::secondTriggered);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(textWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addWidget(middle, 1000); // as wide as it may be
    layout->addStretch(1);
    applyPalette();
}

void MessagePanel::showMessage(const Message& message)
{
    if (message == m_message)
        return;
    m_message = message;
    m_title->setText(message.title);
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_second->setText(message.second);
    m_second->setVisible(!message.second.isEmpty());
    applyPalette();
}

void MessagePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
    QWidget::changeEvent(event);
}

void MessagePanel::applyPalette()
{
    if (!m_icon || m_message.icon.isEmpty())
        return;
    m_icon->setPixmap(lineIcon(m_message.icon, IconTone::Muted)
                          .pixmap({iconEdge, iconEdge}, devicePixelRatioF()));
}

} // namespace farcopy
