// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/trayicon.h"

#include <QObject>

class QWidget;

namespace farcopy {

class AccountScreens;
class Settings;
struct Notice;

/// What goes on while nobody looks at the window: the icon in the notification area, notices of the
/// desktop, and what becomes of unfinished copies when the window is closed.
class Background final : public QObject
{
    Q_OBJECT

public:
    /// @param window  hidden and shown again; outlives this
    Background(AccountScreens& screens, Settings& settings, QWidget& window);

    [[nodiscard]] bool hasTray() const { return m_tray.isAvailable(); }

    /// Whether the window may close now. If not, it is hidden, or somebody is asked who may close
    /// it later on.
    [[nodiscard]] bool mayClose();
    /// Closes the window, and ends what it does: it does not go on in the notification area.
    void quit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(bool canHide);
    void hide();
    void bringUp();
    void update();
    void setPaused(bool paused);
    void takeNotice(const Notice& notice);

    AccountScreens& m_screens;
    Settings& m_settings;
    QWidget& m_window;
    bool m_isLeaving = false;  ///< it was answered: nobody is asked again
    bool m_isQuitting = false; ///< not into the notification area
    TrayIcon m_tray;
};

} // namespace farcopy
