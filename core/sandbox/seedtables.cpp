// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/seedtables.h"

#include <array>

namespace farcopy::sandbox {

namespace {

constexpr auto eu = "eu-west-1";
constexpr auto fra = "eu-central-1";
constexpr auto va = "us-east-1";

constexpr std::array keys{
    SeedKey{eu, "alias/backups", "Backups of the whole house"},
    SeedKey{eu, "alias/finance", "Finance alone"},
    SeedKey{eu, "alias/retired", "Was used until the spring", "Disabled"},
    SeedKey{eu, "alias/to-be-deleted", "Old tests", "PendingDeletion"},
    SeedKey{fra, "alias/backups", "Backups of the whole house"},
    SeedKey{fra, "alias/backups-dr", "Second site"},
    SeedKey{fra, "alias/finance", "Finance alone"},
    SeedKey{fra, "alias/closed-to-fsx", "For other services", "Enabled", "SYMMETRIC_DEFAULT",
        "ENCRYPT_DECRYPT", false},
    SeedKey{fra, "alias/retired", "Was used until the spring", "Disabled"},
    SeedKey{fra, "alias/to-be-deleted", "Old tests", "PendingDeletion"},
    SeedKey{fra, "alias/signing", "Release signatures", "Enabled", "RSA_2048", "SIGN_VERIFY"},
    SeedKey{fra, "alias/checksums", "Message codes", "Enabled", "HMAC_256", "GENERATE_VERIFY_MAC"},
    SeedKey{va, "alias/backups", "Backups of the whole house"},
    SeedKey{va, "alias/retired", "Was used until the spring", "Disabled"},
    SeedKey{"us-west-2", "alias/backups", "Backups of the whole house"},
    SeedKey{"ap-south-1", "alias/backups", "Backups of the whole house"},
    SeedKey{"us-gov-west-1", "alias/agency", "Agency records"},
    SeedKey{"cn-north-1", "alias/backups", "Backups of the whole house"},
};

constexpr auto fsxKey = "alias/aws/fsx";

// Region, name, type, deployment, storage, GiB, key, automatic, user, AWS Backup, gone, volume
constexpr std::array fileSystems{
    SeedFileSystem{eu, "hr shares", "WINDOWS", "MULTI_AZ_1", "SSD", 2048, fsxKey, 2, 3, 1},
    SeedFileSystem{
        eu, "media archive", "WINDOWS", "SINGLE_AZ_2", "HDD", 20480, "alias/backups", 1, 4, 0},
    SeedFileSystem{eu, "finance", "WINDOWS", "SINGLE_AZ_2", "SSD", 512, "alias/finance", 1, 4, 0},
    SeedFileSystem{eu, "genomics", "LUSTRE", "PERSISTENT_2", "SSD", 48000, fsxKey, 1, 3, 0},
    SeedFileSystem{eu, "render farm", "LUSTRE", "PERSISTENT_1", "SSD", 4800, fsxKey, 0, 3, 0, true},
    SeedFileSystem{eu, "build cache", "OPENZFS", "SINGLE_AZ_2", "SSD", 1024, fsxKey, 1, 3, 0},
    SeedFileSystem{
        eu, "home directories", "OPENZFS", "MULTI_AZ_1", "SSD", 4096, "alias/backups", 1, 2, 1},
    SeedFileSystem{eu, "netapp cluster", "ONTAP", "MULTI_AZ_1", "SSD", 8192, fsxKey, 1, 2, 0, false,
        "vol_projects"},
    SeedFileSystem{fra, "berlin office", "WINDOWS", "SINGLE_AZ_2", "SSD", 1024, fsxKey, 2, 3, 0},
    SeedFileSystem{
        fra, "cad drawings", "OPENZFS", "SINGLE_AZ_HA_2", "SSD", 2048, "alias/backups", 1, 2, 1},
    SeedFileSystem{va, "newsroom", "WINDOWS", "MULTI_AZ_1", "SSD", 5120, fsxKey, 2, 4, 1},
    SeedFileSystem{va, "weather models", "LUSTRE", "PERSISTENT_2", "SSD", 12000, fsxKey, 2, 4, 0},
    SeedFileSystem{
        va, "erp", "ONTAP", "SINGLE_AZ_1", "SSD", 3072, "alias/backups", 2, 3, 0, false, "vol_erp"},
    SeedFileSystem{va, "ci artifacts", "OPENZFS", "SINGLE_AZ_1", "SSD", 512, fsxKey, 1, 4, 0},
    SeedFileSystem{
        "ap-south-1", "pune office", "WINDOWS", "SINGLE_AZ_2", "SSD", 300, fsxKey, 1, 2, 0},
    SeedFileSystem{"sa-east-1", "sao paulo", "WINDOWS", "SINGLE_AZ_2", "SSD", 256, fsxKey, 1, 3, 0},
    SeedFileSystem{
        "eu-central-2", "zurich vault", "OPENZFS", "SINGLE_AZ_HA_2", "SSD", 256, fsxKey, 1, 1, 0},
    SeedFileSystem{"us-gov-west-1", "case files", "WINDOWS", "MULTI_AZ_1", "SSD", 2048,
        "alias/agency", 1, 3, 0},
    SeedFileSystem{"us-gov-east-1", "maps", "LUSTRE", "PERSISTENT_2", "SSD", 2400, fsxKey, 0, 1, 0},
    SeedFileSystem{"cn-north-1", "beijing office", "WINDOWS", "SINGLE_AZ_2", "SSD", 512,
        "alias/backups", 1, 2, 0},
    SeedFileSystem{
        "eusc-de-east-1", "registry", "OPENZFS", "SINGLE_AZ_2", "SSD", 128, fsxKey, 1, 1, 0},
};

constexpr std::array backups{
    SeedBackup{eu, "tiny notes", "LUSTRE", "PERSISTENT_2", "SSD", 8, fsxKey},
    SeedBackup{eu, "cold storage (Intelligent-Tiering)", "OPENZFS", "MULTI_AZ_1",
        "INTELLIGENT_TIERING", 0, fsxKey},
    SeedBackup{eu, "analytics (FlexGroup)", "ONTAP", "MULTI_AZ_2", "SSD", 16384, fsxKey,
        "AVAILABLE", "FLEXGROUP"},
    SeedBackup{
        eu, "being created", "OPENZFS", "SINGLE_AZ_2", "SSD", 2048, fsxKey, "CREATING", nullptr, 0},
    SeedBackup{eu, "failed backup", "LUSTRE", "PERSISTENT_1", "HDD", 6000, fsxKey, "FAILED"},
    SeedBackup{eu, "key retired", "WINDOWS", "SINGLE_AZ_2", "SSD", 100, "alias/retired",
        "AVAILABLE", nullptr, 400},
    SeedBackup{eu, manyTagsName, "WINDOWS", "SINGLE_AZ_2", "SSD", 64, fsxKey},
    SeedBackup{eu, "<img src=x>", "WINDOWS", "SINGLE_AZ_2", "SSD", 64, fsxKey},
    SeedBackup{eu, "Übergabe 東京 архив", "OPENZFS", "SINGLE_AZ_2", "SSD", 200, fsxKey, "AVAILABLE",
        nullptr, 95},
    SeedBackup{va, "copied by a colleague", "WINDOWS", "SINGLE_AZ_2", "SSD", 3072, fsxKey,
        "COPYING", nullptr, 0},
};

constexpr std::array copies{
    SeedCopies{"finance", eu, fra, 3},
    SeedCopies{"hr shares", eu, fra, 1},
    SeedCopies{"newsroom", va, fra, 1},
    SeedCopies{"berlin office", fra, va, 1},
};

constexpr std::array tags{
    SeedTag{"hr shares", "team", "people"},
    SeedTag{"hr shares", "data-class", "personal"},
    SeedTag{"media archive", "team", "media"},
    SeedTag{"media archive", "cost centre", "4711"},
    SeedTag{"finance", "team", "finance"},
    SeedTag{"finance", "retain", "P10Y"},
    SeedTag{"genomics", "team", "research"},
    SeedTag{"genomics", "project", "αβγ/2024"},
    SeedTag{"netapp cluster", "team", "engineering"},
    SeedTag{"newsroom", "team", "media"},
    SeedTag{"weather models", "team", "research"},
    SeedTag{"erp", "team", "finance"},
    SeedTag{"Übergabe 東京 архив", "Größe", "sehr groß"},
    SeedTag{"Übergabe 東京 архив", "担当", "山田"},
    SeedTag{"<img src=x>", "note", "<b>=1+1</b>"},
};

} // namespace

std::span<const SeedKey> seedKeys()
{
    return keys;
}

std::span<const SeedFileSystem> seedFileSystems()
{
    return fileSystems;
}

std::span<const SeedBackup> seedBackups()
{
    return backups;
}

std::span<const SeedCopies> seedCopies()
{
    return copies;
}

std::span<const SeedTag> seedTags()
{
    return tags;
}

} // namespace farcopy::sandbox
