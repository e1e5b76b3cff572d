// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace farcopy {

/// One request that changed something in the account, or was to. Holds no secret.
struct ActivityEntry {
    QDateTime at;       ///< UTC, of the outcome
    AccountId account;  ///< empty: not known
    RegionId region;    ///< the Region that was asked
    QString operation;  ///< "fsx:CopyBackup"
    QString parameters; ///< one JSON object with the API's member names
    QString outcome;    ///< "Accepted"; the service's code, "BackupNotFound"; an ErrorKind's name
    QString message;    ///< the service's or the system's words; empty: all went well
    QString requestId;  ///< empty: no answer came
    QString subject;    ///< what it was about: a copy job's id, a backup's id

    bool operator==(const ActivityEntry&) const = default;
};

} // namespace farcopy
