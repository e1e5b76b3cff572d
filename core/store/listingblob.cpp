// SPDX-License-Identifier: Apache-2.0
#include "core/store/listingblob.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace farcopy::store {

namespace {

/// Of the form below. A blob of another is no loss: the Region is listed anew.
constexpr quint64 formVersion = 1;

/// The quickest: texts that repeat are gone before, and the rest does not get much smaller.
constexpr int compression = 1;

/// More than any account has, and as much as a damaged length may make us take.
constexpr quint32 maxBytes = 128u * 1024 * 1024;

enum Flag : quint64 {
    HasProgress = 1u << 0,
    HasSize = 1u << 1,
    HasCreationTime = 1u << 2,
    HasCapacity = 1u << 3,
    HasVolume = 1u << 4,
    IsVolume = 1u << 5,
    IsFileSystem = 1u << 6,
    EndsWithId = 1u << 7 ///< the ARN, as all do
};

} // namespace

class ListingWriter::Bytes
{
public:
    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(static_cast<char>(value | 0x80));
            value >>= 7;
        }
        m_bytes.append(static_cast<char>(value));
    }

    /// Of either sign; small ones stay short.
    void integer(qint64 value)
    {
        number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
    }

    /// One that hardly stands twice.
    void text(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        number(static_cast<quint64>(bytes.size()));
        m_bytes.append(bytes);
    }

    /// One that may stand often: 0 and the text the first time, then its number.
    void word(const QString& text)
    {
        if (const auto known = m_words.constFind(text); known != m_words.cend()) {
            number(*known);
            return;
        }
        m_words.insert(text, static_cast<quint64>(m_words.size()) + 1);
        number(0);
        this->text(text);
    }

    [[nodiscard]] const QByteArray& all() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QHash<QString, quint64> m_words;
};

/// What ListingWriter::Bytes wrote. Once something does not fit, all that follows is empty.
class ListingReader::Bytes
{
public:
    explicit Bytes(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        fail();
        return 0;
    }

    qint64 integer()
    {
        const quint64 value = number();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }

    QString text()
    {
        const quint64 size = number();
        if (size > static_cast<quint64>(left())) {
            fail();
            return {};
        }
        const auto length = static_cast<qsizetype>(size);
        m_at += length;
        return QString::fromUtf8(m_bytes.constData() + m_at - length, length);
    }

    QString word()
    {
        const quint64 index = number();
        if (index == 0) {
            m_words.append(text());
            return m_words.last();
        }
        if (index > static_cast<quint64>(m_words.size())) {
            fail();
            return {};
        }
        return m_words[static_cast<qsizetype>(index - 1)];
    }

    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_at; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    void fail()
    {
        m_isBroken = true;
        m_at = m_bytes.size();
    }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_isBroken = false;
    QList<QString> m_words;
};

