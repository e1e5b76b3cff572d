// SPDX-License-Identifier: Apache-2.0
#include "core/api/backupreader.h"

#include "core/api/samebytes.h"
#include "core/api/textpool.h"

#include <algorithm>
#include <array>
#include <limits>

namespace farcopy::api {

namespace {

TextPool& poolOfThisThread()
{
    static thread_local TextPool pool;
    return pool;
}

template <size_t size>
using Names = std::array<std::string_view, size>;

/// A bit for each length that a name has, so that most others need no comparing.
template <size_t size>
constexpr quint64 lengthsOf(const Names<size>& names)
{
    quint64 lengths = 0;
    for (const auto name : names)
        lengths |= quint64(1) << name.size();
    return lengths;
}

/// Calls take(place in `names`, value) for the first member of each name. Servers write members in
/// much the same order each time: the search begins behind the name that was found last.
template <const auto& names, typename Take>
void forEachKnown(const json::Value& value, Take take)
{
    constexpr size_t size = names.size();
    constexpr quint64 lengths = lengthsOf(names);
    simdjson::dom::object object;
    if (!value.isObject() || value.element()->get(object) != simdjson::SUCCESS)
        return;
    std::array<bool, size> isTaken{};
    size_t next = 0;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const std::string_view key = field.key();
        if (key.size() >= 64 || !(lengths >> key.size() & 1))
            continue;
        size_t place = next;
        size_t tried = 0;
        while (tried < size && !areSameBytes(names[place], key)) {
            place = place + 1 < size ? place + 1 : 0;
            ++tried;
        }
        if (tried == size || isTaken[place])
            continue;
        isTaken[place] = true;
        next = place + 1 < size ? place + 1 : 0;
        if (const auto told = field.value(); !told.is_null())
            take(place, json::Value(told));
    }
}

enum BackupMembers {
    BackupIdMember,
    LifecycleMember,
    FailureDetailsMember,
    TypeMember,
    ProgressMember,
    CreationTimeMember,
    KmsKeyMember,
    ArnMember,
    TagsMember,
    FileSystemMember,
    OwnerMember,
    SourceBackupMember,
    SourceRegionMember,
    ResourceTypeMember,
    VolumeMember,
    SizeMember
};
/// In the order of the enumerators, which is that of the API reference.
constexpr Names<16> backupMembers = {"BackupId", "Lifecycle", "FailureDetails", "Type",
    "ProgressPercent", "CreationTime", "KmsKeyId", "ResourceARN", "Tags", "FileSystem", "OwnerId",
    "SourceBackupId", "SourceBackupRegion", "ResourceType", "Volume", "SizeInBytes"};

enum FileSystemMembers {
    FileSystemIdMember,
    FileSystemTypeMember,
    CapacityMember,
    StorageTypeMember,
    FileSystemTagsMember,
    FirstConfigurationMember
};
/// Which of several configurations tells the deployment type: the first here that has one.
constexpr size_t configurations = 4;
constexpr Names<FirstConfigurationMember + configurations> fileSystemMembers = {"FileSystemId",
    "FileSystemType", "StorageCapacity", "StorageType", "Tags", "WindowsConfiguration",
    "LustreConfiguration", "OntapConfiguration", "OpenZFSConfiguration"};

enum TagMembers { KeyMember, ValueMember };
constexpr Names<2> tagMembers = {"Key", "Value"};

enum VolumeMembers { VolumeIdMember, VolumeNameMember, VolumeOntapMember };
constexpr Names<3> volumeMembers = {"VolumeId", "Name", "OntapConfiguration"};

/// Drops what cannot be a size: below zero.
std::optional<qint64> sizeFrom(const json::Value& value)
{
    const auto bytes = value.integer();
    return bytes && *bytes >= 0 ? bytes : std::nullopt;
}

std::optional<int> progressFrom(const json::Value& value)
{
    const auto percent = value.integer();
    if (!percent)
        return std::nullopt;
    return static_cast<int>(std::clamp<qint64>(*percent, 0, 100));
}

std::optional<int> capacityFrom(const json::Value& value)
{
    const auto capacity = value.integer();
    if (!capacity || *capacity < 0 || *capacity > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*capacity);
}

} // namespace

BackupReader::BackupReader(RegionId region)
    : m_region(std::move(region))
    , m_pool(poolOfThisThread())
{
}

QString BackupReader::shared(const json::Value& text) const
{
    const auto utf8 = text.utf8();
    return utf8 ? m_pool.text(*utf8) : QString();
}

