// SPDX-License-Identifier: Apache-2.0
#include "core/store/jobrows.h"

#include "core/base/log.h"
#include "core/store/database.h"
#include "core/store/errorjson.h"
#include "core/store/storederrors.h"
#include "core/store/storednames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

namespace farcopy::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::Store)
};

/// The columns of `jobs` in the order in which they are written. The last is not read: it is asked
/// for.
enum Column {
    Id,
    Place,
    State,
    Wait,
    SourceBackup,
    SourceRegion,
    Destination,
    KmsKey,
    CopyTags,
    TagsJson,
    Token,
    SourceName,
    SourceSize,
    FileSystem,
    Volume,
    FsType,
    Predicted,
    PredictedReason,
    PredictedBase,
    Batch,
    IsPlaced,
    Progress,
    CopyId,
    LifecycleText,
    ErrorJson,
    QueuedAt,
    StartedAt,
    EndedAt,
    Failures,
    IsFateOpen,
    Queue,
    columnCount
};

constexpr std::array<const char*, columnCount> columnNames{"id", "place", "state", "wait_reason",
    "source_backup", "source_region", "destination", "kms_key", "copy_tags", "tags", "token",
    "source_name", "source_size", "file_system", "volume", "file_system_type", "predicted",
    "predicted_reason", "predicted_base", "batch", "is_placed", "progress", "copy_id", "lifecycle",
    "error", "queued_at", "started_at", "ended_at", "failures", "is_fate_open", "queue"};

/// "id, place, …", the first `count` of them.
QString columnList(int count)
{
    QStringList names;
    for (int column = 0; column < count; ++column)
        names.append(QLatin1String(columnNames[column]));
    return names.join(QLatin1String(", "));
}

QString upsertStatement()
{
    QStringList marks;
    QStringList changes;
    for (int column = 0; column < columnCount; ++column) {
        marks.append(QStringLiteral("?"));
        if (column != Id && column != Queue)
            changes.append(
                QStringLiteral("%1 = excluded.%1").arg(QLatin1String(columnNames[column])));
    }
    return QStringLiteral("INSERT INTO jobs(%1) VALUES(%2) ON CONFLICT(queue, id) DO UPDATE SET %3")
        .arg(columnList(columnCount), marks.join(QLatin1String(", ")),
            changes.join(QLatin1String(", ")));
}

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

/// NULL for what most jobs have: each text of ten thousand rows is read and compared.
template <typename Value>
QVariant nameColumn(Value value, Value usual)
{
    return value == usual ? QVariant() : QString(nameOf(value));
}

QVariantList columnsOf(const QueueKey& queue, const StoredJob& stored)
{
    const CopyJob& job = stored.job;
    const CopyRequest& request = job.request;
    QVariantList columns(columnCount);
    columns[Queue] = queue.text();
    columns[Id] = job.id.text();
    columns[Place] = stored.place;
    columns[State] = QString(nameOf(job.state));
    columns[Wait] = nameColumn(job.waitReason, WaitReason::None);
    columns[SourceBackup] = columnOf(request.sourceBackupId.text());
    columns[SourceRegion] = columnOf(request.sourceRegion.text());
    columns[Destination] = columnOf(request.destination.text());
    columns[KmsKey] = columnOf(request.kmsKey.text());
    columns[CopyTags] = int(request.copyTags);
    columns[TagsJson] = request.tags.isEmpty() ? QVariant() : tagsJson(request.tags);
    columns[Token] = columnOf(request.token);
    columns[SourceName] = columnOf(job.source.name);
    columns[SourceSize] = columnOf(job.source.sizeBytes);
    columns[FileSystem] = columnOf(job.source.fileSystemId.text());
    columns[Volume] = columnOf(job.source.volumeId.text());
    columns[FsType] = nameColumn(job.source.fileSystemType, FileSystemType::Unknown);
    if (job.predicted) {
        columns[Predicted] = QString(nameOf(job.predicted->kind));
        columns[PredictedReason] = QString(nameOf(job.predicted->reason));
        columns[PredictedBase] = columnOf(job.predicted->base.text());
    }
    columns[Batch] = columnOf(job.batch);
    columns[IsPlaced] = int(job.isPlaced);
    columns[Progress] = job.progressPercent ? QVariant(*job.progressPercent) : QVariant();
    columns[CopyId] = columnOf(job.copyId.text());
    columns[LifecycleText] = columnOf(job.lifecycleText);
    columns[ErrorJson] = job.error ? QVariant(jsonOf(*job.error)) : QVariant();
    columns[QueuedAt] = columnOf(job.queuedAt);
    columns[StartedAt] = columnOf(job.startedAt);
    columns[EndedAt] = columnOf(job.endedAt);
    columns[Failures] = stored.failures;
    columns[IsFateOpen] = int(stored.isFateOpen);
    return columns;
}

