// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/listedbackup.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

/// How values are written for a reader, in the default QLocale. Plain text, one line each; needs no
/// QGuiApplication. What is not known is `unknownText`.
namespace farcopy::text {

/// Stands where a value is missing: "–".
[[nodiscard]] QString unknownText();

/// "1.2 TiB": binary units, one decimal below 100.
[[nodiscard]] QString sizeText(std::optional<qint64> bytes);
/// "0.5 of 1.2 TiB": both in the unit of the total.
[[nodiscard]] QString sizeOfText(qint64 doneBytes, qint64 totalBytes);
/// "1,319,413,953,331 bytes", for tool tips.
[[nodiscard]] QString exactSizeText(qint64 bytes);

/// "now", "5 min", "3 h", "3 d", "2 y"; "in 3 h" for what is to come.
[[nodiscard]] QString ageText(const QDateTime& then, const QDateTime& now);
/// Date and time in local time, the locale's short form.
[[nodiscard]] QString dateText(const QDateTime& when);
/// "21:13", the local time; with its date where `now` is a day or more away.
[[nodiscard]] QString momentText(const QDateTime& when, const QDateTime& now);
/// To the second, in local time and UTC, for tool tips and details.
[[nodiscard]] QString exactDateText(const QDateTime& when);

/// An estimate, rounded to what it is worth: "8–12 min", "1–2 h"; where both ends come to nearly
/// the same, "about 40 min", "less than 1 min".
[[nodiscard]] QString estimateText(std::chrono::seconds least, std::chrono::seconds most);
/// A measured time: "45 s", "12 min", "3 h 20 min", "2 d 4 h".
[[nodiscard]] QString elapsedText(std::chrono::seconds duration);

/// "41 %"; held within 0…100.
[[nodiscard]] QString percentText(int percent);

/// "Available", "Copying 41 %"; a state that we do not know is shown as the service writes it.
[[nodiscard]] QString statusText(const Backup& backup);
/// "Automatic", "User-initiated", "AWS Backup".
[[nodiscard]] QString typeText(const Backup& backup);
/// "Windows File Server", "Lustre", "NetApp ONTAP", "OpenZFS".
[[nodiscard]] QString fileSystemTypeText(const FileSystemInfo& fileSystem);

/// A sentence on whether what was backed up still exists; empty: nobody knows.
[[nodiscard]] QString presenceText(const ListedBackup& listed);

/// The alias without "alias/" if there is one, else a short form of the key's id: "1234abcd…".
/// @param kmsKey  id, ARN, alias or alias ARN, as the service gives it
/// @param alias   known to belong to it; may be empty
[[nodiscard]] QString keyText(const QString& kmsKey, const QString& alias = {});

/// "Europe (Ireland), eu-west-1", see regionName(); the id alone where the name is not known.
[[nodiscard]] QString regionText(const RegionId& id, const QString& name);

/// The Name tag, else the id.
[[nodiscard]] QString backupTitle(const Backup& backup);
/// "1 backup", "12 backups".
[[nodiscard]] QString backupCountText(int count);

/// Foreign text made fit for one line of a window or terminal: control characters, line breaks and
/// marks that turn the writing direction become spaces; no more than `maxLength` characters.
[[nodiscard]] QString plainLine(const QString& foreign, int maxLength = 500);

} // namespace farcopy::text
