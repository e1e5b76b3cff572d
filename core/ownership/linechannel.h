// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ownership/message.h"

#include <QLocalSocket>
#include <QObject>

namespace farcopy {

/// One end of the talk between two processes: messages go out as lines, lines come in one by one,
/// and none is longer than wire::longestLine.
class LineChannel : public QObject
{
    Q_OBJECT

public:
    /// @param socket  becomes the channel's own; connected, or to be connected by the caller
    LineChannel(QLocalSocket* socket, QObject* parent);

    void send(const wire::Message& message);
    /// Bytes that the other end has not taken yet.
    [[nodiscard]] qint64 unsent() const { return m_socket.bytesToWrite(); }
    /// Sends what is to be sent, then ends: closed() follows.
    void close();

signals:
    void lineArrived(const QByteArray& line);
    /// A line exceeds the limit: nothing more is read.
    void lineTooLong();
    void sent();
    /// The other end is gone, or this one has closed. Comes once.
    void closed();

private:
    void read();
    void end();

    QLocalSocket& m_socket;
    bool m_isEnded = false;
};

} // namespace farcopy