int bounded(qint64 number, qint64 most)
{
    return static_cast<int>(qBound(qint64(0), number, most));
}

/// Ten thousand jobs have few Regions, keys, names, batches and sets of tags between them, and go
/// to several places from one source: each of these is held once.
class SharedValues
{
public:
    QString text(const QString& text)
    {
        if (text.isEmpty())
            return {};
        return *m_texts.insert(text);
    }

    /// Nothing: it is not what tagsJson() writes.
    const std::optional<Tags>& tags(const QString& json)
    {
        const auto known = m_tags.constFind(json);
        return known != m_tags.cend() ? *known : *m_tags.insert(json, tagsFromJson(json));
    }

    Boxed<CopyPrediction> prediction(const CopyPrediction& prediction)
    {
        Boxed<CopyPrediction>& known = m_predictions[prediction];
        if (!known)
            known = prediction;
        return known;
    }

private:
    QSet<QString> m_texts;
    QHash<QString, std::optional<Tags>> m_tags;
    QHash<CopyPrediction, Boxed<CopyPrediction>> m_predictions;
};

/// Reads one row, and notes what of it cannot be understood.
class JobReader
{
public:
    JobReader(const Row& row, SharedValues& shared)
        : m_row(row)
        , m_shared(shared)
    {
    }

    /// Nothing: no copy can be told from it.
    std::optional<StoredJob> read()
    {
        StoredJob stored;
        stored.job.id = JobId(m_row.text(Id));
        stored.job.request = request(stored.job.id);
        if (stored.job.id.isEmpty() || stored.job.request.sourceBackupId.isEmpty()
            || stored.job.request.destination.isEmpty()) {
            complain("row");
            return std::nullopt;
        }
        stored.place = m_row.number(Place).value_or(0);
        stored.failures = bounded(m_row.number(Failures).value_or(0), 1'000'000);
        stored.isFateOpen = m_row.flag(IsFateOpen);
        fill(stored.job);
        if (m_isUnclear && !stored.job.isOver())
            giveUp(stored);
        return stored;
    }

private:
    CopyRequest request(const JobId& id)
    {
        CopyRequest request{.sourceBackupId = BackupId(shared(SourceBackup)),
            .sourceRegion = RegionId(shared(SourceRegion)),
            .destination = RegionId(shared(Destination)),
            .kmsKey = KeyRef(shared(KmsKey)),
            .copyTags = m_row.flag(CopyTags),
            .token = m_row.text(Token)};
        if (request.token == id.text()) // as a rule: the same bytes
            request.token = id.text();
        if (!m_row.number(CopyTags))
            beUnclear("copy_tags");
        if (request.token.isEmpty())
            beUnclear("token");
        if (const QString json = m_row.text(TagsJson); !json.isEmpty()) {
            if (const auto& tags = m_shared.tags(json))
                request.tags = *tags;
            else
                beUnclear("tags");
        }
        return request;
    }

    void fill(CopyJob& job)
    {
        job.source = {.name = shared(SourceName),
            .sizeBytes = m_row.number(SourceSize),
            .fileSystemId = FileSystemId(shared(FileSystem)),
            .volumeId = VolumeId(shared(Volume)),
            .fileSystemType = named(FsType, FileSystemType::Unknown)};
        job.predicted = prediction();
        job.batch = shared(Batch);
        job.isPlaced = m_row.flag(IsPlaced);
        job.waitReason = named(Wait, WaitReason::None);
        if (const auto percent = m_row.number(Progress))
            job.progressPercent = bounded(*percent, 100);
        job.copyId = BackupId(m_row.text(CopyId));
        job.lifecycleText = shared(LifecycleText);
        job.queuedAt = m_row.time(QueuedAt);
        job.startedAt = m_row.time(StartedAt);
        job.endedAt = m_row.time(EndedAt);
        if (const QString json = m_row.text(ErrorJson); !json.isEmpty()) {
            job.error = errorFromJson(json);
            if (!job.error)
                complain("error");
        }
        fillState(job);
    }

    /// Nothing where there is a kind alone, as in rows of the first version.
    Boxed<CopyPrediction> prediction()
    {
        if (m_row.text(PredictedReason).isEmpty())
            return {};
        return m_shared.prediction({.kind = named(Predicted, CopyPrediction::Kind::Unknown),
            .reason = named(PredictedReason, CopyPrediction::Reason::SourceNotKnown),
            .base = BackupId(shared(PredictedBase))});
    }

    void fillState(CopyJob& job)
    {
        if (const auto state = fromName<JobState>(m_row.text(State))) {
            job.state = *state;
            m_isUnclear = m_isUnclear && *state != JobState::Copying; // its request is history
        } else if (!job.copyId.isEmpty()) {
            complain("state");
            job.state = JobState::Copying; // a look at the copy tells
            m_isUnclear = false;
        } else {
            beUnclear("state");
        }
    }

