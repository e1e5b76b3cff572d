// SPDX-License-Identifier: Apache-2.0
#include "core/domain/backup.h"

#include <array>
#include <utility>

namespace farcopy {

namespace {

template <typename Value, size_t size>
Value valueOf(const std::array<std::pair<QLatin1String, Value>, size>& names, const QString& text)
{
    for (const auto& [name, value] : names) {
        if (text == name)
            return value;
    }
    return Value::Unknown;
}

} // namespace

QString Backup::name() const
{
    return tagValue(tags, QStringLiteral("Name"));
}

Lifecycle lifecycleFromText(const QString& text)
{
    static constexpr std::array<std::pair<QLatin1String, Lifecycle>, 7> names = {{
        {QLatin1String("PENDING"), Lifecycle::Pending},
        {QLatin1String("CREATING"), Lifecycle::Creating},
        {QLatin1String("TRANSFERRING"), Lifecycle::Transferring},
        {QLatin1String("COPYING"), Lifecycle::Copying},
        {QLatin1String("AVAILABLE"), Lifecycle::Available},
        {QLatin1String("FAILED"), Lifecycle::Failed},
        {QLatin1String("DELETED"), Lifecycle::Deleted},
    }};
    return valueOf(names, text);
}

BackupType backupTypeFromText(const QString& text)
{
    static constexpr std::array<std::pair<QLatin1String, BackupType>, 3> names = {{
        {QLatin1String("AUTOMATIC"), BackupType::Automatic},
        {QLatin1String("USER_INITIATED"), BackupType::UserInitiated},
        {QLatin1String("AWS_BACKUP"), BackupType::AwsBackup},
    }};
    return valueOf(names, text);
}

FileSystemType fileSystemTypeFromText(const QString& text)
{
    static constexpr std::array<std::pair<QLatin1String, FileSystemType>, 4> names = {{
        {QLatin1String("WINDOWS"), FileSystemType::Windows},
        {QLatin1String("LUSTRE"), FileSystemType::Lustre},
        {QLatin1String("ONTAP"), FileSystemType::Ontap},
        {QLatin1String("OPENZFS"), FileSystemType::OpenZfs},
    }};
    return valueOf(names, text);
}

ResourceType resourceTypeFromText(const QString& text)
{
    static constexpr std::array<std::pair<QLatin1String, ResourceType>, 2> names = {{
        {QLatin1String("FILE_SYSTEM"), ResourceType::FileSystem},
        {QLatin1String("VOLUME"), ResourceType::Volume},
    }};
    return valueOf(names, text);
}

} // namespace farcopy
