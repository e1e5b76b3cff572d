// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace farcopy {

/// A report on the disk.
struct WrittenReport {
    QString path;
    QString hashPath;  ///< "….sha256" beside it, as sha256sum --check reads it
    QByteArray sha256; ///< of the file's bytes, 64 hexadecimal digits

    bool operator==(const WrittenReport&) const = default;
};

/// Makes a report and writes it, with its SHA-256 in a file beside it, in another thread. Each of
/// the two files is there as a whole or not at all.
/// @param owner  of the call
/// @param make   called in the other thread
/// Errors: Local, FileNotWritten (members File), with the system's reason.
[[nodiscard]] Call<WrittenReport>* saveReport(
    QObject* owner, const QString& path, std::function<QByteArray()> make);

} // namespace farcopy