Backup BackupReader::backup(const json::Value& value) const
{
    Backup backup;
    read(value, backup);
    return backup;
}

void BackupReader::read(const json::Value& value, Backup& backup) const
{
    backup.region = m_region;
    forEachKnown<backupMembers>(value, [&](size_t member, const json::Value& told) {
        switch (member) {
        case BackupIdMember:
            backup.id = BackupId(told.text());
            break;
        case LifecycleMember:
            backup.lifecycleText = shared(told);
            backup.lifecycle = lifecycleFromText(backup.lifecycleText);
            break;
        case FailureDetailsMember:
            backup.failureMessage = told["Message"].text();
            break;
        case TypeMember:
            backup.typeText = shared(told);
            backup.type = backupTypeFromText(backup.typeText);
            break;
        case ProgressMember:
            backup.progressPercent = progressFrom(told);
            break;
        case CreationTimeMember:
            backup.creationTime = told.time();
            break;
        case KmsKeyMember:
            backup.kmsKeyId = shared(told);
            break;
        case ArnMember:
            backup.arn = Arn(told.text());
            break;
        case TagsMember:
            backup.tags = tags(told);
            break;
        case FileSystemMember:
            backup.fileSystem = fileSystem(told);
            break;
        case OwnerMember:
            backup.ownerId = AccountId(shared(told));
            break;
        case SourceBackupMember:
            backup.sourceBackupId = BackupId(told.text());
            break;
        case SourceRegionMember:
            backup.sourceRegion = RegionId(shared(told));
            break;
        case ResourceTypeMember:
            backup.resourceType = resourceTypeFromText(shared(told));
            break;
        case VolumeMember:
            if (told.isObject())
                backup.volume = volume(told);
            break;
        case SizeMember:
            backup.sizeBytes = sizeFrom(told);
            break;
        }
    });
}

FileSystemInfo BackupReader::fileSystem(const json::Value& value) const
{
    FileSystemInfo info;
    size_t toldBy = fileSystemMembers.size();
    forEachKnown<fileSystemMembers>(value, [&](size_t member, const json::Value& told) {
        switch (member) {
        case FileSystemIdMember:
            info.id = FileSystemId(shared(told));
            break;
        case FileSystemTypeMember:
            info.typeText = shared(told);
            info.type = fileSystemTypeFromText(info.typeText);
            break;
        case CapacityMember:
            info.storageCapacityGiB = capacityFrom(told);
            break;
        case StorageTypeMember:
            info.storageType = shared(told);
            break;
        case FileSystemTagsMember:
            info.name = fileSystemName(told);
            break;
        default: // a configuration
            if (const QString type = shared(told["DeploymentType"]);
                !type.isEmpty() && member < toldBy) {
                info.deploymentType = type;
                toldBy = member;
            }
        }
    });
    return info;
}

QString BackupReader::fileSystemName(const json::Value& tags) const
{
    simdjson::dom::array array;
    if (!tags.isArray() || tags.element()->get(array) != simdjson::SUCCESS)
        return {};
    for (const auto element : array) {
        const json::Value tag(element);
        if (areSameBytes(tag["Key"].utf8().value_or(std::string_view()), "Name"))
            return shared(tag["Value"]);
    }
    return {};
}

VolumeInfo BackupReader::volume(const json::Value& value) const
{
    VolumeInfo info;
    forEachKnown<volumeMembers>(value, [&](size_t member, const json::Value& told) {
        switch (member) {
        case VolumeIdMember:
            info.id = VolumeId(shared(told));
            break;
        case VolumeNameMember:
            info.name = shared(told);
            break;
        case VolumeOntapMember:
            info.style = shared(told["VolumeStyle"]);
            break;
        }
    });
    return info;
}

Tags BackupReader::tags(const json::Value& value) const
{
    Tags tags;
    simdjson::dom::array array;
    if (!value.isArray() || value.element()->get(array) != simdjson::SUCCESS)
        return tags;
    tags.reserve(static_cast<qsizetype>(array.size()));
    for (const auto element : array) {
        Tag& tag = tags.emplaceBack();
        forEachKnown<tagMembers>(json::Value(element), [&](size_t member, const json::Value& told) {
            (member == KeyMember ? tag.key : tag.value) = shared(told);
        });
        if (tag.key.isEmpty())
            tags.removeLast();
    }
    return tags;
}

} // namespace farcopy::api
