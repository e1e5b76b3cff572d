// SPDX-License-Identifier: Apache-2.0
#include "app/cli/copycommand.h"

#include "app/cli/command.h"
#include "app/cli/copyarguments.h"
#include "app/cli/copyreport.h"
#include "app/cli/jobwatch.h"
#include "app/cli/queuenotes.h"
#include "app/cli/regionfailures.h"
#include "app/cli/standardinput.h"
#include "app/composition/copyoffice.h"
#include "core/api/fsxclient.h"
#include "core/copy/backuplook.h"
#include "core/copy/copyforecast.h"
#include "core/inventory/inventory.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace farcopy::cli {

namespace {

using std::chrono::seconds;

/// What is good to know of the sources has to come within this time: the copies wait for it.
constexpr seconds sourceLookTakes{15};

WriterOptions writerOptions(const CommandContext& context)
{
    return {.format = outputFormat(context.options.value(QStringLiteral("output"))),
        .width = context.console.outputWidth(),
        .now = context.surroundings->clock.nowUtc()};
}

/// Orders the copies from the account's queue, whoever has it, and tells how they fare.
class CopyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::cli::CopyCommand)

public:
    CopyCommand(CommandContext& context, QList<CopyRequest> requests)
        : m_console(context.console)
        , m_requests(std::move(requests))
        , m_until(context.options.has(QStringLiteral("wait")) ? FollowUntil::Over
                                                              : FollowUntil::Accepted)
        , m_keepsOrder(context.options.has(QStringLiteral("keep-order")))
        , m_fsx(context.session->fsx())
        , m_office(*context.session, *context.surroundings, CopyDesk::Manner::Command)
        , m_report(m_console, writerOptions(context), m_requests.size() == 1)
    {
        m_console.outlastReader();
        connect(&m_office, &CopyOffice::opened, this, &CopyCommand::takeDesk);
        connect(&m_office, &CopyOffice::failed, this, &CopyCommand::giveUp);
        connect(&m_office, &CopyOffice::signInNeeded, this, &CopyCommand::giveUp);
        connect(&m_office, &CopyOffice::regionIsOff, this, &CopyCommand::takeRegionOff);
        connect(&m_office, &CopyOffice::troubled, this,
            [this](const Error& error) { m_console.fail(error); });
    }

    void start() override
    {
        // Copies of others in the destination take slots of the lane.
        m_office.watch(destination());
        m_office.open(source());
        lookAtSources();
    }

    void interrupt() override
    {
        if (m_isLeaving)
            return;
        const bool isGuest = m_desk && m_desk->role() == CopyDesk::Role::Guest && m_hasOrdered;
        m_console.conclude(QStringLiteral("Interrupted"),
            isGuest ? interruptedNote(m_desk->otherOwner()) : interruptedNote(mine()));
        tellOthers();
        leave(Interrupted);
    }

