// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/reception.h"

#include "core/base/log.h"

#include <QHttpServerRequest>
#include <QLocale>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBodyBytes = 4 * 1024 * 1024;

WireRequest wireRequest(const QHttpServerRequest& request)
{
    const auto method = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(
        static_cast<int>(request.method()));
    WireRequest wire;
    wire.method = QByteArray(method).toUpper();
    wire.path = request.url().path(QUrl::FullyEncoded).toLatin1();
    wire.query = request.url().query(QUrl::FullyEncoded).toLatin1();
    const auto headers = request.headers();
    for (const auto& header : headers)
        wire.headers.append({header.first, header.second});
    wire.body = request.body();
    return wire;
}

QByteArray reasonOf(int status)
{
    if (status == 200)
        return "OK";
    if (status < 400)
        return "Redirect";
    return status >= 500 ? "Server Error" : "Bad Request";
}

QByteArray toBytes(const Answer& answer, const QString& requestId, qint64 nowMs)
{
    const auto date = QLocale::c().toString(
        QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' '
        + reasonOf(answer.status) + "\r\nx-amzn-RequestId: " + requestId.toLatin1()
        + "\r\nDate: " + date.toLatin1() + "\r\nContent-Type: " + answer.contentType
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto& [name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + answer.body;
}

// Not at once: the server is still busy with this socket when it hands a request over.
void drop(QTcpSocket* socket)
{
    QTimer::singleShot(0, socket, [socket] { socket->abort(); });
}

void drip(QTcpSocket* socket, const QByteArray& bytes, int pauseMs)
{
    auto* timer = new QTimer(socket);
    QObject::connect(
        timer, &QTimer::timeout, socket, [socket, timer, bytes, next = qsizetype{0}]() mutable {
            socket->write(bytes.sliced(next, 1));
            if (++next == bytes.size())
                timer->deleteLater();
        });
    timer->start(pauseMs);
}

} // namespace

Reception::Reception(World& world, Dispatcher& dispatcher, FaultPlan& faults,
    const ControlDesk& controlDesk, const SsoPage& signInPage)
    : m_world(world)
    , m_dispatcher(dispatcher)
    , m_faults(faults)
    , m_controlDesk(controlDesk)
    , m_signInPage(signInPage)
{
}

// Not by listen(): it does not say what went wrong.
Result<quint16> Reception::open(quint16 port)
{
    if (const auto ports = serverPorts(); !ports.isEmpty())
        return ports.first();
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost, port)) {
        return failure({.kind = ErrorKind::Local,
            .message = u"the sandbox cannot listen on port %1: %2"_s.arg(
                QString::number(port), server->errorString())});
    }
    const auto opened = server->serverPort();
    bind(server.release()); // takes it over
    return opened;
}

Books Reception::books() const
{
    m_world.settle();
    return {.requests = m_requests,
        .errors = m_errors,
        .faults = m_faults.fired(),
        .mostCopiesAtOnce = m_world.mostCopiesAtOnce(),
        .mostCopiesInLane = m_world.mostCopiesInLane(),
        .copies = m_world.copies()};
}

bool Reception::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    const auto wire = wireRequest(request);
    const auto requestId = m_world.newUuid();
    if (wire.body.size() > mostBodyBytes) {
        const Answer tooLarge{.status = 413, .errorCode = u"HTTP 413"_s};
        record(tooLarge);
        socket->write(toBytes(tooLarge, requestId, m_world.nowMs()));
    } else if (wire.path.startsWith("/sandbox/")) {
        const auto answer = m_controlDesk.answer(wire, books());
        socket->write(toBytes(answer, requestId, m_world.nowMs()));
    } else if (wire.path == "/device") {
        const auto answer = m_signInPage.answer(wire, m_world.nowMs());
        socket->write(toBytes(answer, requestId, m_world.nowMs()));
    } else {
        serve(wire, socket);
    }
    return true;
}

// The other half of an abstract class: handleRequest takes everything.
void Reception::missingHandler(const QHttpServerRequest&, QTcpSocket*) { }

void Reception::serve(const WireRequest& request, QTcpSocket* socket)
{
    const auto requestId = m_world.newUuid();
    const auto target = targetOf(request);
    const auto authorization = readAuthorization(request);
    const auto region = authorization ? authorization->region : QString{};
    ++m_requests[target.action()];
    qCDebug(logSandbox) << target.action() << region << requestId;

    const auto fault = m_faults.next(target.operation, region);
    if (!fault) {
        const auto answer = m_dispatcher.answer(request, target, requestId, m_world.nowMs());
        record(answer);
        socket->write(toBytes(answer, requestId, m_world.nowMs()));
        return;
    }
    if (fault->kind == FaultKind::Hang)
        return;
    if (fault->kind == FaultKind::DropBefore)
        return drop(socket);
    const qint64 skewMs = fault->kind == FaultKind::ClockSkew ? amountOf(*fault) * qint64{1000} : 0;
    const qint64 nowMs = m_world.nowMs() + skewMs;
    const Occasion occasion{request, target, region, requestId, serverPorts().value(0)};
    auto answer = answerInstead(*fault, occasion);
    if (!answer)
        answer = m_spoiler.spoil(
            *fault, occasion, m_dispatcher.answer(request, target, requestId, nowMs));
    record(*answer);
    deliver(*answer, *fault, socket, requestId, nowMs);
}

void Reception::deliver(const Answer& answer, const Fault& fault, QTcpSocket* socket,
    const QString& requestId, qint64 nowMs)
{
    const auto bytes = toBytes(answer, requestId, nowMs);
    const auto write = [socket, bytes] { socket->write(bytes); };
    if (fault.kind == FaultKind::DropAfter) {
        drop(socket);
    } else if (fault.kind == FaultKind::Slow) {
        QTimer::singleShot(amountOf(fault), socket, write);
    } else if (fault.kind == FaultKind::Drip) {
        drip(socket, bytes, amountOf(fault));
    } else if (fault.kind == FaultKind::Truncate) {
        socket->write(bytes.first(bytes.size() - answer.body.size() / 2 - 1));
        QTimer::singleShot(0, socket, [socket] { socket->disconnectFromHost(); });
    } else {
        write();
    }
}

void Reception::record(const Answer& answer)
{
    if (!answer.errorCode.isEmpty())
        ++m_errors[answer.errorCode];
}

} // namespace farcopy::sandbox
