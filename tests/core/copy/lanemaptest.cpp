// SPDX-License-Identifier: Apache-2.0
#include "core/copy/lanemap.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const RegionId frankfurt(QStringLiteral("eu-central-1"));
const QString keyId = QStringLiteral("0f1e2d3c-aaaa-bbbb-cccc-0123456789ab");
const QString keyArn = QStringLiteral("arn:aws:kms:eu-central-1:111122223333:key/") + keyId;

CopySource volumeOfOntap(const QString& id = QStringLiteral("fsvol-1"))
{
    return {.fileSystemId = FileSystemId(QStringLiteral("fs-1")),
        .volumeId = VolumeId(id),
        .fileSystemType = FileSystemType::Ontap};
}

CopyRequest toFrankfurt(const QString& key = {})
{
    CopyRequest request;
    request.destination = frankfurt;
    request.kmsKey = KeyRef(key);
    return request;
}

Backup copyOf(const CopySource& source, const QString& arn = keyArn)
{
    Backup backup;
    backup.region = frankfurt;
    backup.fileSystem.id = source.fileSystemId;
    backup.fileSystem.type = source.fileSystemType;
    if (!source.volumeId.isEmpty())
        backup.volume = VolumeInfo{.id = source.volumeId, .name = {}, .style = {}};
    backup.kmsKeyId = arn;
    return backup;
}

} // namespace

TEST(LaneMap, PutsAllButOntapIntoTheRegionsLane)
{
    const LaneMap map;
    const LaneKey region{.destination = frankfurt};
    auto zfs = volumeOfOntap();
    zfs.fileSystemType = FileSystemType::OpenZfs;

    EXPECT_EQ(map.laneOf(toFrankfurt(), {}), region);
    EXPECT_EQ(map.laneOf(toFrankfurt(), {.fileSystemType = FileSystemType::Windows}), region);
    EXPECT_EQ(map.laneOf(toFrankfurt(), {.fileSystemType = FileSystemType::Ontap}), region);
    EXPECT_EQ(map.laneOf(toFrankfurt(), zfs), region);
    EXPECT_EQ(map.laneOf(copyOf(zfs)), region);
}

TEST(LaneMap, GivesAVolumeOfOntapALaneForEachKey)
{
    const LaneMap map;
    const LaneKey lane{.destination = frankfurt, .volume = VolumeId(u"fsvol-1"_qs), .key = keyId};

    EXPECT_EQ(map.laneOf(toFrankfurt(keyArn), volumeOfOntap()), lane);
    EXPECT_EQ(map.laneOf(toFrankfurt(keyId), volumeOfOntap()), lane);
    EXPECT_EQ(map.laneOf(copyOf(volumeOfOntap())), lane);
    EXPECT_NE(map.laneOf(toFrankfurt(u"another-key"_qs), volumeOfOntap()), lane);
    EXPECT_NE(map.laneOf(toFrankfurt(keyId), volumeOfOntap(u"fsvol-2"_qs)), lane);
}

TEST(LaneMap, CountsEachCopyOfAVolumeWhileItsAliasIsNotKnown)
{
    const LaneMap map;
    const LaneKey lane = map.laneOf(toFrankfurt(u"alias/backups"_qs), volumeOfOntap());

    EXPECT_TRUE(map.mayCountIn(lane, copyOf(volumeOfOntap())));
    EXPECT_FALSE(map.mayCountIn(lane, copyOf(volumeOfOntap(u"fsvol-2"_qs))));
    EXPECT_FALSE(map.mayCountIn(lane, copyOf({.fileSystemType = FileSystemType::Windows})));
}

TEST(LaneMap, LearnsWhichKeyAnAliasMeans)
{
    LaneMap map;

    map.learnKey(frankfurt, {}, keyArn);

    EXPECT_EQ(map.laneOf(toFrankfurt(), volumeOfOntap()).key, keyId);
    EXPECT_FALSE(map.mayCountIn(map.laneOf(toFrankfurt(), volumeOfOntap()),
        copyOf(volumeOfOntap(), u"arn:aws:kms:eu-central-1:111122223333:key/other"_qs)));
    EXPECT_NE(map.laneOf(toFrankfurt(u"alias/backups"_qs), volumeOfOntap()).key, keyId);
}

TEST(LaneMap, SharesTheRegionsLaneWhereTheServiceDoes)
{
    LaneMap map;

    map.share(frankfurt);

    EXPECT_EQ(map.laneOf(toFrankfurt(keyId), volumeOfOntap()), LaneKey{.destination = frankfurt});
    EXPECT_EQ(map.laneOf(copyOf(volumeOfOntap())), LaneKey{.destination = frankfurt});
    auto elsewhere = toFrankfurt(keyId);
    elsewhere.destination = RegionId(u"us-east-2"_qs);
    EXPECT_EQ(map.laneOf(elsewhere, volumeOfOntap()).key, keyId);
}

} // namespace farcopy