private:
    [[nodiscard]] const RegionId& source() const { return m_requests.first().sourceRegion; }
    [[nodiscard]] const RegionId& destination() const { return m_requests.first().destination; }

    /// Who types an id knows nothing else, but order, lanes and estimates need size and file
    /// system. If they cannot be had, the copies go without.
    void lookAtSources()
    {
        QList<BackupId> ids;
        for (const auto& request : m_requests)
            ids << request.sourceBackupId;
        auto* look = new BackupLook(m_fsx, source(), ids);
        QTimer::singleShot(sourceLookTakes, look, &CallBase::cancel);
        look->then(this, [this](const Result<SeenBackups>& seen) {
            if (seen)
                m_sources = seen->found;
            m_hasLooked = true;
            order();
        });
    }

    /// Owner or guest, at first or once more.
    void takeDesk()
    {
        const bool isFirst = m_desk == nullptr;
        m_desk = m_office.desk();
        if (m_desk->role() == CopyDesk::Role::Guest)
            m_console.note(
                tr("handed to the Farcopy that is running (pid %1)").arg(m_desk->otherOwner()));
        else if (!isFirst)
            m_console.note(tr("the Farcopy that had the queue has ended: this one goes on"));
        if (!isFirst)
            return;
        m_watch = std::make_unique<JobWatch>(*m_desk, m_until);
        connect(m_watch.get(), &JobWatch::changed, this,
            [this](const CopyJob& job) { m_report.tell(job); });
        connect(m_watch.get(), &JobWatch::progressed, this,
            [this] { m_report.showProgress(m_watch->jobs(), timeLeft()); });
        connect(m_watch.get(), &JobWatch::settled, this, &CopyCommand::report);
        connect(m_watch.get(), &JobWatch::ended, this, [this] {
            m_hasEnded = true;
            endWhenAllIsReported();
        });
        order();
    }

    /// Of the whole queue; who has handed the copies over is not told.
    [[nodiscard]] std::optional<TimeLeft> timeLeft() const
    {
        return m_desk->ownQueue() ? m_desk->ownQueue()->forecast().all : std::nullopt;
    }

    void order()
    {
        if (m_desk == nullptr || !m_hasLooked || m_isLeaving || std::exchange(m_hasOrdered, true))
            return;
        QList<CopyOrder> orders;
        for (const auto& request : m_requests) {
            const auto known = m_sources.constFind(request.sourceBackupId);
            orders << CopyOrder{.request = request,
                .source = known == m_sources.constEnd() ? CopySource() : copySourceOf(*known),
                .keepsOrder = m_keepsOrder};
        }
        const auto ids = m_desk->add(orders);
        QList<CopyJob> jobs;
        for (qsizetype i = 0; i < orders.size(); ++i) {
            CopyJob job;
            job.id = ids[i];
            job.request = orders[i].request;
            job.source = orders[i].source;
            jobs << job;
        }
        m_watch->follow(jobs);
        m_report.showProgress(jobs, {});
    }

    /// The copy itself is known here if the queue is; else it is asked for, together with others
    /// that settle meanwhile.
    void report(const CopyJob& job)
    {
        const auto copy = m_desk->ownQueue()
            ? m_office.inventory().find(job.request.destination, job.copyId)
            : std::nullopt;
        if (copy || job.copyId.isEmpty())
            return m_report.add(job, copy ? *copy : copyAsFarAsKnown(job));
        m_unreported << job;
        if (!m_isLooking)
            lookAtCopies();
    }

    void lookAtCopies()
    {
        m_isLooking = true;
        const auto jobs = std::exchange(m_unreported, {});
        QList<BackupId> ids;
        for (const auto& job : jobs)
            ids << job.copyId;
        auto* look = new BackupLook(m_fsx, destination(), ids);
        look->then(this, [this, jobs](const Result<SeenBackups>& seen) {
            m_isLooking = false;
            if (m_isLeaving)
                return;
            for (const auto& job : jobs)
                m_report.add(job,
                    seen ? seen->found.value(job.copyId, copyAsFarAsKnown(job))
                         : copyAsFarAsKnown(job));
            m_report.showProgress(m_watch->jobs(), timeLeft());
            if (m_unreported.isEmpty())
                endWhenAllIsReported();
            else
                lookAtCopies();
        });
    }

    /// A copy that is gone from the listing again.
    static Backup copyAsFarAsKnown(const CopyJob& job)
    {
        Backup copy;
        copy.id = job.copyId;
        copy.region = job.request.destination;
        copy.lifecycleText = job.lifecycleText;
        copy.lifecycle = lifecycleFromText(job.lifecycleText);
        copy.sourceBackupId = job.request.sourceBackupId;
        copy.sourceRegion = job.request.sourceRegion;
        return copy;
    }

    void endWhenAllIsReported()
    {
        if (!m_hasEnded || m_isLooking || m_isLeaving)
            return;
        const auto stuck = m_watch->unsettled();
        m_report.end();
        if (!stuck.isEmpty())
            tellStuck(m_console, *m_desk, stuck);
        tellOthers();
        leave(m_watch->hasFailed() || !stuck.isEmpty() ? Failed : Done);
    }

    /// What others ordered stays behind when this command had the queue and ends.
    void tellOthers()
    {
        const CopyQueue* own = m_desk ? m_desk->ownQueue() : nullptr;
        if (own == nullptr)
            return;
        QSet<JobId> known;
        for (const auto& job : mine())
            known.insert(job.id);
        auto others = own->jobs();
        others.removeIf([&known](const CopyJob& job) { return known.contains(job.id); });
        for (const auto& note : {unansweredNote(others), waitingNote(others)}) {
            if (!note.isEmpty())
                m_console.note(tr("from other orders, %1").arg(note));
        }
    }

    [[nodiscard]] QList<CopyJob> mine() const
    {
        return m_watch ? m_watch->jobs() : QList<CopyJob>();
    }

    /// The queue may hold copies to other Regions, which others ordered.
    void takeRegionOff(const RegionId& region, const Error& error)
    {
        m_console.fail(regionIsOff(error, region, source()));
        if (region != destination() || m_isLeaving)
            return;
        m_report.end();
        leave(Failed);
    }

    /// What the service cannot be asked any more, or has never been.
    void giveUp(const Error& error)
    {
        if (m_isLeaving)
            return;
        m_report.end();
        m_console.fail(error);
        if (const QString note = leftNote(mine()); !note.isEmpty())
            m_console.conclude(QStringLiteral("NotWatched"), note);
        leave(Failed);
    }

    /// Ends when what was ordered is safe, on disk or with the owner.
    void leave(int status)
    {
        m_isLeaving = true;
        if (m_watch)
            m_watch->stop();
        if (status == Interrupted)
            m_report.end();
        m_office.leave()->then(this, [this, status](const Result<void>& left) {
            if (!left && status == Done)
                m_console.fail(left.error());
            emit finished(left || status != Done ? status : Failed);
        });
    }

    Console& m_console;
    QList<CopyRequest> m_requests;
    FollowUntil m_until;
    bool m_keepsOrder;
    FsxClient& m_fsx;
    CopyOffice m_office;
    CopyDesk* m_desk = nullptr; ///< the office's, once it is open
    std::unique_ptr<JobWatch> m_watch;
    CopyReport m_report;
    QHash<BackupId, Backup> m_sources;
    QList<CopyJob> m_unreported; ///< settled, and the copy not looked at yet
    bool m_hasLooked = false;
    bool m_hasOrdered = false;
    bool m_isLooking = false;
    bool m_hasEnded = false;
    bool m_isLeaving = false;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

