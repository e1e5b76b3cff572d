// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ownership/message.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace farcopy {

class CopyQueue;
class LineChannel;

/// The owner's side of one connection: does what the guest asks, and tells it of the jobs that it
/// follows. A guest that reads slowly is told the latest of each job, not all that happened.
class QueueGuest : public QObject
{
    Q_OBJECT

public:
    /// @param channel  becomes the guest's own
    QueueGuest(LineChannel* channel, CopyQueue& queue, bool mayYield, QObject* parent);

    void tellJob(const JobId& id);
    void tellRemoved(const JobId& id);
    void tell(const wire::Message& message);
    void bid();

signals:
    void yieldWanted();
    void left();

private:
    void takeLine(const QByteArray& line);
    void take(const wire::Order& order);
    void take(const wire::Submit& submit);
    void take(const wire::CancelJobs& cancel);
    void take(const wire::Follow& follow);
    void take(const wire::Resume& resume);
    void take(const wire::Clear& clear);
    void take(const wire::Yield& yield);
    template <typename OwnersWord>
    void take(const OwnersWord& word);

    void acknowledge();
    void complain(const Error& error);
    void owe(const JobId& id);
    void pay();

    LineChannel& m_channel;
    CopyQueue& m_queue;
    QHash<int, QList<CopyOrder>> m_orders; ///< by batch, not yet submitted
    qsizetype m_orderCount = 0;            ///< of all batches
    QList<int> m_unsaved;                  ///< batches in the queue that are not on disk yet
    QSet<JobId> m_followed;
    QList<JobId> m_owed; ///< changed, and not told yet
    QSet<JobId> m_isOwed;
    int m_complaints = 0;
    bool m_followsAll = false;
    bool m_owesAllTold = false;
};

} // namespace farcopy
