// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/filestamp.h"
#include "core/credentials/profilefiles.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace farcopy {

/// Tells when the config or the credentials file has become another one: written to, replaced by
/// renaming (as editors and the AWS CLI do), made, or deleted. What several programs write within a
/// moment is told once.
class ProfileWatch : public QObject
{
    Q_OBJECT

public:
    /// @param pause  of quiet before a change is told
    explicit ProfileWatch(ProfilePaths paths, QObject* parent = nullptr,
        std::chrono::milliseconds pause = std::chrono::milliseconds(250));

signals:
    void changed();

private:
    void noteEvent();
    void look();
    /// A path that was renamed over is no longer watched, and one that is not there cannot be.
    void watchAll();

    ProfilePaths m_paths;
    FileStamp m_config;
    FileStamp m_credentials;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
};

} // namespace farcopy
