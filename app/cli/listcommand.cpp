// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listcommand.h"

#include "app/cli/backupwriter.h"
#include "app/cli/command.h"
#include "app/cli/regionarguments.h"
#include "app/cli/regionfailures.h"
#include "core/domain/backupfilter.h"
#include "core/inventory/inventory.h"
#include "ui/text/filtertext.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace farcopy::cli {

namespace {

/// Lists the Regions side by side. What a Region refuses is told, and the others go on.
class ListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::cli::ListCommand)

public:
    ListCommand(CommandContext& context, const QList<RegionId>& regions, BackupFilter filter)
        : m_console(context.console)
        , m_clock(context.surroundings->clock)
        , m_known(context.session->regions())
        , m_filter(std::move(filter))
        , m_inventory(context.session->fsx(), m_clock)
        , m_writer(BackupWriter::make(
              writerOptions(context), [this](const QByteArray& bytes) { m_console.write(bytes); }))
        , m_regionCount(regions.size())
    {
        m_inventory.setRegions(regions);
        connect(&m_inventory, &Inventory::backupsAdded, this, &ListCommand::take);
        connect(&m_inventory, &Inventory::regionChanged, this, &ListCommand::follow);
        connect(&m_inventory, &Inventory::loadingChanged, this, [this](bool isLoading) {
            if (!isLoading)
                end();
        });
    }

    void start() override { m_inventory.refreshAll(); }

    void interrupt() override
    {
        disconnect(&m_inventory, nullptr, this, nullptr);
        m_inventory.cancelAll();
        m_writer->end(); // what was written so far is then a whole document
        m_console.conclude(QStringLiteral("Interrupted"), tr("interrupted: the list is not whole"));
        emit finished(Interrupted);
    }

private:
    static WriterOptions writerOptions(const CommandContext& context)
    {
        return {.format = outputFormat(context.options.value(QStringLiteral("output"))),
            .width = context.console.outputWidth(),
            .now = context.surroundings->clock.nowUtc()};
    }

    /// A filter may ask for the number of copies, which is known only at the end.
    void take(const QList<Backup>& backups)
    {
        if (m_filter.isEmpty())
            m_writer->add(backups);
    }

    void follow(const RegionId& region)
    {
        const RegionState state = m_inventory.state(region);
        if (m_console.showsProgress())
            m_console.showProgress(
                tr("%1 so far …")
                    .arg(text::backupCountText(static_cast<int>(m_inventory.backups().size()))));
        if (state.phase == RegionState::Phase::Failed && state.error)
            m_failures.insert(region, *state.error);
    }

    void end()
    {
        if (!m_filter.isEmpty()) {
            const QList<Backup> found = matching();
            m_matchCount = found.size();
            m_writer->add(found);
        }
        m_writer->end();
        m_console.clearProgress();
        const bool hasAnswer = m_failures.size() < m_regionCount;
        if (hasAnswer && m_inventory.backups().isEmpty())
            m_console.note(tr("There are no backups."));
        else if (hasAnswer && !m_filter.isEmpty() && m_matchCount == 0)
            m_console.note(tr("No backup matches the filter."));
        const bool hasFailed = tellFailures(m_console, m_failures, m_known, hasAnswer);
        emit finished(hasFailed ? Failed : Done);
    }

    [[nodiscard]] QList<Backup> matching() const
    {
        QList<Backup> result;
        const QDateTime now = m_clock.nowUtc();
        for (const auto& backup : m_inventory.backups()) {
            if (m_filter.matches(backup, now, m_inventory.usableCopies(backup.region, backup.id)))
                result << backup;
        }
        return result;
    }

    Console& m_console;
    const Clock& m_clock;
    Regions m_known;
    BackupFilter m_filter;
    Inventory m_inventory;
    std::unique_ptr<BackupWriter> m_writer;
    RegionFailures m_failures;
    qsizetype m_regionCount;
    qsizetype m_matchCount = 0;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("farcopy::cli", text);
}

Result<QList<RegionId>> chosenRegions(const CommandContext& context)
{
    QList<RegionId> all;
    for (const auto& region : context.session->regions())
        all << region.id;
    if (context.options.has(QStringLiteral("all-regions")))
        return all;
    if (context.options.has(QStringLiteral("region")))
        return regionsFrom(
            context.options.values(QStringLiteral("region")), context.surroundings->partitions);
    if (!context.session->hasChosenHome())
        return failure(
            usageError(tr("no Region is set: name one with --region, or take --all-regions")));
    return QList<RegionId>{context.session->home()};
}

Result<std::unique_ptr<Command>> makeList(CommandContext& context)
{
    const auto regions = chosenRegions(context);
    if (!regions)
        return failure(regions.error());
    const auto filter = BackupFilter::parse(context.options.value(QStringLiteral("filter")));
    if (!filter)
        return failure(
            usageError(QLatin1String("--filter: ") + text::filterErrorText(filter.error())));
    return std::make_unique<ListCommand>(context, *regions, *filter);
}

} // namespace

CommandSpec listSpec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("list");
    spec.summary = tr("List backups.");
    spec.description = tr(
        "Lists the backups of the Regions that --region names, of all Regions, or of the one that "
        "your settings name (AWS_REGION, or the profile). A Region that refuses is told on "
        "standard error and holds back no other.\n\n"
        "JSON has the member names of the FSx API (of file systems and volumes only what concerns "
        "their backups) and a Region with each backup; JSON, JSON lines "
        "and CSV are written as they are read, unless a filter needs to see all of it first.");
    spec.options = {
        {.name = QStringLiteral("region"),
            .takes = Option::Takes::ManyValues,
            .valueName = QStringLiteral("REGION"),
            .help = tr("The Regions to list.")},
        {.name = QStringLiteral("all-regions"),
            .help = tr("Every Region of the partition that has FSx.")},
        {.name = QStringLiteral("filter"),
            .takes = Option::Takes::OneValue,
            .valueName = QStringLiteral("TERMS"),
            .help = tr("Only what matches, in the language of the window's filter box: words, and "
                       "terms such as type:windows, status:available, age>30d, tag:team=media.")},
    };
    spec.options += accountOptions();
    spec.examples = {
        {QStringLiteral("farcopy list --region eu-west-1"),
            tr("The backups of one Region, as a table")},
        {QStringLiteral("farcopy list --all-regions --output csv > backups.csv"),
            tr("Everything, for a spreadsheet")},
        {QStringLiteral("farcopy list --all-regions --filter 'copies:none age>30d'"),
            tr("Backups over 30 days old that have no copy anywhere")},
        {QStringLiteral("farcopy list --sandbox --region eu-west-1 --output jsonl"),
            tr("Try it: a sandbox needs no account")},
    };
    return spec;
}

int runListCommand(const QStringList& arguments)
{
    return run(listSpec(), arguments, QStringLiteral("region"), makeList);
}

} // namespace farcopy::cli
