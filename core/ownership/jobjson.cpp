// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/jobjson.h"

#include "core/domain/constraints.h"
#include "core/ownership/wirereader.h"

#include <algorithm>
#include <array>
#include <limits>

namespace farcopy::wire {

namespace {

constexpr std::array<Name<JobState>, 8> stateNames{{
    {JobState::Waiting, QLatin1String("WAITING")},
    {JobState::Sending, QLatin1String("SENDING")},
    {JobState::UnknownFate, QLatin1String("UNKNOWN_FATE")},
    {JobState::Copying, QLatin1String("COPYING")},
    {JobState::Available, QLatin1String("AVAILABLE")},
    {JobState::Failed, QLatin1String("FAILED")},
    {JobState::Cancelled, QLatin1String("CANCELLED")},
    {JobState::Vanished, QLatin1String("VANISHED")},
}};

constexpr std::array<Name<WaitReason>, 8> reasonNames{{
    {WaitReason::None, QLatin1String("NONE")},
    {WaitReason::LaneFull, QLatin1String("LANE_FULL")},
    {WaitReason::Throttled, QLatin1String("THROTTLED")},
    {WaitReason::NoAnswer, QLatin1String("NO_ANSWER")},
    {WaitReason::QueuePaused, QLatin1String("QUEUE_PAUSED")},
    {WaitReason::SignIn, QLatin1String("SIGN_IN")},
    {WaitReason::Stopped, QLatin1String("STOPPED")},
    {WaitReason::NotSaved, QLatin1String("NOT_SAVED")},
}};

constexpr std::array<Name<CopyPrediction::Kind>, 3> kindNames{{
    {CopyPrediction::Kind::Unknown, QLatin1String("UNKNOWN")},
    {CopyPrediction::Kind::Full, QLatin1String("FULL")},
    {CopyPrediction::Kind::Incremental, QLatin1String("INCREMENTAL")},
}};

constexpr std::array<Name<CopyPrediction::Reason>, 6> predictionNames{{
    {CopyPrediction::Reason::SourceNotKnown, QLatin1String("SOURCE_NOT_KNOWN")},
    {CopyPrediction::Reason::FirstCopy, QLatin1String("FIRST_COPY")},
    {CopyPrediction::Reason::OtherKey, QLatin1String("OTHER_KEY")},
    {CopyPrediction::Reason::EarlierCopy, QLatin1String("EARLIER_COPY")},
    {CopyPrediction::Reason::KeyNotKnown, QLatin1String("KEY_NOT_KNOWN")},
    {CopyPrediction::Reason::InRegion, QLatin1String("IN_REGION")},
}};

constexpr std::array<Name<FileSystemType>, 5> fileSystemNames{{
    {FileSystemType::Unknown, QLatin1String("UNKNOWN")},
    {FileSystemType::Windows, QLatin1String("WINDOWS")},
    {FileSystemType::Lustre, QLatin1String("LUSTRE")},
    {FileSystemType::Ontap, QLatin1String("ONTAP")},
    {FileSystemType::OpenZfs, QLatin1String("OPENZFS")},
}};

constexpr std::array<Name<ErrorKind>, 11> errorNames{{
    {ErrorKind::Cancelled, QLatin1String("CANCELLED")},
    {ErrorKind::Timeout, QLatin1String("TIMEOUT")},
    {ErrorKind::Network, QLatin1String("NETWORK")},
    {ErrorKind::Tls, QLatin1String("TLS")},
    {ErrorKind::Throttled, QLatin1String("THROTTLED")},
    {ErrorKind::AccessDenied, QLatin1String("ACCESS_DENIED")},
    {ErrorKind::Expired, QLatin1String("EXPIRED")},
    {ErrorKind::Rejected, QLatin1String("REJECTED")},
    {ErrorKind::Unavailable, QLatin1String("UNAVAILABLE")},
    {ErrorKind::BadAnswer, QLatin1String("BAD_ANSWER")},
    {ErrorKind::Local, QLatin1String("LOCAL")},
}};

QJsonObject tagJson(const Tag& tag)
{
    return {{QStringLiteral("Key"), tag.key}, {QStringLiteral("Value"), tag.value}};
}

QJsonObject requestJson(const CopyRequest& request)
{
    QJsonObject object;
    put(object, "SourceBackupId", request.sourceBackupId.text());
    put(object, "SourceRegion", request.sourceRegion.text());
    put(object, "Region", request.destination.text());
    put(object, "KmsKeyId", request.kmsKey.text());
    put(object, "CopyTags", request.copyTags);
    QJsonArray tags;
    for (const auto& tag : request.tags)
        tags << tagJson(tag);
    if (!tags.isEmpty())
        object.insert(QLatin1String("Tags"), tags);
    put(object, "ClientRequestToken", request.token);
    return object;
}

Result<CopyRequest> requestFrom(const QJsonObject& object)
{
    Reader read(object);
    CopyRequest request{.sourceBackupId = read.id<BackupId>("SourceBackupId"),
        .sourceRegion = read.id<RegionId>("SourceRegion"),
        .destination = read.id<RegionId>("Region"),
        .kmsKey = read.id<KeyRef>("KmsKeyId"),
        .copyTags = read.flag("CopyTags"),
        .tags = {},
        .token = read.text("ClientRequestToken")};
    for (const auto& element : read.list("Tags")) {
        Reader tag(element.toObject());
        request.tags.append({tag.text("Key"), tag.text("Value")});
        if (!tag.isFine())
            read.note("Tags");
    }
    if (const auto checked = constraints::check(request); !checked)
        return failure(broken(checked.error().members.value(QStringLiteral("Parameter"))));
    return read.outcome(request);
}

QJsonObject sourceJson(const CopySource& source)
{
    QJsonObject object;
    put(object, "Name", source.name);
    put(object, "SizeInBytes", source.sizeBytes);
    put(object, "FileSystemId", source.fileSystemId.text());
    put(object, "VolumeId", source.volumeId.text());
    put(object, "FileSystemType", nameOf(source.fileSystemType, fileSystemNames));
    return object;
}

Result<CopySource> sourceFrom(const QJsonObject& object)
{
    Reader read(object);
    return read.outcome(CopySource{.name = read.text("Name"),
        .sizeBytes = read.number("SizeInBytes"),
        .fileSystemId = read.id<FileSystemId>("FileSystemId"),
        .volumeId = read.id<VolumeId>("VolumeId"),
        .fileSystemType = read.oneOf("FileSystemType", fileSystemNames)});
}

QJsonObject predictionJson(const CopyPrediction& prediction)
{
    QJsonObject object{{QStringLiteral("Kind"), nameOf(prediction.kind, kindNames)},
        {QStringLiteral("Reason"), nameOf(prediction.reason, predictionNames)}};
    put(object, "BaseBackupId", prediction.base.text());
    return object;
}

Result<CopyPrediction> predictionFrom(const QJsonObject& object)
{
    Reader read(object);
    return read.outcome(CopyPrediction{.kind = read.oneOf("Kind", kindNames),
        .reason = read.oneOf("Reason", predictionNames),
        .base = read.id<BackupId>("BaseBackupId")});
}

/// What orders and jobs have in common: who they are, and what is asked for.
struct Wish {
    JobId id;
    CopyRequest request;
    CopySource source;
    std::optional<CopyPrediction> prediction; ///< nothing: nobody could try
};

Result<Wish> wishFrom(Reader& read)
{
    Wish wish;
    wish.id = read.id<JobId>("JobId");
    if (constraints::tokenFlaw(wish.id.text()) != constraints::Flaw::None)
        read.note("JobId");
    const auto request = requestFrom(read.object("Request"));
    if (!request)
        return failure(request.error());
    const auto source = sourceFrom(read.object("Source"));
    if (!source)
        return failure(source.error());
    wish.request = *request;
    wish.source = *source;
    if (read.has("Prediction")) {
        const auto prediction = predictionFrom(read.object("Prediction"));
        if (!prediction)
            return failure(prediction.error());
        wish.prediction = *prediction;
    }
    return wish;
}

/// What does not fit is as long as can be told.
TimeLeft::Seconds secondsFrom(Reader& read, const char* member)
{
    constexpr qint64 most = std::numeric_limits<TimeLeft::Seconds::rep>::max();
    const qint64 seconds = read.number(member).value_or(0);
    return TimeLeft::Seconds(static_cast<TimeLeft::Seconds::rep>(qBound(qint64{0}, seconds, most)));
}

} // namespace

QJsonObject toJson(const CopyOrder& order)
{
    QJsonObject object{{QStringLiteral("JobId"), order.id.text()},
        {QStringLiteral("Request"), requestJson(order.request)},
        {QStringLiteral("Source"), sourceJson(order.source)}};
    if (order.prediction != CopyPrediction{})
        object.insert(QLatin1String("Prediction"), predictionJson(order.prediction));
    put(object, "KeepsOrder", order.keepsOrder);
    return object;
}

Result<CopyOrder> orderFrom(const QJsonObject& object)
{
    Reader read(object);
    const auto wish = wishFrom(read);
    if (!wish)
        return failure(wish.error());
    return read.outcome(CopyOrder{.request = wish->request,
        .source = wish->source,
        .id = wish->id,
        .prediction = wish->prediction.value_or(CopyPrediction()),
        .keepsOrder = read.flag("KeepsOrder")});
}

QJsonObject toJson(const CopyJob& job)
{
    QJsonObject object{{QStringLiteral("JobId"), job.id.text()},
        {QStringLiteral("Request"), requestJson(job.request)},
        {QStringLiteral("Source"), sourceJson(job.source)},
        {QStringLiteral("State"), nameOf(job.state, stateNames)},
        {QStringLiteral("WaitReason"), nameOf(job.waitReason, reasonNames)},
        {QStringLiteral("LaneRunning"), job.laneRunning},
        {QStringLiteral("LaneCapacity"), job.laneCapacity}};
    if (job.predicted)
        object.insert(QLatin1String("Prediction"), predictionJson(*job.predicted));
    put(object, "Batch", job.batch);
    put(object, "IsPlaced", job.isPlaced);
    put(object, "ProgressPercent", job.progressPercent);
    put(object, "BackupId", job.copyId.text());
    put(object, "Lifecycle", job.lifecycleText);
    if (job.error)
        object.insert(QLatin1String("Error"), toJson(*job.error));
    put(object, "QueuedTime", job.queuedAt);
    put(object, "StartTime", job.startedAt);
    put(object, "EndTime", job.endedAt);
    if (job.timeLeft) {
        object.insert(QLatin1String("SecondsLeftLeast"), qint64{job.timeLeft->least.count()});
        object.insert(QLatin1String("SecondsLeftMost"), qint64{job.timeLeft->most.count()});
    }
    return object;
}

Result<CopyJob> jobFrom(const QJsonObject& object)
{
    Reader read(object);
    const auto wish = wishFrom(read);
    if (!wish)
        return failure(wish.error());
    CopyJob job;
    job.id = wish->id;
    job.request = wish->request;
    job.source = wish->source;
    job.predicted = wish->prediction;
    job.batch = read.text("Batch");
    job.isPlaced = read.flag("IsPlaced");
    job.state = read.oneOf("State", stateNames);
    job.waitReason = read.oneOf("WaitReason", reasonNames);
    job.laneRunning = read.smallNumber("LaneRunning");
    job.laneCapacity = read.smallNumber("LaneCapacity");
    if (read.has("ProgressPercent"))
        job.progressPercent = std::min(read.smallNumber("ProgressPercent"), 100);
    job.copyId = read.id<BackupId>("BackupId");
    job.lifecycleText = read.text("Lifecycle");
    if (read.has("Error")) {
        const auto error = errorFrom(read.object("Error"));
        if (!error)
            return failure(error.error());
        job.error = *error;
    }
    job.queuedAt = read.time("QueuedTime");
    job.startedAt = read.time("StartTime");
    job.endedAt = read.time("EndTime");
    if (read.has("SecondsLeftLeast")) {
        const TimeLeft left{
            secondsFrom(read, "SecondsLeftLeast"), secondsFrom(read, "SecondsLeftMost")};
        if (left.least <= left.most)
            job.timeLeft = left;
    }
    return read.outcome(job);
}

QString stateName(JobState state)
{
    return nameOf(state, stateNames);
}

QString reasonName(WaitReason reason)
{
    return nameOf(reason, reasonNames);
}

QJsonObject toJson(const Error& error)
{
    QJsonObject object{{QStringLiteral("Kind"), nameOf(error.kind, errorNames)}};
    put(object, "Code", error.code);
    put(object, "Message", error.message);
    put(object, "RequestId", error.requestId);
    if (error.httpStatus > 0)
        object.insert(QLatin1String("HTTPStatus"), error.httpStatus);
    put(object, "Region", error.region);
    put(object, "Operation", error.operation);
    QJsonObject members;
    for (auto at = error.members.begin(); at != error.members.end(); ++at)
        members.insert(at.key(), at.value());
    if (!members.isEmpty())
        object.insert(QLatin1String("Members"), members);
    put(object, "FateUnknown", error.fateUnknown);
    return object;
}

Result<Error> errorFrom(const QJsonObject& object)
{
    Reader read(object);
    Error error{.kind = read.oneOf("Kind", errorNames),
        .code = read.text("Code"),
        .message = read.text("Message"),
        .requestId = read.text("RequestId"),
        .httpStatus = read.smallNumber("HTTPStatus"),
        .region = read.text("Region"),
        .operation = read.text("Operation"),
        .members = {},
        .fateUnknown = read.flag("FateUnknown")};
    const QJsonObject members = read.object("Members");
    for (auto at = members.begin(); at != members.end(); ++at)
        error.members.insert(at.key(), at.value().toString());
    return read.outcome(error);
}

} // namespace farcopy::wire
