// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/errortable.h"

#include <array>

namespace farcopy {

inline Error rejectedCopy(const char* code, const QString& message = {})
{
    return {.kind = ErrorKind::Rejected,
        .code = QLatin1String(code),
        .message = message,
        .requestId = QStringLiteral("req-1"),
        .httpStatus = 400,
        .region = QStringLiteral("eu-central-1"),
        .operation = QStringLiteral("fsx:CopyBackup")};
}

/// Errors that between them meet every condition that an entry can make.
inline QList<Error> errorVariants(const text::ErrorEntry& entry)
{
    static const std::array<const char*, 5> messages{"Not so.", "The backup is being copied.",
        "Signature expired: 20261122T000000Z", "with an explicit deny in a service control policy",
        "Credential should be scoped to a valid region"};
    static const std::array<const char*, 4> limits{"TOTAL_STORAGE",
        "TOTAL_IN_PROGRESS_COPY_BACKUPS", "TOTAL_USER_INITIATED_BACKUPS", "TOTAL_USER_TAGS"};
    QList<Error> errors;
    for (const char* message : messages) {
        for (const char* limit : limits) {
            for (const bool fateUnknown : {false, true}) {
                Error error = rejectedCopy("ServiceLimitExceeded");
                error.members.insert(QStringLiteral("Limit"), QLatin1String(limit));
                error.code = entry.codes.isEmpty() ? QStringLiteral("NeverHeardOf")
                                                   : QString(entry.codes.first());
                error.kind = entry.kind.value_or(ErrorKind::Rejected);
                error.message = QLatin1String(message);
                error.fateUnknown = fateUnknown;
                errors << error;
                Error kept = error;
                kept.members.insert(QStringLiteral("Kept"), QStringLiteral("/elsewhere"));
                errors << kept;
                error.operation = QStringLiteral("kms:DescribeKey");
                errors << error;
                error.operation = QStringLiteral("fsx:DescribeBackups");
                error.code.clear();
                errors << error;
            }
        }
    }
    return errors;
}

/// One that leads to this entry; the caller expects that there is one.
inline std::optional<Error> sampleError(const text::ErrorEntry& entry)
{
    const QList<Error> errors = errorVariants(entry);
    for (const Error& error : errors) {
        if (&text::errorEntry(error) == &entry)
            return error;
    }
    return std::nullopt;
}

} // namespace farcopy
