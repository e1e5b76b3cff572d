// SPDX-License-Identifier: Apache-2.0
#include "core/domain/backupjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace farcopy {

namespace {

void put(QJsonObject& object, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

template <typename Number>
void put(QJsonObject& object, const QString& name, const std::optional<Number>& number)
{
    if (number)
        object.insert(name, *number);
}

void put(QJsonObject& object, const QString& name, const QJsonObject& inner)
{
    if (!inner.isEmpty())
        object.insert(name, inner);
}

QJsonObject tagJson(const QString& key, const QString& value)
{
    return {{QStringLiteral("Key"), key}, {QStringLiteral("Value"), value}};
}

/// Where the API keeps DeploymentType: in a configuration of the file system's own type.
QString configurationName(FileSystemType type)
{
    switch (type) {
    case FileSystemType::Windows:
        return QStringLiteral("WindowsConfiguration");
    case FileSystemType::Lustre:
        return QStringLiteral("LustreConfiguration");
    case FileSystemType::Ontap:
        return QStringLiteral("OntapConfiguration");
    case FileSystemType::OpenZfs:
        return QStringLiteral("OpenZFSConfiguration");
    case FileSystemType::Unknown:
        break;
    }
    return {};
}

QJsonObject toJson(const FileSystemInfo& fileSystem)
{
    QJsonObject object;
    put(object, QStringLiteral("FileSystemId"), fileSystem.id.text());
    put(object, QStringLiteral("FileSystemType"), fileSystem.typeText);
    put(object, QStringLiteral("StorageCapacity"), fileSystem.storageCapacityGiB);
    put(object, QStringLiteral("StorageType"), fileSystem.storageType);
    if (!fileSystem.name.isEmpty())
        object.insert(
            QStringLiteral("Tags"), QJsonArray{tagJson(QStringLiteral("Name"), fileSystem.name)});
    if (const QString name = configurationName(fileSystem.type); !name.isEmpty()) {
        QJsonObject configuration;
        put(configuration, QStringLiteral("DeploymentType"), fileSystem.deploymentType);
        put(object, name, configuration);
    }
    return object;
}

QJsonObject toJson(const VolumeInfo& volume)
{
    QJsonObject object;
    put(object, QStringLiteral("VolumeId"), volume.id.text());
    put(object, QStringLiteral("Name"), volume.name);
    QJsonObject ontap;
    put(ontap, QStringLiteral("VolumeStyle"), volume.style);
    put(object, QStringLiteral("OntapConfiguration"), ontap);
    return object;
}

QJsonArray toJson(const Tags& tags)
{
    QJsonArray array;
    for (const auto& tag : tags)
        array << tagJson(tag.key, tag.value);
    return array;
}

QString resourceTypeName(ResourceType type)
{
    switch (type) {
    case ResourceType::FileSystem:
        return QStringLiteral("FILE_SYSTEM");
    case ResourceType::Volume:
        return QStringLiteral("VOLUME");
    case ResourceType::Unknown:
        break;
    }
    return {};
}

} // namespace

QJsonObject toJson(const Backup& backup)
{
    QJsonObject object;
    put(object, QStringLiteral("BackupId"), backup.id.text());
    put(object, QStringLiteral("Region"), backup.region.text());
    put(object, QStringLiteral("Lifecycle"), backup.lifecycleText);
    if (!backup.failureMessage.isEmpty())
        object.insert(QStringLiteral("FailureDetails"),
            QJsonObject{{QStringLiteral("Message"), backup.failureMessage}});
    put(object, QStringLiteral("Type"), backup.typeText);
    put(object, QStringLiteral("ProgressPercent"), backup.progressPercent);
    if (backup.creationTime.isValid())
        object.insert(QStringLiteral("CreationTime"),
            backup.creationTime.toUTC().toString(Qt::ISODateWithMs));
    put(object, QStringLiteral("KmsKeyId"), backup.kmsKeyId);
    put(object, QStringLiteral("ResourceARN"), backup.arn.text());
    put(object, QStringLiteral("OwnerId"), backup.ownerId.text());
    put(object, QStringLiteral("SizeInBytes"), backup.sizeBytes);
    put(object, QStringLiteral("SourceBackupId"), backup.sourceBackupId.text());
    put(object, QStringLiteral("SourceBackupRegion"), backup.sourceRegion.text());
    put(object, QStringLiteral("ResourceType"), resourceTypeName(backup.resourceType));
    put(object, QStringLiteral("FileSystem"), toJson(backup.fileSystem));
    if (backup.volume)
        put(object, QStringLiteral("Volume"), toJson(*backup.volume));
    object.insert(QStringLiteral("Tags"), toJson(backup.tags));
    return object;
}

QByteArray terminalSafe(QByteArray json)
{
    if (json.contains('\x7f')) // looked for alone it costs next to nothing
        json.replace('\x7f', "\\u007f");
    // The C1 controls are C2 80 to C2 9F in UTF-8, and a byte C2 begins a letter wherever it
    // stands.
    constexpr char lead = '\xc2';
    qsizetype at = json.indexOf(lead);
    while (at >= 0 && at + 1 < json.size()) {
        const auto next = static_cast<unsigned char>(json[at + 1]);
        if (next <= 0x9f)
            json.replace(at, 2, "\\u00" + QByteArray::number(next, 16));
        at = json.indexOf(lead, at + 1);
    }
    return json;
}

QByteArray compactJson(const QJsonObject& object)
{
    return terminalSafe(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace farcopy
