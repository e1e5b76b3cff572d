// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/backup.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace farcopy::store {

/// Writes the backups of one Region as few bytes: a hundred thousand of them are some megabytes.
/// Texts that repeat stand there once.
class ListingWriter
{
public:
    class Bytes;

    ListingWriter();
    ~ListingWriter();

    void add(const QList<Backup>& backups);
    /// All that was added, compressed.
    [[nodiscard]] QByteArray blob() const;

private:
    std::unique_ptr<Bytes> m_bytes;
    quint64 m_count = 0;
};

/// Reads what ListingWriter wrote, a portion at a time. Texts that repeat come back shared.
class ListingReader
{
public:
    class Bytes;

    /// @param region  where they are listed; not part of the blob
    ListingReader(const QByteArray& blob, RegionId region);
    ~ListingReader();

    /// Takes the next ones, `most` of them at the most; none are left at the end, and where the
    /// blob is damaged or of a form that this version does not know: see isBroken().
    [[nodiscard]] QList<Backup> next(qsizetype most);
    /// All of them were taken.
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] bool isBroken() const;

private:
    std::unique_ptr<Bytes> m_bytes;
    RegionId m_region;
    quint64 m_left = 0;
};

/// A whole listing at once.
[[nodiscard]] QByteArray blobOf(const QList<Backup>& backups);
/// Nothing: the blob is damaged, or of a form that this version does not know.
[[nodiscard]] std::optional<QList<Backup>> backupsFromBlob(
    const QByteArray& blob, const RegionId& region);

} // namespace farcopy::store
