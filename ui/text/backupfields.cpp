// SPDX-License-Identifier: Apache-2.0
#include "ui/text/backupfields.h"

#include "ui/text/format.h"
#include "ui/text/joining.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

namespace farcopy::text {

namespace {

constexpr int longest = 2048; ///< of an ARN

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(farcopy::BackupFields)
};

QString idAndName(const RegionId& id, const QString& name)
{
    const QString plain = plainLine(id.text(), 40);
    return name.isEmpty() ? plain : QStringLiteral("%1, %2").arg(plain, plainLine(name, 80));
}

QString resourceText(ResourceType type)
{
    switch (type) {
    case ResourceType::FileSystem:
        return Fields::tr("A whole file system");
    case ResourceType::Volume:
        return Fields::tr("One volume");
    case ResourceType::Unknown:
        break;
    }
    return {};
}

QString storageText(const FileSystemInfo& fileSystem)
{
    QStringList storage{plainLine(fileSystem.storageType)};
    if (fileSystem.storageCapacityGiB)
        storage.append(sizeText(qint64(*fileSystem.storageCapacityGiB) << 30));
    return listText(storage);
}

QList<BackupField> ownFields(const Backup& backup, const FieldContext& context)
{
    const QString group = Fields::tr("Backup");
    return {
        {QStringLiteral("backupId"), group, Fields::tr("Backup ID"), plainLine(backup.id.text()),
            {}, true},
        {QStringLiteral("status"), group, Fields::tr("Status"), statusText(backup)},
        {QStringLiteral("asOf"), group, Fields::tr("Last listed"), context.asOf},
        {QStringLiteral("failure"), group, Fields::tr("Reason of the failure"),
            plainLine(backup.failureMessage, longest)},
        {QStringLiteral("type"), group, Fields::tr("Type"), typeText(backup)},
        {QStringLiteral("resource"), group, Fields::tr("Holds"), resourceText(backup.resourceType)},
        {QStringLiteral("size"), group, Fields::tr("Size"), sizeText(backup.sizeBytes),
            backup.sizeBytes ? exactSizeText(*backup.sizeBytes) : QString()},
        {QStringLiteral("created"), group, Fields::tr("Created"), dateText(backup.creationTime),
            exactDateText(backup.creationTime)},
        {QStringLiteral("region"), group, Fields::tr("Region"),
            idAndName(backup.region, context.regionName)},
        {QStringLiteral("account"), group, Fields::tr("Account"),
            plainLine(backup.ownerId.text(), 40)},
        {QStringLiteral("keyAlias"), group, Fields::tr("Alias of the key"),
            context.keyAlias.isEmpty() ? QString() : keyText(backup.kmsKeyId, context.keyAlias)},
        {QStringLiteral("key"), group, Fields::tr("KMS key"), plainLine(backup.kmsKeyId, longest),
            {}, true},
        {QStringLiteral("arn"), group, Fields::tr("ARN"), plainLine(backup.arn.text(), longest), {},
            true},
    };
}

QList<BackupField> sourceFields(const Backup& backup, const FieldContext& context)
{
    const QString group = Fields::tr("Copied from");
    return {
        {QStringLiteral("sourceRegion"), group, Fields::tr("Region"),
            idAndName(backup.sourceRegion, context.sourceRegionName)},
        {QStringLiteral("sourceId"), group, Fields::tr("Source backup ID"),
            plainLine(backup.sourceBackupId.text()), {}, true},
    };
}

QList<BackupField> systemFields(const Backup& backup, const FieldContext& context)
{
    const QString group = Fields::tr("File system");
    const FileSystemInfo& fileSystem = backup.fileSystem;
    const VolumeInfo volume = backup.volume.value_or(VolumeInfo{});
    return {
        {QStringLiteral("fileSystemType"), group, Fields::tr("Type"),
            fileSystemTypeText(fileSystem)},
        {QStringLiteral("fileSystemName"), group, Fields::tr("Name"), plainLine(fileSystem.name)},
        {QStringLiteral("fileSystemId"), group, Fields::tr("File system ID"),
            plainLine(fileSystem.id.text()), {}, true},
        {QStringLiteral("volumeName"), group, Fields::tr("Volume"), plainLine(volume.name)},
        {QStringLiteral("volumeId"), group, Fields::tr("Volume ID"), plainLine(volume.id.text()),
            {}, true},
        {QStringLiteral("volumeStyle"), group, Fields::tr("Volume style"), plainLine(volume.style)},
        {QStringLiteral("presence"), group, Fields::tr("Today"), context.presence},
        {QStringLiteral("deployment"), group, Fields::tr("Deployment"),
            plainLine(fileSystem.deploymentType)},
        {QStringLiteral("storage"), group, Fields::tr("Storage"), storageText(fileSystem)},
    };
}

struct TagPair {
    std::optional<QString> left;
    std::optional<QString> right;
};

QList<ComparedField> comparedTags(const Tags& left, const Tags& right)
{
    QMap<QString, TagPair> pairs;
    for (const Tag& tag : left)
        pairs[tag.key].left = tag.value;
    for (const Tag& tag : right)
        pairs[tag.key].right = tag.value;
    const auto shown = [](const std::optional<QString>& value) {
        if (!value)
            return Fields::tr("(no such tag)");
        return value->isEmpty() ? Fields::tr("(empty)") : plainLine(*value);
    };
    QList<ComparedField> fields;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        fields.append({Fields::tr("Tags"), plainLine(pair.key()), shown(pair->left),
            shown(pair->right), pair->left != pair->right});
    }
    return fields;
}

} // namespace

QList<BackupField> backupFields(const Backup& backup, const FieldContext& context)
{
    return ownFields(backup, context) + sourceFields(backup, context)
        + systemFields(backup, context);
}

QList<ComparedField> comparedFields(const Backup& left, const FieldContext& leftContext,
    const Backup& right, const FieldContext& rightContext)
{
    const QList<BackupField> leftFields = backupFields(left, leftContext);
    const QList<BackupField> rightFields = backupFields(right, rightContext);
    QList<ComparedField> fields;
    for (qsizetype i = 0; i < leftFields.size(); ++i) {
        const BackupField& a = leftFields.at(i);
        const BackupField& b = rightFields.at(i);
        if (a.value.isEmpty() && b.value.isEmpty())
            continue;
        // Sizes and times that look the same may differ in what is only in their tips.
        fields.append({a.group, a.caption, a.value, b.value, a.value != b.value || a.tip != b.tip});
    }
    return fields + comparedTags(left.tags, right.tags);
}

} // namespace farcopy::text
