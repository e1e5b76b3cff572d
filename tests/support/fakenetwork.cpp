// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakenetwork.h"

#include <QPointer>
#include <QSslError>

#include <algorithm>
#include <cstring>

namespace farcopy::test {

namespace {

class FakeReply final : public QNetworkReply
{
public:
    FakeReply(QNetworkAccessManager::Operation method, const QNetworkRequest& request,
        ScriptedReply script, std::function<void()> whenDone, QObject* parent)
        : QNetworkReply(parent)
        , m_script(std::move(script))
        , m_whenDone(std::move(whenDone))
    {
        setOperation(method);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        if (!m_script.hangs)
            QMetaObject::invokeMethod(
                this, [this] { play(); }, Qt::QueuedConnection);
    }

    ~FakeReply() override { end(); }

    /// As Qt's own: finished() is emitted before abort() returns.
    void abort() override
    {
        if (isFinished())
            return;
        m_body.clear();
        fail(OperationCanceledError, QStringLiteral("Operation canceled"));
    }

    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_body.size() + QNetworkReply::bytesAvailable();
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        if (m_body.isEmpty())
            return isFinished() ? -1 : 0;
        const auto size = std::min<qint64>(maxSize, m_body.size());
        std::memcpy(data, m_body.constData(), static_cast<size_t>(size));
        m_body.remove(0, size);
        return size;
    }

private:
    void play()
    {
        if (isFinished())
            return; // aborted meanwhile
        if (!m_script.tlsErrors.isEmpty()) {
            emit sslErrors(m_script.tlsErrors);
            if (!isFinished())
                fail(SslHandshakeFailedError, m_script.tlsErrors.constFirst().errorString());
            return;
        }
        if (m_script.status != 0 && !sendAnswer())
            return; // aborted by a slot
        if (m_script.error != NoError)
            fail(m_script.error, QStringLiteral("scripted error %1").arg(m_script.error));
        else if (m_script.breaksAfter >= 0)
            fail(RemoteHostClosedError, QStringLiteral("Connection closed"));
        else if (m_script.status >= 400)
            fail(
                errorOf(m_script.status), QStringLiteral("server replied %1").arg(m_script.status));
        else
            finish();
    }

    bool sendAnswer()
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_script.status);
        for (const auto& [name, value] : m_script.headers)
            setRawHeader(name, value);
        emit metaDataChanged();
        if (isFinished())
            return false;
        m_body = m_script.body;
        if (m_script.breaksAfter >= 0)
            m_body.truncate(m_script.breaksAfter);
        if (!m_body.isEmpty())
            emit readyRead();
        return !isFinished();
    }

    static NetworkError errorOf(int status)
    {
        switch (status) {
        case 403:
            return ContentAccessDenied;
        case 404:
            return ContentNotFoundError;
        case 500:
            return InternalServerError;
        case 503:
            return ServiceUnavailableError;
        default:
            return status < 500 ? UnknownContentError : UnknownServerError;
        }
    }

    void fail(NetworkError error, const QString& text)
    {
        setError(error, text);
        emit errorOccurred(error);
        finish();
    }

    void finish()
    {
        if (isFinished())
            return; // a slot of errorOccurred() aborted
        setFinished(true);
        end();
        emit finished();
    }

    void end()
    {
        if (m_whenDone)
            std::exchange(m_whenDone, nullptr)();
    }

    ScriptedReply m_script;
    std::function<void()> m_whenDone;
    QByteArray m_body;
};

} // namespace

QByteArray SentRequest::operation() const
{
    const auto target = header("X-Amz-Target");
    return target.mid(target.lastIndexOf('.') + 1);
}

QString SentRequest::region() const
{
    return request.url().host().section(QLatin1Char('.'), 1, 1);
}

QNetworkReply* FakeNetwork::createRequest(
    Operation method, const QNetworkRequest& request, QIODevice* body)
{
    m_sent.append({method, request, body ? body->readAll() : QByteArray()});
    auto reply = ScriptedReply::noAnswer(QNetworkReply::ConnectionRefusedError);
    if (!m_script.isEmpty())
        reply = m_script.takeFirst();
    else if (m_responder)
        reply = m_responder(SentRequest(m_sent.constLast()));
    ++m_open;
    auto* made = new FakeReply(
        method, request, std::move(reply),
        [self = QPointer<FakeNetwork>(this)] {
            if (self)
                --self->m_open;
        },
        this);
    QMetaObject::invokeMethod(this, &FakeNetwork::requestSent, Qt::QueuedConnection);
    return made;
}

} // namespace farcopy::test
