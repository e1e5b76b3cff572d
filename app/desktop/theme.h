// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/preferences.h"

#include <QObject>
#include <QPalette>
#include <QString>

namespace farcopy {

/// Light, dark, or as the desktop has it. Where the user chooses, Qt's own style draws, since those
/// of desktops take no other colours than theirs. Needs a QApplication.
class ThemeChoice final : public QObject
{
public:
    explicit ThemeChoice(Theme theme = Theme::System);

    /// At once, in every window.
    void apply(Theme theme);

    [[nodiscard]] static QPalette palette(Theme theme);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mendPlaceholders();

    const QString m_systemStyle;
    Theme m_theme = Theme::System;
};

} // namespace farcopy
