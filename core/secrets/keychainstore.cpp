// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainstore.h"

#include "core/secrets/splitstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <optional>

namespace farcopy {

namespace {

/// The largest secret that an entry of every back end takes. Source: wincred.h,
/// CRED_MAX_CREDENTIAL_BLOB_SIZE.
constexpr qsizetype maxEntryBytes = 2560;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::KeychainStore)
};

/// A call each of whose jobs has its time limited, by a timer of our own.
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

    /// Another job begins.
    void restart() { m_limit.start(); }
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

/// Entries of the keychain as they are, one secret in each.
class KeychainEntryStore final : public SecretStore
{
public:
    KeychainEntryStore(QString service, std::chrono::milliseconds timeLimit)
        : m_service(std::move(service))
        , m_timeLimit(timeLimit)
    {
    }

    [[nodiscard]] Call<Secret>* read(const QString& name) override;

    /// A write that ends after its time limit, or after it was cancelled, is undone: what was there
    /// before is there again.
    [[nodiscard]] Call<void>* write(const QString& name, const Secret& secret) override;
    [[nodiscard]] Call<void>* writeOver(
        const QString& name, const Secret& secret, const std::optional<Secret>& old) override;

    /// A locked keychain says that it removed what it never touched, so the entry is read first.
    [[nodiscard]] Call<void>* remove(const QString& name) override;

private:
    template <typename T>
    LimitedCall<T>* makeCall()
    {
        return new LimitedCall<T>(&m_calls, m_timeLimit, tooLate());
    }
    void startWrite(const QPointer<LimitedCall<void>>& call, const QString& name,
        const Secret& secret, const std::optional<Secret>& before);
    QKeychain::WritePasswordJob* makeWriteJob(const QString& name, const Secret& secret) const;
    static Error errorOf(const QKeychain::Job& job);
    [[nodiscard]] Error tooLate() const;

    QString m_service;
    std::chrono::milliseconds m_timeLimit;
    QHash<QString, int> m_writes; ///< how many were begun, by name
    QObject m_calls;
};

Error KeychainEntryStore::errorOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return keychainError(QStringLiteral("EntryNotFound"),
            Text::tr(
                "The keychain shows no secret for “%1”: it is locked, or the entry was removed. "
                "Unlock the keychain and try again, or type the access key in again.")
                .arg(job.key()));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return keychainError(QStringLiteral("KeychainDenied"),
            Text::tr(
                "The keychain did not let Farcopy in: it is locked, or access was refused. Unlock "
                "it and try again, or keep the access key for this session only."));
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return keychainError(QStringLiteral("KeychainUnavailable"),
        Text::tr(
            "The keychain cannot be reached: none is running in this session, or it is locked. "
            "Start or unlock it and try again, or keep the access key for this session only. "
            "(%1)")
            .arg(job.errorString()));
}

Error KeychainEntryStore::tooLate() const
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_timeLimit).count();
    return keychainError(QStringLiteral("KeychainTimeout"),
        Text::tr(
            "The keychain gave no answer within %1 s: perhaps it waits for its password in another "
            "window, or it hangs. Answer it and try again, or keep the access key for this session "
            "only.")
            .arg(seconds));
}

Call<Secret>* KeychainEntryStore::read(const QString& name)
{
    auto* call = makeCall<Secret>();
    auto* job = makeJob<QKeychain::ReadPasswordJob>(m_service, name);
    QObject::connect(job, &QKeychain::Job::finished, call, [call, job] {
        if (job->error() != QKeychain::NoError)
            call->resolve(failure(errorOf(*job)));
        else
            call->resolve(Secret(job->binaryData()));
    });
    job->start();
    return call;
}

Call<void>* KeychainEntryStore::write(const QString& name, const Secret& secret)
{
    auto* call = makeCall<void>();
    const QPointer<LimitedCall<void>> waiting = call;
    auto* look = makeJob<QKeychain::ReadPasswordJob>(m_service, name);
    QObject::connect(
        look, &QKeychain::Job::finished, &m_calls, [this, waiting, look, name, secret] {
            if (!waiting || waiting->isSettled())
                return; // nothing has been changed yet
            if (look->error() == QKeychain::NoError)
                startWrite(waiting, name, secret, Secret(look->binaryData()));
            else if (look->error() == QKeychain::EntryNotFound)
                startWrite(waiting, name, secret, std::nullopt);
            else
                waiting->resolve(failure(errorOf(*look)));
        });
    look->start();
    return call;
}

Call<void>* KeychainEntryStore::writeOver(
    const QString& name, const Secret& secret, const std::optional<Secret>& old)
{
    auto* call = makeCall<void>();
    startWrite(call, name, secret, old);
    return call;
}

void KeychainEntryStore::startWrite(const QPointer<LimitedCall<void>>& call, const QString& name,
    const Secret& secret, const std::optional<Secret>& before)
{
    call->restart();
    const int turn = ++m_writes[name];
    auto* job = makeWriteJob(name, secret);
    QObject::connect(
        job, &QKeychain::Job::finished, &m_calls, [this, call, job, name, turn, before] {
            const bool isWritten = job->error() == QKeychain::NoError;
            if (call && !call->isSettled())
                call->resolve(isWritten ? Result<void>() : failure(errorOf(*job)));
            else if (isWritten && m_writes.value(name) == turn && before)
                makeWriteJob(name, *before)->start();
            else if (isWritten && m_writes.value(name) == turn)
                makeJob<QKeychain::DeletePasswordJob>(m_service, name)->start();
        });
    job->start();
}

QKeychain::WritePasswordJob* KeychainEntryStore::makeWriteJob(
    const QString& name, const Secret& secret) const
{
    auto* job = makeJob<QKeychain::WritePasswordJob>(m_service, name);
    QString text = QString::fromUtf8(secret.reveal());
    job->setTextData(text);
    wipe(text);
    return job;
}

Call<void>* KeychainEntryStore::remove(const QString& name)
{
    auto* call = makeCall<void>();
    auto* look = makeJob<QKeychain::ReadPasswordJob>(m_service, name);
    QObject::connect(look, &QKeychain::Job::finished, call, [this, call, look, name] {
        if (look->error() != QKeychain::NoError) {
            call->resolve(failure(errorOf(*look)));
            return;
        }
        call->restart();
        auto* job = makeJob<QKeychain::DeletePasswordJob>(m_service, name);
        QObject::connect(job, &QKeychain::Job::finished, call, [call, job] {
            call->resolve(
                job->error() == QKeychain::NoError ? Result<void>() : failure(errorOf(*job)));
        });
        job->start();
    });
    look->start();
    return call;
}

} // namespace

struct KeychainStore::Parts {
    KeychainEntryStore entries;
    SplitStore split;

    Parts(QString service, std::chrono::milliseconds timeLimit)
        : entries(std::move(service), timeLimit)
        , split(entries, maxEntryBytes)
    {
    }
};

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds timeLimit)
    : m_parts(std::make_unique<Parts>(std::move(service), timeLimit))
{
}

KeychainStore::~KeychainStore() = default;

Call<Secret>* KeychainStore::read(const QString& name)
{
    return m_parts->split.read(name);
}

Call<void>* KeychainStore::write(const QString& name, const Secret& secret)
{
    return m_parts->split.write(name, secret);
}

Call<void>* KeychainStore::writeOver(
    const QString& name, const Secret& secret, const std::optional<Secret>& old)
{
    return m_parts->split.writeOver(name, secret, old);
}

Call<void>* KeychainStore::remove(const QString& name)
{
    return m_parts->split.remove(name);
}

} // namespace farcopy
