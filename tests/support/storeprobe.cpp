// SPDX-License-Identifier: Apache-2.0

// Lets the scripts in tests/peers use the store and end it in every way. One order a line on
// standard input, its answers on standard output:
//
//   farcopy_store_probe FILE
//     open              → opened NewFile|File|Memory [CODE]
//     save FIRST COUNT  → saved NUMBER | refused NUMBER CODE, one line each as soon as it is so
//     load              → loaded NUMBER…, the jobs in their order | refused CODE

#include "tests/support/storesamples.h"
#include "tests/support/waiting.h"

#include "core/store/store.h"

#include <cstdio>
#include <iostream>
#include <sstream>

namespace farcopy {

namespace {

using namespace test;

const QueueKey queue{QStringLiteral("111122223333")};
const SystemClock systemTime;

void say(const QString& line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

const char* nameOf(StoreOpening::Where where)
{
    switch (where) {
    case StoreOpening::Where::File:
        return "File";
    case StoreOpening::Where::NewFile:
        return "NewFile";
    case StoreOpening::Where::Memory:
        return "Memory";
    }
    return "";
}

void open(Store& store)
{
    const auto opening = outcomeOf(store.open(), 60'000);
    if (!opening)
        return say(QStringLiteral("refused ") + opening.error().code);
    say(QStringLiteral("opened %1 %2")
            .arg(QLatin1String(nameOf(opening->where)),
                opening->trouble ? opening->trouble->code : QString())
            .trimmed());
}

/// A job and the activity that goes with it: both are there or none.
void save(Store& store, int first, int count)
{
    const auto jobs = store.jobs(queue);
    for (int number = first; number < first + count; ++number) {
        const auto outcome = outcomeOf(
            jobs->write({.saved = {fullStoredJob(number)}, .activities = {sampleActivity(number)}}),
            60'000);
        say(outcome ? QStringLiteral("saved %1").arg(number)
                    : QStringLiteral("refused %1 %2").arg(number).arg(outcome.error().code));
    }
}

void load(Store& store)
{
    const auto loaded = outcomeOf(store.jobs(queue)->load(), 60'000);
    if (!loaded)
        return say(QStringLiteral("refused ") + loaded.error().code);
    QString line = QStringLiteral("loaded");
    for (const StoredJob& stored : loaded->jobs)
        line += QStringLiteral(" %1").arg(stored.place);
    say(line);
}

void serve(const QString& path)
{
    Store store({.path = path, .busyTimeout = std::chrono::milliseconds(500)}, systemTime);
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string order;
        int first = 0;
        int count = 0;
        words >> order >> first >> count;
        if (order == "open")
            open(store);
        else if (order == "save")
            save(store, first, count);
        else if (order == "load")
            load(store);
        else
            say(QStringLiteral("what?"));
    }
}

} // namespace

} // namespace farcopy

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    farcopy::serve(QCoreApplication::arguments().value(1));
    return 0;
}
