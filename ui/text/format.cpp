// SPDX-License-Identifier: Apache-2.0
#include "ui/text/format.h"

#include "ui/text/regionname.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdlib>

namespace farcopy::text {

using namespace std::chrono_literals;

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(farcopy::text)
};

constexpr std::array<const char*, 7> sizeUnits{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

QString decimal(double value)
{
    const double shown = std::round(value * 10) / 10;
    const bool isWhole = shown >= 100 || shown == std::floor(shown);
    return QLocale().toString(shown, 'f', isWhole ? 0 : 1);
}

/// The unit in which so many bytes are written, as an index of sizeUnits.
size_t sizeUnit(double bytes)
{
    size_t unit = 0;
    // 1023.95 would be written as "1024": the next unit says it better
    while (bytes >= 1023.95 && unit + 1 < sizeUnits.size()) {
        bytes /= 1024;
        ++unit;
    }
    return unit;
}

double inUnit(qint64 bytes, size_t unit)
{
    return std::ldexp(static_cast<double>(bytes), -10 * static_cast<int>(unit));
}

/// Two ends of an estimate that are nearer to each other than by this factor are one.
constexpr double closeEstimates = 1.25;

/// In what an estimate is written; an estimate is not worth more digits than its steps.
struct EstimateUnit {
    double minutes = 1;
    QString about;
    QString range;
    QString upTo;
    double fineStep = 1;
    double fineBelow = 10; ///< of the unit
    double step = 1;       ///< from there on

    [[nodiscard]] double rounded(double duration) const
    {
        const double value = duration / minutes;
        const double to = value < fineBelow ? fineStep : step;
        return std::round(value / to) * to;
    }
    [[nodiscard]] QString text(double duration) const { return decimal(rounded(duration)); }
};

/// @param duration  the longer end, in minutes
EstimateUnit estimateUnit(double duration)
{
    if (duration < 90)
        return {1, Format::tr("about %1 min"), Format::tr("%1–%2 min", "a range"),
            Format::tr("up to %1 min"), 1, 14.5, 5};
    if (duration < 48 * 60)
        return {60, Format::tr("about %1 h"), Format::tr("%1–%2 h", "a range"),
            Format::tr("up to %1 h"), 0.5, 9.5, 1};
    return {24 * 60, Format::tr("about %1 d"), Format::tr("%1–%2 d", "a range"),
        Format::tr("up to %1 d"), 0.5, 4.5, 1};
}

QString span(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    const QLocale locale;
    if (minutes < 60)
        return Format::tr("%1 min", "minutes").arg(locale.toString(minutes));
    if (hours < 48)
        return Format::tr("%1 h", "hours").arg(locale.toString(hours));
    if (days < 730)
        return Format::tr("%1 d", "days").arg(locale.toString(days));
    return Format::tr("%1 y", "years").arg(decimal(static_cast<double>(days) / 365.25));
}

QString withProgress(const QString& state, const std::optional<int>& percent)
{
    //: %1: state of a backup, %2: its progress, as in "Copying 41 %"
    return percent ? Format::tr("%1 %2").arg(state, percentText(*percent)) : state;
}

QString asWritten(const QString& serviceText)
{
    return serviceText.isEmpty() ? Format::tr("Unknown") : plainLine(serviceText, 60);
}

/// What stands behind the last "alias/" or "key/" of an ARN, else the text itself.
QString keyName(const QString& kmsKey)
{
    const qsizetype alias = kmsKey.indexOf(QLatin1String("alias/"));
    if (alias >= 0)
        return kmsKey.sliced(alias + 6);
    const qsizetype key = kmsKey.indexOf(QLatin1String(":key/"));
    return key >= 0 ? kmsKey.sliced(key + 5) : kmsKey;
}

bool turnsDirection(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E
        || u == 0x200F || u == 0x061C;
}

} // namespace

QString unknownText()
{
    return QStringLiteral("–");
}

QString sizeText(std::optional<qint64> bytes)
{
    if (!bytes || *bytes < 0)
        return unknownText();
    const size_t unit = sizeUnit(static_cast<double>(*bytes));
    return QStringLiteral("%1 %2").arg(
        decimal(inUnit(*bytes, unit)), QLatin1String(sizeUnits.at(unit)));
}

QString sizeOfText(qint64 doneBytes, qint64 totalBytes)
{
    const size_t unit = sizeUnit(static_cast<double>(totalBytes));
    //: part and whole of a copy in the same unit: "0.5 of 1.2 TiB"
    return Format::tr("%1 of %2 %3")
        .arg(decimal(inUnit(doneBytes, unit)), decimal(inUnit(totalBytes, unit)),
            QLatin1String(sizeUnits.at(unit)));
}

QString exactSizeText(qint64 bytes)
{
    return bytes == 1 ? Format::tr("1 byte")
                      : Format::tr("%1 bytes").arg(QLocale().toString(bytes));
}

QString ageText(const QDateTime& then, const QDateTime& now)
{
    if (!then.isValid())
        return unknownText();
    const qint64 seconds = then.secsTo(now);
    if (seconds < -300) // clocks may differ by less
        return Format::tr("in %1", "a time to come").arg(span(-seconds));
    return seconds < 60 ? Format::tr("now") : span(seconds);
}

QString dateText(const QDateTime& when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat)
                          : unknownText();
}

QString momentText(const QDateTime& when, const QDateTime& now)
{
    if (!when.isValid() || std::chrono::milliseconds(std::abs(now.msecsTo(when))) >= 24h)
        return dateText(when);
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // some locales are exact even when they are short
    return QLocale().toString(when.toLocalTime().time(), format);
}

