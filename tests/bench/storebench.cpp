// SPDX-License-Identifier: Apache-2.0

// What the store costs, in numbers: farcopy_store_bench [FOLDER]. The folder decides which disk is
// measured; without it that is the current one's.
//
// farcopy_store_bench --listing FILE writes a listing of 100,000 backups as the store keeps it, for
// startup.py.

#include "core/store/activityrows.h"
#include "core/store/listingblob.h"
#include "core/store/listingrows.h"
#include "core/store/store.h"
#include "tests/support/samples.h"
#include "tests/support/storesamples.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <unistd.h>
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

/// What something took, in milliseconds.
struct Cost {
    double wall = 0;
    double processor = 0; ///< of all threads; the rest is waiting, for the disk or for others
};

template <typename Fn>
Cost costOf(Fn fn)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    fn();
    const double processor = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, processor * 1e3};
}

void print(const char* what, const Cost& cost, const QString& remark = {})
{
    std::printf("%-40s %9.1f ms, %8.1f ms of processor%s\n", what, cost.wall, cost.processor,
        qPrintable(remark));
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

QString percentiles(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return QStringLiteral("%1 ms median, %2 ms p99, %3 ms worst")
        .arg(times[times.size() / 2], 9, 'f', 2)
        .arg(times[times.size() * 99 / 100], 0, 'f', 2)
        .arg(times.last(), 0, 'f', 2);
}

/// What the disk takes for the least that a change can be: one page, flushed.
void measureDisk(const QString& folder)
{
#ifdef Q_OS_UNIX
    QFile file(folder + QStringLiteral("/flushed"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("%s", qUtf8Printable(file.errorString()));
    const QByteArray page(4096, 'x');
    QList<double> times;
    for (int i = 0; i < changeCount; ++i) {
        times.append(costOf([&] {
            if (file.write(page) != page.size() || ::fsync(file.handle()) != 0)
                qFatal("the disk does not take a page");
        }).wall);
    }
    std::printf("%-40s %s\n", "one page written and flushed", qPrintable(percentiles(times)));
#else
    Q_UNUSED(folder)
#endif
}

void fillQueue(Store& store)
{
    JobChanges changes;
    for (int i = 0; i < jobCount; ++i)
        changes.saved.append(typicalJob(i));
    print("10,000 jobs written at once",
        costOf([&] { expected(store.jobs(queue)->write(changes)); }));
}

void measureChanges(Store& store)
{
    const auto jobs = store.jobs(queue);
    QList<double> times;
    for (int i = 0; i < changeCount; ++i) {
        StoredJob job = typicalJob(i * 7 % jobCount);
        job.job.state = JobState::Sending;
        job.job.startedAt = sampleTime(i);
        times.append(costOf([&] { expected(jobs->write({.saved = {job}})); }).wall);
    }
    std::printf("%-40s %s\n", "one state change, on disk", qPrintable(percentiles(times)));
}

void measureLoading(const StoreOptions& options)
{
    Store store(options, systemTime);
    print("opened, with its checks", costOf([&] { expected(store.open()); }));
    const qint64 before = heapBytes();
    StoredQueue loaded;
    const Cost loading = costOf([&] { loaded = expected(store.jobs(queue)->load()); });
    if (loaded.jobs.size() != jobCount)
        qFatal("jobs were lost");
    print("10,000 jobs loaded", loading,
        QStringLiteral("; %1 bytes a job in memory").arg((heapBytes() - before) / jobCount));
}

void writeListing(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(store::blobOf(typicalBackups())) < 0)
        qFatal("%s cannot be written", qUtf8Printable(path));
}

void measureListing(const StoreOptions& options)
{
    const StoredListing listing{
        RegionId(QStringLiteral("eu-west-1")), sampleTime(0), store::blobOf(typicalBackups())};
    const qint64 before = QFileInfo(options.path).size();
    {
        Store store(options, systemTime);
        expected(store.open());
        print(
            "100,000 backups saved", costOf([&] { expected(store.saveListing(queue, listing)); }));
    }
    const qint64 bytes = QFileInfo(options.path).size() - before;
    Store store(options, systemTime);
    expected(store.open());
    QList<StoredListing> loaded;
    const Cost loading = costOf([&] { loaded = expected(store.loadListings(queue)); });
    if (loaded != QList{listing})
        qFatal("the listing came back changed");
    print("100,000 backups loaded", loading, QStringLiteral("; %1 bytes on disk").arg(bytes));
}

void measureActivities(const StoreOptions& options)
{
    QList<ActivityEntry> entries;
    for (int i = 0; i < activityCount; ++i)
        entries.append(sampleActivity(i));
    Store store(options, systemTime);
    expected(store.open());
    print(
        "100,000 activities logged at once", costOf([&] { expected(store.logActivity(entries)); }));
    const ActivityFilter nothing{.words = QStringLiteral("nowhere to be found")};
    print("all of them searched", costOf([&] { expected(store.activities(nothing, 100)); }));
}

void run(const QString& folder)
{
    const QTemporaryDir scratch(folder + QStringLiteral("/farcopy-bench-XXXXXX"));
    if (!scratch.isValid())
        qFatal("no folder can be made in %s", qUtf8Printable(folder));
    const StoreOptions options{.path = scratch.filePath(QStringLiteral("farcopy.db"))};
    measureDisk(scratch.path());
    {
        Store store(options, systemTime);
        expected(store.open());
        fillQueue(store);
        measureChanges(store);
    }
    std::printf("%-40s %9lld\n", "bytes a job on disk",
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
    if (argc > 2 && QByteArrayView(argv[1]) == "--listing")
        farcopy::writeListing(QString::fromLocal8Bit(argv[2]));
    else
        farcopy::run(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    return 0;
}
