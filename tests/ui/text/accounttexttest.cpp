// SPDX-License-Identifier: Apache-2.0
#include "ui/text/accounttext.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using Phase = AccountState::Phase;

const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::LocalTime);

AccountState signedIn(const QDateTime& until)
{
    return {.phase = Phase::SignedIn,
        .until = until,
        .identity = CallerIdentity{AccountId(QStringLiteral("111122223333")),
            Arn(QStringLiteral("arn:aws:sts::111122223333:assumed-role/Admin/eva")), {}}};
}

} // namespace

TEST(AccountText, TellsTheTimeOfTodayAndTheDateOfAnotherDay)
{
    const QString today = text::accountStateText(signedIn(noon.addSecs(9000)), noon);
    const QString later = text::accountStateText(signedIn(noon.addDays(2)), noon);

    EXPECT_TRUE(today.startsWith(QStringLiteral("Signed in until ")));
    EXPECT_FALSE(today.contains(QStringLiteral("26")));
    EXPECT_TRUE(later.contains(QStringLiteral("26")));
    EXPECT_EQ(text::accountStateText(signedIn({}), noon), QStringLiteral("Signed in"));
    EXPECT_TRUE(text::accountStateText(signedIn(noon.addSecs(-60)), noon)
                    .endsWith(QStringLiteral("expired")));
}

TEST(AccountText, GivesTheReasonWithEveryStateThatHasOne)
{
    for (const Phase phase : {Phase::SignInNeeded, Phase::Broken, Phase::OutOfReach}) {
        AccountState state;
        state.phase = phase;
        state.error = Error{.kind = ErrorKind::Expired, .code = QStringLiteral("SignInNeeded")};
        EXPECT_TRUE(text::accountStateText(state, noon).contains(QStringLiteral(": ")));
        EXPECT_FALSE(text::accountDetails(state).isEmpty());
    }
}

TEST(AccountText, NamesAccountAndRoleWithoutTheRestOfTheArn)
{
    AccountState state = signedIn({});
    EXPECT_EQ(text::identityText(state), QStringLiteral("111122223333 · assumed-role/Admin/eva"));

    state.identity.reset();
    EXPECT_TRUE(text::identityText(state).isEmpty());
    state.lastSeenAs = AccountId(QStringLiteral("1"));
    EXPECT_EQ(text::identityText(state), QStringLiteral("last seen as 1"));
}

TEST(AccountText, PutsTheLabelFirst)
{
    EXPECT_EQ(
        text::markedTitle({MarkColour::Red, QStringLiteral("PROD\n")}, QStringLiteral("a · 1")),
        QStringLiteral("PROD – a · 1"));
    EXPECT_EQ(text::markedTitle({MarkColour::Red, {}}, QStringLiteral("a")), QStringLiteral("a"));
}

TEST(AccountText, CallsEveryColourByAName)
{
    QStringList names;
    for (const MarkColour colour : markColours)
        names << text::markColourName(colour);

    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
}

} // namespace farcopy
