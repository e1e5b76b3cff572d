// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/controldesk.h"
#include "core/sandbox/dispatcher.h"
#include "core/sandbox/faultanswers.h"
#include "core/sandbox/faultplan.h"
#include "core/sandbox/ssopage.h"

#include <QAbstractHttpServer>

namespace farcopy::sandbox {

/// The HTTP side: takes requests from sockets, lets faults happen, writes the answers by hand
/// since a fault must be able to stop in the middle of one.
class Reception final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    Reception(World& world, Dispatcher& dispatcher, FaultPlan& faults,
        const ControlDesk& controlDesk, const SsoPage& signInPage);

    /// Opens a port of 127.0.0.1; 0: a free one. Errors: Local.
    [[nodiscard]] Result<quint16> open(quint16 port);

    /// Requests and errors so far, with all that the world and the faults have to tell.
    [[nodiscard]] Books books() const;

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    void serve(const WireRequest& request, QTcpSocket* socket);
    void deliver(const Answer& answer, const Fault& fault, QTcpSocket* socket,
        const QString& requestId, qint64 nowMs);
    void record(const Answer& answer);

    World& m_world;
    Dispatcher& m_dispatcher;
    FaultPlan& m_faults;
    Spoiler m_spoiler;
    ControlDesk m_controlDesk;
    SsoPage m_signInPage;
    QMap<QString, int> m_requests;
    QMap<QString, int> m_errors;
};

} // namespace farcopy::sandbox
