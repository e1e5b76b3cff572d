// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace farcopy::test {

/// A bare TCP server on loopback that does to each request what the test wrote down: it can be
/// broken in ways that no HTTP server is.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    /// What came in, to the byte.
    struct Seen {
        QByteArray head;
        QByteArray body;
        int connection = 0; ///< 1 for the first that was opened

        [[nodiscard]] QByteArray header(const QByteArray& name) const;
    };

    /// What is done once a request has come in whole.
    using Step = std::function<void(QTcpSocket*)>;

    /// Takes one step for each request; the last one is repeated.
    explicit ScriptedServer(QList<Step> steps = {});

    void setSteps(QList<Step> steps) { m_steps = std::move(steps); }
    [[nodiscard]] const QList<Seen>& seen() const { return m_seen; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// "http://127.0.0.1:PORT"
    [[nodiscard]] QString url() const;

private:
    void watch(QTcpSocket* socket, int connection);
    void takeRequests(QTcpSocket* socket, int connection);
    void play(QTcpSocket* socket);

    QList<Step> m_steps;
    QList<Seen> m_seen;
    int m_connections = 0;
};

/// A whole, well-formed answer; `headers` lines without their ends.
[[nodiscard]] ScriptedServer::Step answer(
    int status, const QByteArray& body = {}, const QByteArrayList& headers = {});
/// These bytes, and the connection stays open.
[[nodiscard]] ScriptedServer::Step say(const QByteArray& bytes);
/// These bytes, perhaps none, and an orderly close.
[[nodiscard]] ScriptedServer::Step sayAndClose(const QByteArray& bytes);
/// A reset, with what was not read thrown away.
[[nodiscard]] ScriptedServer::Step reset();
/// Nothing, and the connection stays open.
[[nodiscard]] ScriptedServer::Step hang();
/// The start at once, and then these bytes one at a time.
[[nodiscard]] ScriptedServer::Step drip(
    const QByteArray& bytes, int everyMs, const QByteArray& start = {});
/// These bytes again and again, as fast as they are taken.
[[nodiscard]] ScriptedServer::Step flood(const QByteArray& start, const QByteArray& again);

} // namespace farcopy::test
