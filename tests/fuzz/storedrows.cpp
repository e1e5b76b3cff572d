// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/promises.h"

#include "core/api/backupcodec.h"
#include "core/store/database.h"
#include "core/store/errorjson.h"
#include "core/store/jobrows.h"
#include "core/store/jobstore.h"
#include "core/store/listingblob.h"
#include "core/store/schema.h"

#include <QVariant>

#include <algorithm>
#include <memory>

namespace farcopy::fuzz {

namespace {

const QueueKey queue(QStringLiteral("111122223333"));
const RegionId region(QStringLiteral("eu-west-1"));

/// An empty database in memory, the same for all inputs.
Database& database()
{
    static const std::unique_ptr<Database> kept = [] {
        auto opened = Database::open({}, {});
        must(opened.has_value(), "there is a database in memory");
        must(store::migrate(**opened, store::schemaSteps()).has_value(), "it has our tables");
        return std::move(*opened);
    }();
    return *kept;
}

/// The columns that a row may have, `queue` aside, in the order of the table.
const QStringList& columns()
{
    static const QStringList names = [] {
        QStringList read;
        const auto outcome = database().read(QStringLiteral("PRAGMA table_info(jobs)"), {},
            [&read](const Row& row) { read.append(row.text(1)); });
        must(outcome.has_value(), "the table tells its columns");
        read.removeOne(QStringLiteral("number"));
        read.removeOne(QStringLiteral("queue"));
        return read;
    }();
    return names;
}

/// "state=t:Waiting": a text; i: a whole number, r: a number, b: bytes, else NULL.
QVariant columnFrom(const QByteArray& value)
{
    const auto rest = value.mid(2);
    if (value.startsWith("t:"))
        return QString::fromUtf8(rest);
    if (value.startsWith("i:"))
        return rest.toLongLong();
    if (value.startsWith("r:"))
        return rest.toDouble();
    return value.startsWith("b:") ? QVariant(rest) : QVariant();
}

/// Puts in a row with what the lines say. False: the table itself refuses it.
bool insertRow(const QByteArray& lines)
{
    QVariantList values{queue.text()};
    for (const QString& column : columns()) {
        const QByteArray start = '\n' + column.toUtf8() + '=';
        const auto at = ('\n' + lines).indexOf(start);
        const auto value = at < 0 ? QByteArray() : lines.mid(at + start.size() - 1);
        const auto read = columnFrom(value.left(value.indexOf('\n')));
        // The key is text: SQLite tells apart what is bytes from what is text.
        values.append(column == QLatin1String("id") ? QVariant(read.toString()) : read);
    }
    const auto names = QStringLiteral("queue, ") + columns().join(QLatin1String(", "));
    QStringList marks;
    marks.fill(QStringLiteral("?"), values.size());
    return database()
        .run(QStringLiteral("INSERT INTO jobs(%1) VALUES(%2)")
                 .arg(names, marks.join(QLatin1String(", "))),
            values)
        .has_value();
}

/// Whether both say the same of what is kept of a job.
bool isSame(const StoredJob& one, const StoredJob& other)
{
    const CopyJob& a = one.job;
    const CopyJob& b = other.job;
    return one.place == other.place && one.failures == other.failures
        && one.isFateOpen == other.isFateOpen && a.id == b.id && a.request == b.request
        && a.source == b.source && a.predicted == b.predicted && a.batch == b.batch
        && a.isPlaced == b.isPlaced && a.state == b.state && a.waitReason == b.waitReason
        && a.progressPercent == b.progressPercent && a.copyId == b.copyId
        && a.lifecycleText == b.lifecycleText && a.error == b.error && a.queuedAt == b.queuedAt
        && a.startedAt == b.startedAt && a.endedAt == b.endedAt;
}

QList<StoredJob> readBack()
{
    const auto jobs = store::readJobs(database(), queue);
    must(jobs.has_value(), "a row costs no more than itself");
    return *jobs;
}

void mustBeSound(const StoredJob& stored)
{
    const CopyJob& job = stored.job;
    must(!job.id.isEmpty() && !job.request.sourceBackupId.isEmpty()
            && !job.request.destination.isEmpty(),
        "a job says what is copied where");
    must(job.progressPercent.value_or(0) >= 0 && job.progressPercent.value_or(0) <= 100,
        "progress is a percentage");
    must(stored.failures >= 0, "failures are counted");
    const bool mayBeSent = job.state == JobState::Waiting || job.state == JobState::Sending
        || job.state == JobState::UnknownFate;
    must(!mayBeSent || !job.request.token.isEmpty(), "nothing is sent with another token");
    for (const QString& text :
        {job.id.text(), job.request.sourceBackupId.text(), job.request.sourceRegion.text(),
            job.request.destination.text(), job.request.kmsKey.text(), job.request.token,
            job.source.name, job.batch, job.copyId.text(), job.lifecycleText})
        must(canBeShown(text), "what is read can be shown");
    if (job.error)
        must(canBeShown(job.error->message) && canBeShown(job.error->code), "so can its error");
}

void checkError(const QString& text)
{
    const auto error = store::errorFromJson(text);
    if (!error)
        return;
    const auto once = store::errorFromJson(store::jsonOf(*error));
    must(once && once->kind == error->kind && once->fateUnknown == error->fateUnknown,
        "an error stays what it is");
    const auto twice = store::errorFromJson(store::jsonOf(*once));
    must(twice == once, "an error is written as it was read");
}

/// The job as it reads once it has been written.
StoredJob rewritten(const StoredJob& stored)
{
    must(store::writeJobs(database(), queue, {stored}).has_value(), "it can be written");
    const auto jobs = readBack();
    must(jobs.size() == 1, "what is written is read");
    return jobs[0];
}

void checkRow(const QByteArray& lines)
{
    if (insertRow(lines)) {
        const auto jobs = readBack();
        must(jobs.size() <= 1, "a row is one job at most");
        for (StoredJob stored : jobs) {
            mustBeSound(stored);
            const StoredJob once = rewritten(stored);
            must(isSame(rewritten(once), once), "what is read reads the same again");
            must(once.job.error.has_value() == stored.job.error.has_value(), "an error stays");
            stored.job.error = once.job.error; // its words are redacted when they are written
            must(isSame(once, stored), "all but an error's words is kept as it is");
        }
    }
    must(database().run(QStringLiteral("DELETE FROM jobs")).has_value(), "rows can go");
}

void checkBlob(const QByteArray& blob)
{
    const auto backups = store::backupsFromBlob(blob, region);
    must(backups == store::backupsFromBlob(blob, region), "reading again gives the same");
    if (!backups)
        return;
    for (const Backup& backup : *backups) {
        must(backup.region == region, "a backup is where it is listed");
        must(
            canBeShown(backup.id.text()) && canBeShown(backup.name()), "what is read can be shown");
    }
    must(store::backupsFromBlob(store::blobOf(*backups), region) == backups,
        "what is read reads the same again");
}

/// Changes single bytes: each three of the patch are a place, high byte first, and a value.
QByteArray patched(QByteArray bytes, const QByteArray& patch)
{
    for (qsizetype i = 0; i + 2 < patch.size() && !bytes.isEmpty(); i += 3) {
        const auto place = static_cast<quint8>(patch[i]) * 256 + static_cast<quint8>(patch[i + 1]);
        bytes[place % bytes.size()] = patch[i + 2];
    }
    return bytes;
}

} // namespace

void checkStoredJob(const QByteArray& lines)
{
    checkError(QString::fromUtf8(lines));
    checkRow(lines);
}

void checkStoredListing(const QByteArray& bytes)
{
    if (bytes.contains("\xEF\xBB\xBF"))
        return; // Qt drops a byte order mark at the beginning of a text
    static const QByteArray border("\n====\n");
    checkBlob(bytes);
    checkBlob(qCompress(bytes, 1));
    const auto at = bytes.indexOf(border);
    const auto page = api::readBackupPage(bytes.left(at), region);
    if (!page)
        return;
    const auto blob = store::blobOf(page->backups);
    must(store::backupsFromBlob(blob, region) == page->backups, "a listing is kept as it is");
    const auto patch = at < 0 ? QByteArray() : bytes.mid(at + border.size());
    checkBlob(qCompress(patched(qUncompress(blob), patch), 1));
    checkBlob(patched(blob, patch));
}

} // namespace farcopy::fuzz
