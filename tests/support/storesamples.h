// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/jobstore.h"

#include <gtest/gtest.h>

namespace farcopy::test {

[[nodiscard]] inline QDateTime sampleTime(int second)
{
    return QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC).addSecs(second);
}

/// A waiting job with as little as a job can have; `number` tells it from others.
[[nodiscard]] inline StoredJob sampleStoredJob(int number)
{
    StoredJob stored;
    stored.place = number;
    stored.job.id = JobId(QStringLiteral("job-%1").arg(number));
    stored.job.request = {.sourceBackupId
        = BackupId(QStringLiteral("backup-%1").arg(number, 17, 16, QLatin1Char('0'))),
        .sourceRegion = RegionId(QStringLiteral("eu-west-1")),
        .destination = RegionId(QStringLiteral("eu-central-1")),
        .token = QStringLiteral("token-%1").arg(number)};
    stored.job.queuedAt = sampleTime(number);
    return stored;
}

/// A job that has everything a job can have.
[[nodiscard]] inline StoredJob fullStoredJob(int number)
{
    StoredJob stored = sampleStoredJob(number);
    stored.failures = 3;
    stored.isFateOpen = true;
    CopyJob& job = stored.job;
    job.request.kmsKey = KeyRef(QStringLiteral("alias/дальний"));
    job.request.copyTags = true;
    job.request.tags = {{QStringLiteral("team"), QStringLiteral("media \"A\", [x]")},
        {QStringLiteral("empty"), {}}};
    job.source = {.name = QStringLiteral("hr — weekly"),
        .sizeBytes = qint64(3) << 42,
        .fileSystemId = FileSystemId(QStringLiteral("fs-0123456789abcdef0")),
        .volumeId = VolumeId(QStringLiteral("fsvol-0123456789abcdef0")),
        .fileSystemType = FileSystemType::Ontap};
    job.predicted = CopyPrediction{.kind = CopyPrediction::Kind::Incremental,
        .reason = CopyPrediction::Reason::EarlierCopy,
        .base = BackupId(QStringLiteral("backup-0b0a5e0b0a5e0b0a5"))};
    job.batch = QStringLiteral("batch-1");
    job.isPlaced = true;
    job.state = JobState::Copying;
    job.waitReason = WaitReason::NoAnswer;
    job.progressPercent = 41;
    job.copyId = BackupId(QStringLiteral("backup-00000000000000fff"));
    job.lifecycleText = QStringLiteral("COPYING");
    job.error = Error{.kind = ErrorKind::Unavailable,
        .code = QStringLiteral("ServiceLimitExceeded"),
        .message = QStringLiteral("Too many."),
        .requestId = QStringLiteral("req-1"),
        .httpStatus = 503,
        .region = QStringLiteral("eu-central-1"),
        .operation = QStringLiteral("fsx:CopyBackup"),
        .members = {{QStringLiteral("Limit"), QStringLiteral("TOTAL_IN_PROGRESS_COPY_BACKUPS")}},
        .fateUnknown = true};
    job.startedAt = sampleTime(1'000).addMSecs(17);
    job.endedAt = sampleTime(2'000);
    return stored;
}

[[nodiscard]] inline CopyDuration sampleDuration(int number)
{
    return {.sourceRegion = RegionId(QStringLiteral("eu-west-1")),
        .destination = RegionId(QStringLiteral("eu-central-1")),
        .source = {.sizeBytes = qint64(1) << 30,
            .fileSystemId = FileSystemId(QStringLiteral("fs-0123456789abcdef0")),
            .fileSystemType = FileSystemType::Windows},
        .kind = CopyPrediction::Kind::Full,
        .seconds = number,
        .endedAt = sampleTime(number)};
}

/// As the log gives it, if it is the entry of that number there.
[[nodiscard]] inline ActivityEntry sampleActivity(int number)
{
    return {.at = sampleTime(number),
        .account = AccountId(QStringLiteral("111122223333")),
        .region = RegionId(QStringLiteral("eu-central-1")),
        .operation = QStringLiteral("fsx:CopyBackup"),
        .parameters = QStringLiteral("{\"SourceRegion\":\"eu-west-1\"}"),
        .outcome = QStringLiteral("Accepted"),
        .message = {},
        .requestId = QStringLiteral("req-%1").arg(number),
        .subject = QStringLiteral("job-%1").arg(number),
        .caller = Arn(QStringLiteral("arn:aws:iam::111122223333:user/kim")),
        .number = number};
}

/// What of a job is kept, for comparing: its lane's numbers and its estimate are not.
inline void expectSameJob(const StoredJob& kept, const StoredJob& given)
{
    EXPECT_EQ(kept.place, given.place);
    EXPECT_EQ(kept.failures, given.failures);
    EXPECT_EQ(kept.isFateOpen, given.isFateOpen);
    EXPECT_EQ(kept.job.id, given.job.id);
    EXPECT_EQ(kept.job.request, given.job.request);
    EXPECT_EQ(kept.job.source, given.job.source);
    EXPECT_EQ(kept.job.predicted, given.job.predicted);
    EXPECT_EQ(kept.job.batch, given.job.batch);
    EXPECT_EQ(kept.job.isPlaced, given.job.isPlaced);
    EXPECT_EQ(kept.job.state, given.job.state);
    EXPECT_EQ(kept.job.waitReason, given.job.waitReason);
    EXPECT_EQ(kept.job.progressPercent, given.job.progressPercent);
    EXPECT_EQ(kept.job.copyId, given.job.copyId);
    EXPECT_EQ(kept.job.lifecycleText, given.job.lifecycleText);
    EXPECT_EQ(kept.job.error, given.job.error);
    EXPECT_EQ(kept.job.queuedAt, given.job.queuedAt);
    EXPECT_EQ(kept.job.startedAt, given.job.startedAt);
    EXPECT_EQ(kept.job.endedAt, given.job.endedAt);
}

} // namespace farcopy::test
