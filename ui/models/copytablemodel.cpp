// SPDX-License-Identifier: Apache-2.0
#include "ui/models/copytablemodel.h"

#include "ui/models/cellroles.h"
#include "ui/text/copytext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"

#include <QMimeData>

#include <chrono>

namespace farcopy {

namespace {

using Column = CopyTableModel::Column;

const QString jobsMimeType = QStringLiteral("application/x-farcopy-jobs");

bool isMovable(const CopyEntry& entry)
{
    return !entry.isForeign && entry.job->state == JobState::Waiting;
}

bool showsBar(const CopyJob& job)
{
    return job.state == JobState::Copying && job.progressPercent.has_value();
}

QVariant iconOf(const CopyJob& job)
{
    switch (job.state) {
    case JobState::Waiting:
        return job.waitReason == WaitReason::SignIn     ? QStringLiteral("key")
            : job.waitReason == WaitReason::QueuePaused ? QStringLiteral("pause")
                                                        : QStringLiteral("waiting");
    case JobState::Sending:
    case JobState::UnknownFate:
        return QStringLiteral("running");
    case JobState::Copying:
        return showsBar(job) ? QVariant() : QVariant(QStringLiteral("running"));
    case JobState::Available:
        return QStringLiteral("done");
    case JobState::Failed:
        return QStringLiteral("failed");
    case JobState::Cancelled:
        return QStringLiteral("cancel");
    case JobState::Vanished:
        return QStringLiteral("warning");
    }
    return {};
}

bool needsAttention(WaitReason reason)
{
    switch (reason) {
    case WaitReason::NoAnswer:
    case WaitReason::SignIn:
    case WaitReason::Stopped:
    case WaitReason::NotSaved:
        return true;
    case WaitReason::None:
    case WaitReason::LaneFull:
    case WaitReason::Throttled:
    case WaitReason::QueuePaused:
        break;
    }
    return false;
}

CellTone toneOf(const CopyJob& job, Column column)
{
    if (job.state == JobState::Cancelled)
        return CellTone::Quiet;
    if (column != Column::Status)
        return job.isOver() || job.state == JobState::Waiting ? CellTone::Quiet : CellTone::Normal;
    switch (job.state) {
    case JobState::Available:
        return CellTone::Good;
    case JobState::Failed:
        return CellTone::Bad;
    case JobState::Vanished:
        return CellTone::Attention;
    case JobState::Waiting:
        return needsAttention(job.waitReason) ? CellTone::Attention : CellTone::Quiet;
    case JobState::Sending:
    case JobState::UnknownFate:
    case JobState::Copying:
    case JobState::Cancelled:
        break;
    }
    return CellTone::Normal;
}

} // namespace

CopyTableModel::CopyTableModel(const Clock& clock, QObject* parent)
    : SyncedTableModel(parent)
    , m_clock(clock)
{
}

int CopyTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CopyTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CopyEntry& entry = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return text::plainTip(tip(entry, column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case KeyRole:
        return QVariant::fromValue(entry.job->id);
    case ProgressRole:
        return column == Column::Status && showsBar(*entry.job)
            ? QVariant(*entry.job->progressPercent)
            : QVariant();
    case IconNameRole:
        return column == Column::Status ? iconOf(*entry.job) : QVariant();
    case ToneRole:
        return int(toneOf(*entry.job, column));
    default:
        return {};
    }
}

QVariant CopyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::DisplayRole)
        return title(Column(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags CopyTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, never onto one
    const Qt::ItemFlags flags = SyncedTableModel::flags(index);
    return isMovable(row(index.row())) ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList CopyTableModel::mimeTypes() const
{
    return {jobsMimeType};
}

QMimeData* CopyTableModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const QModelIndex& index : indexes) {
        const CopyEntry& entry = row(index.row());
        if (index.column() == indexes.first().column() && isMovable(entry))
            ids.append(entry.job->id.text());
    }
    if (ids.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(jobsMimeType, ids.join(u'\n').toUtf8());
    return data;
}

bool CopyTableModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
    int /*column*/, const QModelIndex& parent) const
{
    if (parent.isValid() || action != Qt::MoveAction || !data->hasFormat(jobsMimeType))
        return false;
    const bool isBeforeWaiting = row >= 0 && row < rowCount() && isMovable(this->row(row));
    const bool isBehindWaiting = row > 0 && row <= rowCount() && isMovable(this->row(row - 1));
    return isBeforeWaiting || isBehindWaiting;
}

bool CopyTableModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    QList<JobId> ids;
    const QStringList texts = QString::fromUtf8(data->data(jobsMimeType)).split(u'\n');
    for (const QString& text : texts)
        ids.append(JobId(text));
    // The place is the first waiting row from there on that does not move itself.
    while (row < rowCount() && isMovable(this->row(row)) && ids.contains(this->row(row).job->id))
        ++row;
    const bool isEnd = row >= rowCount() || !isMovable(this->row(row));
    emit moveWanted(ids, isEnd ? JobId() : this->row(row).job->id);
    return true;
}

QString CopyTableModel::text(const CopyEntry& entry, Column column) const
{
    const CopyJob& job = *entry.job;
    switch (column) {
    case Column::Source:
        return text::plainLine(
            job.source.name.isEmpty() ? job.request.sourceBackupId.text() : job.source.name, 256);
    case Column::Route:
        return QStringLiteral("%1 → %2").arg(job.request.sourceRegion.isEmpty()
                ? text::unknownText()
                : job.request.sourceRegion.text(),
            job.request.destination.text());
    case Column::Status:
        return statusText(job);
    case Column::Copied:
        if (job.source.sizeBytes && job.isRunning() && job.progressPercent) {
            const qint64 done = *job.source.sizeBytes / 100 * *job.progressPercent;
            return text::sizeOfText(done, *job.source.sizeBytes);
        }
        return text::sizeText(job.source.sizeBytes);
    case Column::Elapsed:
        return elapsedText(job);
    case Column::TimeLeft:
        return timeLeftText(entry);
    }
    return {};
}

