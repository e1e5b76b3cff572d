// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainstore.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace farcopy {

namespace {

/// A call whose time is limited by a timer of its own.
template <typename T>
class LimitedCall final : public Call<T>
{
public:
    LimitedCall(QObject* parent, std::chrono::milliseconds limit, const Error& tooLate)
        : Call<T>(parent)
    {
        m_limit.setSingleShot(true);
        this->connect(
            &m_limit, &QTimer::timeout, this, [this, tooLate] { resolve(failure(tooLate)); });
        m_limit.start(limit);
    }

    void resolve(Result<T> result) { this->settle(std::move(result)); }

protected:
    void release() override { m_limit.stop(); }

private:
    QTimer m_limit;
};

Error keychainError(const QString& code, const QString& message)
{
    return {.kind = ErrorKind::Local, .code = code, .message = message};
}

/// Makes a job that may be given up but not deleted: the back end keeps a bare pointer to it until
/// its answer comes, if ever. It deletes itself then, or goes with the application, whose event
/// loop carries the answers.
template <typename Job>
Job* makeJob(const QString& service, const QString& key)
{
    auto* job = new Job(service, QCoreApplication::instance());
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

} // namespace

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds timeLimit)
    : m_service(std::move(service))
    , m_timeLimit(timeLimit)
{
}

Error KeychainStore::errorOf(const QKeychain::Job& job) const
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return keychainError(QStringLiteral("EntryNotFound"),
            tr("The keychain shows no secret for “%1”: it is locked, or the entry was removed. "
               "Unlock the keychain and try again, or type the access key in again.")
                .arg(job.key()));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return keychainError(QStringLiteral("KeychainDenied"),
            tr("The keychain did not let Farcopy in: it is locked, or access was refused. Unlock "
               "it and try again, or keep the access key for this session only."));
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return keychainError(QStringLiteral("KeychainUnavailable"),
        tr("The keychain cannot be reached: none is running in this session, or it is locked. "
           "Start or unlock it and try again, or keep the access key for this session only. "
           "(%1)")
            .arg(job.errorString()));
}

Error KeychainStore::tooLate() const
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_timeLimit).count();
    return keychainError(QStringLiteral("KeychainTimeout"),
        tr("The keychain gave no answer within %1 s: perhaps it waits for its password in another "
           "window, or it hangs. Answer it and try again, or keep the access key for this session "
           "only.")
            .arg(seconds));
}

Call<Secret>* KeychainStore::read(const QString& name)
{
    auto* call = new LimitedCall<Secret>(&m_calls, m_timeLimit, tooLate());
    auto* job = makeJob<QKeychain::ReadPasswordJob>(m_service, name);
    QObject::connect(job, &QKeychain::Job::finished, call, [this, call, job] {
        if (job->error() != QKeychain::NoError)
            call->resolve(failure(errorOf(*job)));
        else
            call->resolve(Secret(job->binaryData()));
    });
    job->start();
    return call;
}

Call<void>* KeychainStore::write(const QString& name, const Secret& secret)
{
    auto* call = new LimitedCall<void>(&m_calls, m_timeLimit, tooLate());
    if (secret.reveal().size() > maxSecretBytes) {
        call->resolve(failure({.kind = ErrorKind::Rejected,
            .code = QStringLiteral("SecretTooLarge"),
            .message = tr("The secret is longer than the %1 bytes that every keychain takes. Keep "
                          "it for this session only.")
                           .arg(maxSecretBytes)}));
        return call;
    }
    auto* job = makeJob<QKeychain::WritePasswordJob>(m_service, name);
    QString text = QString::fromUtf8(secret.reveal());
    job->setTextData(text);
    wipe(text);
    const int turn = ++m_writes[name];
    const QPointer<LimitedCall<void>> waiting = call;
    QObject::connect(job, &QKeychain::Job::finished, &m_calls, [this, waiting, job, name, turn] {
        const bool isWritten = job->error() == QKeychain::NoError;
        if (waiting && !waiting->isSettled())
            waiting->resolve(isWritten ? Result<void>() : failure(errorOf(*job)));
        else if (isWritten && m_writes.value(name) == turn)
            makeJob<QKeychain::DeletePasswordJob>(m_service, name)->start();
    });
    job->start();
    return call;
}

Call<void>* KeychainStore::remove(const QString& name)
{
    auto* call = new LimitedCall<void>(&m_calls, m_timeLimit, tooLate());
    auto* look = makeJob<QKeychain::ReadPasswordJob>(m_service, name);
    QObject::connect(look, &QKeychain::Job::finished, call, [this, call, look, name] {
        if (look->error() != QKeychain::NoError) {
            call->resolve(failure(errorOf(*look)));
            return;
        }
        auto* job = makeJob<QKeychain::DeletePasswordJob>(m_service, name);
        QObject::connect(job, &QKeychain::Job::finished, call, [this, call, job] {
            call->resolve(
                job->error() == QKeychain::NoError ? Result<void>() : failure(errorOf(*job)));
        });
        job->start();
    });
    look->start();
    return call;
}

} // namespace farcopy
