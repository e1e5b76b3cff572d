// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listcommand.h"

#include "app/cli/backupwriter.h"
#include "app/cli/command.h"
#include "app/cli/listreader.h"
#include "app/cli/regionarguments.h"
#include "app/cli/regionfailures.h"
#include "core/api/backuplisting.h"
#include "core/api/fsxclient.h"
#include "core/domain/backupfilter.h"
#include "core/domain/backupkey.h"
#include "ui/text/filtertext.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace farcopy::cli {

namespace {

/// Lists the Regions side by side. What a Region refuses is told, and the others go on.
class ListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(farcopy::cli::ListCommand)

public:
    ListCommand(CommandContext& context, QList<RegionId> regions, BackupFilter filter)
        : m_console(context.console)
        , m_fsx(context.session->fsx())
        , m_now(context.surroundings->clock.nowUtc())
        , m_known(context.session->regions())
        , m_regions(std::move(regions))
        , m_filter(std::move(filter))
        , m_format(outputFormat(context.options.value(QStringLiteral("output"))))
        , m_writer(BackupWriter::make(
              {.format = m_format, .width = context.console.outputWidth(), .now = m_now},
              [this](const QByteArray& bytes) { m_console.write(bytes); }))
    {
    }

    void start() override
    {
        for (const auto& region : m_regions) {
            if (!m_listings.contains(region)) // else it was named twice
                list(region);
        }
    }

    void interrupt() override
    {
        for (const auto& listing : std::exchange(m_listings, {})) {
            listing->disconnect(this);
            listing->cancel();
        }
        m_writer->end(); // what was written so far is then a whole document
        m_console.conclude(QStringLiteral("Interrupted"), tr("interrupted: the list is not whole"));
        emit finished(Interrupted);
    }

private:
    [[nodiscard]] bool isTable() const { return m_format == OutputFormat::Table; }
    /// Whether rows can be written before all of them are known.
    [[nodiscard]] bool isStreamed() const { return !isTable() && !m_filter.asksForCopies(); }

    /// A copy may lie in any Region of the partition.
    [[nodiscard]] bool areAllAsked() const
    {
        return std::all_of(m_known.cbegin(), m_known.cend(),
            [this](const Region& region) { return m_regions.contains(region.id); });
    }

    void list(const RegionId& region)
    {
        auto* listing = new BackupListing(m_fsx, region, {},
            {.reader = listReader(m_format, !m_filter.isEmpty()), .maySplit = isStreamed()});
        m_listings.insert(region, listing);
        connect(listing, &BackupListing::pageArrived, this,
            [this](const RegionId&, const QList<Backup>& backups) {
                m_count += static_cast<int>(backups.size());
                m_backups = backups;
                if (isTable())
                    take({});
            });
        connect(listing, &BackupListing::textsArrived, this,
            [this](const RegionId&, const QList<QByteArray>& texts) { take(texts); });
        listing->then(this, [this, region](const Result<ListingSummary>& summary) {
            m_listings.remove(region);
            if (!summary)
                m_failures.insert(region, summary.error());
            if (m_listings.isEmpty())
                end();
        });
    }

    /// The backups of a page that are new, each with its text but for a table.
    void take(const QList<QByteArray>& texts)
    {
        if (m_console.showsProgress())
            m_console.showProgress(tr("%1 so far …").arg(text::backupCountText(m_count)));
        if (m_filter.asksForCopies()) {
            m_held += m_backups;
            m_heldTexts += texts;
        } else {
            write(m_backups, texts);
        }
    }

    void write(const QList<Backup>& backups, const QList<QByteArray>& texts)
    {
        if (m_filter.isEmpty() && !isTable())
            return m_writer->addTexts(texts);
        QList<Backup> found;
        QList<QByteArray> foundTexts;
        for (qsizetype i = 0; i < backups.size(); ++i) {
            if (!m_filter.matches(backups[i], m_now, m_copies.value(keyOf(backups[i]))))
                continue;
            ++m_matchCount;
            if (isTable())
                found.append(backups[i]);
            else
                foundTexts.append(texts[i]);
        }
        if (isTable())
            m_writer->add(found);
        else
            m_writer->addTexts(foundTexts);
    }

    void writeHeld()
    {
        for (const auto& backup : m_held) {
            if (backup.isUsableCopy())
                ++m_copies[sourceKeyOf(backup)];
        }
        write(m_held, m_heldTexts);
    }

    void end()
    {
        writeHeld();
        m_writer->end();
        m_console.clearProgress();
        const bool hasAnswer = m_failures.size() < m_regions.size();
        if (hasAnswer && m_count == 0)
            m_console.note(tr("There are no backups."));
        else if (hasAnswer && !m_filter.isEmpty() && m_matchCount == 0)
            m_console.note(tr("No backup matches the filter."));
        if (hasAnswer && m_filter.asksForCopies() && !areAllAsked())
            m_console.note(tr("Copies were counted in the listed Regions only, those in others are "
                              "not known. --all-regions lists all."));
        const bool hasFailed = tellFailures(m_console, m_failures, m_known, hasAnswer);
        emit finished(hasFailed ? Failed : Done);
    }

    Console& m_console;
    FsxClient& m_fsx;
    QDateTime m_now;
    Regions m_known;
    QList<RegionId> m_regions;
    BackupFilter m_filter;
    OutputFormat m_format;
    std::unique_ptr<BackupWriter> m_writer;
    QHash<RegionId, BackupListing*> m_listings; ///< those under way
    RegionFailures m_failures;
    QList<Backup> m_backups; ///< of the latest page, whose texts follow
    int m_count = 0;
    qsizetype m_matchCount = 0;

    // Where the filter needs to see all of them first.
    QList<Backup> m_held;
    QList<QByteArray> m_heldTexts;
    QHash<BackupKey, int> m_copies; ///< usable ones, by what they were made of
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

/// A Region that is newer than our table can be listed, so it can be asked for.
FilterWords filterWords(const CommandContext& context, const QList<RegionId>& listed)
{
    FilterWords words;
    for (const auto& region : context.session->regions())
        words.regions << region.id.text();
    for (const auto& region : listed)
        words.regions << region.text();
    words.regions.removeDuplicates();
    return words;
}

Result<std::unique_ptr<Command>> makeList(CommandContext& context)
{
    const auto regions = chosenRegions(context);
    if (!regions)
        return failure(regions.error());
    const auto filter = BackupFilter::parse(
        context.options.value(QStringLiteral("filter")), filterWords(context, *regions));
    if (!filter)
        return failure(
            usageError(QLatin1String("--filter: ") + text::filterErrorText(filter.error())));
    if (filter->asksForPresence())
        return failure(usageError(
            tr("--filter: which file systems are gone is read by the window only, not here")));
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
        "JSON is what the FSx API says of each backup, with a Region besides and times in ISO "
        "8601; "
        "JSON, JSON lines and CSV are written as they are read, unless a filter asks for the "
        "number "
        "of copies, which is known only at the end.");
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
