// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <span>

/// The account that the sandbox begins with, as tables.
namespace farcopy::sandbox {

struct SeedKey {
    const char* region;
    const char* alias;
    const char* description;
    const char* state = "Enabled";
    const char* spec = "SYMMETRIC_DEFAULT";
    const char* usage = "ENCRYPT_DECRYPT";
    bool isGrantedToFsx = true;
};

/// A file system, and how many backups of each type there are of it.
struct SeedFileSystem {
    const char* region;
    const char* name; ///< Name tag of its automatic backups
    const char* type;
    const char* deploymentType;
    const char* storageType;
    int capacityGiB;
    const char* keyAlias;
    int automaticBackups;
    int userBackups; ///< named "NAME weekly 1", … (1 is the newest)
    int awsBackups;
    bool isGone = false;
    const char* volume = nullptr; ///< ONTAP: name of the volume that is backed up
};

/// A backup that is there to show one thing. Its name tells which.
struct SeedBackup {
    const char* region;
    const char* name;
    const char* type; ///< of the file system
    const char* deploymentType;
    const char* storageType;
    int capacityGiB;
    const char* keyAlias;
    const char* lifecycle = "AVAILABLE";
    const char* volumeStyle = nullptr; ///< ONTAP: "FLEXVOL" or "FLEXGROUP"
    int ageDays = 3;
};

/// The newest weekly backups of a file system that were copied to another Region earlier.
struct SeedCopies {
    const char* fileSystem; ///< by name
    const char* sourceRegion;
    const char* region;
    int count;
};

/// A backup that has these tags besides its Name.
struct SeedTag {
    const char* backup;
    const char* key;
    const char* value;
};

[[nodiscard]] std::span<const SeedKey> seedKeys();
[[nodiscard]] std::span<const SeedFileSystem> seedFileSystems();
[[nodiscard]] std::span<const SeedBackup> seedBackups();
[[nodiscard]] std::span<const SeedCopies> seedCopies();
[[nodiscard]] std::span<const SeedTag> seedTags();

/// Of the special backups: this one has 48 tags, so that three more are too many.
inline constexpr const char* manyTagsName = "forty-eight tags";

} // namespace farcopy::sandbox
