// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QMetaType>
#include <QString>

namespace farcopy {

/// What the program does about a failure. Small and closed: services invent codes, not kinds.
enum class ErrorKind {
    Cancelled,    ///< by the user or because the asker went away
    Timeout,      ///< our own time limit
    Network,      ///< no answer: name, route, refused, broken off
    Tls,          ///< the peer's certificate was not accepted
    Throttled,    ///< too many requests, still so after the retries
    AccessDenied, ///< signed in, but not allowed
    Expired,      ///< credentials missing, unknown or no longer valid: sign in again
    Rejected,     ///< the service (or our own check before sending) refuses this request
    Unavailable,  ///< the service failed (5xx), still so after the retries
    BadAnswer,    ///< an answer that cannot be read
    Local         ///< a file, the keychain or this machine failed
};

/// A failure as facts; `ui/text` turns it into sentences. Never holds a secret.
struct Error {
    ErrorKind kind = ErrorKind::Rejected;
    QString code = {};      ///< the service's own code without prefix; empty: no answer came
    QString message = {};   ///< the service's or the system's words
    QString requestId = {}; ///< for support; empty: no answer came
    int httpStatus = 0;     ///< 0: no answer came
    QString region = {};    ///< the Region that was asked; empty: none was
    QString operation = {}; ///< "fsx:CopyBackup", also when our own check refused to send it
    QMap<QString, QString> members
        = {};                 ///< further members of the answer: Limit, Parameter, BackupId
    bool fateUnknown = false; ///< the request may have been carried out all the same

    bool operator==(const Error&) const = default;
};

/// The service itself has looked at the request and refused it, so it was not carried out. Our own
/// check says nothing about an earlier attempt, nor does a proxy's page without a code.
[[nodiscard]] inline bool isRefusalOfService(const Error& error)
{
    return error.kind == ErrorKind::Rejected && error.httpStatus >= 400 && !error.code.isEmpty();
}

} // namespace farcopy

Q_DECLARE_METATYPE(farcopy::Error)
