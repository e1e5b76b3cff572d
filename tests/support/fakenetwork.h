// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transport/httpmessage.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <functional>

namespace farcopy::test {

/// One request as it was handed to the network.
struct SentRequest {
    QNetworkAccessManager::Operation method = QNetworkAccessManager::UnknownOperation;
    QNetworkRequest request;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        return request.rawHeader(name);
    }
    /// The part of X-Amz-Target after the dot: "DescribeBackups".
    [[nodiscard]] QByteArray operation() const;
    /// The Region of the host "fsx.eu-west-1.amazonaws.com".
    [[nodiscard]] QString region() const;
};

/// What comes back. With an error and status 0, no answer came at all.
struct ScriptedReply {
    int status = 200;
    QByteArray body = {};
    HttpHeaders headers = {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool hangs = false;              ///< never answers: for time limits and cancelling
    int breaksAfter = -1;            ///< the connection closes after so many bytes of the body
    QList<QSslError> tlsErrors = {}; ///< told by sslErrors() before the reply fails

    [[nodiscard]] static ScriptedReply noAnswer(QNetworkReply::NetworkError error)
    {
        return {.status = 0, .error = error};
    }
    [[nodiscard]] static ScriptedReply silence() { return {.status = 0, .hangs = true}; }
};

/// A network that leaves the machine alone: it records each request and plays scripted replies,
/// always later from the event loop, as the real one does.
class FakeNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using Responder = std::function<ScriptedReply(const SentRequest&)>;

    /// The replies to the next requests, in turn. They go before the responder.
    void answer(const ScriptedReply& reply) { m_script.append(reply); }
    void answer(int status, const QByteArray& body) { answer({.status = status, .body = body}); }
    /// Answers what the script leaves over; without one, the connection is refused.
    void setResponder(Responder responder) { m_responder = std::move(responder); }

    [[nodiscard]] const QList<SentRequest>& sent() const { return m_sent; }
    /// Replies that were neither finished nor aborted.
    [[nodiscard]] int openReplies() const { return m_open; }

signals:
    void requestSent();

protected:
    QNetworkReply* createRequest(
        Operation method, const QNetworkRequest& request, QIODevice* body) override;

private:
    QList<ScriptedReply> m_script;
    Responder m_responder;
    QList<SentRequest> m_sent;
    int m_open = 0;
};

} // namespace farcopy::test
