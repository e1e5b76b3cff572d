// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statuscommand.h"

#include "app/cli/command.h"
#include "app/cli/queuevisit.h"
#include "app/cli/regionarguments.h"
#include "app/cli/regionfailures.h"
#include "app/cli/runningcopies.h"
#include "app/cli/statusreport.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace farcopy::cli {

namespace {

QList<RegionId> idsOf(const Regions& regions)
{
    QList<RegionId> ids;
    for (const auto& region : regions)
        ids << region.id;
    return ids;
}

/// Does what is wanted of the queue, then shows it and the copies that run.
class StatusCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::cli::StatusCommand)

public:
    /// @param asked  the only destinations to show; empty: all
    StatusCommand(CommandContext& context, const QList<RegionId>& asked, QueueWish wish)
        : m_console(context.console)
        , m_known(context.session->regions())
        , m_clock(context.surroundings->clock)
        , m_wish(wish)
        , m_waits(context.options.has(QStringLiteral("wait")))
        , m_format(outputFormat(context.options.value(QStringLiteral("output"))))
        , m_running(context.session->fsx(), m_clock, asked.isEmpty() ? idsOf(m_known) : asked)
        , m_queue(*context.session, *context.surroundings, m_console,
              {.wish = wish, .waits = m_waits, .regions = asked})
    {
        if (wish == QueueWish::Resume)
            m_console.outlastReader();
        connect(&m_running, &RunningCopies::seen, this, [this] {
            m_hasListing = true;
            goOn();
        });
        connect(&m_running, &RunningCopies::refused, this,
            [this](const RegionId& region, const Error& error) {
                m_console.fail(error, region.text());
                leave(Failed);
            });
        connect(&m_queue, &QueueVisit::done, this, &StatusCommand::lookOn);
        connect(&m_queue, &QueueVisit::gaveUp, this, [this] { leave(Failed); });
    }

    void start() override
    {
        m_queue.begin();
        if (m_wish == QueueWish::Look)
            m_running.list();
    }

    void interrupt() override
    {
        if (m_isLeaving)
            return;
        const QString note = m_queue.interruptedNote();
        m_console.conclude(QStringLiteral("Interrupted"),
            note.isEmpty() ? tr("interrupted: the copies go on, and are not watched any more")
                           : note);
        leave(Interrupted);
    }

private:
    /// What was wanted of the queue is done: now to what there is to see.
    void lookOn()
    {
        m_hasQueue = true;
        if (m_wish != QueueWish::Look)
            m_running.list();
        else
            goOn();
    }

    /// With --resume the queue has come as far as it should: what else runs is others' business.
    void goOn()
    {
        if (!m_hasQueue || !m_hasListing || m_isLeaving)
            return;
        const QList<Backup> copies = m_running.copies();
        const bool isAnyRunning
            = m_queue.isOthersBusy() || std::any_of(copies.begin(), copies.end(), isCopyInProgress);
        if (!m_waits || m_wish == QueueWish::Resume || !(watchUnseen() || isAnyRunning))
            return conclude(copies);
        m_console.showProgress(lanesLine(copies));
        m_running.lookAgain();
    }

    /// The queue may tell of copies that no listing showed: they began after it. @return if so
    bool watchUnseen()
    {
        bool isAnyNew = false;
        for (const auto& job : m_queue.jobs()) {
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

    /// Those that wait, fail or are on their way, without those that the service shows as copies. A
    /// Region that cannot be listed, or is none, hides no copy that waits for it.
    [[nodiscard]] QList<CopyJob> jobsToShow() const
    {
        auto jobs = m_queue.jobs();
        jobs.removeIf([this](const CopyJob& job) {
            return job.state == JobState::Available || job.state == JobState::Cancelled
                || (job.isOver() && m_wish == QueueWish::Clear) // a word that is on its way
                || (job.state == JobState::Copying
                    && m_running.isListed(job.request.destination, job.copyId));
        });
        return jobs;
    }

    void conclude(const QList<Backup>& copies)
    {
        const bool hasAnswer = m_running.hasAnswer();
        m_console.write(statusReport({.copies = copies,
                                         .jobs = jobsToShow(),
                                         .isPaused = m_queue.isPaused(),
                                         .hasAnswer = hasAnswer},
            {.format = m_format, .width = m_console.outputWidth(), .now = m_clock.nowUtc()}));
        bool hasFailed = std::any_of(copies.begin(), copies.end(),
            [](const Backup& copy) { return copy.lifecycle == Lifecycle::Failed; });
        hasFailed |= tellFailures(m_console, m_running.failures(), m_known, hasAnswer);
        hasFailed |= m_queue.tell(hasAnswer);
        leave(hasFailed ? Failed : Done);
    }

    void leave(int status)
    {
        if (std::exchange(m_isLeaving, true))
            return;
        m_running.disconnect(this);
        m_queue.leave()->then(this, [this, status](const Result<void>& left) {
            if (!left && status == Done)
                m_console.fail(left.error());
            emit finished(left || status != Done ? status : Failed);
        });
    }

    Console& m_console;
    Regions m_known;
    const Clock& m_clock;
    QueueWish m_wish;
    bool m_waits;
    OutputFormat m_format;
    RunningCopies m_running;
    QueueVisit m_queue;
    QSet<JobId> m_lookedFor; ///< copies that a listing had not shown
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
    if (wish == QueueWish::Clear && options.has(QStringLiteral("region")))
        return failure(usageError(
            tr("--clear forgets copies to all destinations: it cannot be given with --region")));
    return wish;
}

Result<std::unique_ptr<Command>> makeStatus(CommandContext& context)
{
    const auto wish = wishFrom(context.options);
    if (!wish)
        return failure(wish.error());
    const auto asked = regionsFrom(
        context.options.values(QStringLiteral("region")), context.surroundings->partitions);
    if (!asked)
        return failure(asked.error());
    return std::make_unique<StatusCommand>(context, *asked, *wish);
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
                       "ends. If another Farcopy has the queue, it does so. The queue is always "
                       "carried on as a whole: --region says which copies are followed and told "
                       "of.")},
        {.name = QStringLiteral("wait"),
            .help = tr("Stay until none of them is running; with --resume until every copy of the "
                       "queue has ended, whatever else runs. 1 if one of them failed.")},
        {.name = QStringLiteral("cancel-waiting"),
            .help = tr("Take every copy that waits out of the queue; with --region those to these "
                       "destinations.")},
        {.name = QStringLiteral("clear"),
            .help = tr("Forget the copies of the queue that have ended or failed, whatever their "
                       "destination.")},
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
