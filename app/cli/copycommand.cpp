// SPDX-License-Identifier: Apache-2.0
#include "app/cli/copycommand.h"

#include "app/cli/command.h"
#include "app/cli/copyarguments.h"
#include "app/cli/copyreport.h"
#include "app/cli/regionfailures.h"
#include "core/api/stsclient.h"
#include "core/copy/copypace.h"
#include "core/copy/copyqueue.h"
#include "core/inventory/inventory.h"
#include "core/store/sessionjobstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace farcopy::cli {

namespace {

/// Puts the copies into the same queue that the window has, and tells how they fare.
class CopyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::cli::CopyCommand)

public:
    CopyCommand(CommandContext& context, QList<CopyRequest> requests)
        : m_console(context.console)
        , m_requests(std::move(requests))
        , m_waits(context.options.has(QStringLiteral("wait")))
        , m_sts(context.session->sts())
        , m_inventory(context.session->fsx(), context.surroundings->clock)
        , m_queue(context.session->fsx(), m_inventory, context.surroundings->clock, systemRandom(),
              nullptr, context.session->isLocal() ? CopyPace::lively() : CopyPace())
        , m_report(m_console,
              {.format = outputFormat(context.options.value(QStringLiteral("output"))),
                  .width = m_console.outputWidth(),
                  .now = context.surroundings->clock.nowUtc()},
              m_requests.size() == 1)
    {
        connect(&m_queue, &CopyQueue::jobChanged, this, &CopyCommand::follow);
        connect(&m_queue, &CopyQueue::signInNeeded, this, &CopyCommand::weigh);
    }

    void start() override
    {
        m_queue.keepIn(m_jobs);
        // Copies of others in the destination take slots of the lane.
        const RegionId destination = m_requests.first().destination;
        m_inventory.setRegions({destination});
        m_inventory.refresh(destination);
        QList<CopyOrder> orders;
        for (const auto& request : m_requests)
            orders << CopyOrder{.request = request, .source = {}};
        m_queue.add(orders);
        m_report.showProgress(m_queue.jobs(), m_queue.forecast().all);
    }

    void interrupt() override
    {
        cancelWaiting();
        m_report.end();
        const QString running = runningCopies();
        m_console.conclude(QStringLiteral("Interrupted"),
            running.isEmpty()
                ? tr("interrupted: no copy is running, and no more will be started")
                : tr("interrupted: no more copies will be started. These go on, since "
                     "FSx cannot stop them: %1. To watch them: farcopy status --wait")
                      .arg(running));
        leave(Interrupted);
    }

private:
    /// Without --wait a copy is settled as soon as the service works on it.
    [[nodiscard]] bool isSettled(const CopyJob& job) const
    {
        return job.isOver() || (!m_waits && job.state == JobState::Copying);
    }

    void follow(const JobId& id)
    {
        const auto job = m_queue.job(id);
        if (!job || m_hasLeft)
            return;
        if (job->state == JobState::Waiting && job->waitReason == WaitReason::Stopped)
            return m_queue.cancel(id); // nobody is here to say when it can go on
        m_report.tell(*job);
        if (isSettled(*job) && !m_settled.contains(id)) {
            m_settled.insert(id);
            const Backup* copy = m_inventory.find(job->request.destination, job->copyId);
            m_report.add(*job, copy ? *copy : copyAsFarAsKnown(*job));
            m_hasFailed = m_hasFailed || (job->isOver() && job->state != JobState::Available);
        }
        m_report.showProgress(m_queue.jobs(), m_queue.forecast().all);
        if (m_settled.size() == m_requests.size()) {
            m_report.end();
            leave(m_hasFailed ? Failed : Done);
        }
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

    void cancelWaiting()
    {
        disconnect(&m_queue, nullptr, this, nullptr);
        for (const auto& job : m_queue.jobs()) {
            if (!job.isOver())
                m_queue.cancel(job.id);
        }
    }

    [[nodiscard]] QString runningCopies() const
    {
        QStringList running;
        for (const auto& job : m_queue.jobs()) {
            if (job.isRunning())
                running << (job.copyId.isEmpty() ? job.request.sourceBackupId : job.copyId).text();
        }
        return running.join(QLatin1String(", "));
    }

    /// A Region that is not enabled says that it does not know the access key, just as every Region
    /// does if the key is wrong. The source's Region tells which of the two it is.
    void weigh(const Error& error)
    {
        if (!saysNotEnabled(error))
            return giveUp(error);
        const RegionId source = m_requests.first().sourceRegion;
        auto* call = m_sts.callerIdentity(source);
        call->then(this, [this, error, source](const Result<CallerIdentity>& identity) {
            if (!m_hasLeft)
                giveUp(identity ? notEnabled(error, source) : error);
        });
    }

    [[nodiscard]] Error notEnabled(Error error, const RegionId& source) const
    {
        error.code = QStringLiteral("OptInRequired");
        error.message = tr("%1 does not know the access key, but %2 does. Enable %1 for this "
                           "account (AWS Regions, in the account's settings), or copy elsewhere.")
                            .arg(m_requests.first().destination.text(), source.text());
        return error;
    }

    /// What the service cannot be asked any more.
    void giveUp(const Error& error)
    {
        cancelWaiting();
        m_report.end();
        m_console.fail(error);
        const QString running = runningCopies();
        if (!running.isEmpty())
            m_console.conclude(QStringLiteral("NotWatched"),
                tr("these copies go on, but are not watched any more: %1. To watch them: "
                   "farcopy status --wait")
                    .arg(running));
        leave(Failed);
    }

    void leave(int status)
    {
        m_hasLeft = true;
        emit finished(status);
    }

    Console& m_console;
    QList<CopyRequest> m_requests;
    bool m_waits;
    StsClient& m_sts;
    Inventory m_inventory;
    SessionJobStore m_jobs;
    CopyQueue m_queue;
    CopyReport m_report;
    QSet<JobId> m_settled;
    bool m_hasFailed = false;
    bool m_hasLeft = false;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

Result<std::unique_ptr<Command>> makeCopy(CommandContext& context)
{
    auto requests = copyRequests(context.options, context.surroundings->partitions);
    if (!requests)
        return failure(requests.error());
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
        "it "
        "ends when FSx has accepted every copy, which for more than five means that the first ones "
        "have to end; with --wait when every copy has ended.\n\n"
        "JSON is {\"Backup\": …} for one backup and {\"Backups\": […]} for several; as JSON lines "
        "each copy is an object in a line of its own.");
    spec.options = copyOptions();
    spec.options << Option{.name = QStringLiteral("wait"),
        .help = tr("Stay until every copy is AVAILABLE or has failed, and show the progress.")};
    spec.options += accountOptions();
    spec.examples = {
        {QStringLiteral("farcopy copy --source-region eu-west-1 --source-backup-id "
                        "backup-0123456789abcdef0 \\\n      --region eu-central-1 --wait"),
            tr("Copy one backup and watch it")},
        {QStringLiteral("farcopy copy --source-region eu-west-1 --region eu-central-1 --copy-tags "
                        "\\\n      --kms-key-id alias/backups --tags Key=team,Value=media \\\n"
                        "      --source-backup-id backup-0123456789abcdef0 "
                        "backup-0123456789abcdef1"),
            tr("Copy two, with a key and a tag of their own")},
    };
    return spec;
}

int runCopyCommand(const QStringList& arguments)
{
    return run(copySpec(), arguments, QStringLiteral("region"), makeCopy);
}

} // namespace farcopy::cli
