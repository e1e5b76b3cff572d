// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/activitylog.h"

#include "core/copy/copyqueue.h"
#include "core/presenters/workspace.h"
#include "core/store/activityrows.h"

#include "tests/support/fakeaccount.h"
#include "tests/support/samples.h"
#include "tests/support/storestage.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::eventually;
using test::outcomeOf;

const Actor kim{AccountId(QStringLiteral("111122223333")),
    Arn(QStringLiteral("arn:aws:iam::111122223333:user/kim"))};

ActivityEntry signIn()
{
    ActivityEntry entry;
    entry.operation = signInOperation;
    entry.outcome = acceptedOutcome;
    return entry;
}

QList<ActivityEntry> logged(ActivityLog& log)
{
    return outcomeOf(log.read({}, 100)).value_or(QList<ActivityEntry>());
}

} // namespace

TEST(ActivityLog, FillsInWhoAndWhen)
{
    const test::StoreStage stage;
    const auto store = stage.store();
    ActivityLog log(stage.clock);
    log.keepIn(*store);
    log.setActor(kim);

    log.note(signIn());

    const QList<ActivityEntry> entries = logged(log);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].account, kim.account);
    EXPECT_EQ(entries[0].caller, kim.caller);
    EXPECT_EQ(entries[0].at, stage.clock.nowUtc());
}

TEST(ActivityLog, WritesDownLaterWhatWasNotedBeforeThereWasAStore)
{
    const test::StoreStage stage;
    const auto store = stage.store();
    ActivityLog log(stage.clock);
    log.note(signIn());
    EXPECT_TRUE(logged(log).isEmpty());
    log.setActor(kim);

    log.keepIn(*store);

    const QList<ActivityEntry> entries = logged(log);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].caller, kim.caller);
}

TEST(ActivityLog, TellsOfEveryEntryOnceItIsWritten)
{
    const test::StoreStage stage;
    const auto store = stage.store();
    ActivityLog log(stage.clock);
    log.keepIn(*store);
    QSignalSpy changes(&log, &ActivityLog::changed);

    log.note(signIn());

    ASSERT_TRUE(eventually([&] { return changes.count() == 1; }));
    EXPECT_EQ(logged(log).size(), 1);
}

TEST(ActivityLog, SaysWhyAnEntryCouldNotBeWrittenUntilOneCan)
{
    test::StoreStage stage;
    const auto store = stage.store();
    ASSERT_TRUE(outcomeOf(store->open()));
    ActivityLog log(stage.clock);
    log.keepIn(*store);
    const auto other = stage.database();
    ASSERT_TRUE(other->run(QStringLiteral("BEGIN IMMEDIATE")));

    log.note(signIn());
    ASSERT_TRUE(eventually([&] { return log.trouble().has_value(); }));
    EXPECT_EQ(log.trouble()->code, QStringLiteral("StoreBusy"));

    ASSERT_TRUE(other->run(QStringLiteral("ROLLBACK")));
    log.note(signIn());
    EXPECT_TRUE(eventually([&] { return !log.trouble().has_value(); }));
}

TEST(ActivityLog, HearsOfANewIdentityAndOfSignInsThatEnd)
{
    test::FakeAccount account;
    const test::StoreStage stage;
    const auto store = stage.store();
    account.workspace.activityLog().keepIn(*store);
    account.network.setResponder([](const test::SentRequest& request) {
        test::ScriptedReply reply;
        if (request.operation().isEmpty())
            reply.body = "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>"
                         "arn:aws:iam::111122223333:user/kim</Arn><UserId>AIDA</UserId><Account>"
                         "111122223333</Account></GetCallerIdentityResult>"
                         "</GetCallerIdentityResponse>";
        else
            reply = test::FakeAccount::refusal("ExpiredTokenException");
        return reply;
    });

    account.workspace.start();

    ActivityLog& log = account.workspace.activityLog();
    ASSERT_TRUE(eventually([&] { return logged(log).size() >= 2; }));
    QStringList outcomes;
    for (const ActivityEntry& entry : logged(log)) {
        EXPECT_EQ(entry.operation, QString(signInOperation));
        outcomes << entry.outcome;
    }
    EXPECT_TRUE(outcomes.contains(QString(acceptedOutcome)));
    EXPECT_TRUE(outcomes.contains(QStringLiteral("ExpiredTokenException"))
        || outcomes.contains(QStringLiteral("ExpiredToken")))
        << qPrintable(outcomes.join(u' '));
}

} // namespace farcopy