QString exactDateText(const QDateTime& when)
{
    if (!when.isValid())
        return unknownText();
    const QDateTime local = when.toLocalTime();
    const QString utc
        = when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QLatin1String(" UTC");
    const QString zone = local.timeZoneAbbreviation();
    if (local.offsetFromUtc() == 0)
        return utc;
    return QStringLiteral("%1 %2 (%3)")
        .arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), zone, utc);
}

QString estimateText(std::chrono::seconds least, std::chrono::seconds most)
{
    const auto minutesOf = [](std::chrono::seconds duration) {
        return static_cast<double>(std::max<qint64>(0, duration.count())) / 60;
    };
    const double low = std::min(minutesOf(least), minutesOf(most));
    const double high = minutesOf(most);
    if (high < 1)
        return Format::tr("less than 1 min");
    const EstimateUnit unit = estimateUnit(high);
    if (high < low * closeEstimates)
        return unit.about.arg(unit.text(std::sqrt(low * high)));
    const QString lowText = unit.text(low);
    const QString highText = unit.text(high);
    if (lowText == highText)
        return unit.about.arg(highText);
    if (unit.rounded(low) <= 0)
        return unit.upTo.arg(highText);
    return unit.range.arg(lowText, highText);
}

QString elapsedText(std::chrono::seconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count());
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const QLocale locale;
    if (seconds < 60)
        return Format::tr("%1 s", "seconds").arg(locale.toString(seconds));
    if (minutes < 60)
        return Format::tr("%1 min", "minutes").arg(locale.toString(minutes));
    if (hours < 48)
        return Format::tr("%1 h %2 min").arg(locale.toString(hours), locale.toString(minutes % 60));
    return Format::tr("%1 d %2 h").arg(locale.toString(hours / 24), locale.toString(hours % 24));
}

QString percentText(int percent)
{
    return Format::tr("%1 %", "percent").arg(QLocale().toString(std::clamp(percent, 0, 100)));
}

QString statusText(const Backup& backup)
{
    switch (backup.lifecycle) {
    case Lifecycle::Pending:
        return Format::tr("Pending");
    case Lifecycle::Creating:
        return withProgress(Format::tr("Creating"), backup.progressPercent);
    case Lifecycle::Transferring:
        return withProgress(Format::tr("Transferring"), backup.progressPercent);
    case Lifecycle::Copying:
        return withProgress(Format::tr("Copying"), backup.progressPercent);
    case Lifecycle::Available:
        return Format::tr("Available");
    case Lifecycle::Failed:
        return Format::tr("Failed");
    case Lifecycle::Deleted:
        return Format::tr("Deleted");
    case Lifecycle::Unknown:
        break;
    }
    return asWritten(backup.lifecycleText);
}

QString typeText(const Backup& backup)
{
    switch (backup.type) {
    case BackupType::Automatic:
        return Format::tr("Automatic");
    case BackupType::UserInitiated:
        return Format::tr("User-initiated");
    case BackupType::AwsBackup:
        return QStringLiteral("AWS Backup");
    case BackupType::Unknown:
        break;
    }
    return asWritten(backup.typeText);
}

QString fileSystemTypeText(const FileSystemInfo& fileSystem)
{
    switch (fileSystem.type) {
    case FileSystemType::Windows:
        return QStringLiteral("Windows File Server");
    case FileSystemType::Lustre:
        return QStringLiteral("Lustre");
    case FileSystemType::Ontap:
        return QStringLiteral("NetApp ONTAP");
    case FileSystemType::OpenZfs:
        return QStringLiteral("OpenZFS");
    case FileSystemType::Unknown:
        break;
    }
    return asWritten(fileSystem.typeText);
}

QString presenceText(const ListedBackup& listed)
{
    const bool isVolume = listed.backup.volume.has_value();
    switch (listed.presence) {
    case Presence::Gone:
        return isVolume ? Format::tr("The volume does not exist any more.")
                        : Format::tr("The file system does not exist any more.");
    case Presence::There:
        return isVolume ? Format::tr("The volume exists.") : Format::tr("The file system exists.");
    case Presence::Unknown:
        break;
    }
    return {};
}

QString keyText(const QString& kmsKey, const QString& alias)
{
    if (kmsKey.isEmpty() && alias.isEmpty())
        return unknownText();
    if (!alias.isEmpty() || kmsKey.contains(QLatin1String("alias/")))
        return plainLine(keyName(alias.isEmpty() ? kmsKey : alias), 80);
    const QString id = plainLine(keyName(kmsKey), 80);
    const qsizetype shortLength = id.startsWith(QLatin1String("mrk-")) ? 12 : 8;
    return id.size() > shortLength + 4 ? id.first(shortLength) + QStringLiteral("…") : id;
}

QString regionText(const RegionId& id, const QString& name)
{
    const QString plainId = plainLine(id.text(), 40);
    return name.isEmpty() ? plainId
                          : QStringLiteral("%1, %2").arg(plainLine(regionName(name), 80), plainId);
}

QString backupTitle(const Backup& backup)
{
    const QString name = plainLine(backup.name(), 256);
    return name.isEmpty() ? plainLine(backup.id.text(), 128) : name;
}

QString backupCountText(int count)
{
    return count == 1 ? Format::tr("1 backup")
                      : Format::tr("%1 backups").arg(QLocale().toString(count));
}

QString plainLine(const QString& foreign, int maxLength)
{
    QString line = foreign.left(maxLength + 1);
    for (QChar& c : line) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph || turnsDirection(c))
            c = QLatin1Char(' ');
    }
    line = std::move(line).trimmed();
    if (line.size() > maxLength)
        line = line.first(maxLength - 1) + QStringLiteral("…");
    return line;
}

} // namespace farcopy::text
