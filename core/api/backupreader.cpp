// SPDX-License-Identifier: Apache-2.0
#include "core/api/backupreader.h"

#include "core/api/membertable.h"
#include "core/api/samebytes.h"
#include "core/api/textpool.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace farcopy::api {

namespace {

/// What a text meant the last time: the pool gives the same text again where bytes are the same,
/// and a list has few of them.
template <typename Meaning>
class LastMeaning
{
public:
    Meaning of(const QString& text, Meaning (*read)(const QString&))
    {
        if (text.constData() != m_text.constData()) {
            m_text = text;
            m_meaning = read(text);
        }
        return m_meaning;
    }

private:
    QString m_text; ///< held, so that no other can come to stand in its place
    Meaning m_meaning = Meaning::Unknown;
};

} // namespace

/// What a thread that reads backups knows from those before.
struct BackupReader::Memory {
    TextPool pool;
    LastMeaning<Lifecycle> lifecycle;
    LastMeaning<BackupType> type;
    LastMeaning<FileSystemType> fileSystemType;
    LastMeaning<ResourceType> resourceType;

    /// Made on demand: what stands in the thread's own storage is cleared, page by page, for every
    /// thread of the program that begins, of which few read backups.
    static Memory& ofThisThread()
    {
        static thread_local const std::unique_ptr<Memory> memory = std::make_unique<Memory>();
        return *memory;
    }
};

