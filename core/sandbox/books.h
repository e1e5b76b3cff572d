// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace farcopy::sandbox {

/// One copy that CopyBackup began, in the state of the moment it is asked for.
struct CopyEntry {
    QString backupId; ///< of the copy
    QString region;   ///< its destination
    QString sourceBackupId;
    QString sourceRegion;
    QString kmsKeyArn;
    QString token;     ///< ClientRequestToken; empty: none was sent
    QString lifecycle; ///< "PENDING", "COPYING", "AVAILABLE", "FAILED", "DELETED"
    int progressPercent = 0;
    bool isIncremental = false;
    QDateTime startedAt; ///< UTC
};

/// What the sandbox has seen and done since it started.
struct Books {
    QMap<QString, int> requests;         ///< by "fsx:CopyBackup"; also those that ended in an error
    QMap<QString, int> errors;           ///< answers of 4xx and 5xx by code: "BackupNotFound"
    QMap<QString, int> faults;           ///< those that fired, by their name: "drop-after"
    QMap<QString, int> mostCopiesAtOnce; ///< by destination Region
    int mostCopiesInLane = 0;            ///< that shared one limit of five
    QList<CopyEntry> copies;             ///< in the order in which they began
};

/// A backup as the sandbox holds it.
struct BackupSummary {
    QString id;
    QString region;
    QString name; ///< its Name tag
    QString lifecycle;
    QString type; ///< "USER_INITIATED", …
    QString fileSystemId;
    QString fileSystemType; ///< "WINDOWS", …
    QString kmsKeyArn;
    QString sourceBackupId; ///< of a copy
    QString sourceRegion;   ///< of a copy
    QString failureMessage;
    qint64 sizeBytes = 0;
    int progressPercent = 0;
    QMap<QString, QString> tags;
};

/// A backup for SandboxServer::addBackup.
struct NewBackup {
    QString region = QStringLiteral("eu-west-1");
    QString name = {}; ///< becomes the tag Name; empty: no such tag
    QString type = QStringLiteral("USER_INITIATED");
    QString lifecycle = QStringLiteral("AVAILABLE");
    QString fileSystemId = {}; ///< empty: a new one
    QString volumeId = {};     ///< of ONTAP alone; empty: a new one
    QString fileSystemType = QStringLiteral("WINDOWS");
    QString deploymentType = QStringLiteral("SINGLE_AZ_2");
    QString storageType = QStringLiteral("SSD");
    QString volumeStyle = QStringLiteral("FLEXVOL"); ///< of ONTAP alone
    QString kmsKey = {}; ///< id, ARN or alias in that Region; empty: aws/fsx
    qint64 sizeBytes = qint64{64} << 30;
    double copySeconds = 0; ///< how long copies of it take at speed 1; 0: as its size asks for
    QMap<QString, QString> tags = {};
};

} // namespace farcopy::sandbox
