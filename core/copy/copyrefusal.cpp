// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyrefusal.h"

namespace farcopy {

namespace {

/// An answer that nobody can read, so often in a row, is not an accident.
constexpr int unreadableAnswers = 5;

/// A limit that is neither of the two named here is taken for a quota of the account in the Region.
AfterFailure afterLimit(const QString& limit)
{
    if (limit == QLatin1String("TOTAL_IN_PROGRESS_COPY_BACKUPS"))
        return AfterFailure::WaitForSlot;
    if (limit.isEmpty() || limit == QLatin1String("TOTAL_USER_TAGS"))
        return AfterFailure::GiveUp;
    return AfterFailure::StopLane;
}

} // namespace

AfterFailure afterFailure(const Error& error, int unreadable)
{
    switch (error.kind) {
    case ErrorKind::Throttled:
    case ErrorKind::Unavailable:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled: // by whoever owns the client: the job itself still stands
        return AfterFailure::TryAgain;
    case ErrorKind::BadAnswer:
        return unreadable < unreadableAnswers ? AfterFailure::TryAgain : AfterFailure::GiveUp;
    case ErrorKind::Expired:
        return AfterFailure::SignIn;
    case ErrorKind::Rejected:
        return error.code == QLatin1String("ServiceLimitExceeded")
            ? afterLimit(error.members.value(QStringLiteral("Limit")))
            : AfterFailure::GiveUp;
    case ErrorKind::AccessDenied:
    case ErrorKind::Tls:
    case ErrorKind::Local:
        return AfterFailure::GiveUp;
    }
    return AfterFailure::GiveUp;
}

WaitReason waitReasonAfter(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Unavailable:
    case ErrorKind::BadAnswer:
    case ErrorKind::Cancelled:
        return WaitReason::NoAnswer;
    case ErrorKind::Expired:
        return WaitReason::SignIn;
    case ErrorKind::Throttled:
    case ErrorKind::Rejected:
    case ErrorKind::AccessDenied:
    case ErrorKind::Tls:
    case ErrorKind::Local:
        return WaitReason::Throttled;
    }
    return WaitReason::Throttled;
}

} // namespace farcopy
