// SPDX-License-Identifier: Apache-2.0
#include "core/transport/hostslots.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

/// Notes its name when it is started.
HostSlots::Start named(QStringList& started, const char* name, bool accepts = true)
{
    return [&started, name, accepts](int) {
        started.append(QString::fromLatin1(name));
        return accepts;
    };
}

} // namespace

TEST(HostSlots, StartAsManyAsThereAreAndTheRestInTurn)
{
    HostSlots two(2);
    QStringList started;
    for (const char* name : {"1", "2", "3", "4"})
        two.acquire(a, named(started, name));
    EXPECT_EQ(started.join(QString()), QStringLiteral("12"));

    two.release(a, 0);
    EXPECT_EQ(started.join(QString()), QStringLiteral("123"));
    two.release(a, 1);
    EXPECT_EQ(started.join(QString()), QStringLiteral("1234"));
}

TEST(HostSlots, KeepHostsApart)
{
    HostSlots one(1);
    QStringList started;

    one.acquire(a, named(started, "a"));
    one.acquire(b, named(started, "b"));

    EXPECT_EQ(started.join(QString()), QStringLiteral("ab"));
}

TEST(HostSlots, PassOverThoseWhoNoLongerWant)
{
    HostSlots one(1);
    QStringList started;
    one.acquire(a, named(started, "1"));
    one.acquire(a, named(started, "2", false));
    one.acquire(a, named(started, "3"));

    one.release(a, 0);

    EXPECT_EQ(started.join(QString()), QStringLiteral("123"));
}

TEST(HostSlots, MayBeAskedForWhileTheyStartSomething)
{
    HostSlots one(1);
    QStringList started;
    one.acquire(a, [&](int) {
        started.append(QStringLiteral("1"));
        for (int host = 0; host < 100; ++host) // makes the table of hosts grow under its feet
            one.acquire(QString::number(host), named(started, ""));
        one.acquire(a, named(started, "2"));
        return true;
    });

    one.release(a, 0);

    EXPECT_EQ(started.first(), QStringLiteral("1"));
    EXPECT_EQ(started.last(), QStringLiteral("2"));
}

TEST(HostSlots, GiveTheLowestThatIsFree)
{
    HostSlots three(3);
    QList<int> given;
    const auto take = [&given](int slot) {
        given.append(slot);
        return true;
    };
    for (int i = 0; i < 3; ++i)
        three.acquire(a, take);

    three.release(a, 1);
    three.acquire(a, take);
    three.release(a, 2);
    three.release(a, 0);
    three.acquire(a, take);

    EXPECT_EQ(given, QList<int>({0, 1, 2, 1, 0}));
}

TEST(HostSlots, LetWhatCanWaitWaitForAllOthers)
{
    HostSlots one(1);
    QStringList started;
    one.acquire(a, named(started, "1"));
    one.acquire(a, named(started, "w"), Urgency::CanWait);
    one.acquire(a, named(started, "2"));
    one.acquire(a, named(started, "3"));

    for (int i = 0; i < 3; ++i)
        one.release(a, 0);

    EXPECT_EQ(started.join(QString()), QStringLiteral("123w"));
}

TEST(HostSlots, StartNothingOnceClosed)
{
    HostSlots one(1);
    QStringList started;
    one.acquire(a, named(started, "1"));
    one.acquire(a, named(started, "2"));

    one.close();
    one.release(a, 0);

    EXPECT_EQ(started.join(QString()), QStringLiteral("1"));
}

} // namespace farcopy
