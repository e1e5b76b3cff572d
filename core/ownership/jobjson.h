// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/copy/copyqueue.h"

#include <QJsonObject>

/// Orders, jobs and errors as they go from one process to another. What is read is checked as if a
/// stranger had written it: the errors are BadAnswer, and `message` names the member.
namespace farcopy::wire {

[[nodiscard]] QJsonObject toJson(const CopyOrder& order);
/// An order has an id and a token, and keeps to the constraints of CopyBackup.
[[nodiscard]] Result<CopyOrder> orderFrom(const QJsonObject& object);

[[nodiscard]] QJsonObject toJson(const CopyJob& job);
[[nodiscard]] Result<CopyJob> jobFrom(const QJsonObject& object);

/// "WAITING", "UNKNOWN_FATE", …
[[nodiscard]] QString stateName(JobState state);
/// "LANE_FULL", …; "NONE"
[[nodiscard]] QString reasonName(WaitReason reason);

[[nodiscard]] QJsonObject toJson(const Error& error);
[[nodiscard]] Result<Error> errorFrom(const QJsonObject& object);

} // namespace farcopy::wire
