// SPDX-License-Identifier: Apache-2.0
#include "core/store/storefile.h"

#include "core/base/log.h"
#include "core/store/filecheck.h"
#include "core/store/privatefile.h"
#include "core/store/rescue.h"
#include "core/store/schema.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

namespace farcopy {

namespace {

/// A write-ahead log: others read while we write, and a commit is one flush. FULL flushes at every
/// commit: what was acknowledged survives the loss of power.
Result<void> setUp(Database& database, const StoreOptions& options)
{
    QStringList statements{
        QStringLiteral("PRAGMA journal_mode = WAL"), // stays as it was where shared memory lacks
        QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA fullfsync = ON"),               // macOS: past the disk's own cache
        QStringLiteral("PRAGMA journal_size_limit = 4194304"), // after a large listing
        QStringLiteral("PRAGMA cache_size = -256") // KiB: the queue is read once, then held here
    };
    if (options.maxPages > 0)
        statements.append(QStringLiteral("PRAGMA max_page_count = %1").arg(options.maxPages));
    for (const QString& statement : statements) {
        if (auto outcome = database.run(statement); !outcome)
            return outcome;
    }
    return {};
}

/// SQLite does not wait for a program that makes the log at the same time: it calls the file locked
/// at once.
Result<void> setUpPatiently(Database& database, const StoreOptions& options)
{
    const QDeadlineTimer limit(options.busyTimeout);
    for (;;) {
        auto outcome = setUp(database, options);
        if (outcome || outcome.error().code != store::busyCode || limit.hasExpired())
            return outcome;
        QThread::msleep(5); // in the store's own thread
    }
}

/// Tries to write, and takes it back. SQLite opens a file that is read-only without a word.
Result<void> tryWriting(Database& database)
{
    const auto version = database.readNumber(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    const auto written
        = database.run(QStringLiteral("PRAGMA user_version = %1").arg(version->value_or(0)));
    const auto undone = database.run(QStringLiteral("ROLLBACK"));
    return written ? undone : written;
}

} // namespace

StoreFile::StoreFile(StoreOptions options, const Clock& clock)
    : m_options(std::move(options))
    , m_clock(clock)
{
}

StoreFile::~StoreFile() = default;

Result<StoreOpening> StoreFile::open()
{
    if (m_database)
        return m_opening;
    const auto opening = openFirst();
    if (!opening)
        return opening;
    m_opening = *opening;
    if (m_opening.trouble)
        qCWarning(logStore, "%s", qUtf8Printable(m_opening.trouble->message));
    return m_opening;
}

void StoreFile::close()
{
    m_database.reset();
}

std::optional<Error> StoreFile::takeTrouble()
{
    return std::exchange(m_trouble, std::nullopt);
}

Result<StoreOpening> StoreFile::openFirst()
{
    if (m_options.path.isEmpty())
        return openInMemory({});
    const bool isOwner = m_options.use == StoreUse::Owner;
    if (isOwner && store::isReplacementUnfinished(m_options.path))
        return replace();
    if (!isOwner && QFileInfo(m_options.path).size() == 0) // not made, or not begun
        return openInMemory({});
    if (auto made = store::makePrivateFile(m_options.path); !made)
        return openInMemory(made.error());
    const auto finding = store::checkFile(m_options);
    if (finding)
        return openFile();
    if (finding.error().code == store::damagedCode && isOwner)
        return replace();
    return openInMemory(finding.error());
}

Result<StoreOpening> StoreFile::openFile()
{
    using Where = StoreOpening::Where;
    auto database = Database::open(m_options.path, {.busyTimeout = m_options.busyTimeout});
    if (!database)
        return openInMemory(database.error());
    const auto version = (*database)->readNumber(QStringLiteral("PRAGMA user_version"));
    Result<void> outcome = setUpPatiently(**database, m_options);
    if (outcome && m_options.use == StoreUse::Owner)
        outcome = store::migrate(**database, store::schemaSteps());
    const auto written = outcome ? tryWriting(**database) : outcome;
    const bool isBusy = outcome && !written && written.error().code == store::busyCode;
    if (!written && !isBusy)
        return openInMemory(written.error());
    m_database = std::move(*database);
    return StoreOpening{version && version->value_or(0) == 0 ? Where::NewFile : Where::File,
        isBusy ? std::optional(written.error()) : std::nullopt};
}

Result<StoreOpening> StoreFile::replace()
{
    const auto replacement = store::replaceDamaged(m_options.path, m_clock.nowUtc());
    if (!replacement)
        return openInMemory(store::notReplaced(m_options.path, replacement.error().message));
    auto opening = openFile();
    if (opening && !opening->trouble) {
        opening->where = StoreOpening::Where::NewFile;
        opening->trouble = store::replaced(m_options.path, replacement->kept, replacement->jobs);
    }
    return opening;
}

Result<StoreOpening> StoreFile::openInMemory(const std::optional<Error>& trouble)
{
    auto database = Database::open({}, {});
    if (!database)
        return failure(database.error());
    if (const auto made = store::migrate(**database, store::schemaSteps()); !made)
        return failure(made.error());
    m_database = std::move(*database);
    return StoreOpening{StoreOpening::Where::Memory, trouble};
}

bool StoreFile::replaceInUse()
{
    if (m_opening.where == StoreOpening::Where::Memory || m_options.use == StoreUse::Guest)
        return false;
    {
        // The last connection to close would write its log into the damaged file. One that cannot
        // write is still there then, once it has read something.
        const auto guard = Database::open(m_options.path, {.isReadOnly = true});
        if (!guard || !(*guard)->readNumber(QStringLiteral("PRAGMA user_version")))
            qCWarning(logStore, "The log of the damaged file may be written into it");
        m_database.reset();
    }
    const auto opening = replace();
    if (!opening)
        return false;
    m_opening = *opening;
    m_trouble = opening->trouble;
    return true;
}

} // namespace farcopy
