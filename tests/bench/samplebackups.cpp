// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/samplebackups.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace farcopy::bench {

namespace {

constexpr std::array<const char*, 3> backupTypes = {"AUTOMATIC", "USER_INITIATED", "AWS_BACKUP"};
constexpr std::array<const char*, 4> fileSystemTypes = {"WINDOWS", "ONTAP", "OPENZFS", "LUSTRE"};

/// What share of all backups has this type, of 100: some are more usual than others.
constexpr std::array<unsigned, 3> typeShares = {50, 30, 20};
constexpr std::array<unsigned, 4> fileSystemShares = {35, 30, 20, 15};

template <size_t size>
size_t drawn(const std::array<unsigned, size>& shares, unsigned lot)
{
    size_t place = 0;
    for (unsigned sum = shares[0]; lot >= sum && place + 1 < size; sum += shares[place])
        ++place;
    return place;
}

/// The same figures in each run, without order.
unsigned lot(size_t number, unsigned salt)
{
    auto mixed = static_cast<uint64_t>(number) * 0x9E3779B97F4A7C15u + salt * 0xD1B54A32D192ED03u;
    mixed ^= mixed >> 29;
    mixed *= 0xBF58476D1CE4E5B9u;
    mixed ^= mixed >> 32;
    return static_cast<unsigned>(mixed % 100);
}

std::string formatted(const char* form, auto... values)
{
    std::array<char, 4096> text{};
    const int size = std::snprintf(text.data(), text.size(), form, values...);
    return {text.data(), static_cast<size_t>(size)};
}

} // namespace

SampleBackup sampleBackup(size_t number)
{
    const auto* type = backupTypes[drawn(typeShares, lot(number, 1))];
    const auto* fileSystemType = fileSystemTypes[drawn(fileSystemShares, lot(number, 2))];
    const size_t fileSystem = number % 400;
    const double created = 1'700'000'000.0 + static_cast<double>(number) * 61.5;
    std::string json = formatted(
        R"({"BackupId":"backup-%017zx","Lifecycle":"AVAILABLE","Type":"%s","ProgressPercent":100,)"
        R"("CreationTime":%.3f,"KmsKeyId":"arn:aws:kms:eu-west-1:111122223333:key/)"
        R"(1234abcd-12ab-34cd-56ef-%012zx","ResourceARN":"arn:aws:fsx:eu-west-1:111122223333:)"
        R"(backup/backup-%017zx","OwnerId":"111122223333","ResourceType":"FILE_SYSTEM",)"
        R"("SizeInBytes":%zu,)",
        number, type, created, fileSystem % 7, number, 1'000'000'007 * (number % 997 + 1));
    json += formatted(
        R"("Tags":[{"Key":"Name","Value":"nightly %zu of share %zu"},{"Key":"team","Value":)"
        R"("team-%zu"},{"Key":"environment","Value":"production"},{"Key":"cost-center","Value":)"
        R"("cc-%zu"},{"Key":"aws:backup:source-resource","Value":"fs-%017zx"},{"Key":"retention",)"
        R"("Value":"35d"}],)",
        number, fileSystem, fileSystem % 23, fileSystem % 41, fileSystem);
    json += formatted(
        R"("FileSystem":{"OwnerId":"111122223333","CreationTime":1600000000.25,"FileSystemId":)"
        R"("fs-%017zx","FileSystemType":"%s","Lifecycle":"AVAILABLE","StorageCapacity":%zu,)"
        R"("StorageType":"SSD","VpcId":"vpc-0123456789abcdef0","SubnetIds":[)"
        R"("subnet-0123456789abcdef0","subnet-0123456789abcdef1"],"NetworkInterfaceIds":[)"
        R"("eni-0123456789abcdef0","eni-0123456789abcdef1"],"DNSName":"amznfsx%08zx.corp.)"
        R"(example.com","KmsKeyId":"arn:aws:kms:eu-west-1:111122223333:key/)"
        R"(1234abcd-12ab-34cd-56ef-%012zx","ResourceARN":"arn:aws:fsx:eu-west-1:111122223333:)"
        R"(file-system/fs-%017zx","Tags":[{"Key":"Name","Value":"share %zu"},{"Key":"team",)"
        R"("Value":"team-%zu"}],"WindowsConfiguration":{"ActiveDirectoryId":"d-1234567890",)"
        R"("DeploymentType":"MULTI_AZ_1","PreferredSubnetId":"subnet-0123456789abcdef0",)"
        R"("ThroughputCapacity":512,"WeeklyMaintenanceStartTime":"1:05:00",)"
        R"("DailyAutomaticBackupStartTime":"02:00","AutomaticBackupRetentionDays":30,)"
        R"("CopyTagsToBackups":true,"Aliases":[{"Name":"files%zu.corp.example.com","Lifecycle":)"
        R"("AVAILABLE"}],"AuditLogConfiguration":{"FileAccessAuditLogLevel":"SUCCESS_AND_FAILURE",)"
        R"("FileShareAccessAuditLogLevel":"DISABLED","AuditLogDestination":"arn:aws:logs:eu-west-1:)"
        R"(111122223333:log-group:/aws/fsx/windows:log-stream"}}},"DirectoryInformation":{"DomainName":"corp.example.com",)"
        R"("ActiveDirectoryId":"d-1234567890"}})",
        fileSystem, fileSystemType, 1024 * (fileSystem % 16 + 1), fileSystem, fileSystem % 7,
        fileSystem, fileSystem, fileSystem % 23, fileSystem);
    return {std::move(json), type, fileSystemType};
}

} // namespace farcopy::bench
