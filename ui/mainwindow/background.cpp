// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/background.h"

#include "core/settings/preferences.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/accountscreens.h"
#include "ui/mainwindow/copynotices.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/workspacescreen.h"
#include "ui/widgets/firstpaint.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace farcopy {

Background::Background(AccountScreens& screens, Settings& settings, QWidget& window)
    : QObject(&window)
    , m_screens(screens)
    , m_settings(settings)
    , m_window(window)
{
    window.installEventFilter(this);
    afterFirstPaint(window, this, [this] { m_tray.appear(); });
    connect(&m_screens, &AccountScreens::changed, this, &Background::update);
    connect(&m_screens, &AccountScreens::noteworthy, this, &Background::takeNotice);
    connect(&m_tray, &TrayIcon::windowWanted, this, &Background::bringUp);
    connect(&m_tray, &TrayIcon::hidingWanted, this, &Background::hide);
    connect(&m_tray, &TrayIcon::pauseWanted, this, &Background::setPaused);
    connect(&m_tray, &TrayIcon::quitWanted, this, [this] {
        bringUp(); // there may be something to ask
        quit();
    });
}

bool Background::mayClose()
{
    const bool isQuitting = std::exchange(m_isQuitting, false);
    if (m_isLeaving || m_screens.unfinishedCopies().none())
        return true;
    const ClosingWay way = m_settings.preferences().closing;
    const bool canHide = hasTray() && !isQuitting;
    if (way == ClosingWay::Quit)
        return true;
    if (way == ClosingWay::KeepInTray && canHide)
        hide();
    else
        ask(canHide);
    return false;
}

void Background::quit()
{
    m_isQuitting = true;
    m_window.close();
}

void Background::ask(bool canHide)
{
    const auto remember = [this](ClosingWay way) {
        Preferences changed = m_settings.preferences();
        changed.closing = way;
        m_settings.setPreferences(changed);
    };
    notices::LeaveAnswers answers;
    answers.leave = [this, remember](bool isToRemember) {
        if (isToRemember)
            remember(ClosingWay::Quit);
        m_isLeaving = true;
        m_window.close();
    };
    if (canHide) {
        answers.hide = [this, remember](bool isToRemember) {
            if (isToRemember)
                remember(ClosingWay::KeepInTray);
            hide();
        };
    }
    notices::askToQuit(m_screens.unfinishedCopies(), &m_window, std::move(answers));
}

void Background::hide()
{
    if (hasTray())
        m_window.hide();
    else
        m_window.showMinimized();
}

void Background::bringUp()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

bool Background::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_tray.setWindowShown(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

/// Percents of accounts are not added up by bytes: the least one is when all are done.
void Background::update()
{
    TrayState state;
    int paused = 0;
    const QList<WorkspaceScreen*> screens = m_screens.all();
    for (const WorkspaceScreen* screen : screens) {
        const WorkspaceScreen::CopiesGlance glance = screen->glanceAtCopies();
        state.running += glance.running;
        state.unaccepted += glance.unaccepted;
        state.waiting += glance.waiting;
        state.needsSignIn = state.needsSignIn || glance.needsSignIn;
        if (glance.percent && glance.running + glance.unaccepted + glance.waiting > 0)
            state.percent = std::min(*glance.percent, state.percent.value_or(100));
        paused += glance.isPaused ? 1 : 0;
    }
    state.isPaused = paused > 0 && paused == screens.size();
    m_tray.show(state);
}

void Background::setPaused(bool paused)
{
    const QList<WorkspaceScreen*> screens = m_screens.all();
    for (WorkspaceScreen* screen : screens)
        screen->setCopiesPaused(paused);
    update();
}

/// Who looks at the window sees it there.
void Background::takeNotice(const Notice& notice)
{
    const Preferences wished = m_settings.preferences();
    const bool isWanted = (notice.isBatchEnd && wished.notifiesFinished)
        || (notice.isFailure && wished.notifiesFailures)
        || (notice.isSignIn && wished.notifiesSignIn);
    if (!isWanted || QApplication::activeWindow() != nullptr)
        return;
    QApplication::alert(&m_window);
    m_tray.showNotice(notice.title, notice.text, notice.isFailure || notice.isSignIn);
}

} // namespace farcopy
