// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/copy/copyqueue.h"

#include <QByteArray>

#include <variant>

/// What the owner of a queue and those who use it say to each other: one JSON object a line, in
/// UTF-8, `{"farcopy": 1, "type": "order", …}`. The owner begins with Hello. Orders are answered by
/// Accepted or Refused, and from then on the guest is told of these jobs; with Follow, of all. A
/// line that cannot be read is answered by Trouble. Nothing in it is secret: credentials stay in
/// the process that has them.
namespace farcopy::wire {

inline constexpr int version = 1;
/// Of one line, with its end. The largest order (50 tags of four-byte letters) takes a fifth.
inline constexpr qint64 longestLine = 512 * 1024;
/// In one submission.
inline constexpr int mostOrders = 20'000;

// What the owner says

struct Hello {
    qint64 pid = 0;
    bool mayYield = false; ///< it hands the queue over to who asks: a command does, a window not
};
/// The jobs are in the queue and on disk.
struct Accepted {
    int batch = 0;
};
struct Refused {
    int batch = 0;
    Error error;
};
struct JobNews {
    CopyJob job;
};
/// Forgotten by the user, or never there.
struct JobsRemoved {
    QList<JobId> ids;
};
/// All jobs that were there when Follow came have been told.
struct AllTold {
};
struct QueueNews {
    bool isPaused = false;
};
/// The owner's credentials have expired: its queue waits for a sign-in there.
struct SignInNeeded {
    Error error;
};
/// The owner lets the queue go.
struct Bye {
};
/// A line could not be read.
struct Trouble {
    Error error;
};

// What a guest says

/// One copy of a batch; nothing happens before it is submitted.
struct Order {
    int batch = 0; ///< a number of the guest's own
    CopyOrder order;
};
struct Submit {
    int batch = 0;
    int count = 0; ///< of the orders before
};
struct CancelJobs {
    QList<JobId> ids;
};
struct Follow {
};
/// Go on: a pause ends, and what waits is tried again.
struct Resume {
};
/// Forget the jobs that are over.
struct Clear {
};
/// Hand the queue over.
struct Yield {
};

using Message = std::variant<Hello, Accepted, Refused, JobNews, JobsRemoved, AllTold, QueueNews,
    SignInNeeded, Bye, Trouble, Order, Submit, CancelJobs, Follow, Resume, Clear, Yield>;

/// @return  one line, with its end
[[nodiscard]] QByteArray encode(const Message& message);

/// Errors: BadAnswer: "BrokenMessage" (no JSON, or `message` names the member that is wrong or
/// unknown), "OtherVersion" (of a Farcopy that speaks otherwise).
[[nodiscard]] Result<Message> decode(const QByteArray& line);

} // namespace farcopy::wire
