// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statuscommand.h"

#include "app/cli/command.h"
#include "app/cli/jobwatch.h"
#include "app/cli/progresstext.h"
#include "app/cli/queuenotes.h"
#include "app/cli/regionarguments.h"
#include "app/cli/regionfailures.h"
#include "app/cli/runningcopies.h"
#include "app/cli/statusreport.h"
#include "app/composition/copyoffice.h"
#include "core/copy/copyforecast.h"
#include "core/store/jobstore.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace farcopy::cli {

namespace {

/// What the user wants of the queue.
enum class QueueWish { Look, Resume, CancelWaiting, Clear };

/// Whether the queue has to be taken up for it.
bool worksOn(QueueWish wish)
{
    return wish == QueueWish::Resume || wish == QueueWish::CancelWaiting;
}

/// Does what is wanted of the queue, then shows it and the copies that run.
class StatusCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::cli::StatusCommand)

public:
    StatusCommand(CommandContext& context, const QList<RegionId>& regions, QueueWish wish)
        : m_console(context.console)
        , m_known(context.session->regions())
        , m_home(context.session->home())
        , m_clock(context.surroundings->clock)
        , m_wish(wish)
        , m_waits(context.options.has(QStringLiteral("wait")))
        , m_format(outputFormat(context.options.value(QStringLiteral("output"))))
        , m_hasBlocks(hasBlockLetters())
        , m_running(context.session->fsx(), m_clock, regions)
        , m_office(*context.session, *context.surroundings,
              worksOn(wish) ? CopyDesk::Manner::Command : CopyDesk::Manner::Visitor)
    {
        connect(&m_running, &RunningCopies::seen, this, [this] {
            m_hasListing = true;
            goOn();
        });
        connect(&m_running, &RunningCopies::refused, this,
            [this](const RegionId& region, const Error& error) {
                m_console.fail(error, region.text());
                leave(Failed);
            });
        connect(&m_office, &CopyOffice::opened, this, &StatusCommand::takeDesk);
        connect(&m_office, &CopyOffice::failed, this, &StatusCommand::takeFailure);
        connect(&m_office, &CopyOffice::troubled, this,
            [this](const Error& error) { m_console.fail(error); });
        connect(&m_office, &CopyOffice::regionIsOff, this,
            [this](const RegionId& region, const Error& error) {
                m_console.fail(regionIsOff(error, region, m_home));
            });
        if (wish == QueueWish::Resume)
            connect(&m_office, &CopyOffice::signInNeeded, this, &StatusCommand::giveUp);
    }

    void start() override
    {
        m_office.open(m_home);
        if (m_wish == QueueWish::Look)
            m_running.list();
    }

    void interrupt() override
    {
        if (m_isLeaving)
            return;
        QString note = tr("interrupted: the copies go on, and are not watched any more");
        if (m_watch && m_wish == QueueWish::Resume)
            note = m_desk->ownQueue() ? interruptedNote(m_watch->jobs())
                                      : interruptedNote(m_desk->otherOwner());
        m_console.conclude(QStringLiteral("Interrupted"), note);
        leave(Interrupted);
    }