    void giveUp(StoredJob& stored) const
    {
        stored.isFateOpen = true;
        stored.job.state = JobState::Failed;
        stored.job.waitReason = WaitReason::None;
        stored.job.error = Error{.kind = ErrorKind::Local,
            .code = unclearCode,
            .message = Text::tr("The database no longer says what was asked for, or what became "
                                "of it, for the copy of %1 to %2.")
                           .arg(stored.job.request.sourceBackupId.text(),
                               stored.job.request.destination.text()),
            .region = stored.job.request.destination.text()};
    }

    template <typename Value>
    Value named(Column column, Value otherwise)
    {
        const QString name = m_row.text(column);
        if (name.isEmpty())
            return otherwise;
        const auto value = fromName<Value>(name);
        if (!value)
            complain(columnNames[column]);
        return value.value_or(otherwise);
    }

    QString shared(Column column) { return m_shared.text(m_row.text(column)); }

    void beUnclear(const char* what)
    {
        complain(what);
        m_isUnclear = true;
    }

    void complain(const char* what) const
    {
        qCWarning(logStore, "The %s of copy job “%s” cannot be read", what,
            qUtf8Printable(m_row.text(Id)));
    }

    const Row& m_row;
    SharedValues& m_shared;
    bool m_isUnclear = false; ///< the request or the state
};

} // namespace

Result<QList<StoredJob>> readJobs(Database& database, const QueueKey& queue)
{
    // Past the index and unsorted: rows lie in the order of their making, which is nearly that of
    // their places, and SQLite would carry all of their columns through its sorter.
    static const QString statement
        = QStringLiteral("SELECT %1 FROM jobs NOT INDEXED WHERE queue = ? ORDER BY number")
              .arg(columnList(Queue));
    const auto count = database.readNumber(
        QStringLiteral("SELECT count(*) FROM jobs WHERE queue = ?"), {queue.text()});
    if (!count)
        return failure(count.error());
    QList<StoredJob> jobs;
    jobs.reserve(static_cast<qsizetype>(count->value_or(0)));
    SharedValues shared;
    const auto outcome = database.read(statement, {queue.text()}, [&](const Row& row) {
        if (auto job = JobReader(row, shared).read())
            jobs.append(std::move(*job));
    });
    if (!outcome)
        return failure(outcome.error());
    const auto isBefore = [](const StoredJob& a, const StoredJob& b) { return a.place < b.place; };
    if (!std::is_sorted(jobs.cbegin(), jobs.cend(), isBefore))
        std::stable_sort(jobs.begin(), jobs.end(), isBefore);
    return jobs;
}

Result<void> writeJobs(Database& database, const QueueKey& queue, const QList<StoredJob>& jobs)
{
    static const QString statement = upsertStatement();
    for (const StoredJob& job : jobs) {
        if (auto outcome = database.run(statement, columnsOf(queue, job)); !outcome)
            return outcome;
    }
    return {};
}

Result<void> removeJobs(Database& database, const QueueKey& queue, const QList<JobId>& ids)
{
    for (const JobId& id : ids) {
        auto outcome = database.run(QStringLiteral("DELETE FROM jobs WHERE queue = ? AND id = ?"),
            {queue.text(), id.text()});
        if (!outcome)
            return outcome;
    }
    return {};
}

Result<bool> readPaused(Database& database, const QueueKey& queue)
{
    const auto paused = database.readNumber(
        QStringLiteral("SELECT is_paused FROM queues WHERE key = ?"), {queue.text()});
    if (!paused)
        return failure(paused.error());
    return paused->value_or(0) != 0;
}

Result<void> writePaused(Database& database, const QueueKey& queue, bool isPaused)
{
    return database.run(
        QStringLiteral("INSERT INTO queues(key, is_paused) VALUES(?, ?)"
                       " ON CONFLICT(key) DO UPDATE SET is_paused = excluded.is_paused"),
        {queue.text(), int(isPaused)});
}

Result<QList<QueueWork>> readQueuesWithWork(Database& database)
{
    QList<QueueWork> works;
    const auto outcome = database.read(
        QStringLiteral("SELECT queue, count(*), max(coalesce(is_paused, 0))"
                       " FROM jobs LEFT JOIN queues ON key = queue"
                       " WHERE state IN ('Waiting', 'Sending', 'UnknownFate', 'Copying')"
                       " GROUP BY queue ORDER BY queue"),
        {}, [&works](const Row& row) {
            works.append(
                {QueueKey(row.text(0)), static_cast<int>(row.number(1).value_or(0)), row.flag(2)});
        });
    if (!outcome)
        return failure(outcome.error());
    return works;
}

} // namespace farcopy::store
