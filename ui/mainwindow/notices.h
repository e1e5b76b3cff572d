// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace farcopy {

class Clock;

/// Small message boxes of the window. None of them blocks: each is opened and deletes itself.
namespace notices {

void showAbout(QWidget* parent);

/// What this machine takes for the time, and what to do if it is wrong.
void showClock(const Clock& clock, QWidget* parent);

/// Proxy, endpoints and certificates that the environment asks for; passwords left out.
/// @param endpointUrl  the server that the open account asks in place of AWS; empty: AWS
void showConnection(QWidget* parent, const QString& endpointUrl = {});

/// Copies that somebody is about to leave alone.
struct Unfinished {
    int waiting = 0;          ///< and lost once they are left
    int kept = 0;             ///< waiting, and sent the next time
    int paused = 0;           ///< waiting in a kept queue that is paused, and stays so
    int unaccepted = 0;       ///< asked for and maybe taken; not asked for again once they are left
    int unacceptedKept = 0;   ///< asked for again the next time
    int unacceptedPaused = 0; ///< asked for again once their queue goes on
    int running = 0;          ///< at the service, whoever looks

    [[nodiscard]] bool none() const { return *this == Unfinished(); }
    Unfinished& operator+=(const Unfinished& other);
    bool operator==(const Unfinished&) const = default;
};

/// Asks before unfinished copies are left alone.
/// @param leaving  what is about to happen, as in "Quit"
void askToLeave(
    const Unfinished& copies, const QString& leaving, QWidget* parent, std::function<void()> go);

/// What is done with the answers; the argument: they are to hold from now on.
struct LeaveAnswers {
    std::function<void(bool)> leave = {};
    std::function<void(bool)> hide = {}; ///< none: there is nowhere to hide
};

/// The same before the window closes, which may also go on in the notification area.
void askToQuit(const Unfinished& copies, QWidget* parent, LeaveAnswers answers);

} // namespace notices

} // namespace farcopy
