// SPDX-License-Identifier: Apache-2.0
#include "ui/text/regionname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace farcopy::text {

namespace {

constexpr std::array<const char*, 39> names{{
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Africa (Cape Town)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Hong Kong)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Hyderabad)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Jakarta)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Malaysia)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Melbourne)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Mumbai)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (New Zealand)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Osaka)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Seoul)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Singapore)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Sydney)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Taipei)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Thailand)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Asia Pacific (Tokyo)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "AWS European Sovereign Cloud (Germany)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "AWS GovCloud (US-East)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "AWS GovCloud (US-West)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Canada (Central)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Canada West (Calgary)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "China (Beijing)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "China (Ningxia)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Europe (Frankfurt)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Europe (Ireland)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Europe (London)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Europe (Milan)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Europe (Paris)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Europe (Spain)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Europe (Stockholm)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Europe (Zurich)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Israel (Tel Aviv)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Mexico (Central)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Middle East (Bahrain)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "Middle East (UAE)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "South America (Sao Paulo)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "US East (N. Virginia)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "US East (Ohio)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "US West (N. California)"),
    QT_TRANSLATE_NOOP("farcopy::RegionName", "US West (Oregon)"),
}};

} // namespace

QString regionName(const QString& english)
{
    const auto known = std::find_if(names.begin(), names.end(),
        [&english](const char* name) { return english == QLatin1String(name); });
    return known == names.end() ? english
                                : QCoreApplication::translate("farcopy::RegionName", *known);
}

QList<QString> translatedRegionNames()
{
    QList<QString> all;
    for (const char* name : names)
        all.append(QLatin1String(name));
    return all;
}

} // namespace farcopy::text
