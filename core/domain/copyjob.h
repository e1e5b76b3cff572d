// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/boxed.h"
#include "core/base/error.h"
#include "core/base/strongid.h"
#include "core/domain/copyprediction.h"
#include "core/domain/copyrequest.h"
#include "core/domain/copysource.h"

#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace farcopy {

using JobId = StrongId<struct JobIdKind>; ///< a UUID; also the ClientRequestToken

enum class JobState : quint8 {
    Waiting,     ///< in the queue
    Sending,     ///< CopyBackup is under way
    UnknownFate, ///< a request left and no answer came: it is sent again with the same token
    Copying,     ///< the service works on it
    Available,   ///< done
    Failed,      ///< refused, or the service reports FAILED
    Cancelled,   ///< taken out of the queue before it was sent
    Vanished     ///< the copy was there and is no longer listed
};

/// Why a waiting job waits.
enum class WaitReason : quint8 {
    None,
    LaneFull,  ///< five copies run in its lane
    Throttled, ///< the service asked to slow down, or the lane was fuller than known
    NoAnswer,  ///< the service cannot be reached or fails; `error` says how
    QueuePaused,
    SignIn,  ///< credentials have expired
    Stopped, ///< a quota of the account in that Region is used up; `error` names it
    NotSaved ///< the queue cannot be written to disk, and nothing is sent that is not there
};

/// How long something will still take, as a range that it most likely lies in.
struct TimeLeft {
    /// Half the size of std::chrono::seconds, and still good for 68 years.
    using Seconds = std::chrono::duration<qint32>;

    Seconds least{0}; ///< at least one while it runs
    Seconds most{0};  ///< never less than `least`

    bool operator==(const TimeLeft&) const = default;
};

/// One copy that somebody asked for.
struct CopyJob {
    JobId id;
    CopyRequest request;
    CopySource source;
    Boxed<CopyPrediction> predicted = {}; ///< nothing: nobody could try
    QString batch = {};                   ///< jobs that were ordered together share it
    bool isPlaced = false;                ///< the user gave it its place in the queue
    JobState state = JobState::Waiting;
    WaitReason waitReason = WaitReason::None;
    int laneRunning = 0; ///< copies in progress in its lane, with those of others
    int laneCapacity = 0;
    std::optional<int> progressPercent;    ///< 0…100 while copying; never goes backwards
    std::optional<TimeLeft> timeLeft = {}; ///< until it ends; nothing: too early to say
    BackupId copyId;                       ///< of the new backup, once the service named it
    QString lifecycleText;                 ///< as the service last told it
    Boxed<Error> error;                    ///< of a failed job, or of the last attempt
    QDateTime queuedAt;
    QDateTime startedAt; ///< the service accepted it
    QDateTime endedAt;

    [[nodiscard]] CopyPrediction::Kind predictedKind() const
    {
        return predicted ? predicted->kind : CopyPrediction::Kind::Unknown;
    }
    [[nodiscard]] bool isOver() const
    {
        return state == JobState::Available || state == JobState::Failed
            || state == JobState::Cancelled || state == JobState::Vanished;
    }
    /// Over, and not as it was meant: somebody has to see to it.
    [[nodiscard]] bool hasGoneWrong() const
    {
        return state == JobState::Failed || state == JobState::Vanished;
    }
    [[nodiscard]] bool isRunning() const
    {
        return state == JobState::Sending || state == JobState::UnknownFate
            || state == JobState::Copying;
    }
    /// A request left, or leaves, and the service has neither taken nor refused it.
    [[nodiscard]] bool isUnaccepted() const
    {
        return state == JobState::Sending || state == JobState::UnknownFate;
    }
};

} // namespace farcopy

Q_DECLARE_METATYPE(farcopy::JobId)
