// SPDX-License-Identifier: Apache-2.0
#include "core/settings/preferences.h"

#include "core/base/ipaddress.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace farcopy {

namespace {

constexpr auto keptAlways = "always";
constexpr int mostHoursKept = 24 * 366 * 10;

template <typename Enum, size_t count>
using Names = std::array<std::pair<Enum, const char*>, count>;

constexpr Names<Theme, 3> themeNames{
    {{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};
constexpr Names<ClosingWay, 3> closingNames{
    {{ClosingWay::Ask, "ask"}, {ClosingWay::Quit, "quit"}, {ClosingWay::KeepInTray, "keepInTray"}}};
constexpr Names<ProxyUse, 3> proxyNames{
    {{ProxyUse::System, "system"}, {ProxyUse::None, "none"}, {ProxyUse::Manual, "manual"}}};

template <typename Enum, size_t count>
Enum valueNamed(const QString& wanted, const Names<Enum, count>& names)
{
    for (const auto& [value, name] : names) {
        if (wanted == QLatin1String(name))
            return value;
    }
    return names.front().first;
}

template <typename Enum, size_t count>
QString nameOf(Enum wanted, const Names<Enum, count>& names)
{
    for (const auto& [value, name] : names) {
        if (wanted == value)
            return QLatin1String(name);
    }
    return {};
}

QString keyOf(const char* name)
{
    return QStringLiteral("preferences/") + QLatin1String(name);
}

QString endpointKey(const QString& service)
{
    return QStringLiteral("preferences/endpoint-") + service;
}

std::chrono::seconds readPoll(
    const QSettings& file, const char* name, std::chrono::seconds otherwise)
{
    bool isNumber = false;
    const std::chrono::seconds read(file.value(keyOf(name)).toInt(&isNumber));
    return isNumber ? std::clamp(read, leastPoll, mostPoll) : otherwise;
}

/// In hours.
std::optional<std::chrono::hours> readKept(const QSettings& file)
{
    const QString text = file.value(keyOf("finishedKept")).toString();
    if (text == QLatin1String(keptAlways))
        return std::nullopt;
    bool isNumber = false;
    const int hours = text.toInt(&isNumber);
    return isNumber && hours > 0 && hours <= mostHoursKept ? std::chrono::hours(hours)
                                                           : Preferences().finishedKept;
}

UrlFlaw addressFlaw(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty())
        return UrlFlaw::NotAUrl;
    return url.userInfo().isEmpty() ? UrlFlaw::None : UrlFlaw::HoldsPassword;
}

} // namespace

QStringList endpointServices()
{
    return {QStringLiteral("fsx"), QStringLiteral("kms"), QStringLiteral("sts")};
}

UrlFlaw endpointFlaw(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (const UrlFlaw flaw = addressFlaw(url); flaw != UrlFlaw::None)
        return flaw;
    if (url.hasQuery() || url.hasFragment())
        return UrlFlaw::NotAUrl;
    if (url.scheme() == QLatin1String("https"))
        return UrlFlaw::None;
    if (url.scheme() != QLatin1String("http"))
        return UrlFlaw::NotAUrl;
    return isThisMachine(url.host()) ? UrlFlaw::None : UrlFlaw::NotSecure;
}

UrlFlaw proxyFlaw(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (const UrlFlaw flaw = addressFlaw(url); flaw != UrlFlaw::None)
        return flaw;
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("socks5"))
        return UrlFlaw::NotAUrl;
    return url.port() > 0 ? UrlFlaw::None : UrlFlaw::NeedsPort;
}

Preferences readPreferences(const QSettings& file)
{
    Preferences read;
    read.notifiesFinished = file.value(keyOf("notifiesFinished"), true).toBool();
    read.notifiesFailures = file.value(keyOf("notifiesFailures"), true).toBool();
    read.notifiesSignIn = file.value(keyOf("notifiesSignIn"), true).toBool();
    read.shortestPoll = readPoll(file, "shortestPoll", read.shortestPoll);
    read.longestPoll = std::max(readPoll(file, "longestPoll", read.longestPoll), read.shortestPoll);
    read.theme = valueNamed(file.value(keyOf("theme")).toString(), themeNames);
    read.language = file.value(keyOf("language")).toString().left(20);
    read.closing = valueNamed(file.value(keyOf("closing")).toString(), closingNames);
    for (const QString& service : endpointServices()) {
        const QString url = file.value(endpointKey(service)).toString();
        if (endpointFlaw(url) == UrlFlaw::None)
            read.endpoints.insert(service, url);
    }
    read.proxy = valueNamed(file.value(keyOf("proxy")).toString(), proxyNames);
    read.proxyUrl = file.value(keyOf("proxyUrl")).toString();
    if (read.proxy == ProxyUse::Manual && proxyFlaw(read.proxyUrl) != UrlFlaw::None)
        read.proxy = ProxyUse::System;
    read.proxyUser = file.value(keyOf("proxyUser")).toString();
    read.finishedKept = readKept(file);
    return read;
}

void writePreferences(QSettings& file, const Preferences& preferences)
{
    file.setValue(keyOf("notifiesFinished"), preferences.notifiesFinished);
    file.setValue(keyOf("notifiesFailures"), preferences.notifiesFailures);
    file.setValue(keyOf("notifiesSignIn"), preferences.notifiesSignIn);
    file.setValue(keyOf("shortestPoll"), static_cast<int>(preferences.shortestPoll.count()));
    file.setValue(keyOf("longestPoll"), static_cast<int>(preferences.longestPoll.count()));
    file.setValue(keyOf("theme"), nameOf(preferences.theme, themeNames));
    file.setValue(keyOf("language"), preferences.language);
    file.setValue(keyOf("closing"), nameOf(preferences.closing, closingNames));
    for (const QString& service : endpointServices()) {
        const QString url = preferences.endpoints.value(service);
        if (url.isEmpty())
            file.remove(endpointKey(service));
        else
            file.setValue(endpointKey(service), url);
    }
    file.setValue(keyOf("proxy"), nameOf(preferences.proxy, proxyNames));
    file.setValue(keyOf("proxyUrl"), preferences.proxyUrl);
    file.setValue(keyOf("proxyUser"), preferences.proxyUser);
    file.setValue(keyOf("finishedKept"),
        preferences.finishedKept ? QString::number(preferences.finishedKept->count())
                                 : QLatin1String(keptAlways));
}

QMap<QString, QString> asEnvironment(const Preferences& preferences)
{
    QMap<QString, QString> variables;
    for (auto it = preferences.endpoints.cbegin(); it != preferences.endpoints.cend(); ++it)
        variables.insert(QStringLiteral("AWS_ENDPOINT_URL_") + it.key().toUpper(), it.value());
    switch (preferences.proxy) {
    case ProxyUse::System:
        break;
    case ProxyUse::None:
        variables.insert(QStringLiteral("NO_PROXY"), QStringLiteral("*"));
        break;
    case ProxyUse::Manual:
        variables.insert(QStringLiteral("HTTPS_PROXY"), preferences.proxyUrl);
        variables.insert(QStringLiteral("HTTP_PROXY"), preferences.proxyUrl);
        break;
    }
    return variables;
}

} // namespace farcopy
