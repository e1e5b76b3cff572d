// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copy/copyqueue.h"

namespace farcopy::test {

/// With every member that an order can have.
[[nodiscard]] inline CopyOrder fullOrder()
{
    return {.request = {.sourceBackupId = BackupId(QStringLiteral("backup-0123456789abcdef0")),
                .sourceRegion = RegionId(QStringLiteral("eu-west-1")),
                .destination = RegionId(QStringLiteral("eu-central-1")),
                .kmsKey = KeyRef(QStringLiteral("alias/dr")),
                .copyTags = true,
                .tags = {{QStringLiteral("Name"), QString(256, QChar(u'\u00e4'))},
                    {QStringLiteral("team"), {}}},
                .token = QStringLiteral("nightly-7")},
        .source = {.name = QStringLiteral("hr \"weekly\"\n"),
            .sizeBytes = qint64{9'007'199'254'740'993},
            .fileSystemId = FileSystemId(QStringLiteral("fs-0123456789abcdef0")),
            .volumeId = VolumeId(QStringLiteral("fsvol-0123456789abcdef0")),
            .fileSystemType = FileSystemType::Ontap},
        .id = JobId(QStringLiteral("6f0c7a1e-8f50-4c3c-9a5e-1f2d3c4b5a69")),
        .prediction
        = {.kind = CopyPrediction::Kind::Full, .reason = CopyPrediction::Reason::OtherKey},
        .keepsOrder = true};
}

/// With every member that a job can have, those together that never are.
[[nodiscard]] inline CopyJob fullJob()
{
    const CopyOrder order = fullOrder();
    CopyJob job;
    job.id = order.id;
    job.request = order.request;
    job.source = order.source;
    job.predicted = CopyPrediction{.kind = CopyPrediction::Kind::Incremental,
        .reason = CopyPrediction::Reason::EarlierCopy,
        .base = BackupId(QStringLiteral("backup-0b0a5e0b0a5e0b0a5"))};
    job.batch = QStringLiteral("b-1");
    job.isPlaced = true;
    job.state = JobState::UnknownFate;
    job.waitReason = WaitReason::Throttled;
    job.laneRunning = 3;
    job.laneCapacity = 5;
    job.progressPercent = 41;
    job.copyId = BackupId(QStringLiteral("backup-0a1b2c3d4e5f60718"));
    job.lifecycleText = QStringLiteral("COPYING");
    job.error = Error{.kind = ErrorKind::Rejected,
        .code = QStringLiteral("ServiceLimitExceeded"),
        .message = QStringLiteral("Too many."),
        .requestId = QStringLiteral("1234-5678"),
        .httpStatus = 400,
        .region = QStringLiteral("eu-central-1"),
        .operation = QStringLiteral("fsx:CopyBackup"),
        .members = {{QStringLiteral("Limit"), QStringLiteral("TOTAL_USER_TAGS")}},
        .fateUnknown = true};
    job.queuedAt = QDateTime({2026, 1, 1}, {12, 0, 0, 250}, Qt::UTC);
    job.startedAt = job.queuedAt.addSecs(5);
    job.endedAt = job.queuedAt.addSecs(3'600);
    job.timeLeft = TimeLeft{TimeLeft::Seconds(600), TimeLeft::Seconds(840)};
    return job;
}

} // namespace farcopy::test
