// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

class QSettings;

namespace farcopy {

enum class Theme { System, Light, Dark };

/// What closing the window does while copies are unfinished.
enum class ClosingWay { Ask, Quit, KeepInTray };

enum class ProxyUse { System, None, Manual };

/// What the user of the window likes best. Nothing secret.
struct Preferences {
    bool notifiesFinished = true; ///< a batch of copies has ended
    bool notifiesFailures = true;
    bool notifiesSignIn = true; ///< a sign-in is needed

    /// How often running copies are looked at: bounds of what the queue chooses between.
    std::chrono::seconds shortestPoll{3};
    std::chrono::seconds longestPoll{180};

    Theme theme = Theme::System;
    QString language = {}; ///< "de", "zh_CN"; empty: the system's
    ClosingWay closing = ClosingWay::Ask;

    QMap<QString, QString> endpoints = {}; ///< URLs by service ("fsx"), in place of AWS
    ProxyUse proxy = ProxyUse::System;
    QString proxyUrl = {};  ///< of ProxyUse::Manual: "http://host:port", "socks5://host:port"
    QString proxyUser = {}; ///< who asks there, with a password of the keychain's; empty: nobody

    /// How long copies that are done or cancelled stay listed; nothing: until they are cleared.
    std::optional<std::chrono::hours> finishedKept{24};

    bool operator==(const Preferences&) const = default;
};

inline constexpr std::chrono::seconds leastPoll{1};
inline constexpr std::chrono::seconds mostPoll{3600};

/// The services whose endpoint can be another one: "fsx", "kms", "sts".
[[nodiscard]] QStringList endpointServices();

enum class UrlFlaw { None, NotAUrl, NotSecure, HoldsPassword, NeedsPort };

/// Whether requests can be sent there in place of AWS: https, or http on this machine alone.
[[nodiscard]] UrlFlaw endpointFlaw(const QString& url);
/// Whether it names a proxy. Its password would stand in a file for everybody to read.
[[nodiscard]] UrlFlaw proxyFlaw(const QString& url);

/// What is not there, or not as it should be, is as at the first start.
[[nodiscard]] Preferences readPreferences(const QSettings& file);
void writePreferences(QSettings& file, const Preferences& preferences);

/// The environment variables that say the same: endpoints and proxy.
[[nodiscard]] QMap<QString, QString> asEnvironment(const Preferences& preferences);

} // namespace farcopy
