// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/base/clock.h"
#include "core/store/storefile.h"

#include <QMutex>

#include <functional>
#include <memory>

class QThread;

namespace farcopy {

/// The one thread that touches the database. What it is asked for it does in that order, and its
/// answers come back to the thread of the owner.
class StoreThread final
{
public:
    /// @param owner       of the calls; the thread goes before it
    /// @param tellTrouble told in the owner's thread what happened to the file after its opening
    StoreThread(const StoreOptions& options, const Clock& clock, QObject& owner,
        std::function<void(const Error&)> tellTrouble);
    /// Lets it finish what it was asked for.
    ~StoreThread();

    [[nodiscard]] Call<StoreOpening>* open();

    template <typename T>
    [[nodiscard]] Call<T>* ask(std::function<Result<T>(Database&)> work)
    {
        return askFile<T>([work = std::move(work)](StoreFile& file) { return file.with(work); });
    }

private:
    /// Brings answers to the owner for as long as there is one.
    class Outbox
    {
    public:
        explicit Outbox(QObject* owner)
            : m_owner(owner)
        {
        }
        void deliver(const std::function<void()>& answer);
        void close();

    private:
        QMutex m_mutex;
        QObject* m_owner;
    };

    template <typename T>
    [[nodiscard]] Call<T>* askFile(std::function<Result<T>(StoreFile&)> work)
    {
        auto* call = new PromisedCall<T>(&m_owner);
        post(
            [outbox = m_outbox, guarded = QPointer(call), work = std::move(work)](StoreFile& file) {
                const Result<T> result = work(file);
                outbox->deliver([guarded, result] {
                    if (guarded)
                        guarded->resolve(result);
                });
            });
        return call;
    }

    void post(std::function<void(StoreFile&)> task);

    QObject& m_owner;
    const std::function<void(const Error&)> m_tellTrouble;
    const std::shared_ptr<Outbox> m_outbox;
    const std::shared_ptr<StoreFile> m_file; ///< used in the thread alone
    const std::chrono::milliseconds m_patience;
    QThread* m_thread; ///< deleted, unless it hangs
    QObject* m_desk;   ///< lives in the thread and receives the tasks
};

} // namespace farcopy
