// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFileInfo>

namespace farcopy {

/// Tells one version of a file from the next.
struct FileStamp {
    QDateTime changed;
    qint64 bytes = -1; ///< there is no such file

    [[nodiscard]] static FileStamp of(const QString& path)
    {
        const QFileInfo info(path);
        return {info.lastModified().toUTC(), info.exists() ? info.size() : -1};
    }
    bool operator==(const FileStamp&) const = default;
};

} // namespace farcopy
