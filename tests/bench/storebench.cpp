// SPDX-License-Identifier: Apache-2.0

// What the store costs, in numbers: farcopy_store_bench [FOLDER]. The folder decides which disk is
// measured; without it that is the current one's.

#include "core/store/activityrows.h"
#include "core/store/listingrows.h"
#include "core/store/store.h"
#include "tests/support/samples.h"
#include "tests/support/storesamples.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace farcopy {

namespace {

using namespace test;

constexpr int jobCount = 10'000;
constexpr int changeCount = 1'000;
constexpr int activityCount = 100'000;
constexpr int backupCount = 100'000;

const QueueKey queue{QStringLiteral("111122223333")};
const SystemClock systemTime;

/// What the heap holds, where the C library tells.
qint64 heapBytes()
{
#ifdef __GLIBC__
    return static_cast<qint64>(mallinfo2().uordblks);
#else
    return 0;
#endif
}

template <typename T>
T expected(Call<T>* call)
{
    auto outcome = outcomeOf(call, 120'000);
    if (!outcome)
        qFatal("%s", qUtf8Printable(outcome.error().message));
    if constexpr (!std::is_void_v<T>)
        return *outcome;
}

template <typename Fn>
double milliseconds(Fn fn)
{
    QElapsedTimer timer;
    timer.start();
    fn();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QString uuid(int number)
{
    return QStringLiteral("%1-1234-4abc-89ab-0123456789ab").arg(number, 8, 16, QLatin1Char('0'));
}

/// A waiting job as a user would make it: a name, a size, a key, two tags.
StoredJob typicalJob(int number)
{
    StoredJob stored = sampleStoredJob(number);
    CopyJob& job = stored.job;
    job.id = JobId(uuid(number));
    job.request.token = job.id.text();
    job.request.kmsKey = KeyRef(QStringLiteral("alias/backups-dr"));
    job.request.tags = {{QStringLiteral("team"), QStringLiteral("media")},
        {QStringLiteral("copied-by"), QStringLiteral("farcopy")}};
    job.source = {.name = QStringLiteral("weekly of file system %1").arg(number % 97),
        .sizeBytes = qint64(number) << 30,
        .fileSystemId = FileSystemId(QStringLiteral("fs-0123456789abcdef0")),
        .fileSystemType = FileSystemType::Windows};
    job.batch = uuid(number / 100);
    return stored;
}

QList<Backup> typicalBackups()
{
    const QString region = QStringLiteral("eu-west-1");
    QList<Backup> backups;
    for (int i = 0; i < backupCount; ++i) {
        Backup backup = sampleBackup(i, region, QStringLiteral("daily of %1").arg(i % 500));
        backup.fileSystem.id
            = FileSystemId(QStringLiteral("fs-%1").arg(i % 500, 17, 16, QChar(u'0')));
        backup.fileSystem.name = QStringLiteral("filer %1").arg(i % 500);
        backup.fileSystem.deploymentType = QStringLiteral("MULTI_AZ_1");
        backup.sizeBytes = qint64(i) * 7919 << 20;
        backup.creationTime = backup.creationTime.addSecs(i * 61);
        backup.tags.append({QStringLiteral("team"), QStringLiteral("team %1").arg(i % 20)});
        backups.append(backup);
    }
    return backups;
}

void fillQueue(Store& store)
{
    JobChanges changes;
    for (int i = 0; i < jobCount; ++i)
        changes.saved.append(typicalJob(i));
    const double time = milliseconds([&] { expected(store.jobs(queue)->write(changes)); });
    std::printf("%d jobs written at once        %8.1f ms\n", jobCount, time);
}

void measureChanges(Store& store)
{
    const auto jobs = store.jobs(queue);
    QList<double> times;
    for (int i = 0; i < changeCount; ++i) {
        StoredJob job = typicalJob(i * 7 % jobCount);
        job.job.state = JobState::Sending;
        job.job.startedAt = sampleTime(i);
        times.append(milliseconds([&] { expected(jobs->write({.saved = {job}})); }));
    }
    std::sort(times.begin(), times.end());
    std::printf("one state change, on disk      %8.2f ms median, %.2f ms p99, %.2f ms worst\n",
        times[changeCount / 2], times[changeCount * 99 / 100], times.last());
}

void measureLoading(const StoreOptions& options)
{
    Store store(options, systemTime);
    const double opening = milliseconds([&] { expected(store.open()); });
    const qint64 before = heapBytes();
    StoredQueue loaded;
    const double loading = milliseconds([&] { loaded = expected(store.jobs(queue)->load()); });
    const double bytes = static_cast<double>(heapBytes() - before)
        / static_cast<double>(qMax<qsizetype>(1, loaded.jobs.size()));
    std::printf("opened, with its checks        %8.1f ms\n", opening);
    std::printf("%d jobs loaded              %8.1f ms, %.0f bytes a job in memory\n",
        int(loaded.jobs.size()), loading, bytes);
}

void measureListing(const StoreOptions& options)
{
    const StoredListing listing{
        RegionId(QStringLiteral("eu-west-1")), sampleTime(0), typicalBackups()};
    const qint64 before = QFileInfo(options.path).size();
    {
        Store store(options, systemTime);
        expected(store.open());
        const double time = milliseconds([&] { expected(store.saveListing(queue, listing)); });
        std::printf("%d backups saved           %8.1f ms\n", backupCount, time);
    }
    const qint64 bytes = QFileInfo(options.path).size() - before;
    Store store(options, systemTime);
    expected(store.open());
    const double time = milliseconds([&] {
        if (expected(store.loadListings(queue)) != QList{listing})
            qFatal("the listing came back changed");
    });
    std::printf("%d backups loaded          %8.1f ms, with comparing them; %.1f MB on disk\n",
        backupCount, time, static_cast<double>(bytes) / 1e6);
}

void measureActivities(const StoreOptions& options)
{
    QList<ActivityEntry> entries;
    for (int i = 0; i < activityCount; ++i)
        entries.append(sampleActivity(i));
    Store store(options, systemTime);
    expected(store.open());
    const double writing = milliseconds([&] { expected(store.logActivity(entries)); });
    const double searching = milliseconds(
        [&] { expected(store.activities({.words = QStringLiteral("nowhere to be found")}, 100)); });
    std::printf("%d activities logged       %8.1f ms at once; %.1f ms to search them all\n",
        activityCount, writing, searching);
}

void run(const QString& folder)
{
    const QTemporaryDir scratch(folder + QStringLiteral("/farcopy-bench-XXXXXX"));
    if (!scratch.isValid())
        qFatal("no folder can be made in %s", qUtf8Printable(folder));
    const StoreOptions options{.path = scratch.filePath(QStringLiteral("farcopy.db"))};
    {
        Store store(options, systemTime);
        expected(store.open());
        fillQueue(store);
        measureChanges(store);
    }
    std::printf("bytes a job on disk            %8lld\n",
        static_cast<long long>(QFileInfo(options.path).size() / jobCount));
    measureLoading(options);
    measureListing(options);
    measureActivities(options);
    std::printf("with all of that in the file:\n");
    measureLoading(options);
}

} // namespace

} // namespace farcopy

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    farcopy::run(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    return 0;
}
