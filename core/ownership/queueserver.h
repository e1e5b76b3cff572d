// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <memory>

namespace farcopy {

class CopyQueue;

/// Lets other processes of the same user order copies from a queue, and watch them. Whoever goes
/// away is forgotten; its jobs stay.
class QueueServer : public QObject
{
    Q_OBJECT

public:
    /// @param queue     outlives the server
    /// @param mayYield  whether yieldWanted() is heeded
    QueueServer(CopyQueue& queue, bool mayYield, QObject* parent = nullptr);
    /// Says that the queue is let go.
    ~QueueServer() override;

    /// Only whoever holds the queue's lock may: a socket that another left behind is replaced.
    /// Errors: Local, "QueueNotShared" (the socket cannot be made; members File).
    [[nodiscard]] Result<void> listen(const QString& socket);

    [[nodiscard]] int guests() const;

signals:
    /// Somebody asks to have the queue.
    void yieldWanted();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farcopy
