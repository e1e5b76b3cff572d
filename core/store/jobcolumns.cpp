// SPDX-License-Identifier: Apache-2.0
#include "core/store/jobcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <array>

namespace farcopy::store {

namespace jobcolumn {

namespace {

constexpr std::array<const char*, count> columnNames{"id", "place", "state", "wait_reason",
    "source_backup", "source_region", "destination", "kms_key", "copy_tags", "tags", "token",
    "source_name", "source_size", "file_system", "volume", "file_system_type", "predicted",
    "predicted_reason", "predicted_base", "batch", "is_placed", "progress", "copy_id", "lifecycle",
    "error", "queued_at", "started_at", "ended_at", "failures", "is_fate_open", "queue"};

} // namespace

const char* nameOf(Column column)
{
    return columnNames[column];
}

QString list(int number)
{
    QStringList names;
    for (int column = 0; column < number; ++column)
        names.append(QLatin1String(columnNames[column]));
    return names.join(QLatin1String(", "));
}

} // namespace jobcolumn

QString tagsJson(const Tags& tags)
{
    QJsonArray pairs;
    for (const Tag& tag : tags)
        pairs.append(QJsonArray{tag.key, tag.value});
    return QString::fromUtf8(QJsonDocument(pairs).toJson(QJsonDocument::Compact));
}

std::optional<Tags> tagsFromJson(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    Tags tags;
    for (const auto& item : document.array()) {
        const QJsonArray pair = item.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString())
            return std::nullopt;
        tags.append({pair[0].toString(), pair[1].toString()});
    }
    return tags;
}

} // namespace farcopy::store
