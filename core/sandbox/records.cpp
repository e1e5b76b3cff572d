// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/records.h"

#include <algorithm>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

int BackupRecord::progressPercent() const
{
    if (!run)
        return lifecycle == "AVAILABLE"_L1 ? 100 : 0;
    const double done = (run->elapsedSeconds - run->pendingSeconds)
        / std::max(run->totalSeconds - run->pendingSeconds, 0.001);
    return static_cast<int>(std::clamp(done * 100, 0.0, 99.0));
}

bool BackupRecord::isRunningCopy() const
{
    return run && run->lifecycle == "COPYING"_L1;
}

bool KeyRecord::canEncryptBackups() const
{
    return state == "Enabled"_L1 && spec == "SYMMETRIC_DEFAULT"_L1 && usage == "ENCRYPT_DECRYPT"_L1
        && isGrantedToFsx;
}

QString RegionState::arn(const QString& service, const QString& resource) const
{
    return QStringLiteral("arn:%1:%2:%3:%4:%5")
        .arg(entry.partition, service, entry.id, accountId, resource);
}

KeyRecord* RegionState::findKey(const QString& reference)
{
    QString name = reference;
    if (const auto prefix = arn(u"kms"_s, {}); name.startsWith(prefix)) {
        name.remove(0, prefix.size());
        if (name.startsWith("key/"_L1))
            name.remove(0, 4);
        else if (!name.startsWith("alias/"_L1))
            return nullptr;
    }
    if (name.startsWith("alias/"_L1))
        name = aliases.value(name);
    const auto key = keys.find(name);
    return key == keys.end() ? nullptr : &*key;
}

int RegionState::userBackupCount(const QString& fileSystemType) const
{
    return static_cast<int>(std::count_if(backups.begin(), backups.end(), [&](const auto& backup) {
        return backup.type == "USER_INITIATED"_L1 && backup.fileSystem.type == fileSystemType;
    }));
}

int RegionState::runningCopyCount() const
{
    return static_cast<int>(std::count_if(
        backups.begin(), backups.end(), [](const auto& backup) { return backup.isRunningCopy(); }));
}

} // namespace farcopy::sandbox