namespace {

using Out = ListingWriter::Bytes;
using In = ListingReader::Bytes;

quint64 flagsOf(const Backup& backup)
{
    quint64 flags = 0;
    const auto set = [&flags](bool isSet, Flag flag) {
        if (isSet)
            flags |= flag;
    };
    set(backup.progressPercent.has_value(), HasProgress);
    set(backup.sizeBytes.has_value(), HasSize);
    set(backup.creationTime.isValid(), HasCreationTime);
    set(backup.fileSystem.storageCapacityGiB.has_value(), HasCapacity);
    set(backup.volume.has_value(), HasVolume);
    set(backup.resourceType == ResourceType::Volume, IsVolume);
    set(backup.resourceType == ResourceType::FileSystem, IsFileSystem);
    set(!backup.id.isEmpty() && backup.arn.text().endsWith(backup.id.text()), EndsWithId);
    return flags;
}

void writeTags(Out& out, const Tags& tags)
{
    out.number(static_cast<quint64>(tags.size()));
    for (const Tag& tag : tags) {
        out.word(tag.key);
        out.word(tag.value);
    }
}

void writeFileSystem(Out& out, const FileSystemInfo& fileSystem)
{
    out.word(fileSystem.id.text());
    out.word(fileSystem.typeText);
    out.word(fileSystem.name);
    out.word(fileSystem.deploymentType);
    out.word(fileSystem.storageType);
    if (fileSystem.storageCapacityGiB)
        out.integer(*fileSystem.storageCapacityGiB);
}

void writeBackup(Out& out, const Backup& backup)
{
    const quint64 flags = flagsOf(backup);
    out.number(flags);
    out.text(backup.id.text());
    out.word(backup.lifecycleText);
    out.word(backup.typeText);
    if (backup.progressPercent)
        out.integer(*backup.progressPercent);
    if (backup.sizeBytes)
        out.integer(*backup.sizeBytes);
    if (backup.creationTime.isValid())
        out.integer(backup.creationTime.toMSecsSinceEpoch());
    out.word(backup.kmsKeyId);
    const QString& arn = backup.arn.text();
    out.word((flags & EndsWithId) != 0 ? arn.chopped(backup.id.text().size()) : arn);
    out.word(backup.ownerId.text());
    writeTags(out, backup.tags);
    writeFileSystem(out, backup.fileSystem);
    if (backup.volume) {
        out.word(backup.volume->id.text());
        out.word(backup.volume->name);
        out.word(backup.volume->style);
    }
    out.text(backup.sourceBackupId.text());
    out.word(backup.sourceRegion.text());
    out.word(backup.failureMessage);
}

Tags readTags(In& in)
{
    Tags tags;
    for (quint64 left = in.number(); left > 0 && !in.isBroken(); --left) {
        const QString key = in.word();
        tags.append({key, in.word()});
    }
    return tags;
}

FileSystemInfo readFileSystem(In& in, quint64 flags)
{
    FileSystemInfo fileSystem;
    fileSystem.id = FileSystemId(in.word());
    fileSystem.typeText = in.word();
    fileSystem.type = fileSystemTypeFromText(fileSystem.typeText);
    fileSystem.name = in.word();
    fileSystem.deploymentType = in.word();
    fileSystem.storageType = in.word();
    if ((flags & HasCapacity) != 0)
        fileSystem.storageCapacityGiB = static_cast<int>(in.integer());
    return fileSystem;
}

VolumeInfo readVolume(In& in)
{
    VolumeInfo volume;
    volume.id = VolumeId(in.word());
    volume.name = in.word();
    volume.style = in.word();
    return volume;
}

ResourceType resourceTypeOf(quint64 flags)
{
    if ((flags & IsVolume) != 0)
        return ResourceType::Volume;
    return (flags & IsFileSystem) != 0 ? ResourceType::FileSystem : ResourceType::Unknown;
}

Backup readBackup(In& in, const RegionId& region)
{
    Backup backup;
    const quint64 flags = in.number();
    backup.region = region;
    backup.id = BackupId(in.text());
    backup.lifecycleText = in.word();
    backup.lifecycle = lifecycleFromText(backup.lifecycleText);
    backup.typeText = in.word();
    backup.type = backupTypeFromText(backup.typeText);
    backup.resourceType = resourceTypeOf(flags);
    if ((flags & HasProgress) != 0)
        backup.progressPercent = static_cast<int>(in.integer());
    if ((flags & HasSize) != 0)
        backup.sizeBytes = in.integer();
    if ((flags & HasCreationTime) != 0)
        backup.creationTime = QDateTime::fromMSecsSinceEpoch(in.integer(), Qt::UTC);
    backup.kmsKeyId = in.word();
    const QString arn = in.word();
    backup.arn = Arn((flags & EndsWithId) != 0 ? arn + backup.id.text() : arn);
    backup.ownerId = AccountId(in.word());
    backup.tags = readTags(in);
    backup.fileSystem = readFileSystem(in, flags);
    if ((flags & HasVolume) != 0)
        backup.volume = readVolume(in);
    backup.sourceBackupId = BackupId(in.text());
    backup.sourceRegion = RegionId(in.word());
    backup.failureMessage = in.word();
    return backup;
}

/// Empty: it is no compressed block, or would become larger than anything we write.
QByteArray unpacked(const QByteArray& blob)
{
    constexpr qsizetype headerBytes = 4; // qCompress() puts the length before the data
    if (blob.size() < headerBytes || qFromBigEndian<quint32>(blob.constData()) > maxBytes)
        return {};
    return qUncompress(blob);
}

} // namespace

ListingWriter::ListingWriter()
    : m_bytes(std::make_unique<Bytes>())
{
}

ListingWriter::~ListingWriter() = default;

void ListingWriter::add(const QList<Backup>& backups)
{
    m_count += static_cast<quint64>(backups.size());
    for (const Backup& backup : backups)
        writeBackup(*m_bytes, backup);
}

QByteArray ListingWriter::blob() const
{
    Bytes head;
    head.number(formVersion);
    head.number(m_count);
    return qCompress(head.all() + m_bytes->all(), compression);
}

ListingReader::ListingReader(const QByteArray& blob, RegionId region)
    : m_bytes(std::make_unique<Bytes>(unpacked(blob)))
    , m_region(std::move(region))
{
    if (m_bytes->number() != formVersion)
        m_bytes->fail();
    m_left = m_bytes->number();
}

ListingReader::~ListingReader() = default;

QList<Backup> ListingReader::next(qsizetype most)
{
    QList<Backup> backups;
    // A damaged count asks for no memory: no backup takes fewer bytes.
    constexpr qsizetype leastBytes = 16;
    backups.reserve(std::min(most, m_bytes->left() / leastBytes));
    for (; m_left > 0 && backups.size() < most; --m_left) {
        Backup backup = readBackup(*m_bytes, m_region);
        if (m_bytes->isBroken())
            return {};
        backups.append(std::move(backup));
    }
    if (m_left == 0 && m_bytes->left() != 0)
        m_bytes->fail();
    return backups;
}

bool ListingReader::isAtEnd() const
{
    return m_left == 0 || isBroken();
}

bool ListingReader::isBroken() const
{
    return m_bytes->isBroken();
}

QByteArray blobOf(const QList<Backup>& backups)
{
    ListingWriter writer;
    writer.add(backups);
    return writer.blob();
}

std::optional<QList<Backup>> backupsFromBlob(const QByteArray& blob, const RegionId& region)
{
    ListingReader reader(blob, region);
    auto backups = reader.next(std::numeric_limits<qsizetype>::max());
    if (reader.isBroken())
        return std::nullopt;
    return backups;
}

} // namespace farcopy::store
