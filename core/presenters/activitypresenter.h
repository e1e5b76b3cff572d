// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"
#include "core/domain/activity.h"
#include "core/presenters/reportfile.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace farcopy {

class ActivityLog;
struct ActivityFilter;

/// The activity log as a page shows it: the newest entries that a filter lets through, more of them
/// on demand, kept fresh while somebody looks.
class ActivityPresenter final : public QObject
{
    Q_OBJECT

public:
    /// So many entries are read at a time.
    static constexpr int pageSize = 250;

    explicit ActivityPresenter(ActivityLog& log, QObject* parent = nullptr);

    /// The newest first.
    [[nodiscard]] const QList<ActivityEntry>& entries() const { return m_entries; }
    [[nodiscard]] bool isLoading() const { return m_reading; }
    /// Whether there are older ones.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// Why they cannot be read, or the last one could not be written.
    [[nodiscard]] std::optional<Error> error() const;
    /// Nothing was read yet.
    [[nodiscard]] bool isFresh() const { return !m_wasRead; }

    [[nodiscard]] const QString& words() const { return m_words; }
    void setWords(const QString& words);
    [[nodiscard]] bool isFailuresOnly() const { return m_isFailuresOnly; }
    void setFailuresOnly(bool isOn);
    /// Of every account that this computer's user works with, or of this one alone.
    void setAllAccounts(bool isOn);

    /// While it is false nothing is read: nobody looks.
    void setAttended(bool isAttended);
    void loadMore();

    /// Writes a report, and its SHA-256 beside it. Reading, making and writing are done by other
    /// threads.
    /// @param path   of the file; an older one is replaced once the new one is whole
    /// @param chosen these entries; none: all that the filter lets through, not only those read yet
    /// @param make   called in another thread, must not touch anything but its argument
    /// Errors: Local (the log cannot be read, the file not be written).
    Call<WrittenReport>* writeReport(const QString& path, const QList<ActivityEntry>& chosen,
        std::function<QByteArray(const QList<ActivityEntry>&)> make);

signals:
    /// Entries, loading, or error.
    void changed();

private:
    [[nodiscard]] ActivityFilter filter() const;
    void readAnew();
    void read(int limit, qint64 before);

    ActivityLog& m_log;
    QList<ActivityEntry> m_entries;
    QString m_words;
    bool m_isFailuresOnly = false;
    bool m_isOfAllAccounts = false;
    bool m_isAttended = false;
    bool m_isStale = true;
    bool m_wasRead = false;
    bool m_hasMore = false;
    QPointer<CallBase> m_reading;
    QTimer m_soon;
    std::optional<Error> m_error;
};

} // namespace farcopy
