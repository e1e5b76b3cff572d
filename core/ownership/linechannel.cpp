// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/linechannel.h"

#include <QPointer>

#include <utility>

namespace farcopy {

LineChannel::LineChannel(QLocalSocket* socket, QObject* parent)
    : QObject(parent)
    , m_socket(*socket)
{
    socket->setParent(this);
    socket->setReadBufferSize(wire::longestLine);
    connect(socket, &QLocalSocket::readyRead, this, &LineChannel::read);
    connect(socket, &QLocalSocket::bytesWritten, this, &LineChannel::sent);
    connect(socket, &QLocalSocket::disconnected, this, &LineChannel::end);
    connect(socket, &QLocalSocket::errorOccurred, this, &LineChannel::end);
}

void LineChannel::send(const wire::Message& message)
{
    if (!m_isEnded && m_socket.state() == QLocalSocket::ConnectedState)
        m_socket.write(wire::encode(message));
}

void LineChannel::close()
{
    m_socket.flush(); // this end may be gone before the event loop comes round
    m_socket.disconnectFromServer();
}

void LineChannel::read()
{
    const QPointer<LineChannel> self(this); // whoever hears a line may end the talk
    while (self && m_socket.canReadLine())
        emit lineArrived(m_socket.readLine());
    if (self && m_socket.bytesAvailable() >= wire::longestLine) {
        disconnect(&m_socket, &QLocalSocket::readyRead, this, nullptr);
        emit lineTooLong();
    }
}

void LineChannel::end()
{
    const QPointer<LineChannel> self(this);
    read(); // the last words
    if (self && !std::exchange(m_isEnded, true))
        emit closed();
}

} // namespace farcopy
