// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

class QObject;
class QWidget;

namespace farcopy {

/// Calls `then` once, when the window stands on the screen: for what a start can wait with. Where
/// it is not painted, such as on another desktop, `then` comes after the time limit.
/// @param context  nothing is called when it is gone
void afterFirstPaint(QWidget& window, QObject* context, std::function<void()> then,
    std::chrono::milliseconds latest = std::chrono::seconds(3));

} // namespace farcopy
