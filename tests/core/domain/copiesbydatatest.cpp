// SPDX-License-Identifier: Apache-2.0
#include "core/domain/copiesbydata.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

Backup backupOf(const char* id, const char* fileSystem, const char* volume = nullptr)
{
    Backup backup;
    backup.id = BackupId(QLatin1String(id));
    backup.fileSystem.id = FileSystemId(QLatin1String(fileSystem));
    if (volume)
        backup.volume = VolumeInfo{VolumeId(QLatin1String(volume)), {}, {}};
    return backup;
}

} // namespace

TEST(CopiesByData, FindsThoseOfTheSameFileSystemOrVolume)
{
    const CopiesByData copies({backupOf("a", "fs-1"), backupOf("b", "fs-1", "fsvol-1"),
        backupOf("c", "fs-2"), backupOf("d", "fs-1")});

    const auto ofSystem = copies.like(backupOf("x", "fs-1"));
    const auto ofVolume = copies.like(backupOf("y", "fs-1", "fsvol-1"));

    ASSERT_EQ(ofSystem.size(), 2);
    EXPECT_EQ(ofSystem[0].id.text(), QStringLiteral("a"));
    EXPECT_EQ(ofSystem[1].id.text(), QStringLiteral("d"));
    ASSERT_EQ(ofVolume.size(), 1);
    EXPECT_EQ(ofVolume[0].id.text(), QStringLiteral("b"));
    EXPECT_TRUE(copies.like(backupOf("z", "fs-9")).isEmpty());
}

} // namespace farcopy
