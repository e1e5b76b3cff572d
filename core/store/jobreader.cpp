// SPDX-License-Identifier: Apache-2.0
#include "core/store/jobreader.h"

#include "core/base/log.h"
#include "core/store/database.h"
#include "core/store/errorjson.h"
#include "core/store/jobcolumns.h"
#include "core/store/storederrors.h"
#include "core/store/storednames.h"

#include <QCoreApplication>
#include <QSet>

namespace farcopy::store {

using namespace jobcolumn;

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

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::Store)
};

int bounded(qint64 number, qint64 most)
{
    return static_cast<int>(qBound(qint64(0), number, most));
}

/// One row, and what of it cannot be understood.
class RowReading
{
public:
    RowReading(const Row& row, SharedValues& shared)
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
            complain(nameOf(column));
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

JobReader::JobReader()
    : m_shared(std::make_unique<SharedValues>())
{
}

JobReader::~JobReader() = default;

std::optional<StoredJob> JobReader::read(const Row& row)
{
    return RowReading(row, *m_shared).read();
}

} // namespace farcopy::store
