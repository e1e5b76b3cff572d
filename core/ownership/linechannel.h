// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ownership/message.h"

#include <QObject>

#include <memory>

/// How processes of one user talk with each other. What does it is part of farcopy_network, for
/// the same reason as in core/transport/sender.h.
namespace farcopy {

/// One end of the talk between two processes: messages go out as lines, lines come in one by one,
/// and none is longer than wire::longestLine.
class LineChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Connects to whoever listens there: if that fails, closed() follows, perhaps before this
    /// function returns.
    virtual void open(const QString& socket) = 0;
    virtual void send(const wire::Message& message) = 0;
    /// Bytes that the other end has not taken yet.
    [[nodiscard]] virtual qint64 unsent() const = 0;
    /// Sends what is to be sent, then ends: closed() follows.
    virtual void close() = 0;

signals:
    void lineArrived(const QByteArray& line);
    /// A line exceeds the limit: nothing more is read.
    void lineTooLong();
    void sent();
    /// The other end is gone, or this one has closed. Comes once.
    void closed();
};

/// Where processes of this user, and of no other, knock.
class LineDoor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A socket that another process left behind is replaced.
    /// Errors: Local, "QueueNotShared" (the socket cannot be made; members File).
    [[nodiscard]] virtual Result<void> listen(const QString& socket) = 0;
    /// The channel of the next one who has knocked, without a parent; nullptr: there is none.
    [[nodiscard]] virtual LineChannel* next() = 0;
    virtual void close() = 0;

signals:
    void knocked();
};

/// A channel that is not connected yet.
[[nodiscard]] LineChannel* makeLineChannel(QObject* parent);
[[nodiscard]] std::unique_ptr<LineDoor> makeLineDoor();

} // namespace farcopy