private:
    // The queue

    /// Owner or guest, at first or once more.
    void takeDesk()
    {
        const bool isFirst = m_desk == nullptr;
        m_desk = m_office.desk();
        if (m_wish == QueueWish::Resume)
            sayWhoGoesOn(isFirst);
        if (!isFirst)
            return;
        connect(m_desk, &CopyDesk::allTold, this, &StatusCommand::takeQueue);
        if (m_wish == QueueWish::CancelWaiting)
            m_desk->cancel(waitingIds()); // at once: a queue that is taken up begins to send
        m_desk->followAll();
    }

    void sayWhoGoesOn(bool isFirst)
    {
        if (m_desk->role() == CopyDesk::Role::Guest)
            m_console.note(tr("the Farcopy that is running (pid %1) goes on with the queue")
                               .arg(m_desk->otherOwner()));
        else if (!isFirst)
            m_console.note(tr("the Farcopy that had the queue has ended: this one goes on"));
    }

    [[nodiscard]] QList<JobId> waitingIds() const
    {
        QList<JobId> ids;
        for (const auto& job : m_desk->jobs()) {
            if (job.state == JobState::Waiting)
                ids << job.id;
        }
        return ids;
    }

    void takeQueue()
    {
        if (m_watch)
            return; // told once more, by the next owner
        auto jobs = m_desk->jobs();
        switch (m_wish) {
        case QueueWish::Look:
            return lookOn();
        case QueueWish::Resume:
            m_desk->resume();
            jobs.removeIf([](const CopyJob& job) { return job.isOver(); });
            if (m_desk->role() == CopyDesk::Role::Guest && !m_waits)
                return lookOn();
            return watch(jobs);
        case QueueWish::CancelWaiting:
            m_desk->cancel(waitingIds());
            jobs.removeIf([](const CopyJob& job) { return job.state != JobState::Waiting; });
            return watch(jobs);
        case QueueWish::Clear:
            m_desk->clearFinished();
            return lookOn();
        }
    }

    /// Of the whole queue, if it is this process's.
    [[nodiscard]] std::optional<TimeLeft> timeLeft() const
    {
        return m_desk->ownQueue() ? m_desk->ownQueue()->forecast().all : std::nullopt;
    }

    void watch(const QList<CopyJob>& jobs)
    {
        if (jobs.isEmpty()) {
            m_console.note(tr("nothing waits in the queue"));
            return lookOn();
        }
        const bool waits = m_waits || m_wish == QueueWish::CancelWaiting;
        m_watch = std::make_unique<JobWatch>(
            *m_desk, waits ? FollowUntil::Over : FollowUntil::Accepted);
        connect(m_watch.get(), &JobWatch::changed, this, [this](const CopyJob& /*job*/) {
            if (m_console.showsProgress())
                m_console.showProgress(progressLine(
                    m_watch->jobs(), timeLeft(), m_console.progressWidth(), m_hasBlocks));
        });
        connect(m_watch.get(), &JobWatch::settled, this, [this](const CopyJob& job) {
            if (job.state == JobState::Failed)
                m_console.fail(job.error.value_or(Error()), job.request.sourceBackupId.text());
        });
        connect(m_watch.get(), &JobWatch::ended, this, &StatusCommand::lookOn);
        m_watch->follow(jobs);
    }

    /// What was wanted of the queue is done: now to what there is to see.
    void lookOn()
    {
        if (std::exchange(m_hasQueue, true))
            return;
        if (m_wish != QueueWish::Look)
            m_running.list();
        else
            goOn();
    }

    void takeFailure(const Error& error)
    {
        if (m_isLeaving)
            return;
        if (worksOn(m_wish))
            return giveUp(error);
        m_desk = nullptr;
        const bool isAlone = error.code.startsWith(QLatin1String("Queue"));
        if (isAlone && m_wish == QueueWish::Clear)
            return clearKept();
        if (isAlone) // nobody has it, or does not answer
            return readKept();
        m_queueError = error;
        lookOn();
    }

    void clearKept()
    {
        m_office.clearKept()->then(this, [this](const Result<void>& cleared) {
            if (!cleared)
                m_queueError = cleared.error();
            readKept();
        });
    }

    void readKept()
    {
        m_office.readKept()->then(this, [this](const Result<StoredQueue>& kept) {
            if (kept) {
                for (const auto& stored : kept->jobs)
                    m_kept << stored.job;
                m_isKeptPaused = kept->isPaused;
            } else {
                m_queueError = kept.error();
            }
            lookOn();
        });
    }

    [[nodiscard]] QList<CopyJob> queue() const { return m_desk ? m_desk->jobs() : m_kept; }

    /// Those that wait, fail or are on their way, without those that the service shows as copies.
    [[nodiscard]] QList<CopyJob> jobsToShow() const
    {
        auto jobs = queue();
        jobs.removeIf([this](const CopyJob& job) {
            return job.state == JobState::Available || job.state == JobState::Cancelled
                || (job.isOver() && m_wish == QueueWish::Clear) // a word that is on its way
                || !m_running.regions().contains(job.request.destination)
                || (job.state == JobState::Copying
                    && m_running.isListed(job.request.destination, job.copyId));
        });
        return jobs;
    }

    /// Whether somebody is at work on the queue and not through.
    [[nodiscard]] bool isQueueBusy() const
    {
        const auto jobs = queue();
        return m_desk && m_desk->role() == CopyDesk::Role::Guest
            && std::any_of(jobs.begin(), jobs.end(), [this](const CopyJob& job) {
                   return !job.isOver() && !JobWatch::isStuck(job, *m_desk);
               });
    }

    // What there is to see

    void goOn()
    {
        if (!m_hasQueue || !m_hasListing || m_isLeaving)
            return;
        const QList<Backup> copies = m_running.copies();
        const bool isAnyRunning
            = isQueueBusy() || std::any_of(copies.begin(), copies.end(), isCopyInProgress);
        if (!m_waits || !(watchUnseen() || isAnyRunning))
            return conclude(copies);
        m_console.showProgress(lanesLine(copies));
        m_running.lookAgain();
    }

    /// The queue may tell of copies that no listing showed: they began after it. @return if so
    bool watchUnseen()
    {
        bool isAnyNew = false;
        for (const auto& job : queue()) {
            const RegionId& region = job.request.destination;
            if (job.state != JobState::Copying || !m_running.regions().contains(region))
                continue;
            m_running.add(region, job.copyId);
            if (m_running.isListed(region, job.copyId) || m_lookedFor.contains(job.id))
                continue; // one that is gone is never listed
            m_lookedFor.insert(job.id);
            isAnyNew = true;
        }
        return isAnyNew;
    }

    void conclude(const QList<Backup>& copies)
    {
        const bool hasAnswer = m_running.hasAnswer();
        const bool isPaused = m_desk ? m_desk->isPaused() : m_isKeptPaused;
        if (hasAnswer || m_format != OutputFormat::Table)
            m_console.write(statusReport(
                {.copies = copies, .jobs = jobsToShow(), .isPaused = isPaused},
                {.format = m_format, .width = m_console.outputWidth(), .now = m_clock.nowUtc()}));
        bool hasFailed = std::any_of(copies.begin(), copies.end(),
            [](const Backup& copy) { return copy.lifecycle == Lifecycle::Failed; });
        hasFailed |= tellFailures(m_console, m_running.failures(), m_known, hasAnswer);
        hasFailed |= hasAnswer && tellQueue();
        leave(hasFailed ? Failed : Done);
    }

    /// What there is to say of the queue at the end.
    /// @return  whether something went wrong
    bool tellQueue()
    {
        if (m_queueError)
            m_console.fail(*m_queueError);
        const bool isCancelled = m_wish == QueueWish::CancelWaiting;
        const auto stuck = m_watch && !isCancelled ? m_watch->unsettled() : QList<CopyJob>();
        if (!stuck.isEmpty())
            tellStuck(m_console, *m_desk, stuck);
        else if (const QString note = waitingNote(queue()); !note.isEmpty() && !m_desk)
            m_console.note(note);
        return m_queueError || !stuck.isEmpty()
            || (m_watch && !isCancelled && m_watch->hasFailed());
    }

    void giveUp(const Error& error)
    {
        if (m_isLeaving)
            return;
        m_console.fail(error);
        if (m_watch) {
            if (const QString note = waitingNote(m_watch->jobs()); !note.isEmpty())
                m_console.conclude(QStringLiteral("CopiesWait"), note);
        }
        leave(Failed);
    }

    void leave(int status)
    {
        if (std::exchange(m_isLeaving, true))
            return;
        m_running.disconnect(this);
        if (m_watch)
            m_watch->stop();
        m_office.leave()->then(this, [this, status](const Result<void>& left) {
            if (!left && status == Done)
                m_console.fail(left.error());
            emit finished(left || status != Done ? status : Failed);
        });
    }

    Console& m_console;
    Regions m_known;
    RegionId m_home;
    const Clock& m_clock;
    QueueWish m_wish;
    bool m_waits;
    OutputFormat m_format;
    bool m_hasBlocks;
    RunningCopies m_running;
    CopyOffice m_office;
    CopyDesk* m_desk = nullptr; ///< the office's, while it is open
    std::unique_ptr<JobWatch> m_watch;
    QSet<JobId> m_lookedFor; ///< copies that a listing had not shown
    QList<CopyJob> m_kept;   ///< where nobody has the queue
    bool m_isKeptPaused = false;
    std::optional<Error> m_queueError;
    bool m_hasQueue = false;
    bool m_hasListing = false;
    bool m_isLeaving = false;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

