// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/linechannel.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

#include <utility>

namespace farcopy {

namespace {

class SocketChannel final : public LineChannel
{
public:
    /// @param socket  becomes the channel's own
    SocketChannel(QLocalSocket* socket, QObject* parent)
        : LineChannel(parent)
        , m_socket(*socket)
    {
        socket->setParent(this);
        socket->setReadBufferSize(wire::longestLine);
        connect(socket, &QLocalSocket::readyRead, this, &SocketChannel::read);
        connect(socket, &QLocalSocket::bytesWritten, this, &LineChannel::sent);
        connect(socket, &QLocalSocket::disconnected, this, &SocketChannel::end);
        connect(socket, &QLocalSocket::errorOccurred, this, &SocketChannel::end);
    }

    void open(const QString& socket) override { m_socket.connectToServer(socket); }

    void send(const wire::Message& message) override
    {
        if (!m_isEnded && m_socket.state() == QLocalSocket::ConnectedState)
            m_socket.write(wire::encode(message));
    }

    [[nodiscard]] qint64 unsent() const override { return m_socket.bytesToWrite(); }

    void close() override
    {
        m_socket.flush(); // this end may be gone before the event loop comes round
        m_socket.disconnectFromServer();
    }

private:
    void read()
    {
        const QPointer<SocketChannel> self(this); // whoever hears a line may end the talk
        while (self && m_socket.canReadLine())
            emit lineArrived(m_socket.readLine());
        if (self && m_socket.bytesAvailable() >= wire::longestLine) {
            disconnect(&m_socket, &QLocalSocket::readyRead, this, nullptr);
            emit lineTooLong();
        }
    }

    void end()
    {
        const QPointer<SocketChannel> self(this);
        read(); // the last words
        if (self && !std::exchange(m_isEnded, true))
            emit closed();
    }

    QLocalSocket& m_socket;
    bool m_isEnded = false;
};

class SocketDoor final : public LineDoor
{
public:
    SocketDoor()
    {
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        connect(&m_server, &QLocalServer::newConnection, this, &LineDoor::knocked);
    }

    Result<void> listen(const QString& socket) override
    {
        QLocalServer::removeServer(socket);
        if (!socket.isEmpty() && m_server.listen(socket))
            return {};
        return failure({.kind = ErrorKind::Local,
            .code = QStringLiteral("QueueNotShared"),
            .message = m_server.errorString(),
            .members = {{QStringLiteral("File"), socket}}});
    }

    LineChannel* next() override
    {
        auto* socket = m_server.nextPendingConnection();
        return socket ? new SocketChannel(socket, nullptr) : nullptr;
    }

    void close() override { m_server.close(); }

private:
    QLocalServer m_server;
};

} // namespace

LineChannel* makeLineChannel(QObject* parent)
{
    return new SocketChannel(new QLocalSocket, parent);
}

std::unique_ptr<LineDoor> makeLineDoor()
{
    return std::make_unique<SocketDoor>();
}

} // namespace farcopy
