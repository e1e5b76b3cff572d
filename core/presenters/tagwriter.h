// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/backupkey.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace farcopy {

class Workspace;

/// What is to happen to the tags of one backup; other tags are left alone.
struct TagChange {
    BackupKey backup;
    Arn arn;
    Tags set = {};           ///< made, or given this value
    QStringList remove = {}; ///< by their keys

    [[nodiscard]] bool isEmpty() const { return set.isEmpty() && remove.isEmpty(); }
    bool operator==(const TagChange&) const = default;
};

/// What would make `before` of tags that were changed so: only what the change touched.
[[nodiscard]] TagChange inverseOf(const TagChange& change, const Tags& before);

/// Changes the tags of backups, one after the other. Each is read first, so that what is there
/// already is not written, and that everything can be written back as it was.
class TagWriter final : public QObject
{
    Q_OBJECT

public:
    struct Failure {
        BackupKey backup;
        Error error;
    };

    /// Begins at once. @param workspace  outlives the writer
    TagWriter(Workspace& workspace, const QList<TagChange>& changes, QObject* parent = nullptr);

    [[nodiscard]] int total() const { return int(m_changes.size()); }
    /// Those that are through, whatever became of them.
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// How many were really changed, or were as wanted already.
    [[nodiscard]] int succeeded() const { return m_done - int(m_failures.size()); }
    [[nodiscard]] const QList<Failure>& failures() const { return m_failures; }
    /// What takes back all that was written, also of backups that failed half way.
    [[nodiscard]] const QList<TagChange>& undo() const { return m_undo; }

    /// Those that have not begun are left as they are.
    void stop();

signals:
    void progressed();
    void finished();

private:
    void next();
    void read(const Result<Tags>& tags);
    void write();
    void stepEnded(const TagChange& step, const Result<void>& end);
    void backupEnded();
    void fail(const Error& error);
    void tellInventory();

    Workspace& m_workspace;
    QList<TagChange> m_changes;
    int m_done = 0;
    bool m_isFinished = false;
    bool m_isStopped = false;
    Tags m_before;  ///< of the present backup, as they were read
    Tags m_present; ///< the same with what was written
    TagChange m_left;
    TagChange m_written;
    QList<TagChange> m_undo;
    QList<Failure> m_failures;
};

} // namespace farcopy