/// Errors: of wrong usage.
Result<QueueWish> wishFrom(const Options& options)
{
    const QList<std::pair<QString, QueueWish>> wishes{{QStringLiteral("resume"), QueueWish::Resume},
        {QStringLiteral("cancel-waiting"), QueueWish::CancelWaiting},
        {QStringLiteral("clear"), QueueWish::Clear}};
    QueueWish wish = QueueWish::Look;
    for (const auto& [name, meant] : wishes) {
        if (!options.has(name))
            continue;
        if (wish != QueueWish::Look)
            return failure(
                usageError(tr("--resume, --cancel-waiting and --clear exclude each other")));
        wish = meant;
    }
    return wish;
}

Result<std::unique_ptr<Command>> makeStatus(CommandContext& context)
{
    const auto wish = wishFrom(context.options);
    if (!wish)
        return failure(wish.error());
    auto regions = regionsFrom(
        context.options.values(QStringLiteral("region")), context.surroundings->partitions);
    if (!regions)
        return failure(regions.error());
    if (regions->isEmpty()) {
        for (const auto& region : context.session->regions())
            *regions << region.id;
    }
    return std::make_unique<StatusCommand>(context, *regions, *wish);
}

} // namespace

CommandSpec statusSpec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("status");
    spec.summary = tr("Show the queue and the copies that are running, or carry the queue on.");
    spec.description = tr(
        "Shows the copies that run at the service, whoever started them, how many of the five "
        "places each destination Region has left, and what waits in the account's queue or has "
        "failed there, with the reason. Without --region it asks every Region.\n\n"
        "The queue is kept on disk. Copies wait in it after a command was interrupted or a machine "
        "went down, until the window, another farcopy copy or --resume carries it on.\n\n"
        "JSON is {\"Lanes\": […], \"Queue\": {\"IsPaused\": …, \"Jobs\": […]}, \"Backups\": […]}; "
        "as JSON lines each job and each backup is an object, and a job has a JobId.");
    spec.options = {
        {.name = QStringLiteral("region"),
            .takes = Option::Takes::ManyValues,
            .valueName = QStringLiteral("REGION"),
            .help = tr("Only these destinations.")},
        {.name = QStringLiteral("resume"),
            .help = tr("Carry an unfinished queue on, until FSx has accepted every copy; a pause "
                       "ends. If another Farcopy has the queue, it does so.")},
        {.name = QStringLiteral("wait"),
            .help = tr("Stay until none of them is running; with --resume until every copy of the "
                       "queue has ended. 1 if one of them failed.")},
        {.name = QStringLiteral("cancel-waiting"),
            .help = tr("Take every copy that waits out of the queue.")},
        {.name = QStringLiteral("clear"),
            .help = tr("Forget the copies of the queue that have ended or failed.")},
    };
    spec.options += accountOptions();
    spec.examples = {
        {QStringLiteral("farcopy status --region eu-central-1 --wait"),
            tr("Wait for all copies to one Region")},
        {QStringLiteral("farcopy status --resume --wait"), tr("Carry the queue on to its end")},
    };
    return spec;
}

int runStatusCommand(const QStringList& arguments)
{
    return run(statusSpec(), arguments, QStringLiteral("region"), makeStatus);
}

} // namespace farcopy::cli
