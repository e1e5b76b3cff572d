// SPDX-License-Identifier: Apache-2.0
#include "core/domain/backup.h"

#include <gtest/gtest.h>

namespace farcopy {

TEST(Backup, TakesItsNameFromTheNameTag)
{
    Backup backup;
    backup.tags = {{QStringLiteral("team"), QStringLiteral("media")},
        {QStringLiteral("Name"), QStringLiteral("hr weekly")}};

    EXPECT_EQ(backup.name(), QStringLiteral("hr weekly"));
}

TEST(Backup, KeepsUnknownLifecyclesApart)
{
    EXPECT_EQ(lifecycleFromText(QStringLiteral("COPYING")), Lifecycle::Copying);
    EXPECT_EQ(lifecycleFromText(QStringLiteral("HIBERNATING")), Lifecycle::Unknown);
    EXPECT_EQ(lifecycleFromText(QString()), Lifecycle::Unknown);
}

TEST(Backup, KnowsEveryDocumentedType)
{
    EXPECT_EQ(backupTypeFromText(QStringLiteral("AWS_BACKUP")), BackupType::AwsBackup);
    EXPECT_EQ(fileSystemTypeFromText(QStringLiteral("OPENZFS")), FileSystemType::OpenZfs);
    EXPECT_EQ(resourceTypeFromText(QStringLiteral("VOLUME")), ResourceType::Volume);
}

} // namespace farcopy
