// SPDX-License-Identifier: Apache-2.0

// For how long the window keeps its user waiting, in numbers: farcopy_window_bench [BACKUPS [JOBS
// [ACTIVITIES [PART…]]]], 100,000, 2,000 and 100,000 if nothing is said; parts are those of
// windowactor.h, "copies", "activity" and "again". After each action, the longest turn of the event
// loop, as work of its thread, and with what it waited for besides a processor. Those over 50 ms
// are marked. In a window, or painted into memory (QT_QPA_PLATFORM=offscreen).

#include "tests/bench/windowactor.h"

#include <QApplication>

#include <cstdio>

namespace farcopy::bench {

namespace {

void beginAgain(WindowActor& actor)
{
    actor.stage().trigger("selectAllBackups");
    actor.settle();
    actor.measure(QStringLiteral("close the window"), [&actor] { actor.stage().closeWindow(); });
    actor.measureWithCounts(QStringLiteral("a new one"), [&actor] { actor.stage().openWindow(); });
}

int run(int backups, int jobs, int activities, const QStringList& parts)
{
    const auto isWanted = [&parts](const char* part) {
        return parts.isEmpty() || parts.contains(QLatin1String(part));
    };
    std::printf("%d backups, %d jobs, %d activities\n", backups, jobs, activities);
    WindowActor actor;
    actOnBackups(actor, backups, parts);
    if (isWanted("copies"))
        actOnCopies(actor, jobs);
    if (isWanted("activity"))
        actOnActivity(actor, activities);
    if (isWanted("again"))
        beginAgain(actor);
    std::printf("%d too long\n", actor.tooLong());
    return actor.tooLong() == 0 ? 0 : 1;
}

} // namespace

} // namespace farcopy::bench

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList counts = QApplication::arguments();
    const auto count = [&counts](int place, int usual) {
        return place < counts.size() ? counts.at(place).toInt() : usual;
    };
    return farcopy::bench::run(
        count(1, 100'000), count(2, 2'000), count(3, 100'000), counts.mid(4));
}
