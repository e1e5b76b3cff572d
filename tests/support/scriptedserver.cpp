// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedserver.h"

#include <QTimer>

namespace farcopy::test {

QByteArray ScriptedServer::Seen::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

ScriptedServer::ScriptedServer(QList<Step> steps)
    : m_steps(std::move(steps))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection())
            watch(socket, ++m_connections);
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port: %s", qUtf8Printable(errorString()));
}

QString ScriptedServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

void ScriptedServer::watch(QTcpSocket* socket, int connection)
{
    connect(socket, &QTcpSocket::readyRead, this,
        [this, socket, connection] { takeRequests(socket, connection); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void ScriptedServer::takeRequests(QTcpSocket* socket, int connection)
{
    while (socket->isOpen()) {
        const QByteArray waiting = socket->peek(socket->bytesAvailable());
        const qsizetype end = waiting.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Seen request{waiting.left(end), {}, connection};
        const qsizetype size = request.header("Content-Length").toLongLong();
        if (waiting.size() < end + 4 + size)
            return;
        request.body = waiting.mid(end + 4, size);
        socket->skip(end + 4 + size);
        m_seen.append(request);
        play(socket);
    }
}

void ScriptedServer::play(QTcpSocket* socket)
{
    if (m_steps.isEmpty())
        return;
    const Step step = m_steps.first();
    if (m_steps.size() > 1)
        m_steps.removeFirst();
    step(socket);
}

ScriptedServer::Step answer(int status, const QByteArray& body, const QByteArrayList& headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Word\r\n";
    for (const QByteArray& header : headers)
        text += header + "\r\n";
    text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return say(text);
}

ScriptedServer::Step say(const QByteArray& bytes)
{
    return [bytes](QTcpSocket* socket) { socket->write(bytes); };
}

ScriptedServer::Step sayAndClose(const QByteArray& bytes)
{
    return [bytes](QTcpSocket* socket) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
}

ScriptedServer::Step reset()
{
    return [](QTcpSocket* socket) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->abort();
    };
}

ScriptedServer::Step hang()
{
    return [](QTcpSocket*) {};
}

ScriptedServer::Step drip(const QByteArray& bytes, int everyMs, const QByteArray& start)
{
    return [bytes, everyMs, start](QTcpSocket* socket) {
        socket->write(start);
        auto* timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, left = bytes]() mutable {
            socket->write(left.left(1));
            left.remove(0, 1);
        });
        timer->start(everyMs);
    };
}

ScriptedServer::Step flood(const QByteArray& start, const QByteArray& again)
{
    return [start, again](QTcpSocket* socket) {
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, again] {
            if (socket->bytesToWrite() < again.size())
                socket->write(again);
        });
        socket->write(start + again);
    };
}

} // namespace farcopy::test
