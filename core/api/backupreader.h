// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/jsonvalue.h"
#include "core/domain/backup.h"

namespace farcopy::api {

/// Makes backups of their JSON in one pass over each object's members, so that a listing of a
/// hundred thousand costs little more than the parsing. What repeats from backup to backup (keys,
/// owners, file systems, tags) is one text, shared. Of a member that stands twice the first counts.
class BackupReader
{
public:
    /// @param region  where it was asked: the answer does not say
    explicit BackupReader(RegionId region = {});

    /// Its id is empty if there is none to be read.
    [[nodiscard]] Backup backup(const json::Value& value) const;
    /// The same into a new one where it is to stay.
    void read(const json::Value& value, Backup& backup) const;
    [[nodiscard]] FileSystemInfo fileSystem(const json::Value& value) const;
    [[nodiscard]] Tags tags(const json::Value& value) const;

private:
    using Element = simdjson::dom::element;
    struct Memory;

    void readFileSystem(Element element, FileSystemInfo& info) const;
    [[nodiscard]] FileSystemInfo fileSystem(Element element) const;
    [[nodiscard]] QString deploymentType(Element configuration) const;
    [[nodiscard]] QString fileSystemName(Element tags) const;
    [[nodiscard]] VolumeInfo volume(Element element) const;
    [[nodiscard]] Tags tags(Element element) const;
    [[nodiscard]] QString shared(Element text) const;

    RegionId m_region;
    Memory& m_memory; ///< of this thread
};

} // namespace farcopy::api
