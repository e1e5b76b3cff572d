// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/backuppage.h"
#include "core/api/fsxclient.h"
#include "core/api/markerpage.h"

#include <QJsonArray>
#include <QJsonObject>

/// FSx members to values and back. What a service leaves out, nulls or twists costs that one
/// field; a body that is not what was asked for is BadAnswer, never an empty list.
namespace farcopy::api {

/// @param region  where it was asked: the answer does not say
[[nodiscard]] Result<BackupPage> readBackupPage(const QByteArray& body, const RegionId& region);
/// The `Backup` of CopyBackup's answer.
[[nodiscard]] Result<Backup> readNewBackup(const QByteArray& body, const RegionId& region);
[[nodiscard]] Result<FileSystemPage> readFileSystemPage(const QByteArray& body);
/// One page of a list of which only ids are wanted; an element without one is left out.
/// @param list, id  the members' names: "Volumes", "VolumeId"
[[nodiscard]] Result<MarkerPage<QString>> readIdPage(
    const QByteArray& body, const char* list, const char* id);

/// Of ListTagsForResource, which may page them.
[[nodiscard]] Result<MarkerPage<Tag>> readTagPage(const QByteArray& body);

[[nodiscard]] QJsonObject toJson(const BackupQuery& query);
[[nodiscard]] QJsonObject toJson(const CopyRequest& request);
[[nodiscard]] QJsonArray toJson(const Tags& tags);

} // namespace farcopy::api
