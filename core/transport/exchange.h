// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/transport/httpmessage.h"
#include "core/transport/transportoptions.h"

#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace farcopy {

class OneShotBody;

/// One request on the wire, and its complete answer, whatever the status. Sent exactly once, but
/// for a GET: Qt sends that anew on another connection if a kept one turns out to be closed.
/// Errors: Timeout, Network (also: an answer cut short), Tls, BadAnswer (a redirect, too large, not
/// HTTP, compressed although not asked for), Cancelled. `fateUnknown` is set if it may have left.
class Exchange final : public Call<HttpAnswer>
{
    Q_OBJECT

public:
    /// @param request  complete with all headers; this sets what keeps Qt from doing more than
    /// asked
    Exchange(QNetworkAccessManager& network, const QByteArray& method, QNetworkRequest request,
        const QByteArray& body, const ExchangeLimits& limits, QObject* parent);
    ~Exchange() override;

    [[nodiscard]] Error cancellation() const override;

protected:
    void release() override;

private:
    void send(QNetworkAccessManager& network, const QByteArray& method, QNetworkRequest request,
        const QByteArray& body);
    void watchReply();
    void fail(ErrorKind kind, const QString& message);
    void giveUp();
    void takeHead();
    void takeBody();
    void conclude();
    void concludeWithoutAnswer();
    [[nodiscard]] QString connectionProblem() const;
    [[nodiscard]] bool hasLeft() const;
    [[nodiscard]] bool isCutShort() const;
    [[nodiscard]] bool hasInterimAnswerOnly() const;

    ExchangeLimits m_limits;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_sent;
    QTimer m_limit; ///< until the header, then for the whole
    QTimer m_silence;
    bool m_hasHead = false;
    bool m_hasLeft = false;
    HttpAnswer m_answer;
    QStringList m_certificateProblems;
};

} // namespace farcopy
