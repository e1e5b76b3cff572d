// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profilewatch.h"

#include <QFileInfo>
#include <QStringList>

#include <utility>

namespace farcopy {

ProfileWatch::ProfileWatch(ProfilePaths paths, QObject* parent, std::chrono::milliseconds pause)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_config(FileStamp::of(m_paths.config))
    , m_credentials(FileStamp::of(m_paths.credentials))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ProfileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProfileWatch::noteEvent);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProfileWatch::noteEvent);
    watchAll();
}

void ProfileWatch::noteEvent()
{
    m_pause.start();
}

/// The folders tell of much that is not meant here.
void ProfileWatch::look()
{
    watchAll();
    const FileStamp config = FileStamp::of(m_paths.config);
    const FileStamp credentials = FileStamp::of(m_paths.credentials);
    if (config == m_config && credentials == m_credentials)
        return;
    m_config = config;
    m_credentials = credentials;
    emit changed();
}

void ProfileWatch::watchAll()
{
    QStringList wanted;
    for (const QString& file : {m_paths.config, m_paths.credentials}) {
        const QFileInfo info(file);
        // Where the folder is missing too, the one above tells when it is made.
        const QString folder = info.absolutePath();
        const QString above = QFileInfo(folder).absolutePath();
        wanted << (QFileInfo(folder).isDir() ? folder : above);
        if (info.exists())
            wanted << info.absoluteFilePath();
    }
    wanted.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& path : std::as_const(wanted)) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
    for (const QString& path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
}

} // namespace farcopy
