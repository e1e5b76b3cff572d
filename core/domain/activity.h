// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace farcopy {

/// What an entry is about besides requests to the services: somebody signed in, or has to.
inline constexpr QLatin1String signInOperation{"farcopy:SignIn"};

/// ... or a copy that the services had accepted came to its end.
inline constexpr QLatin1String copyEndedOperation{"farcopy:CopyEnded"};

/// The outcome of a request that was carried out.
inline constexpr QLatin1String acceptedOutcome{"Accepted"};

/// The outcome of a request for a copy that found all places of its lane taken, which is no
/// failure: it is made again when one is free.
inline constexpr QLatin1String laneFullOutcome{"LaneFull"};

/// How a copy ended.
inline constexpr QLatin1String availableOutcome{"AVAILABLE"};
inline constexpr QLatin1String failedOutcome{"FAILED"};
inline constexpr QLatin1String vanishedOutcome{"VANISHED"}; ///< no longer listed

/// One request that changed something in the account, or was to; how a copy ended; or another
/// identity in use. Holds no secret.
struct ActivityEntry {
    QDateTime at;       ///< UTC, of the outcome
    AccountId account;  ///< empty: not known
    RegionId region;    ///< the Region that was asked
    QString operation;  ///< "fsx:CopyBackup"
    QString parameters; ///< one JSON object with the API's member names
    QString outcome;    ///< "Accepted"; "LaneFull"; the service's code, "BackupNotFound"; an
                        ///< ErrorKind's name; how a copy ended
    QString message;    ///< the service's or the system's words; empty: all went well
    QString requestId;  ///< empty: no answer came
    QString subject;    ///< what it was about: a copy job's id, a backup's id
    Arn caller = {};    ///< whose credentials were used; empty: not known
    QString batch = {}; ///< copies that were ordered together share it; empty: of no copy
    qint64 number = 0;  ///< its place in the log, rising; 0: it is not in the log yet

    bool operator==(const ActivityEntry&) const = default;
};

[[nodiscard]] inline bool isGoodOutcome(const QString& outcome)
{
    return outcome == acceptedOutcome || outcome == availableOutcome;
}

/// Whose credentials requests are made with.
struct Actor {
    AccountId account = {}; ///< empty: not known
    Arn caller = {};        ///< as STS says; empty: not known

    bool operator==(const Actor&) const = default;
};

/// The entry, with what it does not say of who asked.
[[nodiscard]] inline ActivityEntry madeBy(const Actor& actor, ActivityEntry entry)
{
    if (entry.account.isEmpty())
        entry.account = actor.account;
    if (entry.caller.isEmpty() && entry.account == actor.account)
        entry.caller = actor.caller;
    return entry;
}

} // namespace farcopy