QString CopyTableModel::statusText(const CopyJob& job) const
{
    switch (job.state) {
    case JobState::Waiting:
        return waitText(job);
    case JobState::Sending:
        return tr("Asking for the copy…");
    case JobState::UnknownFate:
        //: %1: title of an error, without a full stop: "The service failed"
        return job.error
            ? tr("Not accepted yet: %1; asking again…").arg(text::errorText(*job.error).title)
            : tr("Not accepted yet, asking again…");
    case JobState::Copying:
        return job.progressPercent ? tr("Copying %1").arg(text::percentText(*job.progressPercent))
                                   : tr("Accepted, not moving yet");
    case JobState::Available:
        return tr("Done");
    case JobState::Failed:
        //: %1: the reason, one line
        return tr("Failed: %1")
            .arg(job.error ? text::errorText(*job.error).title : tr("the service gave no reason"));
    case JobState::Cancelled:
        return tr("Cancelled before it was sent");
    case JobState::Vanished:
        return tr("The copy is no longer listed");
    }
    return {};
}

QString CopyTableModel::waitText(const CopyJob& job) const
{
    switch (job.waitReason) {
    case WaitReason::LaneFull:
        //: %1: a Region, %2 of %3 places are taken
        return tr("Waits for %1 (%2 of %3)")
            .arg(job.request.destination.text())
            .arg(job.laneRunning)
            .arg(job.laneCapacity);
    case WaitReason::Throttled:
        return tr("Waiting: the service asked to slow down");
    case WaitReason::NoAnswer:
        return tr("Waiting: the service fails or cannot be reached, trying again");
    case WaitReason::QueuePaused:
        return tr("Paused");
    case WaitReason::SignIn:
        return tr("Waiting: sign in again");
    case WaitReason::Stopped:
        //: %1: a Region; %2: "user-initiated backups of Windows file systems (L-E94C1C19)"
        return tr("Stopped: %1 has no room for %2")
            .arg(job.request.destination.text(),
                job.error ? text::quotaText(*job.error, job.source.fileSystemType)
                          : tr("more backups"));
    case WaitReason::NotSaved:
        return tr("Waiting: the queue cannot be saved");
    case WaitReason::None:
        break;
    }
    return tr("Waiting");
}

QString CopyTableModel::waitTip(const CopyJob& job) const
{
    QStringList lines{waitText(job)};
    if (job.waitReason == WaitReason::LaneFull) {
        lines << (job.source.volumeId.isEmpty()
                ? tr(
                    "FSx copies %1 backups at a time to %2. This one starts when one of them ends.")
                      .arg(job.laneCapacity)
                      .arg(job.request.destination.text())
                : tr("FSx copies %1 backups at a time of one volume, to %2 and with one key. This "
                     "one starts when one of them ends.")
                      .arg(job.laneCapacity)
                      .arg(job.request.destination.text()));
    }
    lines << tr("Drag it to another place, or press Alt+Up and Alt+Down.");
    return lines.join(u'\n');
}

QString CopyTableModel::elapsedText(const CopyJob& job) const
{
    if (!job.startedAt.isValid())
        return {};
    const QDateTime end = job.endedAt.isValid() ? job.endedAt : m_clock.nowUtc();
    return text::elapsedText(std::chrono::seconds(job.startedAt.secsTo(end)));
}

QString CopyTableModel::timeLeftText(const CopyEntry& entry) const
{
    const QString left = entry.timeLeft
        ? text::estimateText(entry.timeLeft->least, entry.timeLeft->most)
        : QString();
    if (!entry.isForeign)
        return left;
    //: the copy was started by another program or person; %1: "about 12 min"
    return left.isEmpty() ? tr("started elsewhere") : tr("%1, started elsewhere").arg(left);
}

QString CopyTableModel::tip(const CopyEntry& entry, Column column) const
{
    const CopyJob& job = *entry.job;
    if (column == Column::Status) {
        if (!job.error)
            return job.state == JobState::Waiting ? waitTip(job) : text(entry, column);
        const ErrorText words
            = text::errorText(*job.error, {.fileSystem = job.source.fileSystemType});
        QStringList lines{words.title, words.advice};
        if (job.isUnaccepted())
            lines << tr("FSx may have taken the request, so the copy cannot be cancelled. It is "
                        "asked for in a way that never makes a second one.");
        lines << tr("Double-click for its history.");
        return lines.join(u'\n');
    }
    if (column != Column::Source)
        return {};
    QString tip = job.request.sourceBackupId.text();
    if (!job.source.name.isEmpty())
        tip.prepend(job.source.name + QLatin1Char('\n'));
    if (const QString kind = text::predictionLine(job); !kind.isEmpty())
        tip += QLatin1Char('\n') + kind;
    if (!job.copyId.isEmpty())
        tip += QLatin1Char('\n') + tr("Copy: %1").arg(job.copyId.text());
    return tip;
}

QString CopyTableModel::title(Column column) const
{
    switch (column) {
    case Column::Source:
        return tr("Backup");
    case Column::Route:
        return tr("From → to");
    case Column::Status:
        return tr("Status");
    case Column::Copied:
        return tr("Copied");
    case Column::Elapsed:
        return tr("Elapsed");
    case Column::TimeLeft:
        return tr("Time left");
    }
    return {};
}

} // namespace farcopy
