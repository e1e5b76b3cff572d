// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace farcopy {

/// What the notification area shows of all open accounts.
struct TrayState {
    int running = 0;    ///< copies of ours
    int unaccepted = 0; ///< asked for, and the service has not said yet that it took them
    int waiting = 0;
    std::optional<int> percent = {}; ///< of all these
    bool isPaused = false;
    bool needsSignIn = false;

    [[nodiscard]] bool isBusy() const { return running + unaccepted + waiting > 0; }
    bool operator==(const TrayState&) const = default;
};

/// Farcopy in the desktop's notification area: how the copies stand, and a short menu. Where the
/// desktop has none, nothing is shown and nothing is missing.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject* parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] bool isAvailable() const;
    /// Nothing is shown before: asking the desktop for a place and drawing takes its time. Once
    /// more where the desktop had no place earlier.
    void appear();
    void show(const TrayState& state);
    void setWindowShown(bool isShown);
    /// @param text  plain; whatever the desktop takes for markup is made harmless
    void showNotice(const QString& title, const QString& text, bool isFailure);

    /// "3 copying, 9 waiting, 61 %"
    [[nodiscard]] static QString summary(const TrayState& state);
    /// The application's picture with a bar for the progress and a mark for what needs attention.
    [[nodiscard]] static QPixmap picture(const TrayState& state, int side);

signals:
    void windowWanted();
    void hidingWanted();
    void pauseWanted(bool paused);
    void quitWanted();

private:
    void setUpIcon();
    [[nodiscard]] static QIcon icon(const TrayState& state);

    TrayState m_state;
    bool m_hasAppeared = false;
    bool m_isWindowShown = true;
    std::unique_ptr<QMenu> m_menu;
    QAction* m_window = nullptr;
    QAction* m_pause = nullptr;
    /// nullptr: not appeared yet. Making it asks the desktop over its message bus, and waits.
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace farcopy