/// Standard input named no backup: nothing was new, which is no mistake.
class NothingToCopy final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::cli::CopyCommand)

public:
    explicit NothingToCopy(const CommandContext& context)
        : m_console(context.console)
        , m_report(m_console, writerOptions(context), false)
    {
    }

    void start() override
    {
        m_report.end();
        m_console.note(tr("standard input brought no backup's id: there is nothing to copy"));
        emit finished(Done);
    }

    void interrupt() override { emit finished(Interrupted); }

private:
    Console& m_console;
    CopyReport m_report;
};

Result<std::unique_ptr<Command>> makeCopy(CommandContext& context)
{
    const auto input = readsIds(context.options) ? readInput() : QByteArray();
    if (!input)
        return failure(input.error());
    auto requests = copyRequests(context.options, context.surroundings->partitions, *input);
    if (!requests)
        return failure(requests.error());
    if (requests->isEmpty())
        return std::make_unique<NothingToCopy>(context);
    return std::make_unique<CopyCommand>(context, std::move(*requests));
}

} // namespace

CommandSpec copySpec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("copy");
    spec.summary = tr("Copy backups to another Region.");
    spec.description = tr(
        "Copies backups, at most five at a time into a Region: FSx takes no more. Without --wait "
        "it ends when FSx has accepted every copy, which for more than five means that the first "
        "ones have to end; with --wait when every copy has ended.\n\n"
        "The copies go into the account's queue, which is kept on disk. If another Farcopy has it, "
        "a window or a command, they are handed over and followed there. What was not sent when "
        "the command ends before its time stays in the queue: see farcopy status.\n\n"
        "JSON is {\"Backup\": …} for one backup and {\"Backups\": […]} for several; as JSON lines "
        "each copy is an object in a line of its own.");
    spec.options = copyOptions();
    spec.options << Option{.name = QStringLiteral("wait"),
        .help = tr("Stay until every copy is AVAILABLE or has failed, and show the progress.")};
    spec.options << Option{.name = QStringLiteral("keep-order"),
        .help = tr("Start the copies in the order given. Without it those that take longest come "
                   "first, so that all have ended soonest.")};
    spec.options += accountOptions();
    spec.examples = {
        // of backups that the sandbox has, so that they can be tried
        {QStringLiteral("farcopy copy --source-region eu-west-1 --source-backup-id "
                        "backup-0d2eb68a18b39e765 \\\n      --region eu-central-1 --wait"),
            tr("Copy one backup and watch it")},
        {QStringLiteral("farcopy copy --source-region eu-west-1 --region eu-central-1 --copy-tags "
                        "\\\n      --kms-key-id alias/backups --tags Key=team,Value=media \\\n"
                        "      --source-backup-id backup-0d2eb68a18b39e765 "
                        "backup-08a2e901ce394888e"),
            tr("Copy two, with a key and a tag of their own")},
    };
    return spec;
}

int runCopyCommand(const QStringList& arguments)
{
    return run(copySpec(), arguments, QStringLiteral("region"), makeCopy);
}

} // namespace farcopy::cli
