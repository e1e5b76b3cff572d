// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statuscommand.h"

#include "app/cli/command.h"
#include "app/cli/regionarguments.h"
#include "app/cli/regionfailures.h"
#include "app/cli/statusreport.h"
#include "core/api/fsxclient.h"
#include "core/domain/constraints.h"
#include "core/inventory/inventory.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace farcopy::cli {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds shortestTick{2'000};
constexpr milliseconds longestTick{30'000};

/// Lists once, to find the copies that run; watches them by their ids from then on.
class StatusCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::cli::StatusCommand)

public:
    StatusCommand(CommandContext& context, const QList<RegionId>& regions)
        : m_console(context.console)
        , m_known(context.session->regions())
        , m_fsx(context.session->fsx())
        , m_clock(context.surroundings->clock)
        , m_waits(context.options.has(QStringLiteral("wait")))
        , m_format(outputFormat(context.options.value(QStringLiteral("output"))))
        , m_inventory(m_fsx, m_clock)
    {
        m_inventory.setRegions(regions);
        m_tick.setSingleShot(true);
        connect(&m_tick, &QTimer::timeout, this, &StatusCommand::poll);
        connect(&m_inventory, &Inventory::loadingChanged, this, [this](bool isLoading) {
            if (!isLoading)
                takeListing();
        });
    }

    void start() override { m_inventory.refreshAll(); }

    void interrupt() override
    {
        m_tick.stop();
        disconnect(&m_inventory, nullptr, this, nullptr);
        m_console.conclude(QStringLiteral("Interrupted"),
            tr("interrupted: the copies go on, and are not watched any more"));
        emit finished(Interrupted);
    }

private:
    void takeListing()
    {
        for (const auto& region : m_inventory.regions()) {
            const RegionState state = m_inventory.state(region);
            if (state.phase == RegionState::Phase::Failed && state.error)
                m_failures.insert(region, *state.error);
            for (const auto& backup : m_inventory.backupsIn(region)) {
                if (isCopyInProgress(backup) && !m_watched.contains({region, backup.id}))
                    m_watched << std::pair(region, backup.id);
            }
        }
        goOn();
    }

    [[nodiscard]] QList<Backup> watched() const
    {
        QList<Backup> copies;
        for (const auto& [region, id] : m_watched) {
            if (const Backup* copy = m_inventory.find(region, id))
                copies << *copy;
        }
        return copies;
    }

    void goOn()
    {
        const QList<Backup> copies = watched();
        const bool isAnyRunning = std::any_of(copies.begin(), copies.end(), isCopyInProgress);
        if (!m_waits || !isAnyRunning)
            return conclude(copies);
        m_console.showProgress(lanesLine(copies));
        m_wait = copies == m_last ? std::min(m_wait * 3 / 2, longestTick) : shortestTick;
        m_last = copies;
        m_tick.start(m_wait);
    }

    void conclude(const QList<Backup>& copies)
    {
        const bool hasAnswer = m_failures.size() < m_inventory.regions().size();
        if (hasAnswer || m_format != OutputFormat::Table)
            m_console.write(statusReport(copies,
                {.format = m_format, .width = m_console.outputWidth(), .now = m_clock.nowUtc()}));
        const bool hasFailed = std::any_of(copies.begin(), copies.end(),
            [](const Backup& copy) { return copy.lifecycle == Lifecycle::Failed; });
        const bool hasRefused = tellFailures(m_console, m_failures, m_known, hasAnswer);
        emit finished(hasFailed || hasRefused ? Failed : Done);
    }

    /// Up to 50 ids in a call, one chain of calls for each tick.
    void poll()
    {
        m_asked.clear();
        QMap<RegionId, QList<BackupId>> running;
        for (const auto& copy : watched()) {
            if (isCopyInProgress(copy))
                running[copy.region] << copy.id;
        }
        for (auto at = running.begin(); at != running.end(); ++at) {
            for (qsizetype i = 0; i < at->size(); i += constraints::maxBackupIdsPerCall)
                m_asked << std::pair(at.key(), at->mid(i, constraints::maxBackupIdsPerCall));
        }
        pollNext();
    }

    void pollNext()
    {
        if (m_asked.isEmpty())
            return goOn();
        const auto [region, ids] = m_asked.takeFirst();
        BackupQuery query;
        query.ids = ids;
        auto* call = m_fsx.describeBackups(region, query);
        call->then(this, [this, region = region](const Result<BackupPage>& page) {
            if (page)
                m_inventory.merge(region, page->backups);
            else if (!take(region, page.error()))
                return;
            pollNext();
        });
    }

    /// Whether to go on: what may pass is tried again at the next tick.
    bool take(const RegionId& region, const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::Timeout:
        case ErrorKind::Network:
        case ErrorKind::Throttled:
        case ErrorKind::Unavailable:
        case ErrorKind::BadAnswer:
            return true;
        case ErrorKind::Rejected:
            if (error.code == QLatin1String("BackupNotFound")) {
                m_asked.clear();
                m_inventory.refresh(region); // one of them is gone: the listing tells which
                return false;
            }
            break;
        case ErrorKind::Cancelled:
        case ErrorKind::Tls:
        case ErrorKind::AccessDenied:
        case ErrorKind::Expired:
        case ErrorKind::Local:
            break;
        }
        m_console.fail(error, region.text());
        emit finished(Failed);
        return false;
    }

    Console& m_console;
    Regions m_known;
    FsxClient& m_fsx;
    const Clock& m_clock;
    bool m_waits;
    OutputFormat m_format;
    Inventory m_inventory;
    QTimer m_tick;
    milliseconds m_wait = shortestTick;
    QList<std::pair<RegionId, BackupId>> m_watched;
    QList<std::pair<RegionId, QList<BackupId>>> m_asked;
    QList<Backup> m_last;
    RegionFailures m_failures;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

Result<std::unique_ptr<Command>> makeStatus(CommandContext& context)
{
    if (context.options.has(QStringLiteral("resume")))
        return failure({.kind = ErrorKind::Local,
            .code = QStringLiteral("NothingToResume"),
            .message = tr("There is nothing to resume: this version keeps no queue between runs. "
                          "Copies that FSx has accepted go on by themselves.")});
    auto regions = regionsFrom(
        context.options.values(QStringLiteral("region")), context.surroundings->partitions);
    if (!regions)
        return failure(regions.error());
    if (regions->isEmpty()) {
        for (const auto& region : context.session->regions())
            *regions << region.id;
    }
    return std::make_unique<StatusCommand>(context, *regions);
}

} // namespace

CommandSpec statusSpec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("status");
    spec.summary = tr("Show the copies that are running.");
    spec.description = tr(
        "Shows the copies that run at the service, whoever started them, and how many of the five "
        "places each destination Region has left. Without --region it asks every Region.");
    spec.options = {
        {.name = QStringLiteral("region"),
            .takes = Option::Takes::ManyValues,
            .valueName = QStringLiteral("REGION"),
            .help = tr("Only these destinations.")},
        {.name = QStringLiteral("wait"),
            .help = tr("Stay until none of them is running; 1 if one of them failed.")},
        {.name = QStringLiteral("resume"),
            .help = tr("Carry an unfinished queue on. This version keeps none between runs, and "
                       "says so.")},
    };
    spec.options += accountOptions();
    spec.examples = {
        {QStringLiteral("farcopy status --region eu-central-1 --wait"),
            tr("Wait for all copies to one Region")},
    };
    return spec;
}

int runStatusCommand(const QStringList& arguments)
{
    return run(statusSpec(), arguments, QStringLiteral("region"), makeStatus);
}

} // namespace farcopy::cli
