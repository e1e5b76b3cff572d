// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ownership/message.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace farcopy {

class LineChannel;

/// A queue that another process owns, as far as it tells. One connection: it ends once, by lost().
class RemoteQueue : public QObject
{
    Q_OBJECT

public:
    /// @param patience  so long the owner may take to greet: it does so from its event loop,
    ///                  which nothing keeps for long
    explicit RemoteQueue(
        QObject* parent = nullptr, std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~RemoteQueue() override;

    /// Connects: opened() or lost() follows.
    void open(const QString& socket);

    [[nodiscard]] bool isOpen() const { return m_hello.has_value(); }
    /// Of the owner; 0 before opened().
    [[nodiscard]] qint64 ownerPid() const { return m_hello ? m_hello->pid : 0; }
    /// Whether the owner would hand the queue over.
    [[nodiscard]] bool mayYield() const { return m_hello && m_hello->mayYield; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// Whether the owner has answered all orders.
    [[nodiscard]] bool hasBeenHeard() const { return m_batches.isEmpty(); }

    /// Each order has an id and a token. What the owner has already, it does not take twice.
    void add(const QList<CopyOrder>& orders);
    void cancel(const QList<JobId>& ids);
    /// To be told of all jobs, not just of one's own: allTold() follows those that are there.
    void follow();
    void resume();
    void clearFinished();
    void askToYield();

    /// Those that the owner told of, in the order in which it did.
    [[nodiscard]] QList<CopyJob> jobs() const;
    [[nodiscard]] std::optional<CopyJob> job(const JobId& id) const;

signals:
    void opened();
    void jobChanged(const farcopy::JobId& id);
    void jobRemoved(const farcopy::JobId& id);
    void allTold();
    void accepted(const QList<farcopy::JobId>& ids);
    void refused(const QList<farcopy::JobId>& ids, const farcopy::Error& error);
    void pausedChanged(bool paused);
    /// There, not here.
    void signInNeeded(const farcopy::Error& error);
    /// The connection is gone or was never made. Error: Local: "QueueReleased" (the owner let the
    /// queue go), "QueueUnreachable" (it ended or cannot be reached), "QueueSilent" (who is there
    /// does not answer), "QueueForeign" (who is there speaks otherwise, or is of another version).
    void lost(const farcopy::Error& error);

private:
    void takeLine(const QByteArray& line);
    void take(const wire::Hello& hello);
    void take(const wire::Accepted& accepted);
    void take(const wire::Refused& refused);
    void take(const wire::JobNews& news);
    void take(const wire::JobsRemoved& removed);
    void take(const wire::AllTold& told);
    void take(const wire::QueueNews& news);
    void take(const wire::SignInNeeded& needed);
    void take(const wire::Bye& bye);
    void take(const wire::Trouble& trouble);
    template <typename GuestsWord>
    void take(const GuestsWord& word);

    void lose(const char* code, const QString& message = {});

    LineChannel* m_channel = nullptr;
    QTimer m_greeting;
    std::optional<wire::Hello> m_hello;
    QList<JobId> m_order;
    QHash<JobId, CopyJob> m_jobs;
    QHash<int, QList<JobId>> m_batches; ///< submitted, and not answered yet
    int m_lastBatch = 0;
    bool m_isPaused = false;
    bool m_isLost = false;
};

} // namespace farcopy
