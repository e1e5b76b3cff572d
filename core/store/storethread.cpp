// SPDX-License-Identifier: Apache-2.0
#include "core/store/storethread.h"

#include "core/base/log.h"

#include <QDeadlineTimer>
#include <QThread>

namespace farcopy {

namespace {

/// For the writes of a last turn on a slow disk, beside the waiting for others' locks.
constexpr std::chrono::seconds lastWrites{10};

} // namespace

void StoreThread::Outbox::deliver(const std::function<void()>& answer)
{
    const QMutexLocker lock(&m_mutex);
    if (m_owner)
        QMetaObject::invokeMethod(m_owner, answer, Qt::QueuedConnection);
}

void StoreThread::Outbox::close()
{
    const QMutexLocker lock(&m_mutex);
    m_owner = nullptr;
}

StoreThread::StoreThread(const StoreOptions& options, const Clock& clock, QObject& owner,
    std::function<void(const Error&)> tellTrouble)
    : m_owner(owner)
    , m_tellTrouble(std::move(tellTrouble))
    , m_outbox(std::make_shared<Outbox>(&owner))
    , m_file(std::make_shared<StoreFile>(options, clock))
    , m_patience(options.busyTimeout + lastWrites)
    , m_thread(new QThread)
    , m_desk(new QObject)
{
    m_thread->setObjectName(QStringLiteral("farcopy store"));
    m_desk->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
}

/// The only place that waits, for the program ends here, and what the user was shown as queued must
/// be on disk. A disk that hangs must not keep the program for ever, though: then the thread is
/// left behind, as whatever it waits for will not let it go either.
StoreThread::~StoreThread()
{
    if (!m_thread->isRunning()) { // nothing was ever asked for
        delete m_desk;
        delete m_thread;
        return;
    }
    post([thread = m_thread](StoreFile& file) {
        file.close();
        thread->quit();
    });
    const bool hasEnded = m_thread->wait(QDeadlineTimer(m_patience));
    m_outbox->close();
    if (hasEnded)
        delete m_thread;
    else
        qCWarning(logStore, "The disk does not answer; the last changes may not be written");
}

Call<StoreOpening>* StoreThread::open()
{
    return askFile<StoreOpening>([](StoreFile& file) { return file.open(); });
}

void StoreThread::post(std::function<void(StoreFile&)> task)
{
    if (!m_thread->isRunning()) // for what comes first: a window is painted without it
        m_thread->start();
    QMetaObject::invokeMethod(
        m_desk,
        [file = m_file, outbox = m_outbox, tell = m_tellTrouble, task = std::move(task)] {
            task(*file);
            if (const auto trouble = file->takeTrouble())
                outbox->deliver([tell, error = *trouble] { tell(error); });
        },
        Qt::QueuedConnection);
}

} // namespace farcopy
