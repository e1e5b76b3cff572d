// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/windowactor.h"

#include <QToolButton>

namespace farcopy::bench {

using namespace std::chrono_literals;

void actOnActivity(WindowActor& actor, int entries)
{
    actor.stage().logActivities(entries);
    actor.settle();
    actor.measure(
        QStringLiteral("activity page with %L1 entries").arg(entries),
        [&actor] { actor.stage().trigger("showActivity"); },
        [&actor] { return actor.find<QTableView>("activities")->model()->rowCount() > 0; });
    QTableView& table = *actor.find<QTableView>("activities");
    actor.measure(QStringLiteral("  forty times older ones"), [&actor] {
        actor.inTurns(
            40, 50ms, [&actor](int) { actor.find<QToolButton>("olderActivity")->click(); });
    });
    actor.measure(
        QStringLiteral("  scroll them by the wheel"), [&] { actor.scrollByWheel(table); });
    actor.measure(QStringLiteral("  select all that are shown"), [&table] {
        table.setFocus();
        table.selectAll();
    });
    actor.measure(QStringLiteral("  select one"), [&table] { WindowStage::select(table, 5, 1); });
    actor.measure(QStringLiteral("  every second"),
        [&table] { WindowActor::selectEverySecond(table, 0, table.model()->rowCount()); });
    for (const char* text : {"accepted", "backup-7", "nothing has this"})
        actor.measure(
            QStringLiteral("  type “%1” into its filter").arg(QLatin1String(text)), [&actor, text] {
                auto* box = actor.find<QLineEdit>("activityFilter");
                box->selectAll();
                actor.type(*box, text);
            });
    actor.measure(QStringLiteral("  clear it"),
        [&actor] { actor.find<QLineEdit>("activityFilter")->clear(); });
    actor.measure(
        QStringLiteral("  back"), [&actor] { actor.find<QPushButton>("leaveActivity")->click(); });
}

} // namespace farcopy::bench