namespace {

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
constexpr MemberTable<16> backupMembers({"BackupId", "Lifecycle", "FailureDetails", "Type",
    "ProgressPercent", "CreationTime", "KmsKeyId", "ResourceARN", "Tags", "FileSystem", "OwnerId",
    "SourceBackupId", "SourceBackupRegion", "ResourceType", "Volume", "SizeInBytes"});

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
constexpr MemberTable<FirstConfigurationMember + configurations> fileSystemMembers({"FileSystemId",
    "FileSystemType", "StorageCapacity", "StorageType", "Tags", "WindowsConfiguration",
    "LustreConfiguration", "OntapConfiguration", "OpenZFSConfiguration"});

enum VolumeMembers { VolumeIdMember, VolumeNameMember, VolumeOntapMember };
constexpr MemberTable<3> volumeMembers({"VolumeId", "Name", "OntapConfiguration"});

/// Empty for what is no string.
std::string_view bytesOf(simdjson::dom::element element)
{
    std::string_view bytes;
    return element.get(bytes) == simdjson::SUCCESS ? bytes : std::string_view();
}

struct TagBytes {
    std::string_view key;
    std::string_view value;
};

/// Empty what is missing or no string.
TagBytes tagBytes(simdjson::dom::element element)
{
    TagBytes tag;
    simdjson::dom::object object;
    if (element.get(object) != simdjson::SUCCESS)
        return tag;
    bool hasKey = false;
    bool hasValue = false;
    for (const auto& [name, value] : object) { // without a table: seven times a backup
        if (!hasKey && areSameBytes(name, "Key")) {
            hasKey = true;
            tag.key = bytesOf(value);
        } else if (!hasValue && areSameBytes(name, "Value")) {
            hasValue = true;
            tag.value = bytesOf(value);
        }
    }
    return tag;
}

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
    , m_memory(Memory::ofThisThread())
{
}

QString BackupReader::shared(Element text) const
{
    return m_memory.pool.text(bytesOf(text));
}

Backup BackupReader::backup(const json::Value& value) const
{
    Backup backup;
    read(value, backup);
    return backup;
}

FileSystemInfo BackupReader::fileSystem(const json::Value& value) const
{
    return value.isAbsent() ? FileSystemInfo() : fileSystem(*value.element());
}

Tags BackupReader::tags(const json::Value& value) const
{
    return value.isAbsent() ? Tags() : tags(*value.element());
}

void BackupReader::read(const json::Value& value, Backup& backup) const
{
    backup.region = m_region;
    if (value.isAbsent())
        return;
    backupMembers.forEachMember(*value.element(), [&](size_t member, Element told) {
        switch (member) {
        case BackupIdMember:
            backup.id = BackupId(json::Value(told).text());
            break;
        case LifecycleMember:
            backup.lifecycleText = shared(told);
            backup.lifecycle = m_memory.lifecycle.of(backup.lifecycleText, lifecycleFromText);
            break;
        case FailureDetailsMember:
            backup.failureMessage = json::Value(told)["Message"].text();
            break;
        case TypeMember:
            backup.typeText = shared(told);
            backup.type = m_memory.type.of(backup.typeText, backupTypeFromText);
            break;
        case ProgressMember:
            backup.progressPercent = progressFrom(json::Value(told));
            break;
        case CreationTimeMember:
            backup.creationTime = json::Value(told).time();
            break;
        case KmsKeyMember:
            backup.kmsKeyId = shared(told);
            break;
        case ArnMember:
            backup.arn = Arn(json::Value(told).text());
            break;
        case TagsMember:
            backup.tags = tags(told);
            break;
        case FileSystemMember:
            readFileSystem(told, backup.fileSystem);
            break;
        case OwnerMember:
            backup.ownerId = AccountId(shared(told));
            break;
        case SourceBackupMember:
            backup.sourceBackupId = BackupId(json::Value(told).text());
            break;
        case SourceRegionMember:
            backup.sourceRegion = RegionId(shared(told));
            break;
        case ResourceTypeMember:
            backup.resourceType = m_memory.resourceType.of(shared(told), resourceTypeFromText);
            break;
        case VolumeMember:
            if (told.is_object())
                backup.volume = volume(told);
            break;
        case SizeMember:
            backup.sizeBytes = sizeFrom(json::Value(told));
            break;
        }
    });
}

FileSystemInfo BackupReader::fileSystem(Element element) const
{
    FileSystemInfo info;
    readFileSystem(element, info);
    return info;
}

void BackupReader::readFileSystem(Element element, FileSystemInfo& info) const
{
    size_t toldBy = fileSystemMembers.unknown;
    fileSystemMembers.forEachMember(element, [&](size_t member, Element told) {
        switch (member) {
        case FileSystemIdMember:
            info.id = FileSystemId(shared(told));
            break;
        case FileSystemTypeMember:
            info.typeText = shared(told);
            info.type = m_memory.fileSystemType.of(info.typeText, fileSystemTypeFromText);
            break;
        case CapacityMember:
            info.storageCapacityGiB = capacityFrom(json::Value(told));
            break;
        case StorageTypeMember:
            info.storageType = shared(told);
            break;
        case FileSystemTagsMember:
            info.name = fileSystemName(told);
            break;
        default: // a configuration
            if (const QString type = deploymentType(told); !type.isEmpty() && member < toldBy) {
                info.deploymentType = type;
                toldBy = member;
            }
        }
    });
}

QString BackupReader::deploymentType(Element configuration) const
{
    Element told;
    if (!configuration.is_object()
        || configuration.at_key("DeploymentType").get(told) != simdjson::SUCCESS)
        return {};
    return shared(told);
}

QString BackupReader::fileSystemName(Element tags) const
{
    simdjson::dom::array array;
    if (tags.get(array) != simdjson::SUCCESS)
        return {};
    for (const auto element : array) {
        if (const auto tag = tagBytes(element); areSameBytes(tag.key, "Name"))
            return m_memory.pool.text(tag.value);
    }
    return {};
}

VolumeInfo BackupReader::volume(Element element) const
{
    VolumeInfo info;
    volumeMembers.forEachMember(element, [&](size_t member, Element told) {
        switch (member) {
        case VolumeIdMember:
            info.id = VolumeId(shared(told));
            break;
        case VolumeNameMember:
            info.name = shared(told);
            break;
        case VolumeOntapMember:
            info.style = m_memory.pool.text(
                json::Value(told)["VolumeStyle"].utf8().value_or(std::string_view()));
            break;
        }
    });
    return info;
}

Tags BackupReader::tags(Element element) const
{
    Tags tags;
    simdjson::dom::array array;
    if (element.get(array) != simdjson::SUCCESS)
        return tags;
    tags.resize(static_cast<qsizetype>(array.size()));
    auto next = tags.begin();
    for (const auto each : array) {
        const auto tag = tagBytes(each);
        if (tag.key.empty())
            continue;
        if (next == tags.end())
            break; // sizes are counted to 16 million
        next->key = m_memory.pool.text(tag.key);
        next->value = m_memory.pool.text(tag.value);
        ++next;
    }
    tags.erase(next, tags.end());
    return tags;
}

} // namespace farcopy::api
