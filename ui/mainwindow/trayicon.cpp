// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/trayicon.h"

#include "ui/text/format.h"
#include "ui/text/joining.h"
#include "ui/widgets/lineicon.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace farcopy {

namespace {

/// Desktops take `<` for the begin of markup in notices, each in its own way.
QString withoutMarkup(const QString& text)
{
    QString plain = text::plainLine(text, 300);
    plain.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203a)).replace(u'&', QChar(0xff06));
    return plain;
}

void paintBar(QPainter& painter, int side, int percent)
{
    const QPalette palette = QGuiApplication::palette();
    const QRectF frame(0.5, side * 0.78, side - 1.0, side * 0.2);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRect(frame);
    const qreal width = (frame.width() - 2) * std::clamp(percent, 0, 100) / 100.0;
    painter.fillRect(QRectF(frame.left() + 1, frame.top() + 1, width, frame.height() - 2),
        palette.color(QPalette::Highlight));
}

} // namespace

TrayIcon::TrayIcon(QObject* parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
{
    m_window = m_menu->addAction(tr("&Hide the window"));
    m_pause = m_menu->addAction(tr("&Pause the queues"));
    m_pause->setCheckable(true);
    m_menu->addSeparator();
    QAction* quit = m_menu->addAction(tr("&Quit"));
    connect(m_window, &QAction::triggered, this,
        [this] { m_isWindowShown ? emit hidingWanted() : emit windowWanted(); });
    connect(m_pause, &QAction::triggered, this, &TrayIcon::pauseWanted);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitWanted);
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::show(const TrayState& state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_pause->setChecked(state.isPaused);
    if (m_hasAppeared)
        appear(); // the desktop may come up after its programs
}

void TrayIcon::appear()
{
    m_hasAppeared = true;
    if (!isAvailable())
        return;
    if (!m_icon)
        setUpIcon();
    m_icon->setIcon(icon(m_state));
    m_icon->setToolTip(summary(m_state));
    m_icon->show();
}

void TrayIcon::setUpIcon()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::windowWanted);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger)
                m_isWindowShown ? emit hidingWanted() : emit windowWanted();
        });
    m_icon->setContextMenu(m_menu.get());
}

void TrayIcon::setWindowShown(bool isShown)
{
    m_isWindowShown = isShown;
    m_window->setText(isShown ? tr("&Hide the window") : tr("&Show the window"));
}

void TrayIcon::showNotice(const QString& title, const QString& text, bool isFailure)
{
    if (m_icon)
        m_icon->showMessage(withoutMarkup(title), withoutMarkup(text),
            isFailure ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

QString TrayIcon::summary(const TrayState& state)
{
    QStringList parts;
    if (state.needsSignIn)
        parts << tr("sign-in needed");
    if (state.running > 0)
        parts << tr("%n copying", nullptr, state.running);
    if (state.unaccepted > 0)
        parts << tr("%n not accepted yet", nullptr, state.unaccepted);
    if (state.waiting > 0)
        parts << tr("%n waiting", nullptr, state.waiting);
    if (state.percent && state.isBusy())
        parts << text::percentText(*state.percent);
    if (state.isPaused)
        parts << tr("paused");
    return parts.isEmpty() ? QStringLiteral("Farcopy")
                           : tr("Farcopy: %1").arg(text::listText(parts));
}

QPixmap TrayIcon::picture(const TrayState& state, int side)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const int height = state.isBusy() ? side * 3 / 4 : side;
    painter.drawPixmap((side - height) / 2, 0, applicationIcon().pixmap(height, height));
    if (state.isBusy())
        paintBar(painter, side, state.percent.value_or(0));
    const int mark = side / 2;
    if (state.needsSignIn)
        painter.drawPixmap(side - mark, 0,
            lineIcon(QStringLiteral("warning"), IconTone::Warning).pixmap(mark, mark));
    else if (state.isPaused)
        painter.drawPixmap(side - mark, 0, lineIcon(QStringLiteral("pause")).pixmap(mark, mark));
    return picture;
}

QIcon TrayIcon::icon(const TrayState& state)
{
    QIcon icon;
    for (const int side : {16, 22, 32, 48, 64})
        icon.addPixmap(picture(state, side));
    return icon;
}

} // namespace farcopy
