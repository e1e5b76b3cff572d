// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/backuppage.h"
#include "core/base/result.h"
#include "core/transport/httpmessage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace farcopy {

class CallBase;
class FsxClient;

namespace api {

/// Makes a page of an answer's body. Runs in any thread.
using PageReader
    = std::function<Result<BackupPage>(const QByteArray& body, const RegionId& region)>;

/// Follows the pages of one DescribeBackups question, ahead of who takes them: the next page is
/// asked for before this one is read, and a big one is read by a worker. What has been read waits
/// in its order; while some pages wait, no further one is asked for. No token is asked for twice.
/// A chain that can wait is one that may be given up after any page: of it, no page is asked for
/// before the one in front of it was taken.
class PageChain final : public QObject
{
    Q_OBJECT

public:
    /// So many pages may wait to be taken.
    static constexpr size_t readAhead = 2;

    /// Starts at once.
    PageChain(FsxClient& client, const RegionId& region, BackupQuery query, PageReader reader,
        Urgency urgency);
    ~PageChain() override;

    [[nodiscard]] bool hasPage() const { return !m_ready.empty(); }
    /// The next page, or why the chain goes no further: then it is the last.
    [[nodiscard]] Result<BackupPage> takePage();

    /// From the latest request until its answer was there.
    [[nodiscard]] std::chrono::milliseconds roundTrip() const { return m_roundTrip; }

signals:
    /// A page, or a failure, can be taken. Connect it queued: the chain must outlive its telling.
    void advanced();

private:
    [[nodiscard]] bool isGuess() const { return m_urgency == Urgency::CanWait; }
    void ask(const QString& token);
    void askIfThereIsRoom();
    [[nodiscard]] bool mayAsk(const QString& token) const;
    void takeAnswer(const Result<HttpAnswer>& answer);
    void readAnswers();
    void read(const HttpAnswer& answer);
    void keep(Result<BackupPage> page);
    void forgetWhatWasAskedAhead();

    FsxClient& m_client;
    RegionId m_region;
    BackupQuery m_query;
    PageReader m_reader;
    Urgency m_urgency;
    QPointer<CallBase> m_request;
    std::optional<Result<HttpAnswer>> m_answer; ///< not read yet
    bool m_isReading = false;
    QString m_wanted;      ///< the token to ask for when there is room
    QString m_guessed;     ///< was asked for before its page was read
    QSet<QString> m_asked; ///< tokens
    std::deque<Result<BackupPage>> m_ready;
    QElapsedTimer m_sinceAsked;
    std::chrono::milliseconds m_roundTrip{0};
};

} // namespace api
} // namespace farcopy
