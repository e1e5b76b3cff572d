// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/domain/region.h"
#include "core/settings/preferences.h"
#include "ui/text/languages.h"

#include <QDialog>
#include <QHash>
#include <QList>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace farcopy {

class ConnectionPage;
class PlainLabel;

/// What of the surroundings the settings are about.
struct SettingsScope {
    QList<Language> languages = {}; ///< that can be chosen
    Regions regions = {};           ///< that could be watched; none: no account is open
    std::optional<QList<RegionId>> watched = {}; ///< nothing: all of them
    bool hasTray = false;                        ///< the desktop shows one
    QStringList overruled = {}; ///< environment variables that go before what is set here
};

/// The user's preferences. What is not as it should be is said beside its field, and cannot be
/// taken over.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(
        const Preferences& preferences, const SettingsScope& scope, QWidget* parent = nullptr);

    /// As they stand in the fields.
    [[nodiscard]] Preferences preferences() const;
    /// What was typed for the proxy's user; empty: nothing, so that a kept one stays.
    [[nodiscard]] Secret proxyPassword() const;
    /// The Regions to watch; nothing: all, also those that AWS adds later.
    [[nodiscard]] std::optional<QList<RegionId>> watched() const;

private:
    [[nodiscard]] QWidget* makeGeneral(const SettingsScope& scope);
    [[nodiscard]] QWidget* makeNotices();
    [[nodiscard]] QWidget* makeCopies(const SettingsScope& scope);
    [[nodiscard]] QWidget* makeRegions(const SettingsScope& scope);
    void showPreferences(const Preferences& preferences);
    void showKept(std::optional<std::chrono::hours> kept);
    void check();

    QTabWidget* m_tabs = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_closing = nullptr;
    QCheckBox* m_finished = nullptr;
    QCheckBox* m_failures = nullptr;
    QCheckBox* m_signIn = nullptr;
    QSpinBox* m_shortest = nullptr;
    QSpinBox* m_longest = nullptr;
    PlainLabel* m_pollFlaw = nullptr;
    QCheckBox* m_allRegions = nullptr;
    QListWidget* m_regions = nullptr;
    PlainLabel* m_regionsFlaw = nullptr;
    QComboBox* m_kept = nullptr;
    std::optional<std::chrono::hours> m_unusualKept; ///< the choice behind the usual ones
    ConnectionPage* m_connection = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace farcopy
